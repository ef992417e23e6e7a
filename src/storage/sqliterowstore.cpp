// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqliterowstore.h"

#include <algorithm>

#include <sqlite3.h>

#include "storage/folding.h"
#include "storage/rowcolumns.h"

namespace recourse::storage {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
const QString kNotInTrash = u" AND NOT groups & %1"_s.arg(bitOf(Group::Trash));

/** Which pack made a row, and which version of what a row tells: one that an earlier version of the
 * program made lacks something, so that it is as one of another pack. */
QVariant makerOf(const QString &packVersion)
{
    return QString(packVersion + u" rows 2"_s);
}

QString putSql()
{
    const QStringList columns = rowColumns().split(u", "_s)
        << u"title_key"_s << u"seller_key"_s << u"assessed_at"_s << u"pack"_s;
    QStringList changes;
    for (const QString &column : columns.mid(1))
        changes.append(column + u" = excluded."_s + column);
    return u"INSERT INTO order_row ("_s + columns.join(u", "_s) + u") VALUES ("_s
        + QStringList(columns.size(), u"?"_s).join(u", "_s)
        + u") ON CONFLICT (order_id) DO UPDATE SET "_s + changes.join(u", "_s);
}

/** Each row has its order, so equal counts mean that none is missing; counting is cheap, a search
 * through all orders at every beat is not. */
QString missingSql()
{
    return u"SELECT id FROM orders WHERE (SELECT count(*) FROM orders) <> "
           "(SELECT count(*) FROM order_row) AND NOT EXISTS "
           "(SELECT 1 FROM order_row WHERE order_id = id) LIMIT ?"_s;
}

template <typename Enum>
std::optional<qint64> code(const std::optional<Enum> &value)
{
    if (!value)
        return {};
    return qint64(*value);
}
} // namespace

SqliteRowStore::SqliteRowStore(Session &session)
    : m_connection(session.connection())
    , m_put(session.connection(), putSql())
    , m_passed(session.connection(),
               u"SELECT order_id FROM order_row WHERE pack = ? AND valid_until <= ?"_s + kNotInTrash
                   + u" LIMIT ?"_s)
    , m_ahead(session.connection(),
              u"SELECT order_id FROM order_row WHERE pack = ? AND assessed_at > ?"
              " AND ifnull(valid_until > ?, 1)"_s
                  + kNotInTrash + u" LIMIT ?"_s)
    , m_otherPack(session.connection(),
                  u"SELECT order_id FROM order_row WHERE (pack < ? OR pack > ?)"_s + kNotInTrash
                      + u" LIMIT ?"_s)
    , m_missing(session.connection(), missingSql())
{
}

Stored<void> SqliteRowStore::put(const OrderRow &row, core::Instant assessedAt,
                                 const QString &packVersion)
{
    return m_put.run(row.id, QVariant(row.market.isNull() ? u""_s : row.market), row.number,
                     row.title, row.seller, row.placedAt, MoneyColumns{row.total}, int(row.status),
                     code(row.caseKind), row.caseStep, row.situation, row.nextStep, row.deadline,
                     code(row.deadlineKind), row.validUntil, row.stale, row.canCancel,
                     row.needsUser, int(row.tone), groupBits(row), sortKey(row.title),
                     sortKey(row.seller), assessedAt, makerOf(packVersion));
}

Stored<QList<OrderId>> SqliteRowStore::outdated(core::Instant now, const QString &packVersion,
                                                int limit)
{
    QList<OrderId> ids;
    const auto collect = [&ids](const Statement &row) {
        ids.append(row.orderId(0));
        return true;
    };
    const QVariant pack = makerOf(packVersion);
    const auto room = [&] { return std::max<qint64>(0, limit - ids.size()); };
    auto done = m_passed.each(collect, pack, now, room())
                    .and_then([&] { return m_ahead.each(collect, pack, now, now, room()); })
                    .and_then([&] { return m_otherPack.each(collect, pack, pack, room()); })
                    .and_then([&] { return findMissing(ids, room()); });
    if (!done)
        return failure(done.error());
    return ids;
}

Stored<SqliteRowStore::BookState> SqliteRowStore::state()
{
    const auto others = m_connection.number(u"PRAGMA data_version"_s);
    if (!others)
        return failure(others.error());
    return BookState(*others, sqlite3_total_changes64(m_connection.handle()));
}

/** Counting goes through two indexes of the whole book, so it is not done twice for nothing. */
Stored<void> SqliteRowStore::findMissing(QList<OrderId> &ids, qint64 limit)
{
    const auto now = state();
    if (!now)
        return failure(now.error());
    if (limit == 0 || m_complete == *now)
        return {};
    const qsizetype before = ids.size();
    auto done = m_missing.each(
        [&ids](const Statement &row) {
            ids.append(row.orderId(0));
            return true;
        },
        limit);
    if (done && ids.size() == before)
        m_complete = *now;
    return done;
}

} // namespace recourse::storage
