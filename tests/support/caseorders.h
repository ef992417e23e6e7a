// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/toldorders.h"

/** Orders about which there is more to tell than their options, as seen on 21 November 2026. */
namespace recourse::test {

inline domain::Order lampOrder(domain::OrderStatus status)
{
    domain::Order order = toldOrder("2026-11-21T12:00:00Z", status);
    order.site = QStringLiteral("aliexpress.com");
    order.country = QStringLiteral("DE");
    order.paymentMethod = QStringLiteral("card");
    order.items = {domain::Item()};
    order.items[0].lineId = QStringLiteral("A");
    order.items[0].title = QStringLiteral("LED strip 5 m");
    order.dates = {
        dated(domain::DateKind::PaidAt, domain::Moment::at(instant("2026-10-30T12:00:00Z")))};
    return order;
}

inline domain::Order deliveredOrder()
{
    domain::Order order = lampOrder(domain::OrderStatus::Delivered);
    order.dates.append(
        dated(domain::DateKind::DeliveredAt, domain::Moment::at(instant("2026-11-18T12:00:00Z"))));
    return order;
}

inline domain::Order shippedOrder()
{
    domain::Order order = lampOrder(domain::OrderStatus::Shipped);
    order.dates.append(
        dated(domain::DateKind::ShippedAt, domain::Moment::at(instant("2026-11-15T12:00:00Z"))));
    return order;
}

inline domain::Order endedOrder(const QString &reason)
{
    domain::Order order = lampOrder(domain::OrderStatus::Cancelled);
    order.endReason = reason;
    return order;
}

/** Two items: a dispute about the first, money back for the second. */
inline domain::Order twoItems()
{
    domain::Order order = deliveredOrder();
    order.items.append(domain::Item());
    order.items[1].lineId = QStringLiteral("B");
    order.items[1].title = QStringLiteral("Desk lamp with a very long title");
    order.events = {eventAt(domain::EventKind::DisputeOpened, "2026-11-20T09:00:00Z"),
                    eventAt(domain::EventKind::RefundSent, "2026-11-21T09:00:00Z")};
    order.events[0].item = QStringLiteral("A");
    order.events[1].item = QStringLiteral("B");
    order.events[1].amount = domain::Money{500, QStringLiteral("USD")};
    return order;
}

} // namespace recourse::test
