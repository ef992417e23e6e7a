// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagecolumn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/wrappingbutton.h"
#include "ui/messages/textdirection.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLines = 8;

void colour(QWidget *widget, const QColor &color)
{
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    widget->setPalette(own);
}

} // namespace

// ------------------------------------------------------------------ the field

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setMinimumHeight(kLeastLines * fontMetrics().lineSpacing());
}

QString MessageEdit::text() const
{
    return document()
        ->toRawText()
        .replace(QChar(QChar::ParagraphSeparator), u'\n')
        .replace(QChar(QChar::LineSeparator), u'\n');
}

void MessageEdit::setMarks(const QList<presentation::MessageMark> &marks)
{
    if (marks == m_marks && extraSelections().size() == marks.size())
        return;
    m_marks = marks;
    paintMarks();
}

void MessageEdit::paintMarks()
{
    const ThemeColors &colors = colorsOf(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const presentation::MessageMark &mark : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(mark.start));
        selection.cursor.setPosition(int(mark.start + mark.length), QTextCursor::KeepAnchor);
        if (mark.missing) {
            selection.format.setBackground(colors.tone(ChipTone::Attention).chip);
            selection.format.setForeground(colors.tone(ChipTone::Attention).chipText);
        } else {
            selection.format.setUnderlineStyle(QTextCharFormat::DotLine);
            selection.format.setUnderlineColor(colors.link);
        }
        selections.append(selection);
    }
    setExtraSelections(selections);
}

bool MessageEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
    for (const presentation::MessageMark &mark : std::as_const(m_marks)) {
        if (at < mark.start || at >= mark.start + mark.length || mark.label.isEmpty())
            continue;
        //: %1 what is missing, such as "Reason"
        const QString said = mark.missing ? tr("Missing: %1").arg(mark.label) : mark.label;
        QToolTip::showText(help->globalPos(), plainToolTip(said), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void MessageEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
    else if (event->type() == QEvent::FontChange)
        setMinimumHeight(kLeastLines * fontMetrics().lineSpacing());
}

// ------------------------------------------------------------------ the column

MessageColumn::MessageColumn(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel(this))
    , m_edit(new MessageEdit(this))
    , m_statement(plainLabel(this))
    , m_count(plainLabel(this))
    , m_putBack(new WrappingButton({}, this))
{
    constexpr int kGap = 4;
    m_edit->setObjectName(name + u"Edit"_s);
    m_heading->setObjectName(name + u"Heading"_s);
    m_statement->setObjectName(name + u"Statement"_s);
    m_count->setObjectName(name + u"Count"_s);
    m_putBack->setObjectName(name + u"PutBack"_s);
    m_putBack->setAutoDefault(false);
    m_count->setWordWrap(false);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->addWidget(m_statement, 1);
    below->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGap);
    layout->addWidget(m_heading);
    layout->addWidget(m_edit, 1);
    layout->addLayout(below);
    layout->addWidget(m_putBack, 0, Qt::AlignLeading);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_shown = m_edit->text();
        emit typed(m_shown);
    });
    connect(m_putBack, &QPushButton::clicked, this, &MessageColumn::putBackWanted);
    retranslate();
    dress();
}

void MessageColumn::setView(const presentation::MessageColumnView &view)
{
    m_heading->setText(view.heading);
    const auto direction = view.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    if (m_edit->layoutDirection() != direction || !m_edit->testAttribute(Qt::WA_SetLayoutDirection))
        m_edit->setLayoutDirection(direction);
    layOut(*m_edit, view.rightToLeft);
    // Set only where it differs: the cursor of somebody who types stays where it is.
    if (m_shown != view.text) {
        m_shown = view.text;
        const QSignalBlocker blocker(m_edit);
        m_edit->setPlainText(view.text);
    }
    m_edit->setMarks(view.marks);
    m_edit->setAccessibleName(view.heading);
    m_edit->setAccessibleDescription(view.statement);
    m_statement->setText(view.statement);
    m_count->setText(view.countText);
    m_putBack->setVisible(view.differs);
    if (m_incomplete != view.incomplete) {
        m_incomplete = view.incomplete;
        dress();
    }
}

void MessageColumn::retranslate()
{
    m_putBack->setText(tr("Take the template's words again"));
}

void MessageColumn::dress()
{
    const ThemeColors &colors = colorsOf(palette());
    m_heading->setFont(boldFont(font()));
    for (QLabel *label : {m_statement, m_count}) {
        label->setFont(smallFont(font()));
        colour(label, colors.muted);
    }
    if (m_incomplete)
        colour(m_statement, colors.tone(ChipTone::Attention).text);
}

void MessageColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace recourse::ui
