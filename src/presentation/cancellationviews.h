// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include "presentation/cancellationstate.h"
#include "presentation/types.h"
#include "presentation/wizardviews.h"

namespace recourse::presentation {

// What the pages of the cancellation wizard show, ready to be put on the screen.

/** Something else that the buyer can do where cancelling is not possible, or instead of it. */
struct AlternativeView
{
    QString title;
    QString text;
    bool operator==(const AlternativeView &) const = default;
};

/** Step 1: may it be cancelled, by which rule, what happens to the money. */
struct StandingView
{
    QString headline;
    QString detail;
    ChipTone tone = ChipTone::Neutral;
    QString answer; ///< "You can ask to cancel this order."
    QString until;  ///< how long, may be empty
    QString untilToolTip;
    QStringList rules;
    QString sources; ///< titles with their years, for "Why?"
    QString money;
    QString coupon;        ///< what becomes of a coupon, may be empty
    QString couponSources; ///< the rule behind that with who says so, for its own "Why?"
    QString alternativesTitle;
    QList<AlternativeView> alternatives;
    bool operator==(const StandingView &) const = default;
};

/** A card of step 2. */
struct ReasonView
{
    QString id;
    QString label;
    QString chip; ///< how sellers tend to take it, may be empty
    ChipTone chipTone = ChipTone::Neutral;
    QString effect;
    QString atHand;
    bool chosen = false;
    bool operator==(const ReasonView &) const = default;
};

/** A card of step 5. */
struct OutcomeView
{
    CancellationOutcome outcome = CancellationOutcome::None;
    QString label;
    QString effect;
    bool chosen = false;
    bool operator==(const OutcomeView &) const = default;
};

} // namespace recourse::presentation
