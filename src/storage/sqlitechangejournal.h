// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/bookvalues.h"
#include "storage/sqliteorderstore.h"

namespace recourse::storage {

/**
 * The journal of changes over the tables `changes`, `journal` and `journal_values`, taking the last
 * one back and doing it again. Both are the same exchange: what the book holds goes into the
 * journal, what the journal holds into the book.
 */
class SqliteChangeJournal final : public domain::ChangeJournal
{
public:
    SqliteChangeJournal(Session &session, ChangeRecorder &recorder, SqliteOrderStore &orders,
                        BookValues &values);

    [[nodiscard]] Stored<qint64> begin(domain::ChangeKind kind, core::Instant at,
                                       const QString &subject) override;
    [[nodiscard]] Stored<std::optional<domain::Change>> last() override;
    [[nodiscard]] Stored<std::optional<domain::UndoOutcome>> undoLast() override;
    [[nodiscard]] Stored<std::optional<domain::Change>> nextRedo() override;
    [[nodiscard]] Stored<std::optional<domain::UndoOutcome>> redo() override;

private:
    enum class Direction { Back, Again };
    /** The orders of a change by what becomes of them. */
    struct Steps
    {
        QList<domain::OrderId> leaving, changing, returning;
    };

    [[nodiscard]] Stored<std::optional<domain::Change>> first(Statement &changes);
    [[nodiscard]] Stored<std::optional<domain::UndoOutcome>> exchange(Statement &changes,
                                                                      Direction direction);
    [[nodiscard]] Stored<void> exchangeAll(domain::UndoOutcome &outcome, Direction direction);
    /** Orders that a change brought have no entry while it is done. */
    [[nodiscard]] Stored<void> enterNewOrders(qint64 change);
    [[nodiscard]] Stored<void> settleKeptOrders(qint64 change);
    [[nodiscard]] Stored<Steps> stepsOf(domain::UndoOutcome &outcome, Direction direction);
    [[nodiscard]] Stored<void> exchangeOrder(domain::OrderId id, domain::UndoOutcome &outcome);
    [[nodiscard]] Stored<void> exchangeValues(qint64 change);

    Session &m_session;
    ChangeRecorder &m_recorder;
    SqliteOrderStore &m_orders;
    BookValues &m_values;
    Statement m_last, m_next, m_enterNew, m_enterKept, m_disown, m_entries, m_entry, m_putEntry,
        m_keep, m_own, m_dropNew, m_unkeep, m_valueRows, m_putValue, m_mark;
};

} // namespace recourse::storage
