// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include "storage/connection.h"

namespace recourse::storage {

/** Whoever remembers something for as long as a transaction runs. */
class TransactionGuest
{
public:
    virtual ~TransactionGuest() = default;
    /** The last writes of a transaction that is about to be committed. */
    [[nodiscard]] virtual Stored<void> beforeCommit() = 0;
    /** It is over, either way: what was remembered may be wrong from now on. */
    virtual void forget() = 0;
};

/** A connection and the one transaction that may run on it. Same thread as the connection. */
class Session final
{
public:
    Session(Connection &connection, bool writes);

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    void addGuest(TransactionGuest *guest) { m_guests.push_back(guest); }
    /**
     * All of `work` or nothing. Inside a running transaction `work` becomes a part of it, and its
     * failure is the failure of the whole.
     */
    [[nodiscard]] Stored<void> atomically(const std::function<Stored<void>()> &work);

private:
    [[nodiscard]] Stored<void> runAndCommit(const std::function<Stored<void>()> &work);
    /** The file was renamed or removed: what is written into it would be lost. */
    [[nodiscard]] bool isMoved() const;

    Connection &m_connection;
    std::vector<TransactionGuest *> m_guests;
    std::optional<domain::StorageError> m_failure; ///< of a part; the whole cannot succeed after it
    bool m_writes;
    bool m_running = false;
};

} // namespace recourse::storage
