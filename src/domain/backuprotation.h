// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include "domain/ports/bookcopies.h"

namespace recourse::domain {

// Which automatic backups are made and which go: the newest of each of the last seven days, four
// weeks and twelve months that have one, where nothing else is chosen. Counted by what is there, so
// that a clock that runs wrong takes nothing away; a backup of a time yet to come is never touched.

inline constexpr int kDaysKept = 7;
inline constexpr int kWeeksKept = 4;
inline constexpr int kMonthsKept = 12;
inline constexpr std::chrono::hours kBackupEvery{24};

/** What the user may choose of it. */
struct BackupPlan
{
    std::chrono::hours every = kBackupEvery;
    int days = kDaysKept;
    int weeks = kWeeksKept;
    int months = kMonthsKept;
};

/** Of the copies before a migration or a restoring, each. */
inline constexpr int kOthersKept = 3;

/** No automatic backup is as new as the plan wants. One of a time yet to come does not count. */
[[nodiscard]] bool isBackupDue(const QList<BackupFile> &kept, core::Instant now,
                               const BackupPlan &plan = {});
/** Those that are not needed beside the others; those before a migration see to it themselves. */
[[nodiscard]] QList<BackupFile> superfluousBackups(const QList<BackupFile> &kept, core::Instant now,
                                                   const BackupPlan &plan = {});

} // namespace recourse::domain
