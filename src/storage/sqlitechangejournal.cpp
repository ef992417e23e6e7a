// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitechangejournal.h"

#include "storage/orderimage.h"

namespace recourse::storage {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
QString nameOf(OrderId id, const QString &number)
{
    return number.isEmpty() ? u"#%1"_s.arg(id.value) : number;
}
} // namespace

SqliteChangeJournal::SqliteChangeJournal(Session &session, ChangeRecorder &recorder,
                                         SqliteOrderStore &orders)
    : m_session(session)
    , m_recorder(recorder)
    , m_orders(orders)
    , m_last(session.connection(),
             u"SELECT id, kind, at, subject, orders FROM changes WHERE undone = 0 "
             "ORDER BY id DESC LIMIT 1"_s)
    , m_entries(session.connection(),
                u"SELECT order_id, removed, created_by, changed_by, image FROM journal "
                "WHERE change_id = ? ORDER BY order_id"_s)
    , m_kept(session.connection(),
             u"SELECT id, number FROM orders WHERE created_by = ? ORDER BY market, number, id"_s)
    , m_undone(session.connection(), u"UPDATE changes SET undone = 1 WHERE id = ?"_s)
    , m_clear(session.connection(), u"DELETE FROM journal WHERE change_id = ?"_s)
    , m_adopt(session.connection(), u"UPDATE orders SET created_by = NULL WHERE created_by = ?"_s)
{
}

Stored<qint64> SqliteChangeJournal::begin(ChangeKind kind, core::Instant at, const QString &subject)
{
    return m_recorder.begin(kind, at, subject);
}

Stored<std::optional<Change>> SqliteChangeJournal::last()
{
    std::optional<Change> change;
    auto done = m_last.each([&change](const Statement &row) {
        change = Change{row.number(0), ChangeKind(row.number(1)),
                        core::Instant::fromSeconds(row.number(2)), row.text(3), row.number(4)};
        return false;
    });
    if (!done)
        return failure(done.error());
    return change;
}

Stored<std::optional<UndoOutcome>> SqliteChangeJournal::undoLast()
{
    std::optional<UndoOutcome> outcome;
    auto done = m_session.atomically([&]() -> Stored<void> {
        const auto change = last();
        if (!change)
            return failure(change.error());
        if (!*change)
            return {};
        outcome.emplace();
        outcome->change = **change;
        return takeBack(*outcome);
    });
    if (!done)
        return failure(done.error());
    return outcome;
}

Stored<QList<SqliteChangeJournal::Entry>> SqliteChangeJournal::entries(qint64 change)
{
    QList<Entry> entries;
    auto done = m_entries.each(
        [&entries](const Statement &row) {
            entries.append({{row.number(0)},
                            row.flag(1),
                            {row.maybeNumber(2), row.maybeNumber(3)},
                            row.blob(4)});
            return true;
        },
        change);
    if (!done)
        return failure(done.error());
    return entries;
}

Stored<void> SqliteChangeJournal::takeBack(UndoOutcome &outcome)
{
    const qint64 change = outcome.change.id;
    const auto before = entries(change);
    if (!before)
        return failure(before.error());
    for (const Entry &entry : *before) {
        if (auto done = restoreEntry(entry, outcome); !done)
            return done;
    }
    return removeNewOrders(outcome)
        .and_then([&] { return m_clear.run(change); })
        .and_then([&] { return m_undone.run(change); })
        .and_then([&] { return m_orders.sweepSellers(); });
}

Stored<void> SqliteChangeJournal::restoreEntry(const Entry &entry, UndoOutcome &outcome)
{
    const auto order = fromImage(entry.image);
    if (!order)
        return failure(storageError(StorageErrorKind::Damaged, u"an unreadable journal"_s));
    const auto now = m_orders.authorship(entry.id);
    if (!now)
        return failure(now.error());
    bool mayRestore = now->changedBy == outcome.change.id;
    if (entry.removed) {
        // Its number may have been given to an order that came after it.
        const auto other = m_orders.find(order->market, order->number);
        if (!other)
            return failure(other.error());
        mayRestore = !*other;
    }
    if (!mayRestore) {
        outcome.kept.append(nameOf(entry.id, order->number));
        return {};
    }
    ++outcome.restored;
    outcome.touched.append(entry.id);
    return m_orders.restore(entry.id, *order, entry.authorship);
}

Stored<void> SqliteChangeJournal::removeNewOrders(UndoOutcome &outcome)
{
    const qint64 change = outcome.change.id;
    const auto removed = m_orders.removeUntouched(change);
    if (!removed)
        return failure(removed.error());
    outcome.restored += *removed;
    // What is left of them was written since by something else: it stays and is the book's own now.
    return m_kept
        .each(
            [&outcome](const Statement &row) {
                outcome.kept.append(nameOf({row.number(0)}, row.text(1)));
                return true;
            },
            change)
        .and_then([&] { return m_adopt.run(change); });
}

} // namespace recourse::storage
