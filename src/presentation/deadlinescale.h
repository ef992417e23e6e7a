// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/instant.h"
#include "domain/assessment.h"
#include "presentation/types.h"

namespace recourse::presentation {

/** How full and of which colour a deadline's bar is; a scale for eyes, no rule of any site. */
struct DeadlineScale
{
    double fraction = -1; ///< 0…1, 1 at the deadline and after it; -1: there is none
    ChipTone tone = ChipTone::Neutral;
    bool overdue = false;
};

[[nodiscard]] DeadlineScale deadlineScale(std::optional<core::Instant> deadline,
                                          std::optional<domain::DeadlineKind> kind,
                                          core::Instant now);
/** The chip's colour: the case before the status. */
[[nodiscard]] ChipTone chipTone(domain::OrderStatus status, std::optional<domain::CaseKind> kind,
                                const QString &step);

} // namespace recourse::presentation
