// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bookfile.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include "storage/backupfolder.h"
#include "storage/bookcopy.h"
#include "storage/lockholder.h"
#include "storage/vfsfile.h"

namespace recourse::storage {

using core::failure;
using domain::StorageError;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kApplicationId = 0x52435253; // "RCRS"
constexpr qsizetype kMagicSize = 16;
constexpr char kMagic[kMagicSize + 1] = "SQLite format 3"; // with its zero byte

Stored<void> refuseForeignBytes(const QString &path)
{
    if (QFileInfo(path).isDir())
        return failure(storageError(StorageErrorKind::Foreign, u"a folder"_s));
    const auto head = headOf(path, kMagicSize);
    if (!head)
        return failure(head.error());
    const QByteArray magic(kMagic, kMagicSize);
    if (*head == magic)
        return {};
    const bool cut = head->size() < kMagicSize && magic.startsWith(*head);
    return failure(storageError(cut ? StorageErrorKind::Damaged : StorageErrorKind::Foreign,
                                u"not an SQLite file"_s));
}

StorageError named(StorageError error, const QString &path)
{
    if (error.kind == StorageErrorKind::Busy)
        error.holder = nameOfWriter(path);
    return lookedAt(std::move(error), path);
}

/** Whose file it is and how new; never written to before both are known. */
Stored<int> versionOf(Connection &connection, int newest)
{
    const auto application = connection.number(u"PRAGMA application_id"_s);
    if (!application)
        return failure(application.error());
    if (*application != kApplicationId)
        return failure(storageError(StorageErrorKind::Foreign, u"another application's file"_s));
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    if (*version > newest) {
        StorageError error = storageError(StorageErrorKind::NewerBook, u"newer user_version"_s);
        error.bookVersion = int(*version);
        return failure(error);
    }
    return int(*version);
}

Stored<void> fillNewFile(const QString &path, const std::vector<Migration> &steps)
{
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return failure(connection.error());
    return (*connection)
        ->exec(u"PRAGMA application_id = %1"_s.arg(kApplicationId))
        .and_then([&] { return migrate(**connection, steps); })
        .and_then([&] { return (*connection)->exec(u"PRAGMA journal_mode = WAL"_s); });
}

/** A backup is kept first; a book that is stopped at is whole, and that backup stays. */
Stored<void> bringUpToDate(Connection &connection, const QString &path,
                           const std::vector<Migration> &steps,
                           const domain::OpeningProgress &progress)
{
    using Step = domain::OpeningStep;
    const auto says = [&progress](Step step, qint64 done, qint64 total) {
        return !progress || progress(step, done, total);
    };
    if (!says(Step::BackingUp, 0, 0))
        return failure(storageError(StorageErrorKind::Failed, u"stopped before the backup"_s));
    return keepBefore(
               connection, path, steps.back().version,
               [&says](qint64 done, qint64 total) { return says(Step::BackingUp, done, total); })
        .and_then([&] {
            return migrate(connection, steps, [&says] { return says(Step::Migrating, 0, 0); });
        });
}

Stored<std::unique_ptr<Connection>> openAndCheck(const QString &path, Connection::Mode mode,
                                                 int newest)
{
    auto connection = Connection::open(path, mode);
    if (!connection)
        return connection;
    if (const auto version = versionOf(**connection, newest); !version)
        return failure(version.error());
    return connection;
}
} // namespace

bool isBookThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && (file.size() > 0 || QFileInfo(path + u"-wal"_s).size() > 0);
}

Stored<void> createBookFile(const QString &path, const std::vector<Migration> &steps)
{
    // Filled under another name and renamed when it is complete: a kill leaves no half of a book.
    QTemporaryFile file(path + u".XXXXXX.new"_s);
    if (!file.open()) {
        const bool denied = file.error() == QFile::PermissionsError;
        return failure(
            lookedAt(storageError(denied ? StorageErrorKind::ReadOnly : StorageErrorKind::Gone,
                                  file.errorString()),
                     path));
    }
    file.close();
    if (auto done = fillNewFile(file.fileName(), steps); !done)
        return failure(lookedAt(done.error(), path));
    if (!isBookThere(path))
        QFile::remove(path); // an empty file, made by `touch`
    file.setAutoRemove(false);
    if (!QFile::rename(file.fileName(), path)) {
        QFile::remove(file.fileName());
        if (!isBookThere(path))
            return failure(storageError(StorageErrorKind::Gone, u"the new book has no place"_s));
    }
    return {};
}

Stored<std::unique_ptr<Connection>> openToWrite(const QString &path,
                                                const std::vector<Migration> &steps,
                                                const domain::OpeningProgress &progress)
{
    const int newest = steps.back().version;
    if (auto ours = refuseForeignBytes(path); !ours)
        return failure(ours.error());
    auto connection = openAndCheck(path, Connection::Mode::Write, newest);
    if (!connection)
        return failure(named(connection.error(), path));
    if (sqlite3 *handle = (*connection)->handle();
        handle && sqlite3_db_readonly(handle, "main") == 1)
        return failure(storageError(StorageErrorKind::ReadOnly, u"the file may not be written"_s));
    sweepUnfinished(QFileInfo(path));
    const auto version = versionOf(**connection, newest);
    if (!version)
        return failure(version.error());
    auto done = (*connection)->exec(u"PRAGMA journal_mode = WAL"_s);
    if (done && *version < newest)
        done = bringUpToDate(**connection, path, steps, progress);
    if (!done)
        return failure(named(done.error(), path));
    return connection;
}

Stored<std::unique_ptr<Connection>> openAsItIs(const QString &path, int newest)
{
    if (auto ours = refuseForeignBytes(path); !ours)
        return failure(ours.error());
    auto connection = openAndCheck(path, Connection::Mode::Read, newest);
    if (!connection
        && (connection.error().kind == StorageErrorKind::Gone
            || connection.error().kind == StorageErrorKind::ReadOnly))
        connection = openAndCheck(path, Connection::Mode::Immutable, newest);
    return connection;
}

Stored<std::unique_ptr<Connection>> openToReplace(const QString &path)
{
    if (auto ours = refuseForeignBytes(path); !ours)
        return failure(ours.error());
    auto connection = openAndCheck(path, Connection::Mode::Write, allMigrations().back().version);
    if (!connection)
        return failure(named(connection.error(), path));
    if (sqlite3_db_readonly((*connection)->handle(), "main") == 1)
        return failure(storageError(StorageErrorKind::ReadOnly, u"the file may not be written"_s));
    if (auto done = (*connection)->exec(u"PRAGMA journal_mode = WAL"_s); !done)
        return failure(named(done.error(), path));
    return connection;
}

Stored<std::unique_ptr<Connection>> openToRead(const QString &path,
                                               const std::vector<Migration> &steps)
{
    const int newest = steps.back().version;
    if (auto ours = refuseForeignBytes(path); !ours)
        return failure(ours.error());
    auto connection = openAndCheck(path, Connection::Mode::Read, newest);
    if (!connection
        && (connection.error().kind == StorageErrorKind::Gone
            || connection.error().kind == StorageErrorKind::ReadOnly))
        connection = openAndCheck(path, Connection::Mode::Immutable, newest);
    if (!connection)
        return connection;
    const auto version = (*connection)->number(u"PRAGMA user_version"_s);
    if (version && *version < steps.back().version) {
        StorageError error = storageError(StorageErrorKind::Failed,
                                          u"an older book is opened to write first"_s);
        error.bookVersion = int(*version);
        return failure(error);
    }
    return connection;
}

} // namespace recourse::storage
