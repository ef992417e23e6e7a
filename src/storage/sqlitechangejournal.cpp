// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitechangejournal.h"

#include "storage/orderimage.h"

namespace recourse::storage {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
const QString kChange = u"SELECT id, kind, at, subject, orders FROM changes WHERE "_s;

QString nameOf(OrderId id, const QString &number)
{
    return number.isEmpty() ? u"#%1"_s.arg(id.value) : number;
}
} // namespace

SqliteChangeJournal::SqliteChangeJournal(Session &session, ChangeRecorder &recorder,
                                         SqliteOrderStore &orders, BookValues &values)
    : m_session(session)
    , m_recorder(recorder)
    , m_orders(orders)
    , m_values(values)
    , m_last(session.connection(), kChange + u"undone = 0 ORDER BY id DESC LIMIT 1"_s)
    , m_next(session.connection(), kChange + u"redoable = 1 ORDER BY id LIMIT 1"_s)
    , m_enterNew(session.connection(),
                 u"INSERT INTO journal (change_id, order_id) SELECT created_by, id FROM orders "
                 "WHERE created_by = ? AND changed_by = created_by"_s)
    , m_enterKept(session.connection(),
                  u"INSERT INTO journal (change_id, order_id, kept) SELECT created_by, id, 1 "
                  "FROM orders WHERE created_by = ? AND changed_by IS NOT created_by"_s)
    , m_disown(session.connection(),
               u"UPDATE orders SET created_by = NULL "
               "WHERE created_by = ? AND changed_by IS NOT created_by"_s)
    , m_entries(session.connection(),
                u"SELECT j.order_id, j.kept, j.image IS NULL, o.id IS NULL, o.changed_by, o.number "
                "FROM journal j LEFT JOIN orders o ON o.id = j.order_id "
                "WHERE j.change_id = ? ORDER BY j.order_id"_s)
    , m_entry(session.connection(),
              u"SELECT created_by, changed_by, image FROM journal "
              "WHERE change_id = ? AND order_id = ?"_s)
    , m_putEntry(session.connection(),
                 u"UPDATE journal SET created_by = ?, changed_by = ?, image = ? "
                 "WHERE change_id = ? AND order_id = ?"_s)
    , m_keep(session.connection(),
             u"UPDATE journal SET kept = 1 WHERE change_id = ? AND order_id = ?"_s)
    , m_own(session.connection(),
            u"UPDATE orders SET created_by = ? WHERE id IN "
            "(SELECT order_id FROM journal WHERE change_id = ? AND kept = 1 AND image IS NULL)"_s)
    , m_dropNew(session.connection(),
                u"DELETE FROM journal WHERE change_id = ? AND image IS NULL"_s)
    , m_unkeep(session.connection(), u"UPDATE journal SET kept = 0 WHERE change_id = ?"_s)
    , m_valueRows(session.connection(),
                  u"SELECT what, name, value FROM journal_values WHERE change_id = ? "
                  "ORDER BY what, name"_s)
    , m_putValue(session.connection(),
                 u"UPDATE journal_values SET value = ? "
                 "WHERE change_id = ? AND what = ? AND name = ?"_s)
    , m_mark(session.connection(), u"UPDATE changes SET undone = ?, redoable = ? WHERE id = ?"_s)
{
}

Stored<qint64> SqliteChangeJournal::begin(ChangeKind kind, core::Instant at, const QString &subject)
{
    return m_recorder.begin(kind, at, subject);
}

Stored<std::optional<Change>> SqliteChangeJournal::first(Statement &changes)
{
    std::optional<Change> change;
    auto done = changes.each([&change](const Statement &row) {
        // A kind of a later version has no name here; it can be taken back all the same.
        const qint64 kind = row.number(1);
        change = Change{row.number(0),
                        kind < kChangeKindCount ? ChangeKind(kind) : ChangeKind::EditOrders,
                        core::Instant::fromSeconds(row.number(2)), row.text(3), row.number(4)};
        return false;
    });
    if (!done)
        return failure(done.error());
    return change;
}

Stored<std::optional<Change>> SqliteChangeJournal::last()
{
    return first(m_last);
}

Stored<std::optional<Change>> SqliteChangeJournal::nextRedo()
{
    return first(m_next);
}

Stored<std::optional<UndoOutcome>> SqliteChangeJournal::undoLast()
{
    return exchange(m_last, Direction::Back);
}

Stored<std::optional<UndoOutcome>> SqliteChangeJournal::redo()
{
    return exchange(m_next, Direction::Again);
}

Stored<std::optional<UndoOutcome>> SqliteChangeJournal::exchange(Statement &changes,
                                                                 Direction direction)
{
    std::optional<UndoOutcome> outcome;
    auto done = m_session.atomically([&]() -> Stored<void> {
        const auto change = first(changes);
        if (!change)
            return failure(change.error());
        if (!*change)
            return {};
        outcome.emplace();
        outcome->change = **change;
        return exchangeAll(*outcome, direction);
    });
    if (!done)
        return failure(done.error());
    return outcome;
}

