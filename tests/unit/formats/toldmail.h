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
    add(u"order"_s, order.number);
    add(u"market"_s, order.market);
    add(u"site"_s, order.site);
    add(u"seen"_s,
        order.observedAt && order.observedStated ? order.observedAt->toIso() : QString());
    if (order.status != domain::OrderStatus::Unknown)
        add(u"status"_s, toName(order.status));
    add(u"status text"_s, order.statusText);
    add(u"total"_s, amount(order.total));
    add(u"seller"_s, order.seller.name);
    for (const auto &fact : order.dates)
        add(toName(fact.kind), fact.moment.toIso() + u" | "_s + fact.quote);
    for (const auto &item : order.items)
        add(u"item"_s,
            QStringList{item.title, item.variant, QString::number(item.quantity.value_or(0)),
                        amount(item.unitPrice)}
                .join(u" | "_s));
    for (const auto &parcel : order.parcels)
        add(u"parcel"_s, parcel.number + parcel.carrier);
    for (const auto &event : order.events)
        add(u"event"_s,
            toName(event.kind) + u' ' + (event.at ? event.at->toIso() : QString()) + u" | "_s
                + event.note);
    add(u"rest"_s,
        order.country + order.endReason + order.checkoutId + order.shipping + order.paymentMethod
            + order.url + order.note + order.seller.url);
    return lines;
}

} // namespace recourse::tests
