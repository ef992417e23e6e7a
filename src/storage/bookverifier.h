// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/session.h"

namespace recourse::storage {

/** Looks for damage and contradiction; each finding in the log's words. Changes nothing. */
[[nodiscard]] Stored<QStringList> findProblems(Connection &connection, bool writable);
/** The part that holds for a book of any version: the file itself. */
[[nodiscard]] Stored<QStringList> findFileProblems(Connection &connection);

} // namespace recourse::storage
