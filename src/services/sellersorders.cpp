// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sellersorders.h"

namespace recourse::services {

using core::failure;
using namespace domain;

namespace {
bool isSame(const Order &a, const Order &b)
{
    if (a.market != b.market)
        return false;
    if (!a.seller.id.isEmpty() && !b.seller.id.isEmpty())
        return a.seller.id == b.seller.id;
    return a.seller.name == b.seller.name;
}
} // namespace

Stored<QList<Order>> otherOrdersOfSeller(Book &book, OrderId id, const Order &order, int most)
{
    QList<Order> found;
    if (order.seller.name.isEmpty())
        return found;
    for (const Group group : {Group::All, Group::Archive}) {
        OrderQuery query;
        query.group = group;
        query.search = order.seller.name; // by the index of the search, and no other by it
        query.sort = {{SortColumn::Placed, true}};
        const auto ids = book.queries().ids(query, most + 1);
        if (!ids)
            return failure(ids.error());
        for (const OrderId one : *ids) {
            if (one == id || found.size() == most)
                continue;
            const auto other = book.orders().load(one);
            if (!other)
                return failure(other.error());
            if (*other && isSame(**other, order))
                found.append(**other);
        }
    }
    return found;
}

} // namespace recourse::services
