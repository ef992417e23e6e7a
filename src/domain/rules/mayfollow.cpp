// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/assess.h"

#include <algorithm>
#include <array>

#include "domain/rules/timeline.h"

namespace recourse::domain {

namespace {

using StatusMask = unsigned;
constexpr StatusMask bit(OrderStatus status)
{
    return StatusMask(1) << int(status);
}

constexpr StatusMask kEnded = bit(OrderStatus::Cancelled) | bit(OrderStatus::Completed);
constexpr StatusMask kSent = bit(OrderStatus::Shipped) | bit(OrderStatus::Delivered);
constexpr StatusMask kUnpaid = bit(OrderStatus::AwaitingPayment);
constexpr StatusMask kUnsent = kUnpaid | bit(OrderStatus::PaymentReview)
    | bit(OrderStatus::AwaitingShipment);

/** One event's place: where it cannot happen, and which step would have to be recorded first. */
struct Place
{
    EventKind kind;
    StatusMask never = 0;                ///< refused, with the status as the reason
    StatusMask tooEarly = 0;             ///< refused, `missing` has to happen first
    EventKind missing = EventKind::Note; ///< also missing where none of `after` happened
    EventMask after = 0;
};

constexpr EventMask kDispute = maskOf(EventKind::DisputeOpened);
constexpr EventMask kMoneyBack = maskOf(EventKind::RefundAnnounced) | maskOf(EventKind::RefundSent)
    | maskOf(EventKind::CancellationApproved) | maskOf(EventKind::CancelledByBuyer)
    | maskOf(EventKind::CancelledBySeller) | maskOf(EventKind::CancelledByPlatform)
    | maskOf(EventKind::OfferAccepted) | maskOf(EventKind::DisputeDecided)
    | maskOf(EventKind::AppealDecided) | maskOf(EventKind::ReturnReceived)
    | maskOf(EventKind::DeliveryRefused) | maskOf(EventKind::ChargebackDecided);

constexpr std::array kPlaces{
    Place{EventKind::Paid, kSent | kEnded},
    Place{EventKind::PaymentVerified, kSent | kEnded, kUnpaid, EventKind::Paid},
    Place{EventKind::Shipped, bit(OrderStatus::Cancelled), kUnpaid, EventKind::Paid},
    Place{EventKind::Delivered, bit(OrderStatus::Cancelled), kUnsent, EventKind::Shipped},
    Place{EventKind::Confirmed, kEnded, kUnsent, EventKind::Shipped},
    Place{EventKind::Lapsed, StatusMask(~(kUnpaid | bit(OrderStatus::Unknown)))},
    Place{EventKind::CancellationRequested, kSent | kEnded, kUnpaid, EventKind::Paid},
    Place{EventKind::CancelButtonMissing, kEnded},
    Place{EventKind::CancelledByBuyer, kSent | kEnded},
    Place{EventKind::CancelledBySeller, kEnded, kUnpaid, EventKind::Paid},
    Place{EventKind::CancelledByPlatform, kEnded},
    Place{EventKind::ShipTimeExtended, kSent | kEnded, kUnpaid, EventKind::Paid},
    Place{EventKind::ProtectionExtended, kEnded, kUnsent, EventKind::Shipped},
    Place{EventKind::DeliveryRefused, kEnded | bit(OrderStatus::Delivered), kUnsent,
          EventKind::Shipped},
    Place{EventKind::Frozen, kEnded | bit(OrderStatus::Frozen)},
    Place{EventKind::DisputeOpened, bit(OrderStatus::Cancelled), kUnsent, EventKind::Shipped},
    Place{EventKind::SellerOffer, 0, 0, EventKind::DisputeOpened, kDispute},
    Place{EventKind::DisputeCancelled, 0, 0, EventKind::DisputeOpened, kDispute},
    Place{EventKind::OfferAccepted, 0, 0, EventKind::SellerOffer, maskOf(EventKind::SellerOffer)},
    Place{EventKind::OfferRefused, 0, 0, EventKind::SellerOffer, maskOf(EventKind::SellerOffer)},
    Place{EventKind::DisputeEscalated, 0, 0, EventKind::DisputeOpened, kDispute},
    Place{EventKind::DisputeDecided, 0, 0, EventKind::DisputeOpened, kDispute},
    Place{EventKind::AppealFiled, 0, 0, EventKind::DisputeDecided,
          maskOf(EventKind::DisputeDecided)},
    Place{EventKind::AppealDecided, 0, 0, EventKind::AppealFiled, maskOf(EventKind::AppealFiled)},
    Place{EventKind::ReturnApproved, bit(OrderStatus::Cancelled), kUnsent, EventKind::Shipped},
    Place{EventKind::ReturnSent, 0, 0, EventKind::ReturnApproved,
          maskOf(EventKind::ReturnApproved)},
    Place{EventKind::ReturnReceived, 0, 0, EventKind::ReturnSent, maskOf(EventKind::ReturnSent)},
    Place{EventKind::RefundAnnounced, 0, kUnpaid, EventKind::Paid},
    Place{EventKind::ChargebackFiled, 0, kUnpaid, EventKind::Paid},
    Place{EventKind::ChargebackDecided, 0, 0, EventKind::ChargebackFiled,
          maskOf(EventKind::ChargebackFiled)},
};

using Answer = core::Result<void, TransitionRefusal>;

Answer refuse(EventKind event, EventKind missing)
{
    return core::failure(TransitionRefusal{event, missing, std::nullopt});
}

Answer refuse(EventKind event, OrderStatus status)
{
    return core::failure(TransitionRefusal{event, std::nullopt, status});
}

/** Is a request waiting for its answer? */
bool requestWaits(const std::optional<CaseState> &state)
{
    return state && state->kind == CaseKind::Cancellation
        && state->step == QLatin1String("requested");
}

/** Steps whose place depends on more than the status and what was seen. */
Answer byCase(EventKind kind, const Timeline &timeline, OrderStatus status)
{
    const bool waits = requestWaits(casesOf(timeline, status).last);
    switch (kind) {
    case EventKind::CancellationRequested:
        // The one that waits has to be answered or taken back first.
        return waits ? refuse(kind, EventKind::CancellationRefused) : Answer();
    case EventKind::CancellationWithdrawn:
    case EventKind::CancellationApproved:
    case EventKind::CancellationRefused:
        return waits ? Answer() : refuse(kind, EventKind::CancellationRequested);
    case EventKind::Released:
        return status == OrderStatus::Frozen ? Answer() : refuse(kind, EventKind::Frozen);
    case EventKind::RefundSent:
    case EventKind::RefundReceived:
        // A closed order that was paid announces its refund by being closed.
        if ((timeline.seen() & kMoneyBack) != 0 || status == OrderStatus::Cancelled)
            return Answer();
        return refuse(kind, EventKind::RefundAnnounced);
    default:
        return Answer();
    }
}

/**
 * An order, or a line that is told apart, has one appeal, whenever it was filed: what is dated
 * before the appeal that is known is a second one as well. What names no line is about each.
 */
bool isSecondAppeal(const Order &order, const Event &event)
{
    if (event.kind != EventKind::AppealFiled)
        return false;
    return std::any_of(order.events.cbegin(), order.events.cend(), [&event](const Event &other) {
        return other.kind == event.kind && !other.retractedAt
            && (event.item.isEmpty() || other.item.isEmpty() || other.item == event.item);
    });
}

Answer mayFollow(const Timeline &timeline, const RulesPack &pack, const Event &event)
{
    const OrderStatus status = pack.compiled ? effectiveStatus(timeline, *pack.compiled)
                                             : effectiveStatus(timeline);
    for (const Place &place : kPlaces) {
        if (place.kind != event.kind)
            continue;
        if ((place.never & bit(status)) != 0)
            return refuse(event.kind, status);
        if ((place.tooEarly & bit(status)) != 0
            || (place.after != 0 && (place.after & timeline.seen()) == 0))
            return refuse(event.kind, place.missing);
    }
    return byCase(event.kind, timeline, status);
}

} // namespace

core::Result<void, TransitionRefusal> mayFollow(const Order &order, const RulesPack &pack,
                                                const Event &event, core::Instant at)
{
    if (isSecondAppeal(order, event))
        return core::failure(TransitionRefusal{event.kind, std::nullopt, std::nullopt});
    const Timeline timeline(order, event.at ? event.at->asStart() : at);
    if (event.item.isEmpty())
        return mayFollow(timeline, pack, event);
    return mayFollow(Timeline(timeline, event.item), pack, event);
}

} // namespace recourse::domain
