// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/packcomparison.h"

#include <algorithm>

#include "domain/rules/assess.h"

namespace recourse::services {

using core::failure;
using namespace domain;

namespace {

bool sameValues(const ParameterInfo &one, const ParameterInfo &other)
{
    return one.unit == other.unit && one.usual == other.usual
        && std::equal(one.values.cbegin(), one.values.cend(), other.values.cbegin(),
                      other.values.cend(), [](const auto &value, const auto &otherValue) {
                          return value.unit == otherValue.unit && value.amount == otherValue.amount
                              && value.counted == otherValue.counted;
                      });
}

/** The careful end of an option that is or will be open; elsewhere an end says nothing. */
std::optional<core::Instant> untilOf(const Option *option)
{
    const bool opens = option
        && (option->verdict == Verdict::Possible || option->verdict == Verdict::NotYet);
    return opens && option->until ? std::optional(option->until->careful) : std::nullopt;
}

QList<OptionDifference> optionDifferences(const Assessment &before, const Assessment &after)
{
    QStringList actions;
    for (const Assessment *one : {&before, &after}) {
        for (const Option &option : one->options) {
            if (!actions.contains(option.action))
                actions.append(option.action);
        }
    }
    QList<OptionDifference> differences;
    for (const QString &action : std::as_const(actions)) {
        const Option *was = before.option(action);
        const Option *is = after.option(action);
        const OptionDifference difference{action, was ? was->verdict : Verdict::Never,
                                          is ? is->verdict : Verdict::Never, untilOf(was),
                                          untilOf(is)};
        if (difference.verdictBefore != difference.verdictAfter
            || difference.untilBefore != difference.untilAfter)
            differences.append(difference);
    }
    return differences;
}

} // namespace

PackDifference differenceOf(const RulesPack &before, const RulesPack &after)
{
    PackDifference difference;
    for (const ParameterInfo &parameter : after.parameters) {
        const ParameterInfo *was = before.parameter(parameter.id);
        if (!was)
            difference.deadlinesAdded.append(parameter.id);
        else if (!sameValues(*was, parameter))
            difference.deadlinesChanged.append(parameter.id);
    }
    for (const ParameterInfo &parameter : before.parameters) {
        if (!after.parameter(parameter.id))
            difference.deadlinesRemoved.append(parameter.id);
    }
    for (const RuleInfo &rule : after.rules) {
        const RuleInfo *was = before.rule(rule.id);
        if (!was)
            difference.rulesAdded.append(rule.id);
        else if (before.english(was->text) != after.english(rule.text))
            difference.rulesReworded.append(rule.id);
    }
    for (const RuleInfo &rule : before.rules) {
        if (!after.rule(rule.id))
            difference.rulesRemoved.append(rule.id);
    }
    for (const PageInfo &page : after.pages) {
        const PageInfo *was = before.page(page.id);
        if (!was || was->path != page.path || was->bySite != page.bySite || was->part != page.part)
            difference.pagesChanged.append(page.id);
    }
    return difference;
}

std::optional<OrderDifference> differenceOf(core::OrderId id, const Order &order,
                                            const RulesPack &before, const RulesPack &after,
                                            core::Instant at)
{
    const Assessment was = assess(order, before, at);
    const Assessment is = assess(order, after, at);
    OrderDifference difference{id,          order.number, order.displayTitle(), was.nextStep,
                               is.nextStep, was.deadline, is.deadline,          {}};
    difference.options = optionDifferences(was, is);
    const bool same = difference.options.isEmpty() && was.nextStep == is.nextStep
        && was.deadline == is.deadline;
    return same ? std::nullopt : std::optional(difference);
}

BookComparison::BookComparison(const QList<RulesPack> &before, const QList<RulesPack> &after,
                               core::Instant at)
    : m_before(before)
    , m_after(after)
    , m_at(at)
{
}

Stored<bool> BookComparison::step(Book &book, qsizetype limit)
{
    if (!m_ids) {
        const auto ids = book.queries().ids({}, -1);
        if (!ids)
            return failure(ids.error());
        m_ids = *ids;
    }
    const QList<OrderId> slice = m_ids->mid(m_done, limit);
    const auto rows = book.queries().rows(slice);
    if (!rows)
        return failure(rows.error());
    for (const OrderRow &row : *rows) {
        const RulesPack &before = m_before.packFor(row.market);
        const RulesPack &after = m_after.packFor(row.market);
        if (before.compiled == after.compiled) // the very same pack
            continue;
        const auto order = book.orders().load(row.id);
        if (!order)
            return failure(order.error());
        if (!*order)
            continue; // gone since the ids were asked for
        ++m_concerned;
        const auto difference = differenceOf(row.id, **order, before, after, m_at);
        m_changed += difference ? 1 : 0;
        if (difference && m_listed.size() < kMostListed)
            m_listed.append(*difference);
    }
    m_done += slice.size();
    return m_done < m_ids->size();
}

} // namespace recourse::services
