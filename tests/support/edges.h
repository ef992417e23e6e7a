// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/situations.h"

namespace recourse::test {

/** The edges that a row of the table states, and those that it does not try on both sides. */
struct EdgeReport
{
    int stated = 0;
    QStringList untried; ///< in words, one an edge
};

/**
 * An edge is an end of a window (`from`, `from_earliest`, `until`, `until_latest`) that the row
 * states for an action or a problem, an instant of something upcoming (`at`, `latest`) and a
 * deadline. It is tried where the row says of the same action, problem, upcoming event or next step
 * what holds a second before, at the edge and a second after, and, where the edge closes or opens,
 * that it differs (unless nobody has looked for so long that the order is stale before).
 */
[[nodiscard]] EdgeReport edgesOf(const Situation &situation);

} // namespace recourse::test
