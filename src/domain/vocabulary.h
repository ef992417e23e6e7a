// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>
#include <QStringView>

namespace recourse::domain {

/** What a source showed, or what follows from everything known (the effective status). */
enum class OrderStatus {
    Unknown,
    AwaitingPayment,
    PaymentReview,
    AwaitingShipment,
    PartlyShipped,
    Shipped,
    Delivered,
    Completed,
    Cancelled,
    Frozen,
};

/** The dates that a source prints on an order or that its buyer enters. */
enum class DateKind {
    PlacedAt,
    PaidAt,
    PayBy,
    ShipBy,
    ShippedAt,
    DeliveredAt,
    ConfirmedAt,
    ProtectionEndsAt,
    PromisedDeliveryBy,
    SellerAnswersBy,
    RefundExpectedBy,
    BuyerActsBy,
};

/** Everything that can happen to an order. Events of one instant follow in this order. */
enum class EventKind {
    Placed,
    Paid,
    PaymentVerified,
    Shipped,
    Delivered,
    Confirmed,
    Lapsed,
    CancellationRequested,
    CancelButtonMissing,
    CancellationWithdrawn,
    CancellationApproved,
    CancellationRefused,
    CancelledByBuyer,
    CancelledBySeller,
    CancelledByPlatform,
    ShipTimeExtended,
    ProtectionExtended,
    DeliveryRefused,
    Frozen,
    Released,
    ComplaintFiled,
    DisputeOpened,
    DisputeCancelled,
    SellerOffer,
    OfferAccepted,
    OfferRefused,
    DisputeEscalated,
    DisputeDecided,
    AppealFiled,
    AppealDecided,
    ReturnApproved,
    ReturnSent,
    ReturnReceived,
    RefundAnnounced,
    RefundSent,
    RefundReceived,
    ChargebackFiled,
    ChargebackDecided,
    MessageSent,
    MessageReceived,
    Tracking,
    Note,
};
inline constexpr int kEventKindCount = int(EventKind::Note) + 1;
inline constexpr int kDateKindCount = int(DateKind::BuyerActsBy) + 1;
inline constexpr int kOrderStatusCount = int(OrderStatus::Frozen) + 1;

/** Who says so. A date printed by the site beats the user's, the user's beats a rule. */
enum class Provenance { Site, User };

/** The names of the exchange format ("awaiting_shipment", "ship_by", …), never shown to people. */
[[nodiscard]] QString toName(OrderStatus status);
[[nodiscard]] QString toName(DateKind kind);
[[nodiscard]] QString toName(EventKind kind);
[[nodiscard]] QString toName(Provenance provenance);
[[nodiscard]] std::optional<OrderStatus> orderStatusFromName(QStringView name);
[[nodiscard]] std::optional<DateKind> dateKindFromName(QStringView name);
[[nodiscard]] std::optional<EventKind> eventKindFromName(QStringView name);
[[nodiscard]] std::optional<Provenance> provenanceFromName(QStringView name);
/** The payment methods that the exchange format knows. */
[[nodiscard]] bool isPaymentMethod(QStringView name);

} // namespace recourse::domain
