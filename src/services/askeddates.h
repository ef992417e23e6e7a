// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/importplan.h"

namespace recourse::services {

// Printed dates and the status among the contradictions; see services/contradictions.h. Pure.

/**
 * Dates that sources print differently: where nobody says who saw it later, and those of what has
 * happened already (placed, paid), which cannot have become another. A day and an instant within
 * it say the same. Two statuses that were seen at one instant; an order that went on is no
 * contradiction.
 */
[[nodiscard]] QList<Contradiction> askedDates(const domain::Order &known,
                                              const domain::Order &told);

/** Of a date the answered value becomes the buyer's choice and the other one leaves its telling; of
 * the status too, which settleStatus() then makes his. */
void settleDate(const Contradiction &asked, Answer answer, domain::Order &known,
                domain::Order &told, core::Instant now);

/** The status that he chose is what he saw `now`; the order may go on from it. */
[[nodiscard]] domain::Order settleStatus(const domain::Order &merged, const domain::Order &known,
                                         const domain::Order &told, Answer answer,
                                         core::Instant now);

} // namespace recourse::services
