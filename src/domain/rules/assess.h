// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>

#include "core/instant.h"
#include "core/result.h"
#include "domain/assessment.h"
#include "domain/order.h"
#include "domain/rules/rulespack.h"

namespace recourse::domain {

/**
 * What can be done about an order at an instant, by a pack. Pure: same inputs, same answer.
 * Events and dates later than `at` do not count.
 */
[[nodiscard]] Assessment assess(const Order &order, const RulesPack &pack, core::Instant at);

/** The status that follows from what was seen and from everything known up to `at`. */
[[nodiscard]] OrderStatus effectiveStatus(const Order &order, core::Instant at);

/** Why an event cannot follow: the step that is missing, or neither, as an appeal is one only. */
struct TransitionRefusal
{
    EventKind event = EventKind::Note;
    std::optional<EventKind> missing;  ///< record this one first
    std::optional<OrderStatus> status; ///< or the status it cannot happen in
};

/**
 * May a person record this event now? (An import keeps what it found and reports the gap.) An event
 * of one line follows what happened to that line; by the pack an end reason tells how it ended.
 */
[[nodiscard]] core::Result<void, TransitionRefusal>
mayFollow(const Order &order, const RulesPack &pack, const Event &event, core::Instant at);

} // namespace recourse::domain
