// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"
#include "domain/rules/rulespack.h"

namespace recourse::domain {

/**
 * What the dispute of an order is about, as it was noted when it was opened: the event's `meaning`
 * is the id of one of the pack's `problems`. Older books hold the site's label in English as its
 * note instead. Null where none was opened, or it was taken back, or nobody noted it.
 */
[[nodiscard]] const DisputeProblem *disputedProblem(const Order &order, const RulesPack &pack);

} // namespace recourse::domain
