// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/options.h"

#include <limits>
#include <utility>

#include "domain/rules/timeline.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

Bound endOf(const Reading &reading)
{
    Bound bound{reading.low, std::nullopt, reading.certainty, reading.ownDays};
    if (reading.high != reading.low)
        bound.other = reading.high;
    return bound;
}

namespace {

const QString kStatusFact = u"status"_s;

Bound startOf(const Reading &reading)
{
    Bound bound{reading.high, std::nullopt, reading.certainty, reading.ownDays};
    if (reading.high != reading.low)
        bound.other = reading.low;
    return bound;
}

/** Where the window of a possible action lies; sets the verdict by it. */
void readWindow(Option &option, const CompiledRule &rule, const Evaluation &facts)
{
    if (const auto from = facts.read(rule.from, Role::Start)) {
        option.from = startOf(*from);
        if (option.verdict == Verdict::Possible && !facts.timeline().reached(from->high))
            option.verdict = Verdict::NotYet;
    } else if (rule.fromRequired && option.verdict == Verdict::Possible) {
        option.verdict = Verdict::Unknown;
    }
    if (const auto until = facts.read(rule.until, Role::End)) {
        option.until = endOf(*until);
        if (option.verdict == Verdict::NoLonger || option.verdict == Verdict::Never)
            return;
        if (facts.timeline().reached(until->high))
            option.verdict = Verdict::NoLonger;
        else
            option.pastCareful = facts.timeline().reached(until->low)
                && option.verdict == Verdict::Possible;
    }
}

void readNeeds(Option &option, const CompiledRule &rule, const Evaluation &facts)
{
    if (option.verdict != Verdict::Unknown && option.verdict != Verdict::NotYet)
        return;
    option.needs = rule.needNames;
    for (std::size_t i = rule.needs.size(); i-- > 0;) {
        if (facts.isKnown(rule.needs[i]))
            option.needs.removeAt(qsizetype(i));
    }
    if (option.verdict == Verdict::Unknown)
        option.needs += rule.alwaysNeeds;
    // What it needs is known and yet contradicts the status: a look at the order decides.
    if (option.verdict == Verdict::Unknown && option.needs.isEmpty())
        option.needs.append(kStatusFact);
}

void weaken(Option &option, const CompiledRule &rule, const Evaluation &facts)
{
    if (!facts.isStale() || rule.holdsWhenStale || option.verdict == Verdict::Never)
        return;
    option.verdict = Verdict::Unknown;
    option.pastCareful = false;
    if (!option.needs.contains(kStatusFact))
        option.needs.append(kStatusFact);
}

Option optionBy(const CompiledAction &action, const CompiledRule &rule, const Evaluation &facts)
{
    Option option;
    option.action = action.id;
    option.verdict = rule.verdict;
    option.rules = rule.rules;
    option.sources = rule.sources;
    option.parameters = rule.parameters;
    option.disagreement = rule.disagreement;
    readWindow(option, rule, facts);
    readNeeds(option, rule, facts);
    weaken(option, rule, facts);
    return option;
}

/** How much a verdict opens: what is possible leads, then what may be. */
int openness(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Possible:
        return 4;
    case Verdict::Unknown:
        return 3;
    case Verdict::NotYet:
        return 2;
    case Verdict::NoLonger:
        return 1;
    case Verdict::Never:
        break;
    }
    return 0;
}

core::Instant farEnd(const Option &option)
{
    return option.until ? option.until->other.value_or(option.until->careful)
                        : core::Instant::fromSeconds(std::numeric_limits<qint64>::max());
}

core::Instant start(const Option &option)
{
    return option.from ? option.from->careful
                       : core::Instant::fromSeconds(std::numeric_limits<qint64>::max());
}

} // namespace

bool isWider(const Option &a, const Option &b)
{
    if (openness(a.verdict) != openness(b.verdict))
        return openness(a.verdict) > openness(b.verdict);
    if (a.verdict == Verdict::NotYet)
        return start(a) < start(b);
    return farEnd(a) > farEnd(b);
}

namespace {

/** A dispute can be opened where one kind of problem can be filed: its answer is the dispute's. */
void takeWidest(Option &option, const QList<Option> &problems)
{
    const Option *widest = nullptr;
    for (const Option &problem : problems) {
        if (!widest || isWider(problem, *widest))
            widest = &problem;
    }
    option.verdict = widest ? widest->verdict : Verdict::Never;
    if (!widest)
        return;
    option.from = widest->from;
    option.until = widest->until;
    option.pastCareful = widest->pastCareful;
    option.needs = widest->needs;
    option.parameters = widest->parameters;
    option.disagreement = widest->disagreement;
    for (const QString &rule : widest->rules) {
        if (!option.rules.contains(rule))
            option.rules.append(rule);
    }
    for (const QString &source : widest->sources) {
        if (!option.sources.contains(source))
            option.sources.append(source);
    }
}

std::optional<Option> answer(const CompiledAction &action, const Evaluation &facts,
                             const QList<Option> &problems)
{
    if (((action.statuses >> int(facts.status())) & 1) == 0)
        return std::nullopt;
    for (const CompiledRule &rule : action.rules) {
        if (!facts.holds(rule.when))
            continue;
        Option option = optionBy(action, rule, facts);
        if (rule.byProblems)
            takeWidest(option, problems);
        return option;
    }
    return std::nullopt;
}

} // namespace

QList<Option> readProblems(const CompiledRules &rules, const Evaluation &facts)
{
    QList<Option> problems;
    for (const CompiledAction &problem : rules.problems) {
        auto option = answer(problem, facts, {});
        if (!option)
            continue;
        if (problems.isEmpty())
            problems.reserve(qsizetype(rules.problems.size()));
        problems.append(std::move(*option));
    }
    return problems;
}

QList<Option> readOptions(const CompiledRules &rules, const Evaluation &facts,
                          const QList<Option> &problems, AskedBy askedBy)
{
    QList<Option> options;
    options.reserve(qsizetype(rules.actions.size()));
    for (const CompiledAction &action : rules.actions) {
        if (askedBy == AskedBy::Line && !action.byItem)
            continue;
        if (auto option = answer(action, facts, problems))
            options.append(std::move(*option));
    }
    return options;
}

} // namespace recourse::domain