Stored<void> SqliteChangeJournal::exchangeAll(UndoOutcome &outcome, Direction direction)
{
    const qint64 change = outcome.change.id;
    const bool back = direction == Direction::Back;
    if (auto entered = back ? enterNewOrders(change) : Stored<void>(); !entered)
        return entered;
    const auto steps = stepsOf(outcome, direction);
    if (!steps)
        return failure(steps.error());
    if (auto ready = m_orders.takeBack(true); !ready)
        return ready;
    // Who leaves makes room for the number of another, and who changes may give one back.
    for (const QList<OrderId> &ids : {steps->leaving, steps->changing, steps->returning}) {
        for (const OrderId id : ids) {
            if (auto done = exchangeOrder(id, outcome); !done)
                return done;
        }
    }
    return m_orders.takeBack(false)
        .and_then([&] { return exchangeValues(change); })
        .and_then([&] { return back ? Stored<void>() : settleKeptOrders(change); })
        .and_then([&] { return m_mark.run(back, back, change); })
        .and_then([&] { return m_orders.sweepSellers(); });
}

Stored<void> SqliteChangeJournal::enterNewOrders(qint64 change)
{
    // What was written since by something else stays and is the book's own now.
    return m_enterNew.run(change).and_then([&] { return m_enterKept.run(change); }).and_then([&] {
        return m_disown.run(change);
    });
}

Stored<void> SqliteChangeJournal::settleKeptOrders(qint64 change)
{
    return m_own.run(change, change).and_then([&] { return m_dropNew.run(change); }).and_then([&] {
        return m_unkeep.run(change);
    });
}

Stored<SqliteChangeJournal::Steps> SqliteChangeJournal::stepsOf(UndoOutcome &outcome,
                                                                Direction direction)
{
    const qint64 change = outcome.change.id;
    const bool back = direction == Direction::Back;
    Steps steps;
    QList<OrderId> kept;
    auto done = m_entries.each(
        [&](const Statement &row) {
            const OrderId id = row.orderId(0);
            const bool wasThere = !row.flag(2);
            const bool isThere = !row.flag(3);
            const bool written = back && isThere && wasThere && row.maybeNumber(4) != change;
            if (row.flag(1) || written) {
                kept.append(id);
                outcome.kept.append(nameOf(id, row.text(5)));
            } else if (isThere) {
                (wasThere ? steps.changing : steps.leaving).append(id);
            } else {
                steps.returning.append(id);
            }
            return true;
        },
        change);
    for (const OrderId id : std::as_const(kept)) {
        if (done)
            done = m_keep.run(change, id);
    }
    if (!done)
        return failure(done.error());
    return steps;
}

Stored<void> SqliteChangeJournal::exchangeOrder(OrderId id, UndoOutcome &outcome)
{
    const qint64 change = outcome.change.id;
    Authorship authorship;
    std::optional<QByteArray> image;
    auto done = m_entry.each(
        [&](const Statement &row) {
            authorship = {row.maybeNumber(0), row.maybeNumber(1)};
            if (!row.isNull(2))
                image = row.blob(2);
            return false;
        },
        change, id);
    if (!done)
        return done;
    const auto now = m_orders.state(id);
    if (!now)
        return failure(now.error());
    const auto other = image ? fromImage(*image) : std::nullopt;
    if (image && !other)
        return failure(storageError(StorageErrorKind::Damaged, u"an unreadable journal"_s));
    if (other && !*now) {
        // Its number may have been given to an order that came after it.
        const auto holder = m_orders.find(other->market, other->number);
        if (!holder)
            return failure(holder.error());
        if (*holder) {
            outcome.kept.append(nameOf(id, other->number));
            return m_keep.run(change, id);
        }
    }
    done = *now ? m_putEntry.run((*now)->authorship.createdBy, (*now)->authorship.changedBy,
                                 QVariant(toImage((*now)->order)), change, id)
                : m_putEntry.run(QVariant(), QVariant(), QVariant(), change, id);
    if (!done)
        return done;
    ++outcome.restored;
    if (!other)
        return m_orders.discard(id);
    outcome.touched.append(id);
    return m_orders.restore(id, *now, *other, authorship);
}

Stored<void> SqliteChangeJournal::exchangeValues(qint64 change)
{
    std::vector<std::pair<ValueName, std::optional<QString>>> others;
    auto done = m_valueRows.each(
        [&others](const Statement &row) {
            const ValueName name{ValueName::What(row.number(0)), row.text(1)};
            others.emplace_back(name, row.isNull(2) ? std::nullopt : std::optional(row.text(2)));
            return true;
        },
        change);
    for (const auto &[name, value] : others) {
        if (!done)
            return done;
        const auto now = m_values.read(name);
        if (!now)
            return failure(now.error());
        done = m_putValue
                   .run(*now ? QVariant(**now) : QVariant(), change, int(name.what),
                        QVariant(name.name))
                   .and_then(
                       [&, &name = name, &value = value] { return m_values.write(name, value); });
    }
    return done;
}

} // namespace recourse::storage
