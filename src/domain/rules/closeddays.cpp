// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/closeddays.h"

#include <algorithm>
#include <memory>

#include "domain/rules/compiledrules.h"

namespace recourse::domain {

namespace {
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;
} // namespace

bool canBeClosed(QDate day)
{
    return day.isValid() && day.year() >= kFirstYear && day.year() <= kLastYear;
}

QList<QDate> closedDaysOf(QList<QDate> days)
{
    days.removeIf([](QDate day) { return !canBeClosed(day); });
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days.mid(0, kMostClosed);
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

RulesPack withClosedDays(RulesPack pack, const QList<QDate> &days)
{
    if (pack.closedDays == days || !pack.compiled || pack.compiled->buyersBank.empty())
        return pack;
    auto rules = std::make_shared<CompiledRules>(*pack.compiled);
    for (const std::size_t which : rules->buyersBank)
        rules->calendars[which] = rules->calendars[which].closedOn(days);
    pack.compiled = std::move(rules);
    pack.closedDays = days;
    return pack;
}

QList<RulesPack> withClosedDays(QList<RulesPack> packs, const QList<QDate> &days)
{
    for (RulesPack &pack : packs)
        pack = withClosedDays(std::move(pack), days);
    return packs;
}

} // namespace recourse::domain
