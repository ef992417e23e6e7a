// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bookcopy.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include "storage/bookfile.h"
#include "storage/bookverifier.h"
#include "storage/statement.h"
#include "storage/vfsfile.h"

namespace recourse::storage {

using core::failure;
using domain::CopyContent;
using domain::CopyProblem;
using domain::CopyProgress;
using domain::CopySide;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
constexpr int kStepsBetweenLooks = 20000; // of SQLite's machine: some thousandths of a second

/** A full disk or a folder that went away is where the copy was written. */
CopySide sideOf(const domain::StorageError &error)
{
    switch (error.kind) {
    case StorageErrorKind::DiskFull:
    case StorageErrorKind::ReadOnly:
    case StorageErrorKind::Gone:
        return CopySide::Backup;
    default:
        return CopySide::Book;
    }
}

Stored<CopyContent> readContent(Connection &connection)
{
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    const bool current = *version == allMigrations().back().version;
    const auto problems = current ? findProblems(connection, false) : findFileProblems(connection);
    if (!problems)
        return failure(problems.error());
    if (!problems->isEmpty())
        return failure(storageError(StorageErrorKind::Damaged, problems->join(u'\n')));
    const auto orders = connection.number(u"SELECT count(*) FROM orders"_s);
    if (!orders)
        return failure(orders.error());
    CopyContent content;
    content.bookVersion = int(*version);
    content.orders = *orders;
    return content;
}
} // namespace

// ------------------------------------------------------------------ an unfinished file

Stored<UnfinishedFile> UnfinishedFile::beside(const QString &path)
{
    QTemporaryFile file(path + u".XXXXXX.new"_s);
    if (!file.open()) {
        const bool denied = file.error() == QFile::PermissionsError;
        return failure(
            lookedAt(storageError(denied ? StorageErrorKind::ReadOnly : StorageErrorKind::Gone,
                                  file.errorString()),
                     path));
    }
    file.setAutoRemove(false);
    return UnfinishedFile(file.fileName());
}

UnfinishedFile::UnfinishedFile(UnfinishedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, QString()))
{
}

UnfinishedFile::~UnfinishedFile()
{
    if (m_path.isEmpty())
        return;
    for (const QString &rest : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(m_path + rest);
}

Stored<void> UnfinishedFile::becomes(const QString &to)
{
    auto done = putInPlace(m_path, to);
    if (!done)
        return failure(lookedAt(done.error(), to));
    m_path.clear();
    return done;
}

void sweepUnfinished(const QFileInfo &file)
{
    const QStringList left = file.dir().entryList({file.fileName() + u".??????.new*"_s},
                                                  QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        file.dir().remove(name);
}

// ------------------------------------------------------------------ progress

ProgressWatch::ProgressWatch(Connection &connection, std::function<bool()> more)
    : m_connection(connection)
    , m_more(std::move(more))
{
    sqlite3_progress_handler(m_connection.handle(), kStepsBetweenLooks, &ProgressWatch::call, this);
}

ProgressWatch::~ProgressWatch()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

int ProgressWatch::call(void *self)
{
    auto *watch = static_cast<ProgressWatch *>(self);
    watch->m_stopped = watch->m_stopped || !watch->m_more();
    return watch->m_stopped ? 1 : 0;
}

// ------------------------------------------------------------------ the copy

Copied<CopyContent> contentOf(const QString &path, const CopyProgress &progress, int newest)
{
    const auto connection = openAsItIs(path, newest);
    if (!connection)
        return failure(copyFailure(connection.error(), CopySide::Backup));
    const qint64 bytes = QFileInfo(path).size();
    const ProgressWatch watch(**connection,
                              [&] { return !progress || progress(bytes, 2 * bytes); });
    auto content = readContent(**connection);
    if (watch.wasStopped())
        return failure(copyFailure(CopyProblem::Cancelled));
    if (!content)
        return failure(copyFailure(content.error(), CopySide::Backup));
    content->bytes = bytes;
    return *content;
}

Copied<CopyContent> copyChecked(Connection &source, const QString &out,
                                const CopyProgress &progress)
{
    const auto before = source.number(u"PRAGMA data_version"_s);
    const auto orders = source.number(u"SELECT count(*) FROM orders"_s);
    const auto pages = source.number(u"PRAGMA page_count"_s);
    const auto size = source.number(u"PRAGMA page_size"_s);
    const auto version = source.number(u"PRAGMA user_version"_s);
    for (const auto &asked : {before, orders, pages, size, version}) {
        if (!asked)
            return failure(copyFailure(asked.error(), CopySide::Book));
    }
    const qint64 total = 2 * *pages * *size;
    {
        // A reader's own guard against writing would refuse to write the copy as well.
        if (auto done = source.exec(u"PRAGMA query_only = OFF"_s); !done)
            return failure(copyFailure(done.error(), CopySide::Book));
        const ProgressWatch watch(
            source, [&] { return !progress || progress(QFileInfo(out).size(), total); });
        Statement vacuum(source, u"VACUUM INTO ?"_s);
        const auto done = vacuum.run(out);
        if (watch.wasStopped())
            return failure(copyFailure(CopyProblem::Cancelled));
        if (!done)
            return failure(copyFailure(done.error(), sideOf(done.error())));
    }
    auto content = contentOf(out, progress, int(*version));
    if (!content) {
        // It was just written, so what is wrong with it is wrong with the book.
        domain::CopyFailure refused = content.error();
        refused.side = sideOf(refused.error);
        return failure(refused);
    }
    const auto after = source.number(u"PRAGMA data_version"_s);
    if (after && *after == *before && content->orders != *orders)
        return failure(copyFailure(
            storageError(
                StorageErrorKind::Damaged,
                u"the copy holds %1 orders, the book %2"_s.arg(content->orders).arg(*orders)),
            CopySide::Book));
    return content;
}

} // namespace recourse::storage
