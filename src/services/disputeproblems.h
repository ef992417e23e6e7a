// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "domain/assessment.h"

namespace recourse::services {

/** The action that the contract names for opening a dispute. */
inline constexpr auto kOpenDispute = u"open_dispute";

/**
 * What a dispute can be about, the possible first, then those to come. Empty where disputes are
 * barred as a whole: then the problems, which are answered one by one, say nothing.
 */
[[nodiscard]] QList<domain::Option> disputeProblems(const domain::Assessment &assessment);

} // namespace recourse::services
