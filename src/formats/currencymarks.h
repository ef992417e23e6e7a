// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace recourse::formats {

/** An ISO 4217 code that is in use, or was when the site first sold. */
[[nodiscard]] bool isCurrencyCode(QStringView code);
/** The ISO code of a code or sign as printed ("US $", "zł", "грн."); empty where it is not certain.
 */
[[nodiscard]] QString currencyFromMark(QStringView mark);
/** Several currencies share the sign ("$", "kr") and `code` is one of them. */
[[nodiscard]] bool isSharedMarkOf(QStringView mark, QStringView code);

} // namespace recourse::formats
