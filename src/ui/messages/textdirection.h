// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QTextOption>

namespace recourse::ui {

/** A text in another language than the window's is laid out as its own language reads. */
inline void layOut(QPlainTextEdit &edit, bool rightToLeft)
{
    QTextOption option = edit.document()->defaultTextOption();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    edit.document()->setDefaultTextOption(option);
}

/** The same with another text; what is selected stays where the text is the same. */
inline void showIn(QPlainTextEdit &edit, const QString &text, bool rightToLeft)
{
    if (edit.toPlainText() != text)
        edit.setPlainText(text);
    layOut(edit, rightToLeft);
}

} // namespace recourse::ui
