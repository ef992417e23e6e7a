// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QLockFile>

#include "core/clock.h"
#include "domain/ports/book.h"
#include "domain/ports/bookopening.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/prompt.h"
#include "storage/sqlitebookthread.h"

namespace recourse::app {

/**
 * The three connections of one open book: the writer's thread, the reader's thread, and the one by
 * which the window looks up single rows, made in its thread by openWindow().
 */
struct OpenBook
{
    OpenBook();
    OpenBook(OpenBook &&other) noexcept;
    OpenBook &operator=(OpenBook &&other) noexcept;
    ~OpenBook();

    /** GUI thread, once; the book is up to date by then, so this takes a moment only. */
    [[nodiscard]] domain::Stored<void> openWindow();

    std::unique_ptr<QLockFile> marker; ///< that the book is open; goes when all else is closed
    std::unique_ptr<storage::SqliteBookThread> writer;
    std::unique_ptr<storage::SqliteBookThread> reader;
    std::unique_ptr<storage::SqliteBook> window;
    QString path;
    bool readOnly = false; ///< to be looked at only: the writer refuses to write
};

/** Opens the book with its window, making it where it is not there. GUI thread. */
[[nodiscard]] domain::Stored<OpenBook> openBook(const QString &path);

/** A book that was asked for: open, or why it is not. */
struct Opening
{
    std::optional<OpenBook> book;
    /** What happened, what is safe, what to do; with a book only where there is something to say.
     */
    std::optional<presentation::Notice> notice;
    /** Whether the notice tells of something wrong. */
    bool isTrouble = false;
    /** `progress` ended it: there is neither a book nor a notice. */
    bool isCancelled = false;
};
/** Why the book at that place cannot be opened, in words. */
[[nodiscard]] presentation::Notice refused(const domain::StorageError &error, const QString &path);
/**
 * Opens the book, or explains. After a stop that was no proper end, the book is looked at before
 * anything is written to it; one that is found damaged, and one that may not be written to, is
 * opened to look at only. A file that cannot be opened is left as it is. `stateFolder` is where the
 * machine notes which books are open. Any thread; what it opens has no window yet.
 */
[[nodiscard]] Opening openOrExplain(const QString &path, const QString &stateFolder,
                                    const domain::OpeningProgress &progress = {});

/** Fills an empty book with the sample orders, their dates set around now. */
[[nodiscard]] domain::Stored<void>
fillWithSamples(const QString &path, const domain::RulesLibrary &rules, const core::Clock &clock);

} // namespace recourse::app
