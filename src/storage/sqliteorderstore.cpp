// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqliteorderstore.h"

namespace recourse::storage {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
const QString kColumns =
    u"market, number, site, country, status, status_text, observed_at, observed_stated, "
    "total_minor, total_currency, payment_method, end_reason, checkout_id, shipping, seller_id, "
    "url, extra, seen, archived, trashed_at, source"_s;

QString placeholders()
{
    return QStringList(kColumns.count(u',') + 1, u"?"_s).join(u", "_s);
}

QString assignments()
{
    return kColumns.split(u", "_s).join(u" = ?, "_s) + u" = ?"_s;
}

/** Reads the columns of kColumns, then the seller's four and the note. */
std::optional<Order> readOrder(const Statement &row)
{
    const auto status = orderStatusFromName(row.text(4));
    if (!status)
        return {};
    Order order;
    order.market = row.text(0);
    order.number = row.text(1);
    order.site = row.text(2);
    order.country = row.text(3);
    order.status = *status;
    order.statusText = row.text(5);
    order.observedAt = row.instant(6);
    order.observedStated = row.flag(7);
    order.total = row.money(8);
    order.paymentMethod = row.text(10);
    order.endReason = row.text(11);
    order.checkoutId = row.text(12);
    order.shipping = row.text(13);
    order.url = row.text(15);
    order.extra = row.json(16);
    order.seen = seenFromJson(row.json(17));
    order.archived = row.flag(18);
    order.trashedAt = row.instant(19);
    order.source = sourceKindOf(row.number(20));
    order.seller = {row.text(21), row.text(22), row.text(23), row.json(24)};
    order.note = row.text(25);
    return order;
}

std::optional<OrderId> firstId(const QList<OrderId> &ids)
{
    return ids.isEmpty() ? std::nullopt : std::optional(ids.constFirst());
}
} // namespace

SqliteOrderStore::SqliteOrderStore(Session &session, ChangeRecorder &recorder)
    : m_session(session)
    , m_recorder(recorder)
    , m_sellers(session)
    , m_parts(session.connection())
    , m_events(session.connection())
    , m_search(session)
    , m_find(session.connection(), u"SELECT id FROM orders WHERE market = ? AND number = ?"_s)
    , m_findNumber(session.connection(),
                   u"SELECT id FROM orders WHERE number = ? ORDER BY market LIMIT 1"_s)
    , m_withParcel(session.connection(),
                   u"SELECT DISTINCT o.id FROM parcels p JOIN orders o ON o.id = p.order_id "
                   "WHERE p.number = ? AND o.market = ? ORDER BY o.id"_s)
    , m_findId(session.connection(), u"SELECT id FROM orders WHERE id = ?"_s)
    , m_load(session.connection(),
             u"SELECT "_s + u"o."_s + kColumns.split(u", "_s).join(u", o."_s)
                 + u", s.name, s.site_id, s.url, s.extra, n.note, o.created_by, o.changed_by "
                   "FROM orders o LEFT JOIN sellers s ON s.id = o.seller_id "
                   "LEFT JOIN order_notes n ON n.order_id = o.id WHERE o.id = ?"_s)
    , m_insert(session.connection(),
               u"INSERT INTO orders ("_s + kColumns + u", created_by, changed_by, id) VALUES ("_s
                   + placeholders() + u", ?, ?, ?)"_s)
    , m_update(session.connection(),
               u"UPDATE orders SET "_s + assignments()
                   + u", created_by = ?, changed_by = ? WHERE id = ?"_s)
    , m_delete(session.connection(), u"DELETE FROM orders WHERE id = ?"_s)
    , m_ids(session.connection(), u"SELECT id FROM orders ORDER BY market, number, id"_s)
    , m_count(session.connection(), u"SELECT count(*) FROM orders"_s)
    , m_guard(session.connection(), u"UPDATE book_state SET taking_back = ?"_s)
{
}

Stored<std::optional<OrderId>> SqliteOrderStore::find(const QString &market, const QString &number)
{
    QList<OrderId> ids;
    auto done = m_find.each(
        [&ids](const Statement &row) {
            ids.append(row.orderId(0));
            return false;
        },
        QVariant(market), number);
    if (!done)
        return failure(done.error());
    return firstId(ids);
}

Stored<std::optional<OrderId>> SqliteOrderStore::findTyped(const QString &text)
{
    const QString typed = text.trimmed();
    const bool byId = typed.startsWith(u'#');
    QList<OrderId> ids;
    auto done = (byId ? m_findId : m_findNumber)
                    .each(
                        [&ids](const Statement &row) {
                            ids.append(row.orderId(0));
                            return false;
                        },
                        byId ? QVariant(typed.mid(1).toLongLong()) : QVariant(typed));
    if (!done)
        return failure(done.error());
    return firstId(ids);
}

Stored<QList<OrderId>> SqliteOrderStore::withParcel(const QString &market, const QString &number)
{
    QList<OrderId> ids;
    auto done = m_withParcel.each(
        [&ids](const Statement &row) {
            ids.append(row.orderId(0));
            return true;
        },
        QVariant(number), market);
    if (!done)
        return failure(done.error());
    return ids;
}

Stored<std::optional<OrderState>> SqliteOrderStore::state(OrderId id)
{
    std::optional<OrderState> loaded;
    bool understood = true;
    auto done = m_load.each(
        [&](const Statement &row) {
            const auto order = readOrder(row);
            understood = order.has_value();
            if (order)
                loaded = OrderState{*order, {row.maybeNumber(26), row.maybeNumber(27)}};
            return false;
        },
        id);
    if (!done)
        return failure(done.error());
    if (!understood)
        return failure(storageError(StorageErrorKind::Damaged, u"an order of no known status"_s));
    if (!loaded)
        return loaded;
    done = m_parts.load(id, loaded->order).and_then([&] {
        return m_events.load(id, loaded->order.events);
    });
    if (!done)
        return failure(done.error());
    return loaded;
}

