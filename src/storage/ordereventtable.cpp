// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ordereventtable.h"

#include <algorithm>

#include "core/logging.h"

namespace recourse::storage {

using core::failure;
using core::OrderId;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
const QString kColumns = u"order_id, kind, day, first_at, last_at, recorded_at, source, case_id, "
                         "item, amount_minor, amount_currency, note, extra, retracted_at, "
                         "language, template, meaning, until_day, until_first_at, "
                         "until_last_at"_s;

void bindEvent(Statement &row, OrderId id, const Event &event)
{
    row.bind(id);
    row.bind(toName(event.kind));
    event.at ? bindMoment(row, *event.at) : bindNoMoment(row);
    row.bind(event.recordedAt);
    row.bind(event.source);
    row.bind(event.caseId);
    row.bind(event.item);
    row.bind(MoneyColumns{event.amount});
    row.bind(event.note);
    row.bind(event.extra);
    row.bind(event.retractedAt);
    row.bind(event.language);
    row.bind(event.templateId);
    row.bind(event.meaning);
    event.until ? bindMoment(row, *event.until) : bindNoMoment(row);
}

std::optional<Event> readEvent(const Statement &row)
{
    const auto kind = eventKindFromName(row.text(1));
    if (!kind)
        return {};
    Event event;
    event.kind = *kind;
    if (!row.isNull(3))
        event.at = readMoment(row, 2);
    event.recordedAt = row.instant(5);
    event.source = row.text(6);
    event.caseId = row.text(7);
    event.item = row.text(8);
    event.amount = row.money(9);
    event.note = row.text(11);
    event.extra = row.json(12);
    event.retractedAt = row.instant(13);
    event.language = row.text(14);
    event.templateId = row.text(15);
    event.meaning = row.text(16);
    if (!row.isNull(18))
        event.until = readMoment(row, 17);
    return event;
}

bool sameButForTheMark(Event a, const Event &b)
{
    a.retractedAt = b.retractedAt;
    return a == b;
}
} // namespace

OrderEventTable::OrderEventTable(Connection &connection)
    : m_insert(connection, u"events"_s, kColumns)
    , m_retract(connection, u"UPDATE events SET retracted_at = ? WHERE id = ?"_s)
    , m_delete(connection, u"DELETE FROM events WHERE order_id = ?"_s)
    , m_select(connection,
               u"SELECT "_s + kColumns + u", id FROM events WHERE order_id = ? ORDER BY id"_s)
{
}

Stored<void> OrderEventTable::insert(OrderId id, const QList<Event> &events)
{
    return m_insert.insert(events.size(),
                           [&](Statement &row, qsizetype i) { bindEvent(row, id, events.at(i)); });
}

Stored<QList<OrderEventTable::Row>> OrderEventTable::rows(OrderId id)
{
    QList<Row> rows;
    bool understood = true;
    auto done = m_select.each(
        [&](const Statement &row) {
            const auto event = readEvent(row);
            understood = event.has_value();
            if (event)
                rows.append({row.number(20), *event});
            return understood;
        },
        id);
    if (!done)
        return failure(done.error());
    if (!understood)
        return failure(storageError(StorageErrorKind::Damaged, u"an event of no known kind"_s));
    return rows;
}

Stored<void> OrderEventTable::merge(OrderId id, const QList<Event> &wanted)
{
    auto stored = rows(id);
    if (!stored)
        return failure(stored.error());
    QList<Event> added;
    for (const Event &event : wanted) {
        // An exact match first: of two equal events one may be retracted and the other not.
        auto match = std::find_if(stored->begin(), stored->end(),
                                  [&](const Row &row) { return row.event == event; });
        if (match == stored->end() && event.retractedAt) {
            match = std::find_if(stored->begin(), stored->end(), [&](const Row &row) {
                return !row.event.retractedAt && sameButForTheMark(row.event, event);
            });
            if (match != stored->end()) {
                if (auto done = m_retract.run(event.retractedAt, match->id); !done)
                    return done;
            }
        }
        if (match == stored->end())
            added.append(event);
        else
            stored->erase(match);
    }
    if (!stored->isEmpty())
        qCWarning(core::lcStorage) << "events left out of a replaced order stay:" << stored->size();
    return insert(id, added);
}

Stored<void> OrderEventTable::removeAll(OrderId id)
{
    return m_delete.run(id);
}

Stored<void> OrderEventTable::load(OrderId id, QList<Event> &events)
{
    auto stored = rows(id);
    if (!stored)
        return failure(stored.error());
    for (const Row &row : *stored)
        events.append(row.event);
    return {};
}

} // namespace recourse::storage
