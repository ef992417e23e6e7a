// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/assess.h"

#include "domain/rules/timeline.h"

namespace recourse::domain {

namespace {

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
    void see(OrderStatus status);
};

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
    for (const Step &step : timeline.steps()) {
        if (isBefore(step))
            walk.take(step.kind);
    }
    if (counts)
        walk.see(order.status);
    // Those without an instant come first among the steps: they count where they lead further.
    for (const Step &step : timeline.steps()) {
        if (!isBefore(step))
            walk.take(step.kind);
    }
    return walk.frozen ? OrderStatus::Frozen : walk.base;
}

OrderStatus effectiveStatus(const Order &order, core::Instant at)
{
    return effectiveStatus(Timeline(order, at));
}

} // namespace recourse::domain
