// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitebookthread.h"

#include <QMutexLocker>

namespace recourse::storage {

using core::failure;
using domain::Stored;
using namespace Qt::StringLiterals;

SqliteBookThread::SqliteBookThread(SqliteBook::Access access)
    : m_access(access)
{
    m_thread.setObjectName(u"book"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.moveToThread(nullptr); // needs no events, and who starts it may end before it
    m_thread.start();
}

SqliteBookThread::~SqliteBookThread()
{
    if (m_access == SqliteBook::Access::Read) {
        m_closing = true;
        interrupt();
    }
    // Behind everything that was posted before: the queue is drained, then the book is closed
    // there.
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            std::unique_ptr<SqliteBook> book;
            {
                const QMutexLocker lock(&m_guard);
                book = std::move(m_book);
            }
            book.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Stored<std::unique_ptr<SqliteBookThread>>
SqliteBookThread::start(const QString &path, SqliteBook::Access access,
                        const domain::OpeningProgress &progress)
{
    std::unique_ptr<SqliteBookThread> thread(new SqliteBookThread(access));
    Stored<void> opened;
    QMetaObject::invokeMethod(
        &thread->m_worker, [&] { opened = thread->open(path, progress); },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return failure(opened.error());
    return thread;
}

Stored<void> SqliteBookThread::open(const QString &path, const domain::OpeningProgress &progress)
{
    auto book = SqliteBook::open(path, m_access, progress);
    if (!book)
        return failure(book.error());
    const QMutexLocker lock(&m_guard);
    m_book = std::move(*book);
    return {};
}

void SqliteBookThread::post(std::function<void(domain::Book &)> work)
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this, work = std::move(work)] {
            if (m_closing)
                return;
            work(*m_book);
            m_book->releaseMemory();
        },
        Qt::QueuedConnection);
}

void SqliteBookThread::interrupt()
{
    const QMutexLocker lock(&m_guard);
    if (m_book)
        m_book->queries().interrupt();
}

} // namespace recourse::storage
