// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "storage/connection.h"

namespace recourse::storage {

/** A step to a version of the book: a file of statements, each behind a line `-- @statement`. */
struct Migration
{
    int version = 0;
    QString file;
    /** What no statement can do, after them; nothing where they do all. */
    Stored<void> (*finish)(Connection &connection) = nullptr;
};

/** Every step that this program knows, ascending. */
[[nodiscard]] const std::vector<Migration> &allMigrations();
/** The statements of a step's file, in order, without the text before the first marker. */
[[nodiscard]] QStringList splitStatements(const QString &text);
/**
 * Runs the steps above the book's version, one transaction each; a step that fails leaves the book
 * as the step before it left it. `more` is asked now and then, and false makes the step fail. The
 * connection must not be in a transaction.
 */
[[nodiscard]] Stored<void> migrate(Connection &connection, const std::vector<Migration> &steps,
                                   const std::function<bool()> &more = {});

} // namespace recourse::storage
