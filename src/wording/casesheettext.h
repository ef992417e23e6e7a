// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/casesheet.h"
#include "domain/evidence/evidenceitem.h"
#include "domain/order.h"
#include "domain/rules/rulespack.h"
#include "wording/regional.h"

namespace recourse::wording {

/** What is told on top of a pack. */
struct CaseTelling
{
    const domain::Order &order;
    const domain::RulesPack &rules;
    QString problem;   ///< id of the rules pack's; empty: none was named
    QString statement; ///< plain text; empty: none
    QList<domain::EvidenceItem> figures;
};

/** Summary, timeline, statement, figures, what is compared: what the book holds, nothing that
 * follows from it. */
[[nodiscard]] domain::CaseSheet caseSheet(const CaseTelling &telling, const Regional &regional);

} // namespace recourse::wording
