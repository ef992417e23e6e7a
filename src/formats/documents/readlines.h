// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace recourse::formats {

/** A text as a person reads it from top to bottom, and where its links lead. */
struct ReadLines
{
    QStringList lines; ///< none is empty; one space between words
    QStringList links;
};

/** Of HTML: a line for each stretch of words that stands apart. Empty where it is none that is
 * sound. Hidden texts, scripts and styles are left out. */
[[nodiscard]] ReadLines linesOfHtml(const QByteArray &utf8);
[[nodiscard]] ReadLines linesOfText(const QString &text);

} // namespace recourse::formats
