// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/orderparts.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::storage {

using namespace domain;
using namespace Qt::StringLiterals;
using core::OrderId;

namespace {
constexpr qsizetype kRowsAtOnce = 16;

// The lists of columns, written once; the order is that of the bind and read functions below.
const QString kDateColumns = u"order_id, position, kind, provenance, day, first_at, last_at, "
                             "seen_at, quote, extra, seen_by"_s;
const QString kItemColumns = u"order_id, position, line_id, product_id, sku, title, variant, "
                             "quantity, price_minor, price_currency, url, extra, seen"_s;
const QString kPictureColumns = u"order_id, position, picture"_s;
const QString kParcelColumns = u"order_id, position, number, carrier, items, extra, seen"_s;
const QString
    kDiscountColumns = u"order_id, position, kind, amount_minor, amount_currency, extra"_s;
const QString kTagColumns = u"order_id, position, tag"_s;

QString selectFrom(const QString &table, const QString &columns)
{
    return u"SELECT "_s + columns + u" FROM "_s + table
        + u" WHERE order_id = ? ORDER BY position"_s;
}

/** Items with their pictures, where they have one. */
QString selectItems()
{
    return u"SELECT "_s + kItemColumns
        + u", picture FROM items LEFT JOIN item_pictures USING (order_id, position) "
          "WHERE order_id = ? ORDER BY position"_s;
}

QString deleteFrom(const QString &table)
{
    return u"DELETE FROM "_s + table + u" WHERE order_id = ?"_s;
}

QByteArray toJson(const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

DatedFact readDate(const Statement &row)
{
    DatedFact fact;
    fact.kind = DateKind(row.number(2));
    fact.provenance = Provenance(row.number(3));
    fact.moment = readMoment(row, 4);
    fact.seenAt = row.instant(7);
    fact.quote = row.text(8);
    fact.extra = row.json(9);
    fact.seenBy = sourceKindOf(row.number(10));
    return fact;
}

Item readItem(const Statement &row)
{
    Item item;
    item.lineId = row.text(2);
    item.productId = row.text(3);
    item.sku = row.text(4);
    item.title = row.text(5);
    item.variant = row.text(6);
    item.quantity = row.maybeNumber(7);
    item.unitPrice = row.money(8);
    item.url = row.text(10);
    item.extra = row.json(11);
    item.seen = seenFromJson(row.json(12));
    item.picture = row.blob(13);
    return item;
}

Parcel readParcel(const Statement &row)
{
    Parcel parcel;
    parcel.number = row.text(2);
    parcel.carrier = row.text(3);
    for (const QJsonValue line : QJsonDocument::fromJson(row.json(4)).array())
        parcel.items.append(line.toString());
    parcel.extra = row.json(5);
    parcel.seen = seenFromJson(row.json(6));
    return parcel;
}
} // namespace

SourceKind sourceKindOf(qint64 number)
{
    return number > 0 && number < kSourceKindCount ? SourceKind(number) : SourceKind::Unknown;
}

QByteArray seenToJson(const SeenTimes &seen)
{
    if (seen.isEmpty())
        return {};
    QJsonObject object;
    for (auto each = seen.cbegin(); each != seen.cend(); ++each) {
        const qint64 at = each->at.seconds();
        if (each->by == SourceKind::Unknown)
            object.insert(each.key(), at);
        else
            object.insert(each.key(), QJsonArray{at, int(each->by)});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SeenTimes seenFromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return {};
    SeenTimes seen;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const QJsonArray both = each.value().toArray();
        const QJsonValue at = both.isEmpty() ? each.value() : both.first();
        seen.insert(
            each.key(),
            Seen(core::Instant::fromSeconds(at.toInteger()), sourceKindOf(both.at(1).toInteger())));
    }
    return seen;
}

void bindMoment(Statement &statement, const Moment &moment)
{
    if (moment.isDay())
        statement.bind(qint64(moment.day().toJulianDay()));
    else
        statement.bindNull();
    statement.bind(moment.asEnd());
    if (moment.asStart() == moment.asEnd())
        statement.bindNull();
    else
        statement.bind(moment.asStart());
}

void bindNoMoment(Statement &statement)
{
    for (int column = 0; column < 3; ++column)
        statement.bindNull();
}

Moment readMoment(const Statement &row, int column)
{
    const QDate day = row.isNull(column) ? QDate() : QDate::fromJulianDay(row.number(column));
    const auto first = core::Instant::fromSeconds(row.number(column + 1));
    return Moment::fromParts(day, first, row.instant(column + 2).value_or(first));
}

PartInserter::PartInserter(Connection &connection, QString table, QString columns)
    : m_connection(connection)
    , m_table(std::move(table))
    , m_columns(std::move(columns))
{
}

Statement &PartInserter::statementFor(qsizetype rows)
{
    auto found = m_statements.find(rows);
    if (found == m_statements.end()) {
        const qsizetype columns = m_columns.count(u',') + 1;
        const QString one = u'(' + QStringList(columns, u"?"_s).join(u',') + u')';
        const QString sql = u"INSERT INTO "_s + m_table + u" ("_s + m_columns + u") VALUES "_s
            + QStringList(rows, one).join(u',');
        found = m_statements.emplace(rows, Statement(m_connection, sql)).first;
    }
    return found->second;
}

Stored<void> PartInserter::insert(qsizetype rows,
                                  const std::function<void(Statement &, qsizetype)> &bindRow)
{
    for (qsizetype from = 0; from < rows; from += kRowsAtOnce) {
        const qsizetype count = std::min(kRowsAtOnce, rows - from);
        Statement &statement = statementFor(count);
        if (auto ready = statement.start(); !ready)
            return ready;
        for (qsizetype i = 0; i < count; ++i)
            bindRow(statement, from + i);
        if (auto done = statement.exec(); !done)
            return done;
    }
    return {};
}

OrderParts::OrderParts(Connection &connection)
    : m_insertDates(connection, u"order_dates"_s, kDateColumns)
    , m_insertItems(connection, u"items"_s, kItemColumns)
    , m_insertPictures(connection, u"item_pictures"_s, kPictureColumns)
    , m_insertParcels(connection, u"parcels"_s, kParcelColumns)
    , m_insertDiscounts(connection, u"discounts"_s, kDiscountColumns)
    , m_insertTags(connection, u"order_tags"_s, kTagColumns)
    , m_insertNote(connection, u"INSERT INTO order_notes (order_id, note) VALUES (?, ?)"_s)
    , m_deleteDates(connection, deleteFrom(u"order_dates"_s))
    , m_deleteItems(connection, deleteFrom(u"items"_s))
    , m_deleteParcels(connection, deleteFrom(u"parcels"_s))
    , m_deleteDiscounts(connection, deleteFrom(u"discounts"_s))
    , m_deleteTags(connection, deleteFrom(u"order_tags"_s))
    , m_deleteNote(connection, deleteFrom(u"order_notes"_s))
    , m_dates(connection, selectFrom(u"order_dates"_s, kDateColumns))
    , m_items(connection, selectItems())
    , m_parcels(connection, selectFrom(u"parcels"_s, kParcelColumns))
    , m_discounts(connection, selectFrom(u"discounts"_s, kDiscountColumns))
    , m_tags(connection, selectFrom(u"order_tags"_s, kTagColumns))
{
}

Stored<void> OrderParts::insertDates(OrderId id, const QList<DatedFact> &dates)
{
    return m_insertDates.insert(dates.size(), [&](Statement &row, qsizetype i) {
        const DatedFact &fact = dates.at(i);
        row.bind(id);
        row.bind(qint64(i));
        row.bind(int(fact.kind));
        row.bind(int(fact.provenance));
        bindMoment(row, fact.moment);
        row.bind(fact.seenAt);
        row.bind(fact.quote);
        row.bind(fact.extra);
        row.bind(int(fact.seenBy));
    });
}

Stored<void> OrderParts::insertItems(OrderId id, const QList<Item> &items)
{
    return insertItemRows(id, items).and_then([&] { return insertPictures(id, items); });
}

/** They leave with the rows that they belong to. */
Stored<void> OrderParts::insertPictures(OrderId id, const QList<Item> &items)
{
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).picture.isEmpty())
            shown.append(i);
    }
    return m_insertPictures.insert(shown.size(), [&](Statement &row, qsizetype i) {
        row.bind(id);
        row.bind(qint64(shown.at(i)));
        row.bind(QVariant(items.at(shown.at(i)).picture));
    });
}

