// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include "storage/storageerrors.h"

namespace recourse::storage {

// Files by SQLite's own hand: one that is opened and closed beside it loses every lock that this
// process holds on it, and another program then takes the log away under a window that still
// writes to it.

/** The first bytes of a file, fewer where it is shorter. */
[[nodiscard]] Stored<QByteArray> headOf(const QString &path, qsizetype bytes);
/** Another connection, here or in another program, has the book open. */
[[nodiscard]] bool isHeld(const QString &path);
/** Writes the bytes of a book to a new file, whatever they are; others may have the book open. */
[[nodiscard]] Stored<void> copyBytes(const QString &book, const QString &to);
/** Brings what was written to the disk itself. */
[[nodiscard]] Stored<void> syncFile(const QString &path);
/** The same for the names in a folder; where the system has no such thing it does nothing. */
void syncFolder(const QString &folder);
/** Gives `from` the name `to`, in the place of what had it, and brings that to the disk. */
[[nodiscard]] Stored<void> putInPlace(const QString &from, const QString &to);

} // namespace recourse::storage
