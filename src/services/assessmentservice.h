// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/instant.h"
#include "domain/evidence/evidenceplan.h"
#include "domain/ports/book.h"
#include "domain/rules/ruleslibrary.h"

namespace recourse::services {

/** What the table keeps of an assessed order; says there what "needs you" means, and for how long
 * it is so. */
[[nodiscard]] domain::OrderRow rowFor(core::OrderId id, const domain::Order &order,
                                      const domain::Assessment &assessment,
                                      const domain::RulesPack &pack,
                                      const domain::EvidenceStanding &evidence = {});
/** The row of that order at that instant, as it would be kept in the book; it is not put there. */
[[nodiscard]] domain::Stored<domain::OrderRow> assessedRow(domain::Book &book, core::OrderId id,
                                                           const domain::Order &order,
                                                           const domain::RulesPack &pack,
                                                           core::Instant at);

/** An order with the answer for it. */
struct AssessedOrder
{
    core::OrderId id;
    domain::Order order;
    domain::Assessment assessment;
};

/** Assesses orders of a book and keeps the table's rows up to date. Thread: the book's. */
class AssessmentService final
{
public:
    explicit AssessmentService(const domain::RulesLibrary &rules)
        : m_rules(rules)
    {
    }

    /** In memory; nothing where there is no such order. */
    [[nodiscard]] domain::Stored<std::optional<AssessedOrder>>
    assess(domain::Book &book, core::OrderId id, core::Instant at) const;
    /** Assesses the order and puts its row. Call within a transaction. */
    [[nodiscard]] domain::Stored<void> refresh(domain::Book &book, core::OrderId id,
                                               const domain::Order &order, core::Instant now) const;
    [[nodiscard]] domain::Stored<void> refresh(domain::Book &book, const QList<core::OrderId> &ids,
                                               core::Instant now) const;
    /** One slice of rows that have run out, in one transaction; how many there were. */
    [[nodiscard]] domain::Stored<int> refreshOutdated(domain::Book &book, core::Instant now,
                                                      int limit = 256) const;

private:
    const domain::RulesLibrary &m_rules;
};

} // namespace recourse::services
