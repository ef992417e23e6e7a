// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>

namespace recourse::domain {

/** An amount in integer minor units of one ISO 4217 currency. Two currencies are never added. */
struct Money
{
    qint64 minor = 0;
    QString currency; ///< ISO code, upper case
    bool operator==(const Money &) const = default;
};

/** Digits after the point that the currency has: JPY 0, USD 2, KWD 3; 2 where it is not listed. */
[[nodiscard]] int currencyExponent(const QString &currency);
/** Plain decimal text with a point ("23.90"), as the exchange format writes amounts. */
[[nodiscard]] QString toDecimalText(const Money &money);
/** Reads plain decimal text; nothing where it is none, has too many digits or does not fit. */
[[nodiscard]] std::optional<Money> fromDecimalText(const QString &amount, const QString &currency);

} // namespace recourse::domain
