// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QTextOption>

namespace recourse::ui {

/** A text in another language than the window's is laid out as its own language reads. */
inline void layOut(QPlainTextEdit &edit, bool rightToLeft)
{
    const auto direction = rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    const Qt::Alignment alignment = (rightToLeft ? Qt::AlignRight : Qt::AlignLeft)
        | Qt::AlignAbsolute;
    QTextOption option = edit.document()->defaultTextOption();
    if (option.textDirection() == direction && option.alignment() == alignment)
        return;
    option.setTextDirection(direction);
    option.setAlignment(alignment);
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
