// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/statuslabels.h"

namespace recourse::services {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {
bool wasCancelled(const Order &order)
{
    if (order.status == OrderStatus::Cancelled)
        return true;
    bool cancelled = false;
    for (const Event &event : eventsInOrder(order.events)) {
        switch (event.kind) {
        case EventKind::CancellationRequested:
        case EventKind::CancellationApproved:
        case EventKind::CancelledByBuyer:
        case EventKind::CancelledBySeller:
        case EventKind::CancelledByPlatform:
            cancelled = true;
            break;
        case EventKind::CancellationRefused: // the order went on, and the money goes to the seller
        case EventKind::CancellationWithdrawn:
            cancelled = false;
            break;
        default:
            break;
        }
    }
    return cancelled;
}

/** A label that names what happened may leave open where the order stood. */
OrderStatus statusBehind(EventKind event, OrderStatus labelled, const Order &incoming,
                         const Order *known)
{
    if (event == EventKind::DisputeOpened)
        return known && known->status != OrderStatus::Unknown ? known->status : labelled;
    const bool cancelled = wasCancelled(incoming) || (known && wasCancelled(*known));
    return event == EventKind::RefundAnnounced && cancelled ? OrderStatus::Cancelled : labelled;
}

void addEvent(Order &incoming, EventKind kind)
{
    for (const Event &event : incoming.events) {
        if (event.kind == kind)
            return;
    }
    Event event;
    event.kind = kind;
    event.recordedAt = incoming.observedAt;
    event.source = u"label"_s;
    incoming.events.append(event);
}
} // namespace

void applyStatusLabel(Order &incoming, const Order *known, const RulesPack &pack)
{
    if (incoming.status != OrderStatus::Unknown || incoming.statusText.isEmpty())
        return;
    const QString label = incoming.statusText.trimmed().toLower();
    const auto status = pack.statusLabels.constFind(label);
    const auto event = pack.statusEvents.constFind(label);
    if (status == pack.statusLabels.cend()
        || (*status == OrderStatus::Unknown && event == pack.statusEvents.cend()))
        return;
    incoming.status = *status;
    if (event != pack.statusEvents.cend()) {
        incoming.status = statusBehind(*event, *status, incoming, known);
        // Money that moves without a cancellation goes to the seller.
        if (*event != EventKind::RefundAnnounced || incoming.status == OrderStatus::Cancelled)
            addEvent(incoming, *event);
    }
    // "Finished" is also what the site calls an order that ended by being cancelled.
    if (incoming.status == OrderStatus::Completed
        && incoming.endReason.contains("cancel"_L1, Qt::CaseInsensitive))
        incoming.status = OrderStatus::Cancelled;
    incoming.statusText.clear();
}

} // namespace recourse::services