Stored<void> OrderParts::insertItemRows(OrderId id, const QList<Item> &items)
{
    return m_insertItems.insert(items.size(), [&](Statement &row, qsizetype i) {
        const Item &item = items.at(i);
        row.bind(id);
        row.bind(qint64(i));
        row.bind(item.lineId);
        row.bind(item.productId);
        row.bind(item.sku);
        row.bind(item.title);
        row.bind(item.variant);
        row.bind(item.quantity);
        row.bind(MoneyColumns{item.unitPrice});
        row.bind(item.url);
        row.bind(item.extra);
        row.bind(seenToJson(item.seen));
    });
}

Stored<void> OrderParts::insertParcels(OrderId id, const QList<Parcel> &parcels)
{
    return m_insertParcels.insert(parcels.size(), [&](Statement &row, qsizetype i) {
        const Parcel &parcel = parcels.at(i);
        row.bind(id);
        row.bind(qint64(i));
        row.bind(parcel.number);
        row.bind(parcel.carrier);
        row.bind(toJson(parcel.items));
        row.bind(parcel.extra);
        row.bind(seenToJson(parcel.seen));
    });
}

Stored<void> OrderParts::insertDiscounts(OrderId id, const QList<Discount> &discounts)
{
    return m_insertDiscounts.insert(discounts.size(), [&](Statement &row, qsizetype i) {
        const Discount &discount = discounts.at(i);
        row.bind(id);
        row.bind(qint64(i));
        row.bind(discount.kind);
        row.bind(MoneyColumns{discount.amount});
        row.bind(discount.extra);
    });
}

