// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lookalikerows.h"

#include "domain/ports/orderqueries.h"
#include "storage/folding.h"
#include "storage/rowcolumns.h"
#include "storage/statement.h"

namespace recourse::storage {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 100; ///< more are no hint any more

Stored<QList<OrderId>> idsOf(Statement &statement)
{
    QList<OrderId> ids;
    const auto done = statement.read([&ids](const Statement &row) {
        ids.append(row.orderId(0));
        return true;
    });
    if (!done)
        return failure(done.error());
    return ids;
}

QString withTheSameTotal()
{
    return u" AND r.total_minor = ? AND r.total_currency = ? AND r.groups & %1 LIMIT %2"_s
        .arg(bitOf(Group::All) | bitOf(Group::Archive))
        .arg(kMost);
}

/** "(shop) OR (title)" for the index; empty where neither says anything. */
QString matchOf(const Order &order)
{
    QStringList either;
    for (const QString &text : {order.seller.name, order.displayTitle()}) {
        const SearchTerms terms(text);
        if (!terms.isEmpty())
            either.append(u'(' + terms.matchExpression() + u')');
    }
    return either.join(u" OR "_s);
}

} // namespace

Stored<QList<OrderId>> lookAlikeIds(Session &session, const Order &order)
{
    const QString match = matchOf(order);
    if (!order.total || (order.number.isEmpty() && match.isEmpty()))
        return QList<OrderId>();
    const bool numbered = !order.number.isEmpty();
    Statement statement(session.connection(),
                        (numbered ? u"SELECT r.order_id FROM orders o JOIN order_row r ON "
                                    "r.order_id = o.id WHERE o.market = ? AND o.number IS NULL"_s
                                  : u"SELECT r.order_id FROM order_fts f JOIN order_row r ON "
                                    "r.order_id = f.rowid WHERE order_fts MATCH ?"_s)
                            + withTheSameTotal());
    if (auto ready = statement.start(); !ready)
        return failure(ready.error());
    statement.bind(numbered ? order.market : match);
    statement.bind(order.total->minor);
    statement.bind(order.total->currency);
    return idsOf(statement);
}

} // namespace recourse::storage
