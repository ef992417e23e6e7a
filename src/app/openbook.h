// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "core/clock.h"
#include "domain/ports/book.h"
#include "domain/rules/ruleslibrary.h"
#include "storage/sqlitebookthread.h"

namespace recourse::app {

/** The three connections of one open book: the writer's thread, the reader's thread, the window's.
 */
struct OpenBook
{
    std::unique_ptr<storage::SqliteBookThread> writer;
    std::unique_ptr<storage::SqliteBookThread> reader;
    std::unique_ptr<storage::SqliteBook> window;
    QString path;
};

/** Opens the book, making it where it is not there. GUI thread. */
[[nodiscard]] domain::Stored<OpenBook> openBook(const QString &path);

/** Fills an empty book with the sample orders, their dates set around now. */
[[nodiscard]] domain::Stored<void>
fillWithSamples(const QString &path, const domain::RulesLibrary &rules, const core::Clock &clock);

} // namespace recourse::app
