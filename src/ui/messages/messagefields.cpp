// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagefields.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/wheelpast.h"
#include "ui/edit/dayfield.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::MessageFieldView;

namespace {

/** Set only where it differs: the cursor of somebody who types stays where it is. */
void showTyped(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text)
        return;
    const QSignalBlocker blocker(edit);
    edit->setText(text);
}

} // namespace

MessageFields::MessageFields(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

QLineEdit *MessageFields::editOf(const QString &name) const
{
    const auto found = std::ranges::find(m_lines, name,
                                         [](const Line &line) { return line.view.name; });
    return found == m_lines.end() ? nullptr : found->edit;
}

MessageFields::Line MessageFields::lineOf(const MessageFieldView &view)
{
    QLineEdit *edit = nullptr;
    QComboBox *box = nullptr;
    if (!view.choices.isEmpty()) {
        constexpr int kLetters = 20;
        box = new QComboBox(m_host);
        box->setObjectName(view.name + u"ChoiceBox"_s);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setCompleter(nullptr); // who types says it in words of his own
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLetters);
        letWheelPast({box});
        edit = box->lineEdit();
    } else if (view.isDay) {
        auto *day = new DayField(m_host);
        connect(day, &DayField::moveWanted, this,
                [this, name = view.name](int days) { emit moveWanted(name, days); });
        edit = day;
    } else {
        edit = new QLineEdit(m_host);
    }
    auto *sellers = new QLineEdit(m_host);
    edit->setMaxLength(presentation::kLongestValue);
    sellers->setMaxLength(presentation::kLongestValue);
    auto *label = new QLabel(m_host);
    label->setTextFormat(Qt::PlainText);
    edit->setObjectName(view.name + u"ValueEdit"_s);
    sellers->setObjectName(view.name + u"SellersEdit"_s);
    label->setBuddy(box ? static_cast<QWidget *>(box) : edit);
    connect(edit, &QLineEdit::textChanged, this,
            [this, name = view.name](const QString &text) { emit typed(name, text); });
    connect(sellers, &QLineEdit::textChanged, this,
            [this, name = view.name](const QString &text) { emit sellersWordsTyped(name, text); });
    for (const QLineEdit *one : {edit, sellers})
        connect(one, &QLineEdit::returnPressed, this, &MessageFields::entered);
    return {{}, label, edit, box, sellers, plainLabel(m_host)};
}

void MessageFields::build(const QList<MessageFieldView> &fields)
{
    constexpr int kGap = 4;
    if (m_host) {
        m_host->hide();
        m_host->deleteLater(); // one of its fields may be telling us
    }
    m_lines.clear();
    m_host = new QWidget(this);
    auto *grid = new QGridLayout(m_host);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(kGap);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (const MessageFieldView &view : fields) {
        const Line line = lineOf(view);
        line.remark->setObjectName(view.name + u"Remark"_s);
        const int row = grid->rowCount();
        grid->addWidget(line.label, row, 0);
        grid->addWidget(line.box ? static_cast<QWidget *>(line.box) : line.edit, row, 1);
        grid->addWidget(line.sellers, row, 2);
        grid->addWidget(line.remark, row + 1, 1, 1, 2);
        m_lines.push_back(line);
    }
    layout()->addWidget(m_host);
    m_host->show();
    QList<QWidget *> stops;
    for (const Line &line : m_lines)
        stops.append({line.box ? static_cast<QWidget *>(line.box) : line.edit, line.sellers});
    tabInPlaceOf(this, stops);
    dress();
}

/** No line of the list is ever preset: the words in the edit are all that counts. */
void MessageFields::showChoices(const Line &line)
{
    if (!line.box)
        return;
    const QSignalBlocker quiet(line.edit);
    const QSignalBlocker blocker(line.box);
    const QString text = line.edit->text();
    line.box->clear();
    line.box->addItems(line.view.choices);
    line.box->setCurrentIndex(-1);
    line.edit->setText(text);
}

void MessageFields::setFields(const QList<MessageFieldView> &fields)
{
    const bool same = std::ranges::equal(
        fields, m_lines, [](const MessageFieldView &view, const Line &line) {
            return view.name == line.view.name && view.choices.isEmpty() == !line.box;
        });
    if (!same || !m_host)
        build(fields);
    setVisible(!fields.isEmpty());
    bool redress = false;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines.at(i);
        const MessageFieldView &view = fields.at(qsizetype(i));
        if (line.view == view)
            continue;
        redress = redress || line.view.problem != view.problem;
        const bool otherChoices = line.view.choices != view.choices;
        line.view = view;
        if (otherChoices)
            showChoices(line);
        line.label->setText(view.label);
        line.edit->setPlaceholderText(view.placeholder);
        line.edit->setAccessibleName(view.label);
        line.edit->setAccessibleDescription(view.remark);
        if (line.box) {
            line.box->setAccessibleName(view.label);
            line.box->setAccessibleDescription(view.remark);
        }
        line.sellers->setVisible(view.twice);
        line.sellers->setPlaceholderText(view.sellersPlaceholder);
        line.sellers->setAccessibleName(view.sellersLabel);
        line.sellers->setToolTip(plainToolTip(view.sellersLabel));
        showTyped(line.edit, view.text);
        showTyped(line.sellers, view.sellersText);
        showText(line.remark, view.remark);
    }
    if (redress)
        dress();
}

void MessageFields::dress()
{
    const ThemeColors &colors = colorsOf(palette());
    for (const Line &line : m_lines) {
        QPalette own;
        own.setColor(QPalette::WindowText,
                     line.view.problem ? colors.tone(ChipTone::Urgent).text : colors.muted);
        line.remark->setPalette(own);
        line.remark->setFont(smallFont(font()));
    }
}

void MessageFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace recourse::ui
