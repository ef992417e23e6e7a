// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchtable.h"

#include "storage/folding.h"

namespace recourse::storage {

using core::failure;
using core::OrderId;
using namespace domain;
using namespace Qt::StringLiterals;

QString searchTextOf(const Order &order)
{
    QString text = foldForSearch(order.number);
    for (const Item &item : order.items)
        text += u'\n' + foldForSearch(item.title);
    text += u'\n' + foldForSearch(order.seller.name);
    for (const Parcel &parcel : order.parcels)
        text += u'\n' + foldForSearch(parcel.number);
    if (!order.checkoutId.isEmpty())
        text += u'\n' + foldForSearch(order.checkoutId);
    text += u'\n' + foldForSearch(order.note);
    return text;
}

SearchTable::SearchTable(Session &session)
    : m_insert(session.connection(), u"INSERT INTO order_search (order_id, text) VALUES (?, ?)"_s)
    , m_update(session.connection(),
               u"UPDATE order_search SET text = ? WHERE order_id = ? AND text <> ?"_s)
    , m_pending(session.connection(), u"SELECT 1 FROM order_search_pending LIMIT 1"_s)
    , m_unindex(session.connection(),
                u"INSERT INTO order_fts (order_fts, rowid, text) SELECT 'delete', order_id, "
                "indexed_text FROM order_search_pending WHERE indexed_text IS NOT NULL"_s)
    , m_index(session.connection(),
              u"INSERT INTO order_fts (rowid, text) SELECT s.order_id, s.text "
              "FROM order_search_pending p JOIN order_search s ON s.order_id = p.order_id"_s)
    , m_clear(session.connection(), u"DELETE FROM order_search_pending"_s)
{
    session.addGuest(this);
}

Stored<void> SearchTable::insert(OrderId id, const Order &order)
{
    return m_insert.run(id, QVariant(searchTextOf(order)));
}

Stored<void> SearchTable::update(OrderId id, const Order &order)
{
    const QVariant text(searchTextOf(order));
    return m_update.run(text, id, text);
}

Stored<void> SearchTable::beforeCommit()
{
    bool pending = false;
    auto done = m_pending.each([&pending](const Statement &) {
        pending = true;
        return false;
    });
    if (!done || !pending)
        return done;
    return m_unindex.run().and_then([&] { return m_index.run(); }).and_then([&] {
        return m_clear.run();
    });
}

} // namespace recourse::storage
