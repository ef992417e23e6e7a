// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

#include <QString>

#include "core/instant.h"
#include "domain/assessment.h"
#include "domain/moment.h"
#include "wording/regional.h"

namespace recourse::wording
{

/** "2 d 4 h", "5 d", "3 h", "12 min", "under 1 min"; two units up to three days, then one. */
[[nodiscard]] QString shortSpan(std::chrono::seconds span, const Regional &regional);
/** "2 days 4 hours", "5 days", "3 hours", "12 minutes". */
[[nodiscard]] QString longSpan(std::chrono::seconds span, const Regional &regional);
/** The table's deadline: "2 d 4 h" before it, "2 days late" after it. */
[[nodiscard]] QString shortDeadline(core::Instant deadline, domain::DeadlineKind kind,
                                    core::Instant now, const Regional &regional);
/** "2 days 4 hours left", "opens in 3 hours", "2 days late", "the wait ends in 5 days". */
[[nodiscard]] QString longDeadline(core::Instant deadline, domain::DeadlineKind kind,
                                   core::Instant now, const Regional &regional);
/** "26 h ago", "12 min ago", "just now", "3 days ago". */
[[nodiscard]] QString ago(core::Instant then, core::Instant now, const Regional &regional);

/** "20 Nov", with the year where it is not this year's. */
[[nodiscard]] QString shortDay(QDate day, core::Instant now, const Regional &regional);
[[nodiscard]] QString shortDay(core::Instant instant, core::Instant now, const Regional &regional);
[[nodiscard]] QString shortDay(const domain::Moment &moment, core::Instant now,
                               const Regional &regional);
/** "Fri, 20 Nov 2026, 12:00:05 (UTC+01:00)": the tooltip's exact instant with its zone. */
[[nodiscard]] QString exactInstant(core::Instant instant, const Regional &regional);
/** An exact instant, or the whole day where no source told the hour. */
[[nodiscard]] QString exactMoment(const domain::Moment &moment, const Regional &regional);

} // namespace recourse::wording
