// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messageedit.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QToolTip>

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

namespace recourse::ui {

using presentation::SpelledWord;

namespace {

constexpr int kLeastLines = 8;

bool standsIn(const QString &text, const SpelledWord &word)
{
    return QStringView(text).mid(word.start, word.length) == word.word;
}

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setMinimumHeight(kLeastLines * fontMetrics().lineSpacing());
    connect(this, &QPlainTextEdit::textChanged, this, &MessageEdit::noteTyping);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MessageEdit::leaveWord);
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
    if (marks == m_marks && m_paintedFor == document()->revision())
        return;
    m_marks = marks;
    paintMarks();
}

void MessageEdit::setWrongWords(const QList<presentation::SpelledWord> &words)
{
    if (words == m_wrong && m_paintedFor == document()->revision())
        return;
    m_wrong = words;
    paintMarks();
}

void MessageEdit::paintMarks()
{
    const ThemeColors &colors = colorsOf(palette());
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](qsizetype start, qsizetype length) -> QTextCharFormat & {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(start));
        selection.cursor.setPosition(int(start + length), QTextCursor::KeepAnchor);
        selections.append(selection);
        return selections.last().format;
    };
    for (const presentation::MessageMark &mark : std::as_const(m_marks)) {
        QTextCharFormat &format = add(mark.start, mark.length);
        if (mark.missing) {
            format.setBackground(colors.tone(ChipTone::Attention).chip);
            format.setForeground(colors.tone(ChipTone::Attention).chipText);
        } else {
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(colors.link);
        }
    }
    const QString shown = text();
    for (const SpelledWord &word : std::as_const(m_wrong)) {
        // A word that is being typed is not wrong yet.
        if (!standsIn(shown, word)
            || (m_typedTo > word.start && m_typedTo <= word.start + word.length))
            continue;
        QTextCharFormat &format = add(word.start, word.length);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colors.tone(ChipTone::Urgent).text);
    }
    setExtraSelections(selections);
    m_paintedFor = document()->revision();
}

bool MessageEdit::stands(const SpelledWord &word) const
{
    return standsIn(text(), word);
}

void MessageEdit::replace(const SpelledWord &word, const QString &by)
{
    if (!stands(word))
        return;
    QTextCursor cursor(document());
    cursor.setPosition(int(word.start));
    cursor.setPosition(int(word.start + word.length), QTextCursor::KeepAnchor);
    cursor.insertText(by);
    setTextCursor(cursor);
}

void MessageEdit::noteTyping()
{
    m_typedTo = textCursor().position();
}

void MessageEdit::leaveWord()
{
    if (m_typedTo < 0 || textCursor().position() == m_typedTo)
        return;
    m_typedTo = -1;
    paintMarks();
}

void MessageEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int at = (byMouse ? cursorForPosition(event->pos()) : textCursor()).position();
    for (const SpelledWord &word : std::as_const(m_wrong)) {
        if (at < word.start || at > word.start + word.length || !stands(word))
            continue;
        emit wordMenuWanted(word, event->globalPos());
        return;
    }
    QPlainTextEdit::contextMenuEvent(event);
}

void MessageEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (m_typedTo < 0)
        return;
    m_typedTo = -1;
    paintMarks();
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

} // namespace recourse::ui
