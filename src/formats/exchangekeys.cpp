// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/exchangekeys.h"

#include <algorithm>
#include <tuple>

#include <QTimeZone>

namespace recourse::formats {

using domain::DatedFact;
using domain::Event;
using domain::Moment;

namespace {

// Ties are broken by everything else, so that the order of arrival never shows.

auto tieBreaker(const Event &event)
{
    const qint64 minor = event.amount ? event.amount->minor : 0;
    const core::Instant earliest = event.at ? event.at->asEnd() : core::Instant();
    const core::Instant until = event.until ? event.until->asEnd() : core::Instant();
    return std::make_tuple(earliest, event.item, event.recordedAt, event.source, event.caseId,
                           event.note, minor, event.extra, event.language, event.templateId,
                           event.meaning, until);
}

auto sortKey(const DatedFact &fact)
{
    return std::make_tuple(fact.kind, fact.provenance, fact.seenAt, fact.quote, fact.extra,
                           fact.moment.asEnd(), fact.moment.asStart());
}

bool happensBefore(const Event &a, const Event &b)
{
    if (a.at.has_value() != b.at.has_value())
        return !a.at.has_value();
    if (a.at && a.at->asStart() != b.at->asStart())
        return a.at->asStart() < b.at->asStart();
    if (a.kind != b.kind)
        return a.kind < b.kind;
    return tieBreaker(a) < tieBreaker(b);
}

} // namespace

Moment impliedDay(QDate day, bool users)
{
    return users ? Moment::onDay(day, QTimeZone::systemTimeZone()) : Moment::onDay(day);
}

domain::Order inExchangeForm(domain::Order order)
{
    order.trashedAt.reset();
    order.events.removeIf([](const Event &event) { return event.retractedAt.has_value(); });
    std::stable_sort(order.events.begin(), order.events.end(), happensBefore);
    std::stable_sort(
        order.dates.begin(), order.dates.end(),
        [](const DatedFact &a, const DatedFact &b) { return sortKey(a) < sortKey(b); });
    return order;
}

} // namespace recourse::formats
