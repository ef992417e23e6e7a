// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>

#include "domain/rules/rulespack.h"

namespace recourse::domain {

// Days on which the user's bank is closed. No source tells them, so the user may; they count where
// a pack says that a calendar is that of the buyer's bank. Whole days; any thread.

inline constexpr qsizetype kMostClosed = 400;

/** From 2000 to 2100. */
[[nodiscard]] bool canBeClosed(QDate day);
/** In their order, each once, without those that cannot be; the last ones above the cap fall off.
 */
[[nodiscard]] QList<QDate> closedDaysOf(QList<QDate> days);
/** A Saturday or a Sunday, which no business day is. */
[[nodiscard]] bool isWeekend(QDate day);

/**
 * A pack that counts without these days; the one that it is made of stays as it is. Its version is
 * the same one. Days that it left out before are days again.
 */
[[nodiscard]] RulesPack withClosedDays(RulesPack pack, const QList<QDate> &days);
[[nodiscard]] QList<RulesPack> withClosedDays(QList<RulesPack> packs, const QList<QDate> &days);

} // namespace recourse::domain
