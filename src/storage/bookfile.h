// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "domain/ports/bookopening.h"
#include "storage/connection.h"
#include "storage/migrations.h"

namespace recourse::storage {

/** Makes an empty book at `path`, whole or not at all. A book that is there by then is left alone.
 */
[[nodiscard]] Stored<void> createBookFile(const QString &path, const std::vector<Migration> &steps);
/** Opens a book to write and migrates it; refuses what is no book of ours before it is touched. */
[[nodiscard]] Stored<std::unique_ptr<Connection>>
openToWrite(const QString &path, const std::vector<Migration> &steps,
            const domain::OpeningProgress &progress = {});
/** An older book is refused, with its version in the error: whoever writes brings it up to date. */
[[nodiscard]] Stored<std::unique_ptr<Connection>> openToRead(const QString &path,
                                                             const std::vector<Migration> &steps);
/** Opens a book up to that version to be copied; it is left as it is. */
[[nodiscard]] Stored<std::unique_ptr<Connection>>
openAsItIs(const QString &path, int newest = allMigrations().back().version);
/** Opens a book to write all of it anew, of this or an older version, which is not migrated. */
[[nodiscard]] Stored<std::unique_ptr<Connection>> openToReplace(const QString &path);
/** There is a file, and it is not an empty one. */
[[nodiscard]] bool isBookThere(const QString &path);

} // namespace recourse::storage
