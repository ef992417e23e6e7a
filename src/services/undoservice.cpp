// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undoservice.h"

#include "services/assessmentservice.h"

namespace recourse::services {

using core::failure;
using namespace domain;

Stored<std::optional<UndoOutcome>> UndoService::undoLast(Book &book, core::Instant now) const
{
    std::optional<UndoOutcome> outcome;
    const auto done = book.transaction([&]() -> Stored<void> {
        const auto undone = book.journal().undoLast();
        if (!undone)
            return failure(undone.error());
        outcome = *undone;
        if (!outcome)
            return {};
        return AssessmentService(m_rules).refresh(book, outcome->touched, now);
    });
    if (!done)
        return failure(done.error());
    return outcome;
}

} // namespace recourse::services
