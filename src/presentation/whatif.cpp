// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/whatif.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <QCoreApplication>

#include "domain/rules/assess.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace std::chrono_literals;

namespace {

struct WhatIf
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

// How many stops, one a day, the slider has where the rules name no end, and how many turns of the
// answer it looks ahead.
constexpr int kLeastStops = 30;
constexpr int kMostStops = 180;
constexpr int kMostTurns = 24;

constexpr std::array kAll{
    SupposedEvent::YouAsk,        SupposedEvent::SellerShips,  SupposedEvent::SellerAgrees,
    SupposedEvent::SellerRefuses, SupposedEvent::SellerSilent,
};

std::optional<domain::EventKind> kindOf(SupposedEvent event)
{
    switch (event) {
    case SupposedEvent::YouAsk:
        return domain::EventKind::CancellationRequested;
    case SupposedEvent::SellerShips:
        return domain::EventKind::Shipped;
    case SupposedEvent::SellerAgrees:
        return domain::EventKind::CancellationApproved;
    case SupposedEvent::SellerRefuses:
        return domain::EventKind::CancellationRefused;
    case SupposedEvent::Nothing:
    case SupposedEvent::SellerSilent:
        break;
    }
    return std::nullopt;
}

/** The buyer acts at once, after what was just seen; the seller tomorrow. */
core::Instant happensAt(SupposedEvent event, core::Instant since)
{
    return event == SupposedEvent::YouAsk ? since.plus(1s) : since.plus(24h);
}

domain::Event eventOf(SupposedEvent supposed, domain::EventKind kind, core::Instant since)
{
    domain::Event event;
    event.kind = kind;
    event.at = domain::Moment::at(happensAt(supposed, since));
    return event;
}

/** When a wait in vain is over: the latest reading of what happens by itself, else the deadline. */
std::optional<core::Instant> endOfWaiting(const domain::Order &order, const domain::RulesPack &pack,
                                          core::Instant now)
{
    const domain::Assessment assessment = domain::assess(order, pack, now);
    std::optional<core::Instant> end;
    for (const domain::Upcoming &upcoming : assessment.upcoming) {
        const core::Instant at = upcoming.at.other.value_or(upcoming.at.careful);
        if (at > now && (!end || at < *end))
            end = at;
    }
    if (!end && assessment.deadline && *assessment.deadline > now)
        end = assessment.deadline;
    return end;
}

QString choiceText(SupposedEvent event)
{
    switch (event) {
    case SupposedEvent::Nothing:
        return WhatIf::tr("What if nothing happens?");
    case SupposedEvent::YouAsk:
        return WhatIf::tr("What if I ask to cancel now?");
    case SupposedEvent::SellerShips:
        return WhatIf::tr("What if the seller ships tomorrow?");
    case SupposedEvent::SellerAgrees:
        return WhatIf::tr("What if the seller agrees tomorrow?");
    case SupposedEvent::SellerRefuses:
        return WhatIf::tr("What if the seller refuses tomorrow?");
    case SupposedEvent::SellerSilent:
        return WhatIf::tr("What if the seller stays silent?");
    }
    return {};
}

QString bannerText(SupposedEvent event, const QString &when)
{
    switch (event) {
    case SupposedEvent::Nothing:
        return WhatIf::tr(
                   "This is not now. It shows the order on %1, if nothing happens till then.")
            .arg(when);
    case SupposedEvent::YouAsk:
        return WhatIf::tr("This is not now. It shows the order on %1, if you ask to cancel now.")
            .arg(when);
    case SupposedEvent::SellerShips:
        return WhatIf::tr(
                   "This is not now. It shows the order on %1, if the seller ships tomorrow.")
            .arg(when);
    case SupposedEvent::SellerAgrees:
        return WhatIf::tr(
                   "This is not now. It shows the order on %1, if the seller agrees tomorrow.")
            .arg(when);
    case SupposedEvent::SellerRefuses:
        return WhatIf::tr(
                   "This is not now. It shows the order on %1, if the seller refuses tomorrow.")
            .arg(when);
    case SupposedEvent::SellerSilent:
        return WhatIf::tr("This is not now. It shows the order on %1, if the seller stays silent.")
            .arg(when);
    }
    return {};
}

/** Beyond what was seen nothing is known: the answers then say no more than "look again". */
QString staleText(const domain::Order &order, core::Instant now, const wording::Regional &regional)
{
    if (!order.observedAt)
        return WhatIf::tr("Nobody knows what happens to the order till then: only another look "
                          "shows it.");
    //: %1 is a day with its time
    return WhatIf::tr("What was seen of the order on %1 tells no more by then: only another look "
                      "shows what has happened.")
        .arg(wording::dayAndTime(*order.observedAt, now, regional));
}

} // namespace

