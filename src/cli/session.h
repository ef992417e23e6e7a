// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "cli/outcome.h"
#include "core/clock.h"
#include "domain/rules/ruleslibrary.h"
#include "formats/packs/readerpack.h"
#include "storage/sqlitebook.h"
#include "wording/regional.h"

namespace recourse::cli {

using OpenBook = core::Result<std::unique_ptr<storage::SqliteBook>, Complaint>;

/** What every command works with: the book's place, the instant taken for now, the rules. */
struct Session
{
    QString bookPath;
    QString dataFolder;     ///< where what was loaded on this machine lies
    core::Instant now;      ///< `--at`, else the clock's
    core::Instant clockNow; ///< the clock's: what is stored is assessed at it
    bool wantsJson = false; ///< `--json`: the text for people is not made
    domain::RulesLibrary rules;
    wording::Regional regional;

    /** Says in one place how a book is opened. Makes folder and file only where they may be made.
     */
    [[nodiscard]] OpenBook open(storage::SqliteBook::Access access) const;
    /** The order that a person means by its number or "#12". */
    [[nodiscard]] core::Result<core::OrderId, Complaint> find(domain::Book &book,
                                                              const QString &typed) const;
    /** What the order is assessed by. */
    [[nodiscard]] const domain::RulesPack &packFor(const domain::Order &order) const
    {
        return rules.packFor(order.market);
    }
    /** "Fri, 20 Nov 2026, 13:00:05 (UTC+01:00)". */
    [[nodiscard]] QString time(core::Instant instant) const;
    [[nodiscard]] QString time(const domain::Moment &moment) const;
};

/** Those in use on this machine, as the window has them; says on standard error which are not. */
[[nodiscard]] domain::RulesLibrary rulesOfMachine(const QString &dataFolder);
/** The packs by which files are read on this machine; says so of those that are not. */
[[nodiscard]] formats::ReaderPacks readerPacksOfMachine(const QString &dataFolder);
/** True from the first SIGINT or SIGTERM on; work in slices asks it. */
[[nodiscard]] bool wasInterrupted();
void watchForInterruption();

} // namespace recourse::cli
