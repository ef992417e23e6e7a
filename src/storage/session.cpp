// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/session.h"

#include <sqlite3.h>

namespace recourse::storage {

using core::failure;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

Session::Session(Connection &connection, bool writes)
    : m_connection(connection)
    , m_writes(writes)
{
}

Stored<void> Session::atomically(const std::function<Stored<void>()> &work)
{
    if (m_running) {
        auto done = work();
        if (!done && !m_failure)
            m_failure = done.error();
        return done;
    }
    // Taking the writer's lock at once: a transaction that reads first could not get it later.
    if (auto begun = m_connection.exec(m_writes ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
        return begun;
    m_running = true;
    m_failure.reset();
    auto done = m_writes && isMoved() ? Stored<void>(failure(
                    storageError(StorageErrorKind::Gone, u"the book has no name any more"_s)))
                                      : runAndCommit(work);
    if (!done)
        (void)m_connection.exec(u"ROLLBACK"_s); // SQLite may have rolled back by itself
    m_running = false;
    for (TransactionGuest *guest : m_guests)
        guest->forget();
    return done;
}

bool Session::isMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Stored<void> Session::runAndCommit(const std::function<Stored<void>()> &work)
{
    if (auto done = work(); !done)
        return done;
    if (m_failure)
        return failure(*m_failure);
    for (TransactionGuest *guest : m_guests) {
        if (auto done = guest->beforeCommit(); !done)
            return done;
    }
    return m_connection.exec(u"COMMIT"_s);
}

} // namespace recourse::storage
