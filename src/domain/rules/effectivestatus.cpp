// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/assess.h"

#include <algorithm>

#include "domain/rules/timeline.h"

namespace recourse::domain {

namespace {

constexpr EventMask kCancelled = maskOf(EventKind::Lapsed) | maskOf(EventKind::CancellationApproved)
    | maskOf(EventKind::CancelledByBuyer) | maskOf(EventKind::CancelledBySeller)
    | maskOf(EventKind::CancelledByPlatform);
constexpr EventMask kMoves = kCancelled | maskOf(EventKind::Shipped) | maskOf(EventKind::Delivered)
    | maskOf(EventKind::Confirmed);

/** The status while the steps are walked; being frozen lies over what the order is beneath. */
struct Walk
{
    OrderStatus base = OrderStatus::Unknown;
    bool frozen = false;

    [[nodiscard]] bool ended() const
    {
        return base == OrderStatus::Cancelled || base == OrderStatus::Completed;
    }
    void take(EventKind kind);
    void takeOfLine(const Timeline &timeline, qsizetype index);
    void see(OrderStatus status);
};

/** The lines of an order of which one alone moved; none where the step moves all of it. */
QStringList otherLines(const Order &order, const Step &step)
{
    QStringList lines;
    if (!step.item || (maskOf(step.kind) & kMoves) == 0)
        return lines;
    bool known = false;
    for (const Item &item : order.items) {
        if (item.lineId == *step.item)
            known = true;
        else if (!item.lineId.isEmpty())
            lines.append(item.lineId);
    }
    return known ? lines : QStringList();
}

void Walk::see(OrderStatus status)
{
    frozen = status == OrderStatus::Frozen;
    if (!frozen)
        base = status;
}

// Steps lead forward only: what a step needs before it has happened too.
void Walk::take(EventKind kind)
{
    switch (kind) {
    case EventKind::Placed:
        if (base == OrderStatus::Unknown)
            base = OrderStatus::AwaitingPayment;
        break;
    case EventKind::Paid:
        if (base <= OrderStatus::AwaitingPayment)
            base = OrderStatus::PaymentReview;
        break;
    case EventKind::PaymentVerified:
        if (base <= OrderStatus::PaymentReview)
            base = OrderStatus::AwaitingShipment;
        break;
    case EventKind::Shipped:
        if (base < OrderStatus::Shipped)
            base = OrderStatus::Shipped;
        break;
    case EventKind::Delivered:
        if (base < OrderStatus::Delivered)
            base = OrderStatus::Delivered;
        break;
    case EventKind::Confirmed:
        if (!ended())
            base = OrderStatus::Completed;
        break;
    case EventKind::Lapsed:
    case EventKind::CancellationApproved:
    case EventKind::CancelledByBuyer:
    case EventKind::CancelledBySeller:
    case EventKind::CancelledByPlatform:
        base = OrderStatus::Cancelled;
        frozen = false;
        break;
    case EventKind::Frozen:
        frozen = !ended();
        break;
    case EventKind::Released:
        frozen = false;
        break;
    default: // the others are steps of a case and leave the status as it is
        break;
    }
}

// What happens to one line of several is the order's once every other line is as far, or cancelled.
void Walk::takeOfLine(const Timeline &timeline, qsizetype index)
{
    const Step &step = timeline.steps().at(index);
    const QStringList others = otherLines(timeline.order(), step);
    const auto allAre = [&](EventMask kinds) {
        return std::all_of(others.begin(), others.end(), [&](const QString &line) {
            return std::any_of(timeline.steps().begin(), timeline.steps().begin() + index,
                               [&](const Step &before) {
                                   return before.item && *before.item == line
                                       && (maskOf(before.kind) & kinds) != 0;
                               });
        });
    };
    const bool cancelled = (maskOf(step.kind) & kCancelled) != 0;
    if (allAre(cancelled ? kCancelled : kCancelled | maskOf(step.kind))) {
        take(step.kind);
        return;
    }
    // A cancelled line leaves the order where the others are.
    for (const EventKind kind : {EventKind::Confirmed, EventKind::Delivered, EventKind::Shipped}) {
        if (cancelled && allAre(kCancelled | maskOf(kind))) {
            take(kind);
            return;
        }
    }
    if (!cancelled && base < OrderStatus::PartlyShipped)
        base = OrderStatus::PartlyShipped;
}

} // namespace

OrderStatus effectiveStatus(const Timeline &timeline)
{
    const Order &order = timeline.order();
    const bool shown = order.status != OrderStatus::Unknown || !order.statusText.isEmpty();
    const std::optional<core::Instant> observed = timeline.observed();
    const bool counts = shown && (observed || !order.observedAt);

    Walk walk;
    const auto isBefore = [&](const Step &step) {
        return counts && observed && step.dated && step.last <= *observed;
    };
    const auto takeAll = [&](bool before) {
        for (qsizetype i = 0; i < timeline.steps().size(); ++i) {
            const Step &step = timeline.steps().at(i);
            if (isBefore(step) != before)
                continue;
            if (otherLines(order, step).isEmpty())
                walk.take(step.kind);
            else
                walk.takeOfLine(timeline, i);
        }
    };
    takeAll(true);
    if (counts)
        walk.see(order.status);
    // Those without an instant come first among the steps: they count where they lead further.
    takeAll(false);
    return walk.frozen ? OrderStatus::Frozen : walk.base;
}

OrderStatus effectiveStatus(const Timeline &timeline, const CompiledRules &rules)
{
    const OrderStatus status = effectiveStatus(timeline);
    // The site shows orders that ended in any way as finished; only the reason tells them apart.
    const QString &reason = timeline.order().endReason;
    if (status != OrderStatus::Completed || reason.isEmpty()
        || timeline.order().status != OrderStatus::Completed || timeline.seen(EventKind::Confirmed))
        return status;
    const bool closed = std::any_of(
        rules.closingEndReasons.begin(), rules.closingEndReasons.end(),
        [&reason](const QString &code) { return code.compare(reason, Qt::CaseInsensitive) == 0; });
    return closed ? OrderStatus::Cancelled : status;
}

OrderStatus effectiveStatus(const Order &order, core::Instant at)
{
    return effectiveStatus(Timeline(order, at));
}

} // namespace recourse::domain
