// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order.h"

#include <algorithm>

namespace recourse::domain {

namespace {
bool counts(const DatedFact &candidate, const DatedFact &current)
{
    if (candidate.provenance != current.provenance)
        return candidate.provenance == Provenance::Site;
    return candidate.seenAt > current.seenAt;
}
} // namespace

const DatedFact *Order::date(DateKind kind) const
{
    const DatedFact *best = nullptr;
    for (const DatedFact &fact : dates) {
        if (fact.kind == kind && (!best || counts(fact, *best)))
            best = &fact;
    }
    return best;
}

QString Order::displayTitle() const
{
    for (const Item &item : items) {
        if (!item.title.isEmpty())
            return item.title;
    }
    return number;
}

QList<Event> eventsInOrder(const QList<Event> &events)
{
    QList<Event> ordered;
    for (const Event &event : events) {
        if (!event.retractedAt)
            ordered.append(event);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const Event &a, const Event &b) {
        if (a.at.has_value() != b.at.has_value())
            return !a.at.has_value();
        if (a.at && a.at->asStart() != b.at->asStart())
            return a.at->asStart() < b.at->asStart();
        return a.kind < b.kind;
    });
    return ordered;
}

} // namespace recourse::domain
