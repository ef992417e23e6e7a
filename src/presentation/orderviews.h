// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/instant.h"
#include "presentation/ruleviews.h"
#include "presentation/types.h"
#include "presentation/whatif.h"

namespace recourse::presentation {

// What the detail pane shows of one order, ready to be put on the screen.

/** A button that does something now: its action and its words ("Cancel order…"). */
struct ButtonView
{
    QString action;
    QString text;
    QString toolTip;
    bool recommended = false; ///< the next step: only its button leads on, any other is an offer
    bool operator==(const ButtonView &) const = default;
};

/** Something that shows a problem, and how to make it. */
struct EvidenceView
{
    QString text;
    QString howToText;
    bool operator==(const EvidenceView &) const = default;
};

/** One line of the Options tab, or a problem under it; from `rules` on it is shown on demand. */
struct OptionView
{
    QString action; ///< of a problem its id
    QString title;
    Verdict verdict = Verdict::Unknown;
    QString verdictText;
    bool recommended = false;
    QString untilText;       ///< "Until 27 Nov (2 days 4 hours left)", may be empty
    QString untilToolTip;    ///< the exact instant with its zone
    QString whyText;         ///< one sentence; of a problem what can be asked for
    QString warningText;     ///< what is lost by it, may be empty
    QStringList adviceTexts; ///< of the recommended one: why it comes first, what waiting costs
    QString certaintyText;   ///< who says the bound
    QString disputedText;    ///< both values where sources disagree, may be empty
    QList<RuleView> rules;
    QStringList sourceTexts;         ///< those that no rule of it names
    QList<ParameterView> parameters; ///< the deadlines that its window is counted with
    QString closedDaysText;          ///< that days of the user's own are left out, may be empty
    QStringList needsTexts;          ///< what would decide, where it is not known
    QStringList changesTexts;        ///< what would change the answer, and to what
    QString closesText;              ///< which steps are gone once this one is taken
    QStringList windowTexts;         ///< of a problem: both ends of its time, each with its doubt
    QList<EvidenceView> evidence;    ///< of a problem, the most telling first
    QStringList pathTexts;           ///< where to click on the site
    bool operator==(const OptionView &) const = default;
};

/** What a dispute can be about. Where nothing is to be told everything is empty. */
struct ProblemsView
{
    QString action;     ///< the option that they belong to
    QString title;      ///< "What a dispute can be about", for who hears it alone
    QString buttonText; ///< the same beside the option's name
    QString countText;  ///< "6 of 19 can be filed now"
    bool open = false;
    QList<OptionView> rows; ///< only while it is open: those that are possible first
    QStringList notes;      ///< only while it is open
    bool operator==(const ProblemsView &) const = default;
};

struct TimelinePoint
{
    QString label;
    QString dayText;
    QString toolTip;
    core::Instant at;
    double position = 0; ///< 0…1 along the line
    bool past = false;
    bool certain = true; ///< printed or entered; a rule's date is drawn hollow
    bool operator==(const TimelinePoint &) const = default;
};

/** The line of the order's life; positions 0…1. `windowFrom` < 0: no window is open. */
struct TimelineView
{
    QList<TimelinePoint> points;
    double now = 0;
    double windowFrom = -1;
    double windowUntil = -1;
    QString nowText;
    QString windowText; ///< what the shaded part means, for the tooltip
    QString spokenText; ///< the whole line in one text, for a screen reader
    bool operator==(const TimelineView &) const = default;
};

struct FactView
{
    QString section;
    QString label;
    QString value;
    QString provenance;
    QString quote;
    QString toolTip;
    QList<RuleView> rules = {};   ///< why it is so, shown on demand
    QStringList sourceTexts = {}; ///< those that no rule of it names
    QByteArray picture = {};      ///< of an item, a small JPEG; empty where there is none
    bool operator==(const FactView &) const = default;
};

struct HistoryView
{
    QString text;
    QString whenText;
    QString toolTip;
    QString recordedText; ///< who recorded it and when
    QString note;
    bool retracted = false;
    bool ofCase = false; ///< see domain::partOfCase()
    bool operator==(const HistoryView &) const = default;
};

/** Everything about one order. `known` false: there is no such order (any more). */
struct OrderView
{
    bool known = false;
    OrderId id;
    QString title;
    QString number;     ///< as the site writes it, for the clipboard
    QString numberText; ///< "Order 8176 5432 1098 7654"
    QString sellerText;
    QString chipText;
    ChipTone chipTone = ChipTone::Neutral;
    Tone tone = Tone::Neutral;
    QString headline;
    QString endText; ///< "Cancelled. The seller did not ship it in time.", may be empty
    QString detail;
    QStringList caseTexts; ///< of an order with several items: whose case stands where
    QString keptText;      ///< that it is in the archive or the trash; empty where it is not
    bool trashed = false;  ///< then nothing else is told of what could be done
    QString staleText;     ///< empty unless it was seen too long ago
    QString deadlineText;  ///< "2 days 4 hours left", may be empty
    QString deadlineToolTip;
    QList<ButtonView> buttons;
    QList<OptionView> options;
    ProblemsView problems;
    QStringList upcoming;
    QString noOptionsText; ///< where there are no options, why
    TimelineView timeline;
    QList<FactView> facts;
    QList<HistoryView> history;
    QString noHistoryText; ///< said where there is none
    QString note;
    WhatIfView whatIf;
    bool operator==(const OrderView &) const = default;
};

} // namespace recourse::presentation
