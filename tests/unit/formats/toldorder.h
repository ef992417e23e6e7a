// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "domain/order.h"

namespace recourse::tests {

/** All that an order tells, a fact a line, so that nothing more is told than is expected. */
inline QStringList toldLines(const domain::Order &order)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + value);
    };
    const auto amount = [](const std::optional<domain::Money> &money) {
        return money ? QString(toDecimalText(*money) + u' ' + money->currency) : QString();
    };
    const auto parted = [](const QString &first, const QString &second) {
        return second.isEmpty() ? first : QString(first + u" | "_s + second);
    };
    add(u"order"_s, order.number);
    add(u"market"_s, order.market);
    add(u"site"_s, order.site);
    add(u"seen"_s,
        order.observedAt && order.observedStated ? order.observedAt->toIso() : QString());
    if (order.status != domain::OrderStatus::Unknown)
        add(u"status"_s, toName(order.status));
    add(u"status text"_s, order.statusText);
    add(u"total"_s, amount(order.total));
    add(u"end reason"_s, order.endReason);
    add(u"payment"_s, order.paymentMethod);
    for (const auto &discount : order.discounts)
        add(discount.kind, amount(discount.amount));
    add(u"seller"_s, order.seller.name);
    add(u"seller id"_s, order.seller.id);
    add(u"seller url"_s, order.seller.url);
    add(u"country"_s, order.country);
    add(u"url"_s, order.url);
    for (const auto &fact : order.dates)
        add(toName(fact.kind), parted(fact.moment.toIso(), fact.quote));
    for (const auto &item : order.items) {
        add(u"item"_s,
            QStringList{item.title, item.variant,
                        item.quantity ? QString::number(*item.quantity) : u"?"_s,
                        item.unitPrice ? amount(item.unitPrice) : u"?"_s}
                .join(u" | "_s));
        add(u"- line"_s, item.lineId);
        add(u"- product"_s, item.productId);
        add(u"- sku"_s, item.sku);
        add(u"- url"_s, item.url);
    }
    for (const auto &parcel : order.parcels)
        add(u"parcel"_s, parted(parcel.number, parcel.carrier));
    for (const auto &event : order.events)
        add(u"event"_s,
            toName(event.kind) + u' ' + (event.at ? event.at->toIso() : QString()) + u" | "_s
                + event.note);
    add(u"checkout"_s, order.checkoutId);
    add(u"shipping"_s, order.shipping);
    add(u"note"_s, order.note);
    add(u"tags"_s, order.tags.join(u", "_s));
    add(u"extra"_s, QString::fromUtf8(order.extra));
    return lines;
}

} // namespace recourse::tests
