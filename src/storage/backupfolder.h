// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/bookcopies.h"
#include "storage/connection.h"
#include "storage/sqlitebookcopies.h"

namespace recourse::storage {

// The folder `backups` beside a book. The names of the files tell book, instant and reason:
// "orders.recourse.20261122T130000Z.auto.recourse", "orders.recourse.before-v3.recourse".

/** Those of this book, the newest first. Unfinished ones are none. `folder`: the one beside it, or
 * that of chosenFolderOf(). */
[[nodiscard]] QList<domain::BackupFile> backupsOf(const QString &book, const QString &folder);
/** A free name in that folder, which is made. */
[[nodiscard]] Stored<QString> nameForBackup(const QString &book, const QString &folder,
                                            domain::BackupKind kind, core::Instant at);
/** Copies the book before it is migrated to `version`, checked, and keeps the last three. Where
 * `progress` stops it, nothing is kept. */
[[nodiscard]] Stored<void> keepBefore(Connection &connection, const QString &book, int version,
                                      const domain::CopyProgress &progress = {});

} // namespace recourse::storage