QList<SupposedEvent> supposableEvents(const domain::Order &order, const domain::RulesPack &pack,
                                      core::Instant now)
{
    QList<SupposedEvent> events{SupposedEvent::Nothing};
    for (const SupposedEvent event : kAll) {
        const auto kind = kindOf(event);
        const bool can = kind
            ? domain::mayFollow(order, pack, eventOf(event, *kind, now), happensAt(event, now))
                  .has_value()
            : endOfWaiting(order, pack, now).has_value();
        if (can)
            events.append(event);
    }
    return events;
}

domain::Order supposedOrder(const domain::Order &order, const Supposition &supposition)
{
    domain::Order supposed = order;
    if (const auto kind = kindOf(supposition.event))
        supposed.events.append(eventOf(supposition.event, *kind, supposition.since));
    return supposed;
}

std::optional<core::Instant> instantOf(SupposedEvent event, const domain::Order &order,
                                       const domain::RulesPack &pack, core::Instant now)
{
    if (event == SupposedEvent::SellerSilent)
        return endOfWaiting(order, pack, now);
    return kindOf(event) ? std::optional(happensAt(event, now)) : std::nullopt;
}

QList<core::Instant> stopsAhead(const domain::Order &order, const domain::RulesPack &pack,
                                core::Instant now)
{
    QList<core::Instant> stops{now};
    core::Instant end = now.plus(kLeastStops * 24h);
    auto next = domain::assess(order, pack, now).validUntil;
    for (int turn = 0; turn < kMostTurns && next; ++turn) {
        stops.append(*next);
        end = std::max(end, next->plus(24h));
        next = domain::assess(order, pack, *next).validUntil;
    }
    core::Instant day = now.plus(24h);
    for (int i = 0; i < kMostStops && day <= end; ++i) {
        stops.append(day);
        day = day.plus(24h);
    }
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    return stops;
}

WhatIfView whatIfView(const domain::Order &order, const Supposition &supposition,
                      const domain::RulesPack &pack, core::Instant now,
                      const wording::Regional &regional)
{
    WhatIfView view;
    view.active = supposition.isActive();
    for (const SupposedEvent event : supposableEvents(order, pack, now)) {
        if (event == supposition.event)
            view.chosen = int(view.choices.size());
        view.choices.append({event, choiceText(event)});
    }
    const QList<core::Instant> stops = stopsAhead(supposedOrder(order, supposition), pack, now);
    const core::Instant at = supposition.at.value_or(now);
    view.stops = int(stops.size());
    view.stop = int(
        std::min(stops.size() - 1,
                 qsizetype(std::lower_bound(stops.begin(), stops.end(), at) - stops.begin())));
    const QString when = wording::dayAndTime(at, now, regional);
    view.stopText = supposition.at ? when : WhatIf::tr("Now");
    if (view.active)
        view.bannerText = bannerText(supposition.event, when);
    if (view.active && domain::assess(supposedOrder(order, supposition), pack, at).stale)
        view.bannerText += u'\n' + staleText(order, now, regional);
    return view;
}

} // namespace recourse::presentation
