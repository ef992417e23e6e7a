// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/rulereach.h"

#include <QRegularExpression>

#include "domain/rules/compiledrules.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::Condition;

namespace {

constexpr quint64 kEveryStatus = (quint64(1) << domain::kOrderStatusCount) - 1;

/** The statuses in which the condition can hold, whatever else is known. */
quint64 statusesOf(const Condition &condition)
{
    quint64 statuses = kEveryStatus;
    switch (condition.kind) {
    case Condition::Kind::Status:
        return condition.bits;
    case Condition::Kind::All:
        for (const Condition &child : condition.children)
            statuses &= statusesOf(child);
        return statuses;
    case Condition::Kind::Any:
        statuses = 0;
        for (const Condition &child : condition.children)
            statuses |= statusesOf(child);
        return statuses;
    case Condition::Kind::Not:
        // Only of a status does its opposite say in which others it holds.
        if (condition.children.size() == 1
            && condition.children.front().kind == Condition::Kind::Status)
            return kEveryStatus & ~condition.children.front().bits;
        return kEveryStatus;
    default:
        return kEveryStatus;
    }
}

void addOnce(QStringList &list, const QString &id)
{
    if (!id.isEmpty() && !list.contains(id))
        list.append(id);
}

void addParametersOf(const domain::BoundRule &bound, const domain::RulesPack &pack,
                     QStringList &parameters)
{
    for (const domain::BoundTerm &term : bound.terms) {
        if (term.parameter && qsizetype(*term.parameter) < pack.parameters.size())
            addOnce(parameters, pack.parameters.at(qsizetype(*term.parameter)).id);
    }
}

} // namespace

QHash<QString, RuleReach> ruleReaches(const domain::RulesPack &pack)
{
    static const QRegularExpression named(u"\\{parameter:([^{}]*)\\}"_s);
    QHash<QString, RuleReach> reaches;
    for (const domain::RuleInfo &rule : pack.rules) {
        RuleReach &reach = reaches[rule.id];
        for (auto found = named.globalMatch(pack.english(rule.text)); found.hasNext();)
            addOnce(reach.parameters, found.next().captured(1));
    }
    if (!pack.compiled)
        return reaches;
    for (const domain::CompiledAction &action : pack.compiled->actions) {
        for (const domain::CompiledRule &rule : action.rules) {
            for (const QString &id : rule.rules) {
                RuleReach &reach = reaches[id];
                reach.statuses |= statusesOf(rule.when);
                addOnce(reach.actions, action.id);
                for (const QString &parameter : rule.parameters)
                    addOnce(reach.parameters, parameter);
                addParametersOf(rule.from, pack, reach.parameters);
                addParametersOf(rule.until, pack, reach.parameters);
            }
        }
    }
    for (const domain::CompiledUpcoming &upcoming : pack.compiled->upcoming) {
        for (const QString &id : upcoming.rules) {
            RuleReach &reach = reaches[id];
            reach.statuses |= statusesOf(upcoming.when);
            addParametersOf(upcoming.at, pack, reach.parameters);
        }
    }
    return reaches;
}

} // namespace recourse::presentation
