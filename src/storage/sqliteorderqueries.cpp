// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqliteorderqueries.h"

#include <sqlite3.h>

#include "storage/folding.h"
#include "storage/rowcolumns.h"

namespace recourse::storage {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
/** The key of a column; whatever is not known comes last in both directions. */
QString orderBy(SortColumn column, bool descending)
{
    const QString key = [column] {
        switch (column) {
        case SortColumn::Deadline:
            return u"deadline"_s;
        case SortColumn::Title:
            return u"title_key"_s;
        case SortColumn::Status:
            return u"status"_s;
        case SortColumn::Total:
            return u"total_currency %1, total_minor"_s;
        case SortColumn::NextStep:
            return u"next_step"_s;
        case SortColumn::Placed:
            return u"placed_at"_s;
        case SortColumn::Seller:
            return u"seller_key"_s;
        case SortColumn::Number:
            return u"number"_s;
        }
        return u"deadline"_s;
    }();
    QString text = key + u" %1 NULLS LAST, order_id"_s;
    return text.replace(u"%1"_s, descending ? u"DESC"_s : u"ASC"_s);
}
} // namespace

SqliteOrderQueries::SqliteOrderQueries(Session &session)
    : m_session(session)
    , m_row(session.connection(),
            u"SELECT "_s + rowColumns() + u" FROM order_row WHERE order_id = ?"_s)
    , m_groups(session.connection(), u"SELECT groups, count(*) FROM order_row GROUP BY groups"_s)
    , m_expected(session.connection(),
                 u"SELECT sum(total_minor), total_currency FROM order_row "
                 "WHERE groups & ? AND total_minor IS NOT NULL GROUP BY total_currency "
                 "ORDER BY total_currency"_s)
    , m_tags(session.connection(),
             u"SELECT tag, count(DISTINCT order_id) FROM order_tags GROUP BY tag ORDER BY tag"_s)
    , m_dataVersion(session.connection(), u"PRAGMA data_version"_s)
{
}

Stored<QList<OrderId>> SqliteOrderQueries::ids(const OrderQuery &query, int limit)
{
    const SearchTerms terms(query.search);
    QString sql = u"SELECT order_id FROM order_row WHERE groups & ?"_s;
    if (!query.tag.isEmpty())
        sql += u" AND order_id IN (SELECT order_id FROM order_tags WHERE tag = ?)"_s;
    if (!terms.isEmpty()) {
        sql += u" AND order_id IN (SELECT rowid FROM order_fts WHERE order_fts MATCH ?)"_s;
        for (qsizetype i = 0; i < terms.needles().size(); ++i)
            sql +=
                u" AND (SELECT instr(text, ?) FROM order_search s WHERE s.order_id = order_row.order_id)"_s;
    }
    sql += u" ORDER BY "_s + orderBy(query.sort, query.descending) + u" LIMIT ?"_s;

    Statement statement(m_session.connection(), sql);
    if (auto ready = statement.start(); !ready)
        return failure(ready.error());
    statement.bind(bitOf(query.group));
    if (!query.tag.isEmpty())
        statement.bind(query.tag);
    if (!terms.isEmpty()) {
        statement.bind(terms.matchExpression());
        for (const QString &needle : terms.needles())
            statement.bind(needle);
    }
    statement.bind(limit);
    QList<OrderId> ids;
    auto done = statement.read([&ids](const Statement &row) {
        ids.append(row.orderId(0));
        return true;
    });
    if (!done)
        return failure(done.error());
    return ids;
}

Stored<QList<OrderRow>> SqliteOrderQueries::rows(const QList<OrderId> &ids)
{
    QList<OrderRow> rows;
    rows.reserve(ids.size());
    for (const OrderId id : ids) {
        auto done = m_row.each(
            [&rows](const Statement &row) {
                rows.append(readRow(row));
                return false;
            },
            id);
        if (!done)
            return failure(done.error());
    }
    return rows;
}

Stored<BookSummary> SqliteOrderQueries::summary()
{
    BookSummary summary;
    summary.groupCounts = QList<qint64>(kGroupCount, 0);
    const qint64 back = bitOf(Group::RefundExpected) | bitOf(Group::RefundOverdue);
    auto done = m_groups
                    .each([&summary](const Statement &row) {
                        for (int group = 0; group < kGroupCount; ++group) {
                            if (row.number(0) & bitOf(Group(group)))
                                summary.groupCounts[group] += row.number(1);
                        }
                        return true;
                    })
                    .and_then([&] {
                        return m_expected.each(
                            [&summary](const Statement &row) {
                                summary.expectedBack.append({row.number(0), row.text(1)});
                                return true;
                            },
                            back);
                    })
                    .and_then([&] {
                        return m_tags.each([&summary](const Statement &row) {
                            summary.tags.append({row.text(0), row.number(1)});
                            return true;
                        });
                    });
    if (!done)
        return failure(done.error());
    summary.orders = summary.groupCounts.at(int(Group::All));
    summary.needUser = summary.groupCounts.at(int(Group::ActNow));
    return summary;
}

Stored<qint64> SqliteOrderQueries::dataVersion()
{
    qint64 version = 0;
    auto done = m_dataVersion.each([&version](const Statement &row) {
        version = row.number(0);
        return false;
    });
    if (!done)
        return failure(done.error());
    return version;
}

void SqliteOrderQueries::interrupt()
{
    if (sqlite3 *handle = m_session.connection().handle())
        sqlite3_interrupt(handle);
}

} // namespace recourse::storage
