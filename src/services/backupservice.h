// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "domain/backuprotation.h"
#include "domain/ports/bookcopies.h"

namespace recourse::services {

/** Keeps the automatic backups of a book by a plan: few of the older ones. Any thread. */
class BackupService final
{
public:
    explicit BackupService(domain::BookCopies &copies, const domain::BackupPlan &plan = {})
        : m_copies(copies)
        , m_plan(plan)
    {
    }

    /**
     * Makes a backup where the plan wants one, then lets go of those that are no longer
     * needed; none goes where none could be made.
     */
    [[nodiscard]] domain::Copied<std::optional<domain::BackupFile>>
    keepUp(const QString &book, core::Instant now, const domain::CopyProgress &progress) const;
    /** Takes the place of the book; the copies kept before earlier restorings become few. */
    [[nodiscard]] domain::Copied<domain::RestoreReport>
    restore(const QString &backup, const QString &book, core::Instant now,
            const domain::CopyProgress &progress) const;

private:
    void letGo(const QString &book, core::Instant now) const;
    domain::BookCopies &m_copies;
    const domain::BackupPlan m_plan;
};

} // namespace recourse::services
