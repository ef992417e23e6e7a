// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include "domain/rules/packparts.h"
#include "domain/rules/tracking.h"
#include "domain/vocabulary.h"
#include "wording/regional.h"

namespace recourse::wording {

// Sentences about what an order's answer holds, told alike by the window and the command line.
// `sentence` is one of the pack's.

/** What a tracking number shows by itself, and that it proves nothing; `carrier` may be empty. */
[[nodiscard]] QString trackingSentence(domain::TrackingCheck check, const QString &carrier);
/** How much a dispute about that problem can ask for, and whether the goods go back. */
[[nodiscard]] QString askSentence(const domain::DisputeProblem &problem);
/** Who ended an order: "You", "The seller" … */
[[nodiscard]] QString endedByLabel(domain::EndedBy by);
/** That it ended and why: "Cancelled. The seller did not ship it in time." */
[[nodiscard]] QString endSentence(domain::OrderStatus status, const QString &sentence);
[[nodiscard]] QString firstBecause(const QString &sentence);
[[nodiscard]] QString waitingCosts(const QString &sentence);
/** Which actions are gone once a step is taken; empty where there are none. */
[[nodiscard]] QString closesSentence(const QStringList &actions, const Regional &regional);
[[nodiscard]] QString couponNotKnown();
/** Said where days of the user's own moved a deadline. */
[[nodiscard]] QString closedDaysLeftOut();
/** "Next: Wait (4 days left)"; `deadline` may be empty. */
[[nodiscard]] QString nextBy(const QString &action, const QString &deadline);
/** An item's case and since when: "Dispute open, since 12 Nov"; `since` may be empty. */
[[nodiscard]] QString caseSince(const QString &label, const QString &since);

} // namespace recourse::wording
