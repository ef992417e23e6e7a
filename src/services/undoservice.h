// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/instant.h"
#include "domain/ports/book.h"
#include "domain/rules/ruleslibrary.h"

namespace recourse::services {

/** Takes the book's last change back, or does it again, and assesses what that touched, in one
 * transaction. */
class UndoService final
{
public:
    explicit UndoService(const domain::RulesLibrary &rules)
        : m_rules(rules)
    {
    }

    /** Nothing where there is nothing to take back. */
    [[nodiscard]] domain::Stored<std::optional<domain::UndoOutcome>>
    undoLast(domain::Book &book, core::Instant now) const;
    /** Nothing where there is nothing to do again. */
    [[nodiscard]] domain::Stored<std::optional<domain::UndoOutcome>> redo(domain::Book &book,
                                                                          core::Instant now) const;

private:
    const domain::RulesLibrary &m_rules;
};

} // namespace recourse::services
