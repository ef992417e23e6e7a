// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/choicelist.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/taborder.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRadius = 8;

} // namespace

ChipLabel::ChipLabel(QWidget *parent)
    : QWidget(parent)
{
    setFont(smallFont(font()));
}

void ChipLabel::setChip(const QString &text, ChipTone tone)
{
    m_text = text;
    m_tone = tone;
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(fontMetrics(), m_text);
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors &colors = colorsOf(palette()).tone(m_tone);
    drawChip(&painter, rect(), m_text, colors, layoutDirection());
}

ChoiceCard::ChoiceCard(QWidget *parent)
    : QFrame(parent)
    , m_button(new QRadioButton(this))
    , m_label(plainLabel(this))
    , m_chip(new ChipLabel(this))
    , m_text(plainLabel(this))
    , m_more(plainLabel(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_button, 0, 0, Qt::AlignTop);
    layout->addWidget(m_label, 0, 1);
    layout->addWidget(m_chip, 0, 2, Qt::AlignTop);
    layout->addWidget(m_text, 1, 1, 1, 2);
    layout->addWidget(m_more, 2, 1, 1, 2);
    m_button->installEventFilter(this);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

void ChoiceCard::setChoice(const Choice &choice)
{
    m_id = choice.id;
    m_label->setText(choice.label);
    m_chip->setChip(choice.chip, choice.chipTone);
    showText(m_text, choice.text);
    showText(m_more, choice.more);
    m_button->setObjectName(u"choice_%1"_s.arg(choice.id));
    m_button->setAccessibleName(choice.chip.isEmpty()
                                    ? choice.label
                                    //: an answer and how sellers take it
                                    : tr("%1 (%2)").arg(choice.label, choice.chip));
    m_button->setAccessibleDescription(QString(choice.text + u'\n' + choice.more).trimmed());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).muted);
    m_text->setPalette(quiet);
    m_more->setPalette(quiet);
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

bool ChoiceCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = colorsOf(palette());
    const bool chosen = m_button->isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(chosen ? colors.tone(ChipTone::Info).card : colors.base);
    const qreal pen = m_button->hasFocus() ? 2 : 1;
    painter.setPen(QPen(chosen || m_button->hasFocus() ? colors.accent : colors.line, pen));
    const qreal inset = pen / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius,
                            kRadius);
}

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        for (const ChoiceCard *card : std::as_const(m_cards)) {
            if (on && card->button() == button)
                emit chosen(card->id());
        }
    });
}

void ChoiceList::setChoices(const QList<Choice> &choices)
{
    const QSignalBlocker blocker(m_group);
    while (m_cards.size() > choices.size())
        delete m_cards.takeLast();
    const bool more = m_cards.size() < choices.size();
    while (m_cards.size() < choices.size()) {
        auto *card = new ChoiceCard(this);
        m_group->addButton(card->button());
        m_layout->addWidget(card);
        m_cards.append(card);
    }
    if (more) {
        QList<QWidget *> stops;
        for (const ChoiceCard *card : std::as_const(m_cards))
            stops.append(card->button());
        tabInPlaceOf(this, stops);
    }
    // An exclusive group keeps its last choice; "none" has to be asked for.
    m_group->setExclusive(false);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        m_cards.at(i)->setChoice(choices.at(i));
        m_cards.at(i)->button()->setChecked(choices.at(i).chosen);
    }
    m_group->setExclusive(true);
    // The keyboard enters the list at its choice, else at its first card, without choosing it.
    const auto chosen = std::find_if(choices.cbegin(), choices.cend(),
                                     [](const Choice &choice) { return choice.chosen; });
    const auto entry = chosen == choices.cend() ? 0 : chosen - choices.cbegin();
    setFocusProxy(choices.isEmpty() ? nullptr : m_cards.at(entry)->button());
}

} // namespace recourse::ui
