// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/labels.h"

#include <QCoreApplication>

namespace recourse::wording {

namespace {
struct Events
{
    Q_DECLARE_TR_FUNCTIONS(Events)
};
} // namespace

QString eventLabel(domain::EventKind kind)
{
    switch (kind) {
    case domain::EventKind::Placed:
        return Events::tr("Ordered");
    case domain::EventKind::Paid:
        return Events::tr("Paid");
    case domain::EventKind::PaymentVerified:
        return Events::tr("Payment verified");
    case domain::EventKind::Shipped:
        return Events::tr("Shipped");
    case domain::EventKind::Delivered:
        return Events::tr("Delivered");
    case domain::EventKind::Confirmed:
        return Events::tr("Receipt confirmed");
    case domain::EventKind::Lapsed:
        return Events::tr("Closed unpaid");
    case domain::EventKind::CancellationRequested:
        return Events::tr("You asked to cancel");
    case domain::EventKind::CancelButtonMissing:
        return Events::tr("The cancel button was missing");
    case domain::EventKind::CancellationWithdrawn:
        return Events::tr("You took the request back");
    case domain::EventKind::CancellationApproved:
        return Events::tr("The seller agreed to cancel");
    case domain::EventKind::CancellationRefused:
        return Events::tr("The seller refused to cancel");
    case domain::EventKind::CancelledByBuyer:
        return Events::tr("You cancelled");
    case domain::EventKind::CancelledBySeller:
        return Events::tr("The seller cancelled");
    case domain::EventKind::CancelledByPlatform:
        return Events::tr("The site cancelled");
    case domain::EventKind::ShipTimeExtended:
        return Events::tr("Time to ship extended");
    case domain::EventKind::ProtectionExtended:
        return Events::tr("Protection extended");
    case domain::EventKind::DeliveryRefused:
        return Events::tr("You refused the delivery");
    case domain::EventKind::Frozen:
        return Events::tr("The site froze the order");
    case domain::EventKind::Released:
        return Events::tr("The site released the order");
    case domain::EventKind::ComplaintFiled:
        return Events::tr("You complained about the seller");
    case domain::EventKind::DisputeOpened:
        return Events::tr("You opened a dispute");
    case domain::EventKind::DisputeCancelled:
        return Events::tr("You cancelled the dispute");
    case domain::EventKind::SellerOffer:
        return Events::tr("The seller made an offer");
    case domain::EventKind::OfferAccepted:
        return Events::tr("You accepted the offer");
    case domain::EventKind::OfferRefused:
        return Events::tr("You refused the offer");
    case domain::EventKind::DisputeEscalated:
        return Events::tr("The site was asked to decide");
    case domain::EventKind::DisputeDecided:
        return Events::tr("The site decided");
    case domain::EventKind::AppealFiled:
        return Events::tr("You appealed");
    case domain::EventKind::AppealDecided:
        return Events::tr("The appeal was decided");
    case domain::EventKind::ReturnApproved:
        return Events::tr("The return was agreed");
    case domain::EventKind::ReturnSent:
        return Events::tr("You sent the goods back");
    case domain::EventKind::ReturnReceived:
        return Events::tr("The seller received the goods");
    case domain::EventKind::RefundAnnounced:
        return Events::tr("A refund was announced");
    case domain::EventKind::RefundSent:
        return Events::tr("The refund was sent");
    case domain::EventKind::RefundReceived:
        return Events::tr("You received the refund");
    case domain::EventKind::ChargebackFiled:
        return Events::tr("You asked your bank for the money");
    case domain::EventKind::ChargebackDecided:
        return Events::tr("The bank decided");
    case domain::EventKind::MessageSent:
        return Events::tr("You wrote to the seller");
    case domain::EventKind::MessageReceived:
        return Events::tr("The seller wrote");
    case domain::EventKind::Tracking:
        return Events::tr("News of the parcel");
    case domain::EventKind::Note:
        return Events::tr("Note");
    }
    return {};
}

} // namespace recourse::wording
