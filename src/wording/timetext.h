// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QDate>
#include <QString>

#include "core/instant.h"
#include "domain/assessment.h"
#include "domain/moment.h"
#include "wording/regional.h"

namespace recourse::wording {

// Counts inside sentences take the digits of QLocale's default, as the translators do: the program
// sets it together with the language.

/** "2 d 4 h", "5 d", "3 h 20 min", "12 min", "under 1 min"; never more than is left. */
[[nodiscard]] QString shortSpan(std::chrono::seconds span);
/** "2 days 4 hours", "5 days", "3 hours 20 minutes". */
[[nodiscard]] QString longSpan(std::chrono::seconds span);
/** The table's deadline: "2 d 4 h" before it, "2 days late" from it on. */
[[nodiscard]] QString shortDeadline(core::Instant deadline, domain::DeadlineKind kind,
                                    core::Instant now);
/** "2 days 4 hours left", "Opens in 3 hours", "2 days late", "5 days to wait at most". */
[[nodiscard]] QString longDeadline(core::Instant deadline, domain::DeadlineKind kind,
                                   core::Instant now);
/** "26 h ago", "12 min ago", "just now", "3 days ago"; "in 2 hours" where it is still to come. */
[[nodiscard]] QString ago(core::Instant then, core::Instant now);

/** "20 Nov", with the year where it is not this year's; never ends in an abbreviation's dot. */
[[nodiscard]] QString shortDay(QDate day, core::Instant now, const Regional &regional);
[[nodiscard]] QString shortDay(core::Instant instant, core::Instant now, const Regional &regional);
[[nodiscard]] QString shortDay(const domain::Moment &moment, core::Instant now,
                               const Regional &regional);
/** "27 Nov, 13:00". */
[[nodiscard]] QString dayAndTime(core::Instant instant, core::Instant now,
                                 const Regional &regional);
/** "Fri, 20 Nov 2026, 12:00:05 (UTC+01:00)": the tooltip's exact instant with its zone. */
[[nodiscard]] QString exactInstant(core::Instant instant, const Regional &regional);
/** An exact instant, or the whole day where no source told the hour. */
[[nodiscard]] QString exactMoment(const domain::Moment &moment, const Regional &regional);

} // namespace recourse::wording
