// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/instant.h"
#include "domain/order.h"
#include "domain/rules/rulespack.h"

namespace recourse::domain {

/** What an answer of the seller's can mean for an order, and what follows. */
struct AnswerChoice
{
    QString id;        ///< an event's `meaning`
    QString labelText; ///< id of a text of the pack
    QString noteText;  ///< what follows from it, id of a text of the pack
    bool asksAmount = false;
    bool asksUntil = false;
    std::optional<EventKind> records; ///< what happened by it, beside the message
    bool operator==(const AnswerChoice &) const = default;
};

/** The pack's answers, those of which nothing follows for the order at `at` left out. Pure. */
[[nodiscard]] QList<AnswerChoice> answersTo(const Order &order, const RulesPack &pack,
                                            core::Instant at);

} // namespace recourse::domain
