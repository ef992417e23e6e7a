// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagethreadview.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/flowlayout.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/wrappingbutton.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::MessageThread;
using presentation::MessageView;

namespace {
constexpr int kIndent = 24; // one's own stand apart from the seller's at a glance

void colour(QLabel *label, const QColor &color)
{
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    label->setPalette(own);
}

QPushButton *buttonIn(QWidget *host, const QString &name)
{
    auto *button = new WrappingButton({}, host);
    button->setObjectName(name);
    button->setAutoDefault(false);
    host->layout()->addWidget(button);
    return button;
}
} // namespace

MessageRow::MessageRow(QWidget *parent)
    : QWidget(parent)
    , m_card(new ToneCard(this))
    , m_who(plainLabel(m_card))
    , m_when(plainLabel(m_card))
    , m_detail(plainLabel(m_card))
    , m_text(plainLabel(m_card))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 4, 0, 4);
    outer->addWidget(m_card);
    auto *grid = new QGridLayout(m_card);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_who, 0, 0);
    grid->addWidget(m_when, 0, 1);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->addWidget(m_detail, 2, 0, 1, 2);
    m_when->setWordWrap(false);
    for (QLabel *label : {m_who, m_when, m_detail})
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    dress();
}

void MessageRow::setView(const MessageView &view)
{
    m_sent = view.sent;
    m_card->setTone(view.sent ? ChipTone::Info : ChipTone::Neutral);
    layout()->setContentsMargins(view.sent ? kIndent : 0, 4, view.sent ? 0 : kIndent, 4);
    m_who->setText(view.whoText);
    m_when->setText(view.whenText);
    m_when->setToolTip(plainToolTip(view.toolTip));
    showText(m_detail, view.detailText);
    // A message keeps its own direction, whatever the language of the window.
    m_text->setLayoutDirection(view.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setText(view.text);
    //: Read out by a screen reader: who wrote a message, then when.
    m_text->setAccessibleName(tr("%1, %2", "who, when").arg(view.whoText, view.whenText));
    m_text->setAccessibleDescription(view.text);
    dress();
}

void MessageRow::dress()
{
    const ThemeColors &c = colorsOf(palette());
    const QColor text = m_sent ? c.tone(ChipTone::Info).text : c.text;
    m_who->setFont(boldFont(font()));
    for (QLabel *label : {m_who, m_text})
        colour(label, text);
    for (QLabel *label : {m_when, m_detail}) {
        label->setFont(smallFont(font()));
        colour(label, m_sent ? text : c.muted);
    }
}

void MessageRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

MessageThreadView::MessageThreadView(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto *buttons = new QWidget(this);
    new FlowLayout(buttons);
    m_write = buttonIn(buttons, u"writeToSellerButton"_s);
    m_write->hide();
    m_answer = buttonIn(buttons, u"noteAnswerButton"_s);
    m_answer->hide();
    column->addWidget(buttons);
    m_empty = plainLabel(this);
    m_empty->setObjectName(u"noMessagesLabel"_s);
    m_empty->hide();
    column->addWidget(m_empty);
    auto *before = new QWidget(this);
    new FlowLayout(before);
    m_earlier = buttonIn(before, u"earlierMessagesButton"_s);
    before->hide();
    column->addWidget(before);
    auto *host = new QWidget(this);
    m_rows = std::make_unique<RowColumn<MessageRow>>(host);
    column->addWidget(host);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_thread)
            emit writeWanted(m_thread->order());
    });
    connect(m_answer, &QPushButton::clicked, this, [this] {
        if (m_thread)
            emit answerWanted(m_thread->order());
    });
    dress();
}

MessageThreadView::~MessageThreadView() = default;

void MessageThreadView::bind(MessageThread &thread)
{
    m_thread = &thread;
    connect(&thread, &MessageThread::changed, this, &MessageThreadView::refresh);
    connect(m_earlier, &QPushButton::clicked, &thread, &MessageThread::showEarlier);
    refresh();
}

void MessageThreadView::offerWriting()
{
    m_writes = true;
    refresh();
}

void MessageThreadView::refresh()
{
    if (!m_thread || !isVisible())
        return;
    const presentation::ThreadView &view = m_thread->view();
    m_write->setText(tr("Write to the seller…"));
    m_write->setVisible(m_writes && view.mayWrite);
    m_answer->setText(tr("Note the seller's answer…"));
    m_answer->setToolTip(plainToolTip(
        tr("Keeps what the seller wrote with the order, and what it means for your case.")));
    m_answer->setVisible(view.mayWrite);
    m_earlier->setText(view.earlierText);
    m_earlier->parentWidget()->setVisible(!view.earlierText.isEmpty());
    showText(m_empty, view.emptyText);
    m_rows->show(
        view.messages.size(),
        [&view](MessageRow *row, qsizetype i) { row->setView(view.messages.at(i)); },
        [](MessageRow *) {});
}

void MessageThreadView::dress()
{
    colour(m_empty, colorsOf(palette()).muted);
}

void MessageThreadView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void MessageThreadView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace recourse::ui
