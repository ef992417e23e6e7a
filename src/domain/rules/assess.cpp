// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/assess.h"

#include <algorithm>
#include <utility>

#include "domain/rules/compiledrules.h"
#include "domain/rules/evaluation.h"
#include "domain/rules/options.h"
#include "domain/rules/timeline.h"

namespace recourse::domain {

namespace {

/** What happens to one line only is told once, what happens to all of them too. */
void readUpcoming(Assessment &assessment, const CompiledRules &rules, const Evaluation &facts)
{
    for (const CompiledUpcoming &upcoming : rules.upcoming) {
        if (!facts.holds(upcoming.when))
            continue;
        const auto at = facts.read(upcoming.at, Role::End);
        if (!at || facts.timeline().reached(at->high))
            continue;
        const Upcoming one{upcoming.what, endOf(*at), upcoming.rules};
        if (!assessment.upcoming.contains(one))
            assessment.upcoming.append(one);
    }
}

core::Instant deadlineIn(const Reading &reading, DeadlineKind kind)
{
    return kind == DeadlineKind::ActBefore ? reading.low : reading.high;
}

/** Where an order or one of its lines stands; no situation where none of the pack's fits. */
template <typename Answer>
const CompiledSituation *readSituation(Answer &answer, const CompiledRules &rules,
                                       const Evaluation &facts)
{
    const auto situation = std::find_if(
        rules.situations.begin(), rules.situations.end(),
        [&facts](const CompiledSituation &one) { return facts.holds(one.when); });
    if (situation == rules.situations.end())
        return nullptr;
    answer.situation = situation->id;
    answer.nextStep = situation->nextStep;
    const Role role = situation->deadlineKind == DeadlineKind::OpensAt ? Role::Start : Role::End;
    if (const auto reading = facts.read(situation->deadline, role)) {
        answer.deadline = deadlineIn(*reading, situation->deadlineKind);
        answer.deadlineKind = situation->deadlineKind;
    }
    return &*situation;
}

/** How much a standing asks of the buyer: what is urgent for one line is urgent for the order. */
int urgencyOf(const CompiledSituation *situation)
{
    if (!situation)
        return -1;
    switch (situation->tone) {
    case Tone::Urgent:
        return 3;
    case Tone::Attention:
        return 2;
    case Tone::Good:
    case Tone::Neutral:
        break;
    }
    return situation->nextStep.isEmpty() ? 0 : 1;
}

/** Of the lines' answers about one thing the one that is open widest; null where there is none. */
const Option *widestOf(const QList<LineAssessment> &lines, QList<Option> LineAssessment::*part,
                       const QString &id)
{
    const Option *widest = nullptr;
    for (const LineAssessment &line : lines) {
        for (const Option &option : line.*part) {
            if (option.action == id && (!widest || isWider(option, *widest)))
                widest = &option;
        }
    }
    return widest;
}

void takeWidest(QList<Option> &options, const std::vector<CompiledAction> &asked,
                const QList<LineAssessment> &lines, QList<Option> LineAssessment::*part,
                bool everything)
{
    QList<Option> merged;
    for (const CompiledAction &action : asked) {
        if (everything || action.byItem) {
            if (const Option *widest = widestOf(lines, part, action.id))
                merged.append(*widest);
            continue;
        }
        const auto found = std::find_if(options.begin(), options.end(), [&](const Option &option) {
            return option.action == action.id;
        });
        if (found != options.end())
            merged.append(std::move(*found));
    }
    options = std::move(merged);
}

bool isNamed(const Timeline &timeline, const QString &line)
{
    return std::any_of(timeline.steps().begin(), timeline.steps().end(),
                       [&line](const Step &step) { return step.item && *step.item == line; });
}

/** Asks each line by itself; the order can do what one of them can, and stands where most is asked.
 */
void askByLine(Assessment &assessment, const CompiledRules &rules, const Timeline &timeline,
               const CompiledSituation *ofOrder)
{
    const QString lastMoved = assessment.caseState ? assessment.caseState->item : QString();
    const QStringList lines = linesToldApart(timeline);
    std::vector<const CompiledSituation *> situations;
    assessment.upcoming.clear();
    for (const QString &line : lines) {
        const Timeline part(timeline, line);
        const Evaluation facts(rules, part);
        LineAssessment one;
        one.item = line;
        one.status = facts.status();
        one.caseState = facts.caseState();
        if (one.caseState && isNamed(timeline, line))
            one.caseState->item = line;
        one.problems = readProblems(rules, facts);
        one.options = readOptions(rules, facts, one.problems, AskedBy::Line);
        situations.push_back(readSituation(one, rules, facts));
        readUpcoming(assessment, rules, facts);
        assessment.stale = assessment.stale || facts.isStale();
        if (const auto next = part.nextChange())
            timeline.note(*next);
        assessment.lines.append(one);
    }
    takeWidest(assessment.problems, rules.problems, assessment.lines, &LineAssessment::problems,
               true);
    takeWidest(assessment.options, rules.actions, assessment.lines, &LineAssessment::options,
               false);

    qsizetype leading = lastMoved.isEmpty() ? -1 : lines.indexOf(lastMoved);
    int urgency = leading < 0 ? urgencyOf(ofOrder) : urgencyOf(situations.at(std::size_t(leading)));
    for (std::size_t i = 0; i < situations.size(); ++i) {
        if (urgencyOf(situations.at(i)) > urgency) {
            urgency = urgencyOf(situations.at(i));
            leading = qsizetype(i);
        }
    }
    if (leading < 0)
        return;
    const LineAssessment &line = assessment.lines.at(leading);
    assessment.situation = line.situation;
    assessment.nextStep = line.nextStep;
    assessment.deadline = line.deadline;
    assessment.deadlineKind = line.deadlineKind;
    if (line.caseState)
        assessment.caseState = line.caseState;
}

void assessBy(Assessment &assessment, const CompiledRules &rules, const Timeline &timeline)
{
    const Evaluation facts(rules, timeline);
    assessment.status = facts.status();
    assessment.caseState = facts.caseState();
    assessment.cases = facts.cases();
    assessment.stale = facts.isStale();
    assessment.tracking = facts.tracking();
    assessment.problems = readProblems(rules, facts);
    assessment.options = readOptions(rules, facts, assessment.problems, AskedBy::Order);
    readUpcoming(assessment, rules, facts);
    const CompiledSituation *situation = readSituation(assessment, rules, facts);
    if (!linesToldApart(timeline).isEmpty())
        askByLine(assessment, rules, timeline, situation);
    for (Option &option : assessment.options)
        option.recommended = option.action == assessment.nextStep;
    for (LineAssessment &line : assessment.lines) {
        for (Option &option : line.options)
            option.recommended = option.action == line.nextStep;
    }
}

} // namespace

Assessment assess(const Order &order, const RulesPack &pack, core::Instant at)
{
    const Timeline timeline(order, at);
    Assessment assessment;
    assessment.at = at;
    if (!pack.compiled) {
        assessment.status = effectiveStatus(timeline);
        assessment.caseState = casesOf(timeline, assessment.status).last;
    } else {
        assessBy(assessment, *pack.compiled, timeline);
    }
    assessment.validUntil = timeline.nextChange();
    return assessment;
}

} // namespace recourse::domain
