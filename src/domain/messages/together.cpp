// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages/together.h"

#include <algorithm>

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

/** Two names may be one shop's; two ids never are. */
bool isSameSeller(const Seller &one, const Seller &other)
{
    if (!one.id.isEmpty() && !other.id.isEmpty())
        return one.id == other.id;
    return one.name.simplified().compare(other.name.simplified(), Qt::CaseInsensitive) == 0;
}

bool isUnknown(const Seller &seller)
{
    return seller.id.isEmpty() && seller.name.trimmed().isEmpty();
}

} // namespace

std::optional<TogetherFault> togetherFault(const QList<Order> &orders)
{
    if (orders.size() < 2)
        return std::nullopt;
    if (orders.size() > kMostTogether)
        return TogetherFault::TooMany;
    const Order &first = orders.constFirst();
    const auto any = [&orders](const auto &is) { return std::ranges::any_of(orders, is); };
    if (any([&first](const Order &order) { return order.market != first.market; }))
        return TogetherFault::OtherShops;
    if (any([](const Order &order) { return isUnknown(order.seller); }))
        return TogetherFault::UnknownSeller;
    if (any([&first](const Order &order) { return !isSameSeller(first.seller, order.seller); }))
        return TogetherFault::OtherSellers;
    if (any([](const Order &order) { return order.number.trimmed().isEmpty(); }))
        return TogetherFault::NoNumber;
    return std::nullopt;
}

MessageValues messageValues(const QList<Order> &orders, core::Instant now)
{
    if (orders.isEmpty())
        return {};
    MessageValues values = messageValues(orders.constFirst(), now);
    if (orders.size() == 1)
        return values;
    QStringList numbers;
    for (const Order &order : orders) {
        const MessageValues others = messageValues(order, now);
        values.fields.removeIf([&others](QMap<QString, FieldValue>::iterator field) {
            const auto other = others.fields.constFind(field.key());
            return other == others.fields.cend() || *other != field.value();
        });
        if (others.items != values.items)
            values.items.clear();
        if (!order.number.trimmed().isEmpty())
            numbers.append(order.number.trimmed());
    }
    values.fields.insert(u"order"_s, numbers.join(u", "_s));
    return values;
}

} // namespace recourse::domain
