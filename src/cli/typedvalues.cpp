// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/typedvalues.h"

#include <algorithm>

namespace recourse::cli {

using domain::Moment;
using domain::Money;

std::optional<Moment> typedMoment(const QString &text, const QTimeZone &zone)
{
    if (const auto instant = core::Instant::fromIso(text))
        return Moment::at(*instant);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return Moment::onDay(day, zone);
    return std::nullopt;
}

std::optional<Money> typedAmount(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    if (parts.size() != 2 || parts.at(1).size() != 3)
        return std::nullopt;
    const QString currency = parts.at(1).toUpper();
    if (!std::all_of(currency.cbegin(), currency.cend(),
                     [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return std::nullopt;
    return domain::fromDecimalText(parts.at(0), currency);
}

} // namespace recourse::cli
