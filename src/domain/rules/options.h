// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "domain/assessment.h"
#include "domain/rules/compiledrules.h"
#include "domain/rules/evaluation.h"

namespace recourse::domain {

/** Of an order every action is asked, of one of its lines those that differ by line. */
enum class AskedBy { Order, Line };

/** What a dispute can be about; those that are not offered are absent. */
[[nodiscard]] QList<Option> readProblems(const CompiledRules &rules, const Evaluation &facts);
/** In the pack's order; an action of which no rule holds is absent. */
[[nodiscard]] QList<Option> readOptions(const CompiledRules &rules, const Evaluation &facts,
                                        const QList<Option> &problems, AskedBy askedBy);
/** The careful end leads; the other stands beside it where they differ. */
[[nodiscard]] Bound endOf(const Reading &reading);
/** Is the first open wider: possible at all, for longer, sooner? */
[[nodiscard]] bool isWider(const Option &a, const Option &b);

} // namespace recourse::domain
