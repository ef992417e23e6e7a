// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <map>

#include "domain/order.h"
#include "storage/statement.h"

namespace recourse::storage {

/** Inserts the rows of one part of an order, several in one statement; statements are kept by size.
 */
class PartInserter final
{
public:
    PartInserter(Connection &connection, QString table, QString columns);
    /** `bindRow` binds all columns of the row with that index. */
    [[nodiscard]] Stored<void> insert(qsizetype rows,
                                      const std::function<void(Statement &, qsizetype)> &bindRow);

private:
    Statement &statementFor(qsizetype rows);

    Connection &m_connection;
    QString m_table;
    QString m_columns;
    std::map<qsizetype, Statement> m_statements;
};

/** Everything that hangs on an order's row, but its events: items, parcels, discounts, dates, own
 * words. */
class OrderParts final
{
public:
    explicit OrderParts(Connection &connection);
    /** Writes the parts of a new order. */
    [[nodiscard]] Stored<void> insert(core::OrderId id, const domain::Order &order);
    /** Writes those parts anew that differ. */
    [[nodiscard]] Stored<void> replace(core::OrderId id, const domain::Order &before,
                                       const domain::Order &after);
    [[nodiscard]] Stored<void> load(core::OrderId id, domain::Order &order);

private:
    [[nodiscard]] Stored<void> insertDates(core::OrderId id, const QList<domain::DatedFact> &dates);
    [[nodiscard]] Stored<void> insertItems(core::OrderId id, const QList<domain::Item> &items);
    [[nodiscard]] Stored<void> insertItemRows(core::OrderId id, const QList<domain::Item> &items);
    [[nodiscard]] Stored<void> insertPictures(core::OrderId id, const QList<domain::Item> &items);
    [[nodiscard]] Stored<void> insertParcels(core::OrderId id,
                                             const QList<domain::Parcel> &parcels);
    [[nodiscard]] Stored<void> insertDiscounts(core::OrderId id,
                                               const QList<domain::Discount> &discounts);
    [[nodiscard]] Stored<void> insertTags(core::OrderId id, const QStringList &tags);

    PartInserter m_insertDates, m_insertItems, m_insertPictures, m_insertParcels, m_insertDiscounts,
        m_insertTags;
    Statement m_insertNote;
    Statement m_deleteDates, m_deleteItems, m_deleteParcels, m_deleteDiscounts, m_deleteTags,
        m_deleteNote;
    Statement m_dates, m_items, m_parcels, m_discounts, m_tags;
};

/** The column seen: a JSON object, empty where nothing is to be said. */
/** Unknown for a number that this version does not know. */
[[nodiscard]] domain::SourceKind sourceKindOf(qint64 number);
[[nodiscard]] QByteArray seenToJson(const domain::SeenTimes &seen);
[[nodiscard]] domain::SeenTimes seenFromJson(const QByteArray &json);

/** The three columns day, first_at, last_at. */
void bindMoment(Statement &statement, const domain::Moment &moment);
void bindNoMoment(Statement &statement);
[[nodiscard]] domain::Moment readMoment(const Statement &row, int column);

} // namespace recourse::storage
