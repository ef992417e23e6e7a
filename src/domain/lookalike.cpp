// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lookalike.h"

#include <algorithm>
#include <chrono>

namespace recourse::domain {

namespace {

bool sameText(const QString &a, const QString &b)
{
    const QString first = a.simplified();
    return !first.isEmpty() && first.compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

bool sharesAnItem(const Order &a, const Order &b)
{
    return std::any_of(a.items.cbegin(), a.items.cend(), [&b](const Item &item) {
        return std::any_of(b.items.cbegin(), b.items.cend(), [&item](const Item &other) {
            return sameText(item.title, other.title);
        });
    });
}

bool aboutTheSameDay(const DatedFact *a, const DatedFact *b)
{
    if (!a || !b)
        return false;
    const std::chrono::hours day(24);
    const auto endsBefore = [day](const Moment &first, const Moment &second) {
        return first.asStart().plus(day) < second.asEnd();
    };
    return !endsBefore(a->moment, b->moment) && !endsBefore(b->moment, a->moment);
}

} // namespace

bool looksAlike(const Order &a, const Order &b)
{
    if (a.market != b.market || (!a.number.isEmpty() && !b.number.isEmpty()) || a.trashedAt
        || b.trashedAt)
        return false;
    return a.total && a.total == b.total
        && aboutTheSameDay(a.date(DateKind::PlacedAt), b.date(DateKind::PlacedAt))
        && (sameText(a.seller.name, b.seller.name) || sharesAnItem(a, b));
}

} // namespace recourse::domain