Stored<std::optional<Order>> SqliteOrderStore::load(OrderId id)
{
    auto loaded = state(id);
    if (!loaded)
        return failure(loaded.error());
    return *loaded ? std::optional(std::move((*loaded)->order)) : std::nullopt;
}

void SqliteOrderStore::bindOrder(Statement &statement, const Order &order,
                                 std::optional<qint64> seller) const
{
    statement.bind(QVariant(order.market.isNull() ? u""_s : order.market));
    statement.bind(order.number);
    statement.bind(order.site);
    statement.bind(order.country);
    statement.bind(toName(order.status));
    statement.bind(order.statusText);
    statement.bind(order.observedAt);
    statement.bind(order.observedStated);
    statement.bind(MoneyColumns{order.total});
    statement.bind(order.paymentMethod);
    statement.bind(order.endReason);
    statement.bind(order.checkoutId);
    statement.bind(order.shipping);
    statement.bind(seller);
    statement.bind(order.url);
    statement.bind(order.extra);
    statement.bind(seenToJson(order.seen));
    statement.bind(order.archived);
    statement.bind(order.trashedAt);
    statement.bind(int(order.source));
}

Stored<OrderId> SqliteOrderStore::insert(const Order &order)
{
    OrderId id;
    auto done = m_session.atomically([&]() -> Stored<void> {
        if (auto noted = m_recorder.noteNew(); !noted)
            return noted;
        const auto change = m_recorder.current();
        const auto inserted = insertAs({}, order, {change, change});
        if (!inserted)
            return failure(inserted.error());
        id = *inserted;
        return {};
    });
    if (!done)
        return failure(done.error());
    return id;
}

Stored<OrderId> SqliteOrderStore::insertAs(std::optional<OrderId> id, const Order &order,
                                           const Authorship &authorship)
{
    const auto seller = m_sellers.idOf(order.seller);
    if (!seller)
        return failure(seller.error());
    if (auto ready = m_insert.start(); !ready)
        return failure(ready.error());
    bindOrder(m_insert, order, *seller);
    m_insert.bind(authorship.createdBy);
    m_insert.bind(authorship.changedBy);
    m_insert.bind(id);
    if (auto done = m_insert.exec(); !done)
        return failure(done.error());
    const OrderId written = id.value_or(OrderId{m_insert.lastId()});
    auto done = m_parts.insert(written, order)
                    .and_then([&] { return m_events.insert(written, order.events); })
                    .and_then([&] { return m_search.insert(written, order); });
    if (!done)
        return failure(done.error());
    return written;
}

Stored<void> SqliteOrderStore::update(OrderId id, const Order &before, const Order &after,
                                      const Authorship &authorship)
{
    const auto seller = m_sellers.idOf(after.seller);
    if (!seller)
        return failure(seller.error());
    if (auto ready = m_update.start(); !ready)
        return ready;
    bindOrder(m_update, after, *seller);
    m_update.bind(authorship.createdBy);
    m_update.bind(authorship.changedBy);
    m_update.bind(id);
    return m_update.exec()
        .and_then([&] { return m_parts.replace(id, before, after); })
        .and_then([&] { return m_search.update(id, after); });
}

Stored<void> SqliteOrderStore::replace(OrderId id, const Order &order)
{
    return m_session.atomically([&]() -> Stored<void> {
        const auto before = state(id);
        if (!before)
            return failure(before.error());
        if (!*before)
            return failure(storageError(StorageErrorKind::Failed, u"no such order"_s));
        const OrderState &old = **before;
        if (auto noted = m_recorder.noteBefore(id, old.order, old.authorship); !noted)
            return noted;
        return update(id, old.order, order, {old.authorship.createdBy, m_recorder.current()})
            .and_then([&] { return m_events.merge(id, order.events); });
    });
}

Stored<void> SqliteOrderStore::remove(OrderId id)
{
    return m_session.atomically([&]() -> Stored<void> {
        const auto before = state(id);
        if (!before)
            return failure(before.error());
        if (!*before)
            return {};
        return m_recorder.noteBefore(id, (*before)->order, (*before)->authorship)
            .and_then([&] { return takeBack(true); })
            .and_then([&] { return discard(id); })
            .and_then([&] { return takeBack(false); });
    });
}

Stored<void> SqliteOrderStore::forEach(const std::function<bool(OrderId, const Order &)> &visit)
{
    // The ids first: `visit` may write, and an open cursor would see its own footprints.
    QList<OrderId> ids;
    auto done = m_ids.each([&ids](const Statement &row) {
        ids.append(row.orderId(0));
        return true;
    });
    if (!done)
        return done;
    for (const OrderId id : std::as_const(ids)) {
        const auto order = load(id);
        if (!order)
            return failure(order.error());
        if (*order && !visit(id, **order))
            break;
    }
    return {};
}

Stored<qint64> SqliteOrderStore::count()
{
    qint64 orders = 0;
    auto done = m_count.each([&orders](const Statement &row) {
        orders = row.number(0);
        return false;
    });
    if (!done)
        return failure(done.error());
    return orders;
}

Stored<void> SqliteOrderStore::restore(OrderId id, const std::optional<OrderState> &now,
                                       const Order &order, const Authorship &authorship)
{
    if (!now) {
        const auto inserted = insertAs(id, order, authorship);
        return inserted ? Stored<void>() : failure(inserted.error());
    }
    return update(id, now->order, order, authorship)
        .and_then([&] { return m_events.removeAll(id); })
        .and_then([&] { return m_events.insert(id, order.events); });
}

} // namespace recourse::storage
