// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/askeddates.h"

#include <algorithm>
#include <chrono>

#include "domain/merge.h"
#include "domain/mergevalues.h"

namespace recourse::services {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

/** Can the two be one moment, told with an hour and without, with seconds and without? */
bool mayBeOne(const Moment &a, const Moment &b)
{
    using namespace std::chrono_literals;
    return a.asEnd() <= b.asStart().plus(59s) && b.asEnd() <= a.asStart().plus(59s);
}

/** What happened once does not happen at another time. */
bool isPast(DateKind kind)
{
    return kind == DateKind::PlacedAt || kind == DateKind::PaidAt;
}

DatedFact *printed(Order &order, DateKind kind)
{
    const auto found = std::find_if(
        order.dates.begin(), order.dates.end(), [kind](const auto &fact) {
            return fact.kind == kind && fact.provenance == Provenance::Site;
        });
    return found == order.dates.end() ? nullptr : &*found;
}

MaybeSeen seenOf(const DatedFact &fact, const Order &order)
{
    return fact.seenAt ? MaybeSeen(Seen(*fact.seenAt, fact.seenBy)) : seenWith(order);
}

bool isStated(const DatedFact &fact, const Order &order)
{
    return fact.seenAt || order.observedStated;
}

/** A printed date that the buyer chose before. */
bool isChosen(const MaybeSeen &seen)
{
    return seen && seen->by == SourceKind::Hand;
}

Contradiction questionOf(const QString &field, FieldValue mine, FieldValue theirs)
{
    Contradiction asked;
    asked.field = field;
    asked.mine = std::move(mine);
    asked.theirs = std::move(theirs);
    return asked;
}

std::optional<Contradiction> askedDate(DateKind kind, Order &known, Order &told)
{
    const DatedFact *mine = printed(known, kind);
    const DatedFact *theirs = printed(told, kind);
    if (!mine || !theirs || mayBeOne(mine->moment, theirs->moment))
        return std::nullopt;
    const MaybeSeen mineSeen = seenOf(*mine, known);
    const MaybeSeen theirsSeen = seenOf(*theirs, told);
    const bool own = isChosen(mineSeen);
    const bool theirsStated = isStated(*theirs, told);
    if (isChosen(theirsSeen) || !mineSeen || !theirsSeen)
        return std::nullopt;
    if (own && theirsStated && theirsSeen->at <= mineSeen->at)
        return std::nullopt;
    const bool settled = mineSeen->at != theirsSeen->at && (isStated(*mine, known) || theirsStated);
    if (!own && !isPast(kind) && settled)
        return std::nullopt;
    Contradiction asked = questionOf(toName(kind), mine->moment, theirs->moment);
    asked.own = own;
    asked.mineBy = mineSeen->by;
    asked.theirsBy = theirsSeen->by;
    if (isStated(*mine, known))
        asked.mineSeen = mineSeen->at;
    if (theirsStated)
        asked.theirsSeen = theirsSeen->at;
    const Order merged = mergeOrder(known, told);
    const DatedFact *counts = merged.date(kind);
    asked.theirsCount = counts && counts->moment == theirs->moment;
    return asked;
}

std::optional<Contradiction> askedStatus(const Order &known, const Order &told)
{
    if (known.status == told.status || known.status == OrderStatus::Unknown
        || told.status == OrderStatus::Unknown || !known.observedStated || !told.observedStated
        || known.observedAt != told.observedAt)
        return std::nullopt;
    Contradiction asked = questionOf(u"status"_s, known.status, told.status);
    asked.mineBy = known.source;
    asked.theirsBy = told.source;
    asked.mineSeen = known.observedAt;
    asked.theirsSeen = told.observedAt;
    asked.theirsCount = mergeOrder(known, told).status == told.status;
    return asked;
}

} // namespace

QList<Contradiction> askedDates(const Order &known, const Order &told)
{
    QList<Contradiction> found;
    Order mine = known;
    Order theirs = told;
    for (int kind = 0; kind < kDateKindCount; ++kind) {
        if (const auto asked = askedDate(DateKind(kind), mine, theirs))
            found.append(*asked);
    }
    if (const auto asked = askedStatus(known, told))
        found.append(*asked);
    return found;
}

void settleDate(const Contradiction &asked, Answer answer, Order &known, Order &told,
                core::Instant now)
{
    const auto kind = dateKindFromName(asked.field);
    if (!kind)
        return;
    DatedFact *mine = printed(known, *kind);
    const DatedFact *theirs = printed(told, *kind);
    if (!mine || !theirs)
        return;
    if (answer == Answer::Theirs)
        *mine = *theirs;
    mine->seenAt = now;
    mine->seenBy = SourceKind::Hand;
    told.dates.removeIf([&](const DatedFact &fact) {
        return fact.kind == *kind && fact.provenance == Provenance::Site;
    });
}

Order settleStatus(const Order &merged, const Order &known, const Order &told, Answer answer,
                   core::Instant now)
{
    const Order &chosen = answer == Answer::Theirs ? told : known;
    Order seen;
    seen.market = merged.market;
    seen.number = merged.number;
    seen.status = chosen.status;
    seen.statusText = chosen.statusText;
    seen.observedAt = now;
    seen.observedStated = true;
    seen.source = SourceKind::Hand;
    return mergeOrder(merged, seen);
}

} // namespace recourse::services
