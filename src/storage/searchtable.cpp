// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchtable.h"

#include <map>

#include "storage/folding.h"

namespace recourse::storage {

using core::OrderId;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
const QString
    kUnindex = u"INSERT INTO order_fts (order_fts, rowid, text) SELECT 'delete', order_id, "
               "indexed_text FROM order_search_pending WHERE indexed_text IS NOT NULL"_s;
const QString
    kIndex = u"INSERT INTO order_fts (rowid, text) SELECT s.order_id, s.text "
             "FROM order_search_pending p JOIN order_search s ON s.order_id = p.order_id"_s;
const QString kClear = u"DELETE FROM order_search_pending"_s;

bool isSearched(const Event &event)
{
    return !event.retractedAt && !event.note.isEmpty()
        && (event.kind == EventKind::MessageSent || event.kind == EventKind::MessageReceived
            || event.kind == EventKind::Note);
}
} // namespace

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
    for (const Event &event : order.events) {
        if (isSearched(event))
            text += u'\n' + foldForSearch(event.note);
    }
    return text;
}

Stored<void> addMessagesToSearch(Connection &connection)
{
    std::map<qint64, QString> words;
    Statement messages(connection,
                       u"SELECT order_id, note FROM events WHERE retracted_at IS NULL AND note IS "
                       "NOT NULL AND kind IN ('message_sent', 'message_received', 'note') "
                       "ORDER BY id"_s);
    auto done = messages.each([&words](const Statement &row) {
        words[row.number(0)] += u'\n' + foldForSearch(row.text(1));
        return true;
    });
    Statement add(connection, u"UPDATE order_search SET text = text || ? WHERE order_id = ?"_s);
    for (const auto &[id, text] : words) {
        if (!done)
            return done;
        done = add.run(QVariant(text), id);
    }
    for (const QString &sql : {kUnindex, kIndex, kClear}) {
        if (done)
            done = connection.exec(sql);
    }
    return done;
}

SearchTable::SearchTable(Session &session)
    : m_insert(session.connection(), u"INSERT INTO order_search (order_id, text) VALUES (?, ?)"_s)
    , m_update(session.connection(),
               u"UPDATE order_search SET text = ? WHERE order_id = ? AND text <> ?"_s)
    , m_pending(session.connection(), u"SELECT 1 FROM order_search_pending LIMIT 1"_s)
    , m_unindex(session.connection(), kUnindex)
    , m_index(session.connection(), kIndex)
    , m_clear(session.connection(), kClear)
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
