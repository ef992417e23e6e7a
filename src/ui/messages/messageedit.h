// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

#include "presentation/messageviews.h"
#include "presentation/spelledwords.h"

namespace recourse::ui {

/**
 * The field of a message's text: each value and each gap says what it is under the pointer, words
 * that are not known have a wavy line. All of it is painted over the text and no part of it.
 */
class MessageEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MessageEdit(QWidget *parent);
    void setMarks(const QList<presentation::MessageMark> &marks);
    void setWrongWords(const QList<presentation::SpelledWord> &words);
    /** Letter by letter, no-break spaces too. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool stands(const presentation::SpelledWord &word) const;
    /** In one step that can be taken back; nothing where the word stands there no more. */
    void replace(const presentation::SpelledWord &word, const QString &by);

signals:
    /** The menu of a word with a wavy line, there on the screen. */
    void wordMenuWanted(const recourse::presentation::SpelledWord &word, const QPoint &at);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintMarks();
    void noteTyping();
    void leaveWord();

    QList<presentation::MessageMark> m_marks;
    QList<presentation::SpelledWord> m_wrong;
    int m_paintedFor = -1; ///< revision of the document
    int m_typedTo = -1;    ///< where the cursor is behind what was typed just now; else -1
};

} // namespace recourse::ui
