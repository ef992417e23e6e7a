// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>
#include <QStringView>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/money.h"

namespace recourse::formats {

/** What the rest of the file tells about its amounts. */
struct MoneyContext
{
    QString currency; ///< ISO code of the currency column; empty: by the amount's sign
    std::optional<QChar> decimalSign; ///< proved by other amounts of the file
};

/**
 * Reads an amount as shops print it. BadAmount, AmbiguousAmount ("1,234" in a currency of three
 * decimals), UnknownCurrency (none, or a sign that several share), Contradiction (sign against
 * column).
 */
[[nodiscard]] core::Result<domain::Money, domain::RefusalReason>
readMoney(QStringView text, const MoneyContext &context);

/** "1,234" and "1.234": the sign in it may part thousands or the cents, as far as the text tells.
 */
[[nodiscard]] bool hasOpenDecimalSign(QStringView text);

/** The decimal sign that this amount alone proves, as 1.234,56 does; nothing where it proves none.
 */
[[nodiscard]] std::optional<QChar> provenDecimalSign(QStringView text);

} // namespace recourse::formats
