// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storageerrors.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QStorageInfo>

#include "core/logging.h"

namespace recourse::storage {

using domain::StorageError;
using domain::StorageErrorKind;

namespace {
/** The log and its index of a book that is opened, and some pages. */
constexpr qint64 kRoomBeside = 128 * 1024;
constexpr int kPrimaryCode = 0xff; // the rest of an extended code tells where inside SQLite
} // namespace

StorageErrorKind kindOfNativeCode(int sqliteCode)
{
    switch (sqliteCode & kPrimaryCode) {
    case SQLITE_FULL:
        return StorageErrorKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StorageErrorKind::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return StorageErrorKind::Busy;
    case SQLITE_CORRUPT:
        return StorageErrorKind::Damaged;
    case SQLITE_NOTADB:
        return StorageErrorKind::Foreign;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return StorageErrorKind::Gone;
    default:
        return StorageErrorKind::Failed;
    }
}

StorageError toStorageError(const QSqlError &error)
{
    return storageError(kindOfNativeCode(error.nativeErrorCode().toInt()),
                        error.databaseText() + u' ' + error.driverText());
}

StorageError storageError(StorageErrorKind kind, const QString &detail)
{
    StorageError error;
    error.kind = kind;
    error.detail = detail;
    qCDebug(core::lcStorage) << "refused:" << int(kind) << detail;
    return error;
}

StorageError lookedAt(StorageError error, const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (error.kind != StorageErrorKind::Gone || !folder.isDir())
        return error;
    const QStorageInfo disk(folder.filePath());
    if (disk.isReadOnly() || !folder.isWritable() || (file.exists() && !file.isWritable()))
        error.kind = StorageErrorKind::ReadOnly;
    else if (disk.isValid() && disk.bytesAvailable() < kRoomBeside)
        error.kind = StorageErrorKind::DiskFull;
    return error;
}

} // namespace recourse::storage
