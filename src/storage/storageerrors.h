// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlError>

#include "domain/ports/book.h"

namespace recourse::storage {

using domain::Stored;

/** What SQLite's refusal means for the book; the words of SQLite go into `detail`, for the log. */
[[nodiscard]] domain::StorageError toStorageError(const QSqlError &error);
[[nodiscard]] domain::StorageErrorKind kindOfNativeCode(int sqliteCode);
[[nodiscard]] domain::StorageError storageError(domain::StorageErrorKind kind,
                                                const QString &detail);
/**
 * A file that cannot be reached: is its folder gone, or may nothing be written there, or is there
 * no room for what SQLite keeps beside it? Asks the disk at `path`; other errors stay what they
 * are.
 */
[[nodiscard]] domain::StorageError lookedAt(domain::StorageError error, const QString &path);

} // namespace recourse::storage
