// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QMutex>
#include <QObject>
#include <QThread>

#include "domain/ports/bookthread.h"
#include "storage/sqlitebook.h"

namespace recourse::storage {

/**
 * A thread with its own connection to a book. Work runs in the order in which it was posted; the
 * destructor waits until all of it is done, then closes the connection in its thread.
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
    SqliteBookThread();
    [[nodiscard]] domain::Stored<void> open(const QString &path, SqliteBook::Access access,
                                            const domain::OpeningProgress &progress);

    QThread m_thread;
    QObject m_worker;                   ///< lives in m_thread: what is posted to it runs there
    QMutex m_guard;                     ///< m_book is set and cleared under it
    std::unique_ptr<SqliteBook> m_book; ///< used in m_thread only, but for interrupt()
};

} // namespace recourse::storage
