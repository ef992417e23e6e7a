// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/caseevents.h"

#include <algorithm>

namespace recourse::domain {

namespace {

enum class Part { Life, Step, Word };

Part partOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Placed:
    case EventKind::Paid:
    case EventKind::PaymentVerified:
    case EventKind::Shipped:
    case EventKind::Delivered:
    case EventKind::Confirmed:
    case EventKind::Lapsed:
    case EventKind::ShipTimeExtended:
    case EventKind::ProtectionExtended:
    case EventKind::Frozen:
    case EventKind::Released:
    case EventKind::Tracking:
        return Part::Life;
    case EventKind::CancellationRequested:
    case EventKind::CancelButtonMissing:
    case EventKind::CancellationWithdrawn:
    case EventKind::CancellationApproved:
    case EventKind::CancellationRefused:
    case EventKind::CancelledByBuyer:
    case EventKind::CancelledBySeller:
    case EventKind::CancelledByPlatform:
    case EventKind::DeliveryRefused:
    case EventKind::ComplaintFiled:
    case EventKind::DisputeOpened:
    case EventKind::DisputeCancelled:
    case EventKind::SellerOffer:
    case EventKind::OfferAccepted:
    case EventKind::OfferRefused:
    case EventKind::DisputeEscalated:
    case EventKind::DisputeDecided:
    case EventKind::AppealFiled:
    case EventKind::AppealDecided:
    case EventKind::ReturnApproved:
    case EventKind::ReturnSent:
    case EventKind::ReturnReceived:
    case EventKind::RefundAnnounced:
    case EventKind::RefundSent:
    case EventKind::RefundReceived:
    case EventKind::ChargebackFiled:
    case EventKind::ChargebackDecided:
        return Part::Step;
    case EventKind::MessageSent:
    case EventKind::MessageReceived:
    case EventKind::Note:
        return Part::Word;
    }
    return Part::Life;
}

} // namespace

QList<bool> partOfCase(const QList<Event> &events)
{
    std::optional<core::Instant> begin;
    bool begun = false; // by a step whose day nobody told
    for (const Event &event : events) {
        if (event.retractedAt || partOf(event.kind) != Part::Step)
            continue;
        begun = begun || !event.at;
        if (event.at && (!begin || event.at->asEnd() < *begin))
            begin = event.at->asEnd();
    }
    QList<bool> parts;
    for (const Event &event : events) {
        const Part part = partOf(event.kind);
        const bool since = begun || (begin && event.at && !(event.at->asStart() < *begin));
        parts.append(!event.retractedAt && (part == Part::Step || (part == Part::Word && since)));
    }
    return parts;
}

} // namespace recourse::domain
