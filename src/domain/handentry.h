// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QDate>
#include <QMap>
#include <QTimeZone>

#include "domain/order.h"

namespace recourse::domain {

/** The dates that a buyer enters in the form, in the order in which they happen. */
inline constexpr std::array kHandDates{DateKind::PlacedAt,    DateKind::PaidAt,
                                       DateKind::ShipBy,      DateKind::ShippedAt,
                                       DateKind::DeliveredAt, DateKind::ProtectionEndsAt};

/** What the form knows of an order: one item, one parcel, whole days in the buyer's own zone. */
struct HandEntry
{
    QString market;
    QString site; ///< of the market; empty: not known
    QString number;
    QString title; ///< of the first item that has one
    QString seller;
    QString trackingNumber; ///< of the first parcel
    QString note;
    OrderStatus status = OrderStatus::Unknown;
    std::optional<Money> total;
    QMap<DateKind, QDate> dates; ///< those of kHandDates that are known
    bool operator==(const HandEntry &) const = default;
};

/** The part of an order that the form shows; a date is the one that counts. */
[[nodiscard]] HandEntry handEntryOf(const Order &order, const QTimeZone &zone);

/** The site printed that date: it counts before anything that is entered. */
[[nodiscard]] bool isPrinted(const Order &order, DateKind kind);

/**
 * The order with what the buyer changed from `before` to `after`, as a source that saw these values
 * now; all other values keep the instant at which they were seen. A new order is made from an empty
 * one and an empty `before`. Pure.
 */
[[nodiscard]] Order enteredByHand(Order order, const HandEntry &before, const HandEntry &after,
                                  core::Instant now, const QTimeZone &zone);

} // namespace recourse::domain
