// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "domain/assessment.h"
#include "domain/rules/calendar.h"
#include "domain/rules/conditions.h"
#include "domain/rules/tracking.h"
#include "domain/vocabulary.h"

namespace recourse::domain {

// Indices and bits instead of names, see conditions.h.

/** One rule of an action; the first whose condition holds gives the verdict. */
struct CompiledRule
{
    Condition when;
    Verdict verdict = Verdict::Possible;
    BoundRule from;
    BoundRule until;
    bool fromRequired = false; ///< unknown start: the verdict is unknown
    bool holdsWhenStale = false;
    bool byProblems = false; ///< verdict and window are those of the problem that is open widest
    std::vector<FactRef> needs;
    QStringList needNames;   ///< of the same
    QStringList alwaysNeeds; ///< facts about the world that no order can hold ("status")
    QStringList rules;
    QStringList sources;
    QStringList parameters; ///< ids of those that its window is counted with
    QList<Disagreement> disagreement;
};

struct CompiledAction
{
    QString id;
    quint64 statuses = 0; ///< those that one of the rules can hold in
    bool byItem = false;  ///< each line of the order is asked by itself, where they differ
    std::vector<CompiledRule> rules;
};

struct CompiledUpcoming
{
    QString what;
    Condition when;
    BoundRule at;
    QStringList rules;
};

struct CompiledSituation
{
    QString id;
    Tone tone = Tone::Neutral;
    Condition when;
    QString nextStep;
    BoundRule deadline;
    DeadlineKind deadlineKind = DeadlineKind::ActBefore;
};

/** What an answer of the seller's does; the first that holds. */
struct CompiledOutcome
{
    Condition when;
    std::optional<EventKind> records; ///< what happened by it, beside the message
};

struct CompiledAnswer
{
    QString id;
    bool idle = false; ///< it says nothing: the answer before it stands
    std::vector<CompiledOutcome> outcomes;
};

/** A date that must have changed what the site shows. */
struct CompiledStaleness
{
    Condition when;
    BoundRule after;
};

/** Behind a RulesPack; built by the loader, read by assess(). */
class CompiledRules final
{
public:
    std::vector<Calendar> calendars;
    std::vector<std::size_t> buyersBank; ///< which of them are those of the buyer's bank
    std::vector<CompiledParameter> parameters;
    std::vector<CompiledStaleness> staleness;
    std::vector<CompiledAction> actions;
    std::vector<CompiledAction> problems; ///< the kinds of a dispute; `id` is the problem's
    std::vector<Carrier> carriers;
    int namedBounds = 0;
    int namedConditions = 0;
    std::vector<QString> closingEndReasons; ///< codes, lower case, of orders that were cancelled
    std::vector<CompiledUpcoming> upcoming;
    std::vector<CompiledSituation> situations;
    std::vector<CompiledAnswer> answers;
    BoundRule refundDue; ///< the refund case is overdue from its latest reading on
    std::vector<std::pair<QString, std::optional<std::size_t>>> refundParameters; ///< by method
    std::array<EventMask, kDateKindCount> outdatedBy{}; ///< events that make an older date void
};

} // namespace recourse::domain
