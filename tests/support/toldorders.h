// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <random>

#include "domain/order.h"

namespace recourse::test {

/** Two instants at which a source saw an order. */
inline constexpr auto kEarly = "2026-11-21T12:00:00Z";
inline constexpr auto kLate = "2026-11-25T12:00:00Z";

inline core::Instant instant(const char *iso)
{
    return core::Instant::fromIso(QString::fromLatin1(iso)).value();
}

/** An order of which only the status is told, seen then. */
inline domain::Order toldOrder(const char *seen, domain::OrderStatus status)
{
    domain::Order order;
    order.market = QStringLiteral("aliexpress");
    order.number = QStringLiteral("8176543210987654");
    order.status = status;
    order.observedAt = instant(seen);
    order.observedStated = true;
    return order;
}

inline domain::DatedFact dated(domain::DateKind kind, const domain::Moment &moment,
                               domain::Provenance provenance = domain::Provenance::Site)
{
    domain::DatedFact fact;
    fact.kind = kind;
    fact.moment = moment;
    fact.provenance = provenance;
    return fact;
}

inline domain::Event eventAt(domain::EventKind kind, const char *at)
{
    domain::Event event;
    event.kind = kind;
    event.at = domain::Moment::at(instant(at));
    event.recordedAt = instant(at);
    event.source = QStringLiteral("user");
    return event;
}

/** An order of which everything is told, each value marked with `mark`. */
inline domain::Order wholeOrder(const char *seen, const QString &mark)
{
    using namespace domain;
    const auto marked = [&mark](const char *what) {
        return QString(QString::fromLatin1(what) + u' ' + mark);
    };
    const Money price{mark.size() * 100, QStringLiteral("USD")};
    Order order = toldOrder(seen, OrderStatus::AwaitingShipment);
    order.site = marked("site");
    order.country = QStringLiteral("DE");
    order.dates = {dated(DateKind::PlacedAt, Moment::at(instant("2026-11-20T10:00:00Z"))),
                   dated(DateKind::ShipBy, Moment::at(instant(seen).plus(std::chrono::hours(48))))};
    order.total = price;
    order.paymentMethod = QStringLiteral("card");
    order.endReason = marked("end");
    order.checkoutId = marked("checkout");
    order.shipping = marked("shipping");
    order.seller = {marked("seller"), marked("id"), marked("url"), {}};
    Item item;
    item.lineId = QStringLiteral("8176543210997654");
    item.title = marked("title");
    item.variant = marked("variant");
    item.quantity = mark.size();
    item.unitPrice = price;
    item.url = marked("url");
    order.items = {item};
    order.parcels = {{QStringLiteral("LP00123456789012"), marked("carrier"), {}, {}}};
    order.discounts = {{QStringLiteral("seller_coupon"), price, {}}};
    order.url = marked("url");
    order.events = {eventAt(EventKind::CancellationRequested, kEarly)};
    return order;
}

/** Any order that states when it was seen; nothing in it is the buyer's own. */
inline domain::Order anyOrder(std::mt19937 &random, const char *seen)
{
    using namespace domain;
    const auto pick = [&random](int below) {
        return std::uniform_int_distribution<int>(0, below - 1)(random);
    };
    const auto text = [&pick] {
        static const QStringList kTexts{{}, QStringLiteral("one"), QStringLiteral("two")};
        return kTexts.at(pick(3));
    };
    Order order = toldOrder(seen, OrderStatus(pick(kOrderStatusCount)));
    order.statusText = text();
    order.country = text();
    order.site = text();
    order.paymentMethod = text();
    order.endReason = text();
    order.shipping = text();
    order.url = text();
    order.seller = {text(), text(), text(), {}};
    if (pick(2))
        order.total = Money{pick(1000), QStringLiteral("USD")};
    for (int kind = 0; kind < kDateKindCount; ++kind) {
        if (pick(3) == 0)
            order.dates.append(
                dated(DateKind(kind), Moment::onDay(QDate(2026, 11, 1).addDays(pick(60)))));
    }
    for (int line = 0; line < 3; ++line) {
        if (pick(2))
            continue;
        Item item;
        item.lineId = QString::number(line + 1);
        item.title = text();
        item.variant = text();
        if (pick(2))
            item.quantity = 1 + pick(3);
        order.items.append(item);
    }
    for (int parcel = 0; parcel < 2; ++parcel) {
        if (pick(2))
            order.parcels.append({QString::number(parcel + 1), text(), {}, {}});
    }
    for (int event = pick(3); event > 0; --event) {
        Event told = eventAt(EventKind(pick(kEventKindCount)), pick(2) ? kEarly : kLate);
        told.source = QStringLiteral("recourse-json");
        if (pick(3) == 0)
            told.at.reset();
        if (pick(3) == 0)
            told.amount = Money{pick(2) + 1, QStringLiteral("USD")};
        const auto isIt = [&told](const Event &other) { return other.kind == told.kind; };
        if (std::none_of(order.events.cbegin(), order.events.cend(), isIt))
            order.events.append(told); // one source tells one happening once
    }
    return order;
}

} // namespace recourse::test
