// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storageerrors.h"

#include <sqlite3.h>

#include "core/logging.h"

namespace recourse::storage {

using domain::StorageError;
using domain::StorageErrorKind;

namespace {
constexpr int kPrimaryCode = 0xff; // the rest of an extended code tells where inside SQLite
}

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

} // namespace recourse::storage
