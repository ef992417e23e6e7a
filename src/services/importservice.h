// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QList>

#include "core/instant.h"
#include "domain/ports/book.h"
#include "domain/ports/orderreader.h"
#include "domain/rules/ruleslibrary.h"
#include "services/importplan.h"

namespace recourse::services {

/** Called between orders with done and total; returning false cancels. */
using Progress = std::function<bool(qint64 done, qint64 total)>;

/** Brings read orders into a book: first a plan, then all of it in one transaction. Any thread. */
class ImportService final
{
public:
    explicit ImportService(const domain::RulesLibrary &rules)
        : m_rules(rules)
    {
    }

    /** What the import would do. Writes nothing. */
    [[nodiscard]] domain::Stored<ImportPlan> plan(domain::Book &book,
                                                  const QList<domain::ReadResult> &results,
                                                  core::Instant now,
                                                  const Progress &progress = {}) const;
    /**
     * Writes and assesses what is taken of the plan, as one change, or nothing. An order that was
     * written since the plan was made is merged anew.
     */
    [[nodiscard]] domain::Stored<ImportReport> apply(domain::Book &book, const ImportPlan &plan,
                                                     core::Instant now,
                                                     const Progress &progress = {}) const;

private:
    const domain::RulesLibrary &m_rules;
};

} // namespace recourse::services