Stored<void> OrderParts::insertTags(OrderId id, const QStringList &tags)
{
    return m_insertTags.insert(tags.size(), [&](Statement &row, qsizetype i) {
        const QString &tag = tags.at(i);
        row.bind(id);
        row.bind(qint64(i));
        row.bind(QVariant(tag.isNull() ? u""_s : tag));
    });
}

Stored<void> OrderParts::insert(OrderId id, const Order &order)
{
    return replace(id, Order(), order);
}

Stored<void> OrderParts::replace(OrderId id, const Order &before, const Order &after)
{
    // An unchanged part is not written again: most imports change a status and a date.
    const auto renew = [id](const auto &old, const auto &wanted, Statement &clear,
                            const auto &insert) -> Stored<void> {
        if (old == wanted)
            return {};
        if (!old.isEmpty()) {
            if (auto done = clear.run(id); !done)
                return done;
        }
        return wanted.isEmpty() ? Stored<void>() : insert(wanted);
    };
    return renew(before.dates, after.dates, m_deleteDates,
                 [&](const auto &dates) { return insertDates(id, dates); })
        .and_then([&] {
            return renew(before.items, after.items, m_deleteItems,
                         [&](const auto &items) { return insertItems(id, items); });
        })
        .and_then([&] {
            return renew(before.parcels, after.parcels, m_deleteParcels,
                         [&](const auto &parcels) { return insertParcels(id, parcels); });
        })
        .and_then([&] {
            return renew(before.discounts, after.discounts, m_deleteDiscounts,
                         [&](const auto &discounts) { return insertDiscounts(id, discounts); });
        })
        .and_then([&] {
            return renew(before.tags, after.tags, m_deleteTags,
                         [&](const auto &tags) { return insertTags(id, tags); });
        })
        .and_then([&] {
            return renew(before.note, after.note, m_deleteNote,
                         [&](const QString &note) { return m_insertNote.run(id, note); });
        });
}

Stored<void> OrderParts::load(OrderId id, Order &order)
{
    const auto all = [id](Statement &statement, auto &list, const auto &read) {
        return statement.each(
            [&](const Statement &row) {
                list.append(read(row));
                return true;
            },
            id);
    };
    return all(m_dates, order.dates, readDate)
        .and_then([&] { return all(m_items, order.items, readItem); })
        .and_then([&] { return all(m_parcels, order.parcels, readParcel); })
        .and_then([&] {
            return all(m_discounts, order.discounts, [](const Statement &row) {
                return Discount{row.text(2), row.money(3), row.json(5)};
            });
        })
        .and_then([&] {
            return all(m_tags, order.tags, [](const Statement &row) { return row.text(2); });
        });
}

} // namespace recourse::storage
