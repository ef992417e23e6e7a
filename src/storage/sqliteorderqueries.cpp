// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqliteorderqueries.h"

#include <algorithm>

#include <sqlite3.h>

#include "storage/lookalikerows.h"
#include "storage/rowcolumns.h"

namespace recourse::storage {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostTogether = 100;    ///< orders of one checkout; the site takes fewer
constexpr qsizetype kExactNeedle = 3; // one trigram: the index alone decides
static_assert((bitOf(Group::RefundExpected) | bitOf(Group::RefundOverdue)) == 24,
              "the index order_row_money_back names these bits");

/** The key of a column; whatever is not known comes last in both directions. */
QString orderBy(SortKey sort)
{
    const QString key = [sort] {
        switch (sort.column) {
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
        case SortColumn::Market:
            return u"market"_s;
        }
        return u"deadline"_s;
    }();
    QString text = key + u" %1 NULLS LAST"_s;
    return text.replace(u"%1"_s, sort.descending ? u"DESC"_s : u"ASC"_s);
}

QString orderBy(const QList<SortKey> &keys)
{
    QStringList terms;
    for (const SortKey key : keys)
        terms.append(orderBy(key));
    return (terms << u"r.order_id"_s).join(u", "_s);
}
} // namespace

SqliteOrderQueries::SqliteOrderQueries(Session &session, BookValues &values)
    : m_session(session)
    , m_values(values)
    , m_row(session.connection(),
            u"SELECT "_s + rowColumns() + u" FROM order_row WHERE order_id = ?"_s)
    , m_candidates(session.connection(),
                   u"SELECT rowid FROM order_fts WHERE order_fts MATCH ? ORDER BY rowid"_s)
    , m_groups(session.connection(),
               u"SELECT groups FROM order_row INDEXED BY order_row_by_deadline"_s)
    , m_expected(session.connection(),
                 u"SELECT sum(total_minor), total_currency FROM order_row "
                 "WHERE groups & 24 AND total_minor IS NOT NULL GROUP BY total_currency "
                 "ORDER BY total_currency"_s)
    , m_tags(session.connection(),
             u"SELECT t.tag, count(DISTINCT t.order_id) FROM order_tags t "
             "JOIN order_row r ON r.order_id = t.order_id WHERE r.groups & %1 "
             "GROUP BY t.tag ORDER BY t.tag"_s.arg(bitOf(Group::All)))
    , m_dataVersion(session.connection(), u"PRAGMA data_version"_s)
{
}

Stored<QList<OrderId>> SqliteOrderQueries::ids(const OrderQuery &query, int limit)
{
    const SearchTerms terms(query.search);
    return terms.isEmpty() ? sorted(query, limit) : search(query, terms, limit);
}

Stored<std::pair<qint64, qint64>> SqliteOrderQueries::state()
{
    const auto others = dataVersion();
    if (!others)
        return failure(others.error());
    return std::pair<qint64, qint64>(*others,
                                     sqlite3_total_changes64(m_session.connection().handle()));
}

Stored<QList<OrderId>> SqliteOrderQueries::sorted(const OrderQuery &query, int limit)
{
    OrderQuery wanted = query;
    wanted.search.clear();
    const auto
        now = state(); // before reading, so that a change meanwhile makes the list an old one
    if (!now)
        return failure(now.error());
    if (!m_sorted || wanted != m_sortedBy || *now != m_sortedState) {
        auto read = readSorted(wanted, limit);
        if (!read || limit >= 0)
            return read;
        m_sorted = std::move(*read);
        m_sortedBy = wanted;
        m_sortedState = *now;
    }
    return limit < 0 ? *m_sorted : m_sorted->first(std::min<qsizetype>(limit, m_sorted->size()));
}

Stored<QList<OrderId>> SqliteOrderQueries::readSorted(const OrderQuery &query, int limit)
{
    QString sql = u"SELECT r.order_id FROM order_row r WHERE r.groups & ?"_s;
    if (!query.tag.isEmpty())
        sql += u" AND r.order_id IN (SELECT order_id FROM order_tags WHERE tag = ?)"_s;
    sql += u" ORDER BY "_s + orderBy(query.sort) + u" LIMIT ?"_s;

    Statement statement(m_session.connection(), sql);
    if (auto ready = statement.start(); !ready)
        return failure(ready.error());
    statement.bind(bitOf(query.group));
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
    ids.squeeze(); // it is kept, and the window's rows are the same list
    return ids;
}

