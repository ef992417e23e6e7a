// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dispute/disputedproblem.h"

#include <algorithm>

namespace recourse::domain {

const DisputeProblem *disputedProblem(const Order &order, const RulesPack &pack)
{
    const Event *opened = nullptr;
    const QList<Event> events = eventsInOrder(order.events);
    for (const Event &event : events) {
        if (event.kind == EventKind::DisputeOpened)
            opened = &event;
        else if (event.kind == EventKind::DisputeCancelled)
            opened = nullptr;
    }
    if (!opened)
        return nullptr;
    if (!opened->meaning.isEmpty())
        return pack.problem(opened->meaning);
    const auto noted = std::find_if(
        pack.problems.cbegin(), pack.problems.cend(), [&](const DisputeProblem &problem) {
            return !opened->note.isEmpty() && pack.english(problem.labelText) == opened->note;
        });
    return noted == pack.problems.cend() ? nullptr : &*noted;
}

} // namespace recourse::domain
