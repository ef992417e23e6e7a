// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"

namespace recourse::test {

inline core::Instant instant(const char *iso)
{
    return core::Instant::fromIso(QString::fromLatin1(iso)).value();
}

inline domain::DatedFact printedDate(domain::DateKind kind, const char *iso)
{
    return {kind, domain::Moment::at(instant(iso)), domain::Provenance::Site, {}, {}, {}};
}

/** An order of earbuds, placed on the 20th of November 2026 at ten, seen a day later at noon. */
inline domain::Order anOrderOf(domain::OrderStatus status)
{
    domain::Order order;
    order.market = QStringLiteral("aliexpress");
    order.number = QStringLiteral("8176543210987654");
    order.site = QStringLiteral("aliexpress.com");
    order.status = status;
    order.observedAt = instant("2026-11-21T12:00:00Z");
    order.paymentMethod = QStringLiteral("card");
    order.total = domain::Money{2390, QStringLiteral("USD")};
    order.seller.name = QStringLiteral("Lucky Tech Store");
    domain::Item item;
    item.title = QStringLiteral("Wireless earbuds, white");
    order.items = {item};
    order.dates = {printedDate(domain::DateKind::PlacedAt, "2026-11-20T10:00:00Z")};
    if (status != domain::OrderStatus::AwaitingPayment)
        order.dates.append(printedDate(domain::DateKind::PaidAt, "2026-11-20T10:05:00Z"));
    if (status == domain::OrderStatus::AwaitingShipment)
        order.dates.append(printedDate(domain::DateKind::ShipBy, "2026-11-27T12:00:00Z"));
    if (status == domain::OrderStatus::Shipped)
        order.dates.append(printedDate(domain::DateKind::ShippedAt, "2026-11-21T08:00:00Z"));
    return order;
}

} // namespace recourse::test
