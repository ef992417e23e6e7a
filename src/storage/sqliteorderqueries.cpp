// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqliteorderqueries.h"

#include <sqlite3.h>

#include "storage/rowcolumns.h"

namespace recourse::storage {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
// A search with few hits sorts them; one with many walks the sorted orders and finds a first screen
// soon. Walking by the deadline is cheaper than by a column without an index.
constexpr int kFewByDeadline = 5000;
constexpr int kFewByOthers = 20000;
constexpr int kWalked = 6000;
constexpr qsizetype kExactNeedle = 3; // one trigram: the index alone decides
static_assert((bitOf(Group::RefundExpected) | bitOf(Group::RefundOverdue)) == 24,
              "the index order_row_money_back names these bits");

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
            return u"total_currency %1 NULLS LAST, total_minor"_s;
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
    QString text = key + u" %1 NULLS LAST, r.order_id"_s;
    return text.replace(u"%1"_s, descending ? u"DESC"_s : u"ASC"_s);
}
} // namespace

SqliteOrderQueries::SqliteOrderQueries(Session &session)
    : m_session(session)
    , m_row(session.connection(),
            u"SELECT "_s + rowColumns() + u" FROM order_row WHERE order_id = ?"_s)
    , m_hits(session.connection(),
             u"SELECT count(*) FROM (SELECT 1 FROM order_fts WHERE order_fts MATCH ? LIMIT ?)"_s)
    , m_groups(session.connection(),
               u"SELECT groups FROM order_row INDEXED BY order_row_by_deadline"_s)
    , m_expected(session.connection(),
                 u"SELECT sum(total_minor), total_currency FROM order_row "
                 "WHERE groups & 24 AND total_minor IS NOT NULL GROUP BY total_currency "
                 "ORDER BY total_currency"_s)
    , m_tags(session.connection(),
             u"SELECT tag, count(DISTINCT order_id) FROM order_tags GROUP BY tag ORDER BY tag"_s)
    , m_dataVersion(session.connection(), u"PRAGMA data_version"_s)
{
}

Stored<QList<OrderId>> SqliteOrderQueries::ids(const OrderQuery &query, int limit)
{
    const SearchTerms terms(query.search);
    if (limit >= 0 && !terms.isEmpty()) {
        const int few = query.sort == SortColumn::Deadline ? kFewByDeadline : kFewByOthers;
        const auto many = hasMoreHits(terms, few);
        if (!many)
            return failure(many.error());
        if (*many) {
            const auto walked = walkThenTest(query, terms, limit);
            if (!walked)
                return failure(walked.error());
            if (*walked)
                return **walked;
        }
    }
    return hitsThenSort(query, terms, limit);
}

Stored<bool> SqliteOrderQueries::hasMoreHits(const SearchTerms &terms, int than)
{
    bool more = false;
    auto done = m_hits.each(
        [&more, than](const Statement &row) {
            more = row.number(0) > than;
            return false;
        },
        terms.matchExpression(), than + 1);
    if (!done)
        return failure(done.error());
    return more;
}

Stored<QList<OrderId>> SqliteOrderQueries::hitsThenSort(const OrderQuery &query,
                                                        const SearchTerms &terms, int limit)
{
    QStringList inexact;
    for (const QString &needle : terms.needles()) {
        if (needle.size() > kExactNeedle)
            inexact.append(needle);
    }
    // A cross join keeps the hits outside: SQLite would rather walk the whole index of deadlines.
    QString sql = terms.isEmpty()
        ? u"SELECT r.order_id FROM order_row r WHERE r.groups & ?"_s
        : u"SELECT r.order_id FROM order_fts f CROSS JOIN order_row r ON r.order_id = f.rowid "
          "WHERE r.groups & ? AND f.order_fts MATCH ?"_s;
    sql += u" AND (SELECT instr(s.text, ?) FROM order_search s WHERE s.order_id = r.order_id)"_s
               .repeated(inexact.size());
    if (!query.tag.isEmpty())
        sql += u" AND r.order_id IN (SELECT order_id FROM order_tags WHERE tag = ?)"_s;
    sql += u" ORDER BY "_s + orderBy(query.sort, query.descending) + u" LIMIT ?"_s;

    Statement statement(m_session.connection(), sql);
    if (auto ready = statement.start(); !ready)
        return failure(ready.error());
    statement.bind(bitOf(query.group));
    if (!terms.isEmpty())
        statement.bind(terms.matchExpression());
    for (const QString &needle : std::as_const(inexact))
        statement.bind(needle);
    if (!query.tag.isEmpty())
        statement.bind(query.tag);
    statement.bind(limit);
    Ids ids;
    auto done = statement.read([&ids](const Statement &row) {
        ids.append(row.orderId(0));
        return true;
    });
    if (!done)
        return failure(done.error());
    return ids;
}

Stored<std::optional<QList<OrderId>>>
SqliteOrderQueries::walkThenTest(const OrderQuery &query, const SearchTerms &terms, int limit)
{
    OrderQuery all = query;
    all.search.clear();
    const auto walked = hitsThenSort(all, SearchTerms(QString()), kWalked);
    if (!walked)
        return failure(walked.error());

    const QString tests = u" AND instr(text, ?)"_s.repeated(terms.needles().size());
    Statement test(m_session.connection(),
                   u"SELECT 1 FROM order_search WHERE order_id = ?"_s + tests);
    Ids found;
    for (const OrderId id : *walked) {
        if (found.size() == limit)
            break;
        if (auto ready = test.start(); !ready)
            return failure(ready.error());
        test.bind(id);
        for (const QString &needle : terms.needles())
            test.bind(needle);
        auto done = test.read([&found, id](const Statement &) {
            found.append(id);
            return false;
        });
        if (!done)
            return failure(done.error());
    }
    const bool wholeBook = walked->size() < kWalked;
    if (found.size() == limit || wholeBook)
        return std::optional(found);
    return std::optional<Ids>();
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
    auto done = m_groups.each([&summary](const Statement &row) {
        const qint64 groups = row.number(0);
        for (int group = 0; group < kGroupCount; ++group) {
            if (groups & bitOf(Group(group)))
                ++summary.groupCounts[group];
        }
        return true;
    });
    if (done) {
        done = m_expected.each([&summary](const Statement &row) {
            summary.expectedBack.append({row.number(0), row.text(1)});
            return true;
        });
    }
    if (done) {
        done = m_tags.each([&summary](const Statement &row) {
            summary.tags.append({row.text(0), row.number(1)});
            return true;
        });
    }
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
