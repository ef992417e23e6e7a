// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

#include "domain/rules/rulespack.h"
#include "domain/vocabulary.h"

namespace recourse::domain {

/**
 * What the pack words for a field that only the buyer knows, as ids of its texts: for `problem`
 * what a dispute can be about; for `reason` the reasons for cancelling (S71 to S95) as long as
 * there is something to cancel, afterwards the problems too. None is ever preset. Pure.
 */
[[nodiscard]] QStringList fieldChoices(QStringView field, OrderStatus status,
                                       const RulesPack &pack);

} // namespace recourse::domain
