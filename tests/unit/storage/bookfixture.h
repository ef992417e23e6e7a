// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QTemporaryDir>
#include <QtTest>

#include "storage/sqlitebook.h"
#include "unit/storage/ordergenerator.h"

namespace recourse::test {

/** A folder of its own with a book in it, and short ways to fill it. */
struct BookFixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("orders.recourse"));

    std::unique_ptr<storage::SqliteBook>
    open(storage::SqliteBook::Access access = storage::SqliteBook::Access::Create) const
    {
        auto book = storage::SqliteBook::open(path, access);
        if (!book)
            qFatal("no book: %s", qPrintable(book.error().detail));
        return std::move(*book);
    }
};

inline domain::Order anOrder(const QString &number, const QString &title = QStringLiteral("Thing"))
{
    domain::Order order;
    order.market = QStringLiteral("aliexpress");
    order.number = number;
    order.status = domain::OrderStatus::AwaitingShipment;
    domain::Item item;
    item.title = title;
    order.items.append(item);
    return order;
}

inline domain::OrderRow rowOf(core::OrderId id, const domain::Order &order)
{
    domain::OrderRow row;
    row.id = id;
    row.market = order.market;
    row.number = order.number;
    row.title = order.displayTitle();
    row.seller = order.seller.name;
    row.total = order.total;
    row.status = order.status;
    row.archived = order.archived;
    row.trashed = order.trashedAt.has_value();
    return row;
}

inline core::OrderId put(domain::Book &book, const domain::Order &order)
{
    const auto id = book.orders().insert(order);
    if (!id || !book.rows().put(rowOf(*id, order), core::Instant(), QStringLiteral("p1")))
        qFatal("the order is not taken");
    return *id;
}

} // namespace recourse::test
