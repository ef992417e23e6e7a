// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/assess.h"

#include <algorithm>
#include <iterator>

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
        answer.deadlineOwnDays = reading->ownDays;
    }
    return &*situation;
}

/** How much a standing asks of the buyer: what is urgent for one line is urgent for the order. */
int urgencyOf(const CompiledSituation *situation, bool isStale)
{
    if (isStale) // whatever is known may be wrong: a look at the order comes first
        return 4;
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

/** The answer about that thing that is open widest among the lines; null where there is none. */
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

/** What differs by line is answered by the line that is open widest, the rest by the order. */
QList<Option> optionsOf(const QList<Option> &ofOrder, const QList<LineAssessment> &lines,
                        const CompiledRules &rules)
{
    QList<Option> options;
    for (const CompiledAction &action : rules.actions) {
        if (action.byItem) {
            if (const Option *widest = widestOf(lines, &LineAssessment::options, action.id))
                options.append(*widest);
            continue;
        }
        std::copy_if(ofOrder.begin(), ofOrder.end(), std::back_inserter(options),
                     [&action](const Option &option) { return option.action == action.id; });
    }
    return options;
}

QList<Option> problemsOf(const QList<LineAssessment> &lines, const CompiledRules &rules)
{
    QList<Option> problems;
    for (const CompiledAction &problem : rules.problems) {
        if (const Option *widest = widestOf(lines, &LineAssessment::problems, problem.id))
            problems.append(*widest);
    }
    return problems;
}

bool isNamed(const Timeline &timeline, const QString &line)
{
    return std::any_of(timeline.steps().begin(), timeline.steps().end(),
                       [&line](const Step &step) { return step.item && *step.item == line; });
}

/** The order stands where its lines ask most of the buyer; else with the case that moved last. */
void standWithOneLine(Assessment &assessment, const std::vector<int> &urgencies)
{
    const QString lastMoved = assessment.caseState ? assessment.caseState->item : QString();
    std::size_t leading = 0;
    for (std::size_t i = 0; i < urgencies.size(); ++i) {
        const bool moved = assessment.lines.at(qsizetype(i)).item == lastMoved;
        if (urgencies[i] > urgencies[leading] || (moved && urgencies[i] == urgencies[leading]))
            leading = i;
    }
    const LineAssessment &line = assessment.lines.at(qsizetype(leading));
    assessment.situation = line.situation;
    assessment.nextStep = line.nextStep;
    assessment.deadline = line.deadline;
    assessment.deadlineKind = line.deadlineKind;
    assessment.deadlineOwnDays = line.deadlineOwnDays;
    if (line.caseState)
        assessment.caseState = line.caseState;
}

/** Asks each line by itself; the order can do what one of them can. */
void assessByLine(Assessment &assessment, const CompiledRules &rules, const Timeline &timeline,
                  const QStringList &lines)
{
    std::vector<int> urgencies;
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
        urgencies.push_back(urgencyOf(readSituation(one, rules, facts), facts.isStale()));
        readUpcoming(assessment, rules, facts);
        assessment.stale = assessment.stale || facts.isStale();
        if (const auto next = part.nextChange())
            timeline.note(*next);
        assessment.lines.append(one);
    }
    assessment.problems = problemsOf(assessment.lines, rules);
    assessment.options = optionsOf(assessment.options, assessment.lines, rules);
    standWithOneLine(assessment, urgencies);
    for (LineAssessment &line : assessment.lines) {
        for (Option &option : line.options)
            option.recommended = option.action == line.nextStep;
    }
}

void assessBy(Assessment &assessment, const CompiledRules &rules, const Timeline &timeline)
{
    const Evaluation facts(rules, timeline);
    assessment.status = facts.status();
    assessment.caseState = facts.caseState();
    assessment.cases = facts.cases();
    assessment.tracking = facts.tracking();
    assessment.problems = readProblems(rules, facts);
    assessment.options = readOptions(rules, facts, assessment.problems, AskedBy::Order);
    const QStringList lines = linesToldApart(timeline);
    if (lines.isEmpty()) {
        assessment.stale = facts.isStale();
        readUpcoming(assessment, rules, facts);
        readSituation(assessment, rules, facts);
    } else {
        assessByLine(assessment, rules, timeline, lines);
    }
    for (Option &option : assessment.options)
        option.recommended = option.action == assessment.nextStep;
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