Stored<QList<OrderId>> SqliteOrderQueries::candidates(const SearchTerms &terms)
{
    Ids ids;
    auto done = m_candidates.each(
        [&ids](const Statement &row) {
            ids.append(row.orderId(0));
            return true;
        },
        terms.matchExpression());
    if (!done)
        return failure(done.error());
    return ids;
}

Stored<QList<OrderId>> SqliteOrderQueries::search(const OrderQuery &query, const SearchTerms &terms,
                                                  int limit)
{
    const auto walked = sorted(query, -1);
    if (!walked)
        return failure(walked.error());
    const auto hits = candidates(terms);
    if (!hits)
        return failure(hits.error());

    QStringList inexact;
    for (const QString &needle : terms.needles()) {
        if (needle.size() > kExactNeedle)
            inexact.append(needle);
    }
    Statement contains(m_session.connection(),
                       u"SELECT 1 FROM order_search WHERE order_id = ?"_s
                           + u" AND instr(text, ?)"_s.repeated(inexact.size()));
    Ids found;
    qsizetype left = hits->size();
    for (const OrderId id : *walked) {
        if (left == 0 || (limit >= 0 && found.size() == limit))
            break;
        if (!std::binary_search(hits->begin(), hits->end(), id))
            continue;
        --left;
        if (inexact.isEmpty()) {
            found.append(id);
            continue;
        }
        if (auto ready = contains.start(); !ready)
            return failure(ready.error());
        contains.bind(id);
        for (const QString &needle : std::as_const(inexact))
            contains.bind(needle);
        auto done = contains.read([&found, id](const Statement &) {
            found.append(id);
            return false;
        });
        if (!done)
            return failure(done.error());
    }
    return found;
}

Stored<qint64> SqliteOrderQueries::count(const SavedFilter &filter)
{
    const SearchTerms terms(filter.search);
    QString sql = u"SELECT count(*) FROM order_row r WHERE r.groups & ?"_s;
    if (!filter.tag.isEmpty())
        sql += u" AND r.order_id IN (SELECT order_id FROM order_tags WHERE tag = ?)"_s;
    if (!terms.isEmpty()) {
        sql += u" AND r.order_id IN (SELECT s.order_id FROM order_fts f "
               "JOIN order_search s ON s.order_id = f.rowid WHERE order_fts MATCH ?"_s
            + u" AND instr(s.text, ?)"_s.repeated(terms.needles().size()) + u')';
    }
    Statement statement(m_session.connection(), sql);
    if (auto ready = statement.start(); !ready)
        return failure(ready.error());
    statement.bind(bitOf(filter.group));
    if (!filter.tag.isEmpty())
        statement.bind(filter.tag);
    if (!terms.isEmpty()) {
        statement.bind(terms.matchExpression());
        for (const QString &needle : terms.needles())
            statement.bind(needle);
    }
    qint64 orders = 0;
    auto done = statement.read([&orders](const Statement &row) {
        orders = row.number(0);
        return false;
    });
    if (!done)
        return failure(done.error());
    return orders;
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
    const auto filters = m_values.filters();
    if (!filters)
        return failure(filters.error());
    for (const SavedFilter &filter : *filters) {
        const auto orders = count(filter);
        if (!orders)
            return failure(orders.error());
        summary.filters.append({filter, *orders});
    }
    summary.orders = summary.groupCounts.at(int(Group::All));
    summary.needUser = summary.groupCounts.at(int(Group::ActNow));
    return summary;
}

Stored<QList<OrderId>> SqliteOrderQueries::mayLookAlike(const Order &order)
{
    return lookAlikeIds(m_session, order);
}

Stored<QList<OrderRow>> SqliteOrderQueries::ofCheckout(const QString &market,
                                                       const QString &checkoutId)
{
    if (checkoutId.isEmpty())
        return QList<OrderRow>();
    Statement statement(m_session.connection(),
                        u"SELECT id FROM orders WHERE checkout_id = ? AND market = ? "
                        "AND trashed_at IS NULL ORDER BY number, id LIMIT %1"_s.arg(kMostTogether));
    if (auto ready = statement.start(); !ready)
        return failure(ready.error());
    statement.bind(checkoutId);
    statement.bind(market);
    QList<OrderId> ids;
    auto done = statement.read([&ids](const Statement &row) {
        ids.append(row.orderId(0));
        return true;
    });
    if (!done)
        return failure(done.error());
    return rows(ids);
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
