// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace recourse::wording {

/** The order's number in groups of four: "8176 5432 1098 7654"; other texts stay as they are. */
[[nodiscard]] QString groupedNumber(const QString &number);
/** The digits 0 to 9 as the locale writes them; not for numbers of orders, which stay as printed.
 */
[[nodiscard]] QString localDigits(const QString &text, const QLocale &locale);
/** Keeps foreign text in one piece, whatever the direction of the sentence around it. */
[[nodiscard]] QString isolated(const QString &text);
/** The same for text that reads from left to right everywhere: numbers, amounts, addresses. */
[[nodiscard]] QString isolatedLtr(const QString &text);

} // namespace recourse::wording
