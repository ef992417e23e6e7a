// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include "domain/order.h"

namespace recourse::test {

/** A handful of invented orders around `now`, one for each thing that the window must show. */
class SomeOrders final
{
public:
    explicit SomeOrders(core::Instant now)
        : m_now(now)
    {
    }

    [[nodiscard]] QList<domain::Order> all() const
    {
        using namespace std::chrono_literals;
        using domain::DateKind;
        using domain::EventKind;
        using domain::OrderStatus;
        const auto card = QStringLiteral("card");

        auto earbuds = order("8176543210987654", "Wireless earbuds, white", "Lucky Tech Store",
                             2390, OrderStatus::AwaitingShipment);
        date(earbuds, DateKind::PlacedAt, -27h);
        date(earbuds, DateKind::PaidAt, -26h);
        date(earbuds, DateKind::ShipBy, 5 * 24h + 20h);
        earbuds.paymentMethod = card;

        auto molds = order("8176543210771234", "Silicone mold set for resin", "Yiwu Craft Store",
                           815, OrderStatus::AwaitingShipment);
        date(molds, DateKind::PlacedAt, -4 * 24h);
        date(molds, DateKind::PaidAt, -4 * 24h + 1h);
        date(molds, DateKind::ShipBy, 4 * 24h);
        event(molds, EventKind::CancellationRequested, -8h);

        auto cable = order("8176543210554321", "Magnetic charging cable 1 m, braided",
                           "Shenzhen Digital Store", 1420, OrderStatus::Cancelled);
        date(cable, DateKind::PlacedAt, -45 * 24h);
        date(cable, DateKind::PaidAt, -45 * 24h + 1h);
        event(cable, EventKind::CancellationRequested, -44 * 24h);
        event(cable, EventKind::CancellationApproved, -43 * 24h);
        cable.paymentMethod = card;

        auto strip = order("8176543210332211", "LED strip 5 m, warm white", "Sunny Home Store",
                           1147, OrderStatus::Shipped);
        date(strip, DateKind::PlacedAt, -30 * 24h);
        date(strip, DateKind::PaidAt, -30 * 24h + 1h);
        date(strip, DateKind::ShippedAt, -26 * 24h);
        date(strip, DateKind::ProtectionEndsAt, 34 * 24h);

        auto knife = order("8176543210119988", "Knife holder, magnetic, 40 cm", "HK Home Store",
                           1999, OrderStatus::AwaitingPayment);
        date(knife, DateKind::PlacedAt, -20h);

        auto lamp = order("8176543210443322", "Clip-on reading lamp", "Golden Parts Store", 302,
                          OrderStatus::PaymentReview);
        date(lamp, DateKind::PlacedAt, -5h);
        date(lamp, DateKind::PaidAt, -4h);

        auto gloves = order("8176543210665544", "Winter gloves, touch screen", "Warm Hands Store",
                            749, OrderStatus::Completed);
        date(gloves, DateKind::PlacedAt, -120 * 24h);
        date(gloves, DateKind::PaidAt, -120 * 24h + 1h);
        date(gloves, DateKind::ShippedAt, -115 * 24h);
        date(gloves, DateKind::DeliveredAt, -90 * 24h);
        date(gloves, DateKind::ConfirmedAt, -80 * 24h);

        auto kettle = order("8176543210887766", "Travel kettle, foldable", "Yiwu Craft Store", 2875,
                            OrderStatus::AwaitingShipment);
        date(kettle, DateKind::PlacedAt, -6 * 24h);
        date(kettle, DateKind::PaidAt, -6 * 24h + 1h);
        date(kettle, DateKind::ShipBy, 24h);
        event(kettle, EventKind::CancellationRequested, -5 * 24h);
        event(kettle, EventKind::CancellationRefused, -3 * 24h);
        return {earbuds, molds, cable, strip, knife, lamp, gloves, kettle};
    }

private:
    [[nodiscard]] domain::Order order(const char *number, const char *title, const char *seller,
                                      qint64 minor, domain::OrderStatus status) const
    {
        domain::Order made;
        made.market = QStringLiteral("aliexpress");
        made.site = QStringLiteral("aliexpress.com");
        made.number = QString::fromLatin1(number);
        made.status = status;
        made.observedAt = m_now.plus(std::chrono::hours(-1));
        made.observedStated = true;
        made.total = domain::Money{minor, QStringLiteral("USD")};
        made.seller.name = QString::fromLatin1(seller);
        domain::Item item;
        item.title = QString::fromLatin1(title);
        item.quantity = 1;
        item.unitPrice = made.total;
        made.items.append(item);
        return made;
    }
    void date(domain::Order &order, domain::DateKind kind, std::chrono::hours from) const
    {
        domain::DatedFact fact;
        fact.kind = kind;
        fact.moment = domain::Moment::at(m_now.plus(from));
        fact.seenAt = order.observedAt;
        order.dates.append(fact);
    }
    void event(domain::Order &order, domain::EventKind kind, std::chrono::hours from) const
    {
        domain::Event made;
        made.kind = kind;
        made.at = domain::Moment::at(m_now.plus(from));
        made.recordedAt = m_now.plus(from);
        made.source = QStringLiteral("user");
        order.events.append(made);
    }

    core::Instant m_now;
};

} // namespace recourse::test
