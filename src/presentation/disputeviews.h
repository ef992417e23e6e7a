// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "domain/vocabulary.h"
#include "presentation/types.h"
#include "presentation/wizardviews.h"

namespace recourse::presentation {

// What the pages of the dispute wizard show, ready to be put on the screen.

/** A step that a dispute can take, with its own clock and what it closes. */
struct RungView
{
    QString action; ///< id in the pack
    QString title;
    QString chip; ///< "Possible", "Not yet" …
    ChipTone tone = ChipTone::Neutral;
    QString clock; ///< until or from when, may be empty
    QString clockToolTip;
    QString done;    ///< that and when it was done, may be empty
    QString warning; ///< which ways it closes, may be empty
    bool isNext = false;
    bool operator==(const RungView &) const = default;
};

/** Step 1: may it be opened, or where the dispute stands. */
struct DisputeStandingView
{
    QString headline;
    QString detail;
    ChipTone tone = ChipTone::Neutral;
    QString answer; ///< "A dispute can be opened now."
    QString until;  ///< from or until when, may be empty
    QString untilToolTip;
    QString doubt;      ///< where sources disagree about it, may be empty
    QString first;      ///< that the seller is asked first, and whether he was
    QString waiting;    ///< what waiting costs, may be empty
    QStringList doors;  ///< which steps close others
    QStringList clocks; ///< what happens by itself, and when
    QList<RungView> rungs;
    QStringList rules;
    QString sources;
    bool operator==(const DisputeStandingView &) const = default;
};

/** A card of step 2. */
struct DisputeProblemView
{
    QString id;
    QString label;
    QString chip;
    ChipTone chipTone = ChipTone::Neutral;
    QString window; ///< until or from when
    QString asks;   ///< how much can be asked for
    bool chosen = false;
    bool operator==(const DisputeProblemView &) const = default;
};

/** What a dispute of an order with several lines can be about: all of it, or one line. */
struct DisputeItemView
{
    QString id; ///< line id; empty: the whole order
    QString title;
    bool operator==(const DisputeItemView &) const = default;
};

/** A sentence that the buyer may confirm. */
struct ClaimView
{
    QString id;
    QString text; ///< in the buyer's language
    bool confirmed = false;
    bool operator==(const ClaimView &) const = default;
};

/** One of the two texts of the statement. */
struct StatementTextView
{
    QString heading;
    QString language; ///< its code
    QString text;
    QString remark; ///< how long it is and how long it may be
    bool tooLong = false;
    bool written = false; ///< by the buyer: what is confirmed does not change it any more
    bool operator==(const StatementTextView &) const = default;
};

struct StatementView
{
    QList<ClaimView> claims;
    bool asksPieces = false;
    QString piecesLabel;
    QString expectedLabel;
    QString receivedLabel;
    bool twoLanguages = false;
    StatementTextView site;
    StatementTextView own; ///< only where the window does not speak English
    bool operator==(const StatementView &) const = default;
};

/** One of several answers of step 5. */
struct WishChoiceView
{
    QString id;
    QString label;
    QString text;
    bool chosen = false;
    bool operator==(const WishChoiceView &) const = default;
};

struct WishView
{
    QList<WishChoiceView> ways;    ///< with or without sending back
    QList<WishChoiceView> amounts; ///< whole, by pieces, by share, own
    bool asksMissing = false;
    bool asksPercent = false;
    bool asksAmount = false;
    bool asksShipping = false;
    QString result; ///< "You ask for 7.17 USD …", or what is missing for it
    bool asksPayer = false;
    QStringList payers; ///< not known, the buyer, the seller
    int payer = 0;
    QString wayBack;
    bool operator==(const WishView &) const = default;
};

/** A card of the last step. */
struct DisputeOutcomeView
{
    domain::EventKind kind = domain::EventKind::Note;
    QString label;
    QString effect; ///< which ways it closes, may be empty
    bool chosen = false;
    bool operator==(const DisputeOutcomeView &) const = default;
};

} // namespace recourse::presentation
