// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undoservice.h"

#include "services/assessmentservice.h"

namespace recourse::services {

using core::failure;
using namespace domain;

namespace {
using Outcome = std::optional<UndoOutcome>;

/** Exchanges and assesses in one transaction. */
Stored<Outcome> assessed(Book &book, const RulesLibrary &rules, core::Instant now,
                         Stored<Outcome> (ChangeJournal::*exchange)())
{
    Outcome outcome;
    const auto done = book.transaction([&]() -> Stored<void> {
        const auto exchanged = (book.journal().*exchange)();
        if (!exchanged)
            return failure(exchanged.error());
        outcome = *exchanged;
        if (!outcome)
            return {};
        // An adding or a removal of evidence that was taken back is told by its log too.
        return book.evidence().tellLog(now).and_then(
            [&] { return AssessmentService(rules).refresh(book, outcome->touched, now); });
    });
    if (!done)
        return failure(done.error());
    return outcome;
}
} // namespace

Stored<Outcome> UndoService::undoLast(Book &book, core::Instant now) const
{
    return assessed(book, m_rules, now, &ChangeJournal::undoLast);
}

Stored<Outcome> UndoService::redo(Book &book, core::Instant now) const
{
    return assessed(book, m_rules, now, &ChangeJournal::redo);
}

} // namespace recourse::services
