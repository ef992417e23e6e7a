// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sqliteorderstore.h"

namespace recourse::storage {

/** The journal of changes over the tables `changes` and `journal`, and taking the last one back. */
class SqliteChangeJournal final : public domain::ChangeJournal
{
public:
    SqliteChangeJournal(Session &session, ChangeRecorder &recorder, SqliteOrderStore &orders);

    [[nodiscard]] Stored<qint64> begin(domain::ChangeKind kind, core::Instant at,
                                       const QString &subject) override;
    [[nodiscard]] Stored<std::optional<domain::Change>> last() override;
    [[nodiscard]] Stored<std::optional<domain::UndoOutcome>> undoLast() override;

private:
    struct Entry
    {
        domain::OrderId id;
        bool removed = false;
        Authorship authorship;
        QByteArray image;
    };
    [[nodiscard]] Stored<void> takeBack(domain::UndoOutcome &outcome);
    [[nodiscard]] Stored<void> restoreEntry(const Entry &entry, domain::UndoOutcome &outcome);
    [[nodiscard]] Stored<void> removeNewOrders(domain::UndoOutcome &outcome);
    [[nodiscard]] Stored<QList<Entry>> entries(qint64 change);

    Session &m_session;
    ChangeRecorder &m_recorder;
    SqliteOrderStore &m_orders;
    Statement m_last, m_entries, m_kept, m_undone, m_clear, m_adopt;
};

} // namespace recourse::storage
