// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>

#include <QMutex>
#include <QObject>
#include <QThread>

#include "domain/ports/bookthread.h"
#include "storage/sqlitebook.h"

namespace recourse::storage {

/**
 * A thread with its own connection to a book. Work runs in the order in which it was posted. The
 * destructor closes the connection in its thread: behind all that was posted where the thread
 * writes, at once where it only reads, for nobody waits for what it would still find.
 */
class SqliteBookThread final : public domain::BookThread
{
public:
    /** Opens the book in the new thread and waits for that; `progress` is called there. */
    [[nodiscard]] static domain::Stored<std::unique_ptr<SqliteBookThread>>
    start(const QString &path, SqliteBook::Access access,
          const domain::OpeningProgress &progress = {});
    ~SqliteBookThread() override;

    void post(std::function<void(domain::Book &)> work) override;
    void interrupt() override;

private:
    explicit SqliteBookThread(SqliteBook::Access access);
    [[nodiscard]] domain::Stored<void> open(const QString &path,
                                            const domain::OpeningProgress &progress);

    const SqliteBook::Access m_access;
    std::atomic_bool m_closing = false; ///< of a reading thread: what is still posted is dropped
    QThread m_thread;
    QObject m_worker;                   ///< lives in m_thread: what is posted to it runs there
    QMutex m_guard;                     ///< m_book is set and cleared under it
    std::unique_ptr<SqliteBook> m_book; ///< used in m_thread only, but for interrupt()
};

} // namespace recourse::storage
