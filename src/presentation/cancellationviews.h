// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include "presentation/cancellationstate.h"
#include "presentation/types.h"

namespace recourse::presentation {

// What the pages of the cancellation wizard show, ready to be put on the screen.

/** A line of the list on the left. */
struct StepView
{
    CancellationPage page = CancellationPage::Standing;
    int number = 0; ///< from 1
    QString text;
    bool finished = false;
    bool current = false;
    bool reachable = false;
    bool operator==(const StepView &) const = default;
};

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

/** A line of the click path. */
struct ClickStepView
{
    QString text;
    bool done = false;
    bool operator==(const ClickStepView &) const = default;
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

/** What will be written when the last button is pressed, and what will not. */
struct RecordView
{
    QStringList records;
    QString then;    ///< where the order stands after it, may be empty
    QString notDone; ///< what the program does not do for the user
    bool operator==(const RecordView &) const = default;
};

} // namespace recourse::presentation
