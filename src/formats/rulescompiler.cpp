// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rulescompiler.h"

#include <utility>

#include "domain/vocabulary.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::BoundRule;
using domain::BoundTerm;
using domain::Condition;
using domain::FactRef;
using domain::RefusalReason;
using domain::Take;
using Type = JsonValue::Type;

namespace {
constexpr std::size_t kMostParts = 20000; // many times what a pack of all the site's rules needs

} // namespace

bool RulesCompiler::mayMake(std::size_t parts, const PackValue &at)
{
    m_parts += parts;
    if (m_parts > kMostParts)
        m_problems.add(*at.value, at.path, RefusalReason::TooLarge);
    return m_parts <= kMostParts;
}

std::optional<std::size_t> RulesCompiler::parameter(const QString &id) const
{
    const auto found = m_parameters.constFind(id);
    return found == m_parameters.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<FactRef> RulesCompiler::fact(const QString &name) const
{
    FactRef fact;
    if (name == u"observed_at"_s) {
        fact.kind = FactRef::Kind::Observed;
        return fact;
    }
    if (name == u"answered_at"_s || name == u"answer_until"_s) {
        fact.kind = name == u"answered_at"_s ? FactRef::Kind::Answered : FactRef::Kind::AskedUntil;
        return fact;
    }
    if (const auto date = domain::dateKindFromName(name)) {
        fact.kind = FactRef::Kind::Date;
        fact.date = *date;
        return fact;
    }
    if (const auto event = domain::eventKindFromName(name)) {
        fact.kind = FactRef::Kind::Event;
        fact.event = *event;
        return fact;
    }
    return std::nullopt;
}

std::vector<FactRef> RulesCompiler::facts(const PackValue &value)
{
    std::vector<FactRef> found;
    const QStringList names = value.is(Type::Text) ? QStringList{value.value->text()}
        : value.is(Type::Array)                    ? textsOf(value, m_problems)
                                                   : QStringList();
    if (names.isEmpty())
        m_problems.add(*value.value, value.path, RefusalReason::BadValue, value.value->text());
    for (const QString &name : names) {
        if (const auto known = fact(name))
            found.push_back(*known);
        else
            m_problems.add(*value.value, value.path, RefusalReason::BadValue, name);
    }
    return found;
}

domain::EventMask RulesCompiler::events(const PackValue &list)
{
    domain::EventMask mask = 0;
    if (!list.is(Type::Array)) {
        m_problems.add(*list.value, list.path, RefusalReason::BadValue, list.value->text());
        return mask;
    }
    for (const QString &name : textsOf(list, m_problems)) {
        if (const auto event = domain::eventKindFromName(name))
            mask |= domain::maskOf(*event);
        else
            m_problems.add(*list.value, list.path, RefusalReason::UnknownEvent, name);
    }
    return mask;
}

quint64 RulesCompiler::statuses(const PackValue &list)
{
    quint64 bits = 0;
    if (!list.is(Type::Array)) {
        m_problems.add(*list.value, list.path, RefusalReason::BadValue, list.value->text());
        return bits;
    }
    for (const QString &name : textsOf(list, m_problems)) {
        if (const auto status = domain::orderStatusFromName(name))
            bits |= quint64(1) << int(*status);
        else
            m_problems.add(*list.value, list.path, RefusalReason::BadStatus, name);
    }
    return bits;
}

BoundTerm RulesCompiler::term(const PackValue &value)
{
    BoundTerm term;
    PackObject object(value, m_problems);
    if (!value.is(Type::Object) || !mayMake(1, value))
        return term;
    if (const PackValue fact = object.valueOr("fact"))
        term.facts = facts(fact);
    else
        object.complain("fact", RefusalReason::MissingValue, u"fact"_s);
    const QString id = object.textOr("parameter");
    if (!id.isEmpty()) {
        term.parameter = parameter(id);
        if (!term.parameter)
            object.complain("parameter", RefusalReason::BadValue, id);
    }
    term.byRefund = object.flag("refund");
    const QString take = object.textOr("take");
    if (take == u"low"_s)
        term.take = Take::Low;
    else if (take == u"usual"_s)
        term.take = Take::Usual;
    else if (take == u"high"_s)
        term.take = Take::High;
    else if (!take.isEmpty())
        object.complain("take", RefusalReason::BadValue, take);
    if (const PackValue when = object.valueOr("when"))
        term.when.push_back(condition(when));
    if (const PackValue unless = object.valueOr("unless_seen"))
        term.unlessSeen = events(unless);
    term.refutedBySight = object.flag("refuted_by_sight");
    object.finish();
    return term;
}

BoundRule RulesCompiler::namedBound(const PackValue &name)
{
    const auto named = m_bounds.constFind(name.value->text());
    if (named != m_bounds.constEnd())
        return mayMake(named->parts, name) ? named->value : BoundRule();
    m_problems.add(*name.value, name.path, RefusalReason::BadValue, name.value->text());
    return {};
}

BoundRule RulesCompiler::bound(const PackValue &value)
{
    if (value.is(Type::Text))
        return namedBound(value);
    BoundRule rule;
    if (!value.is(Type::Array)) {
        rule.terms.push_back(term(value));
        return rule;
    }
    if (value.value->array().empty())
        m_problems.add(*value.value, value.path, RefusalReason::MissingValue);
    for (std::size_t i = 0; i < value.value->array().size(); ++i) {
        const PackValue element = value.element(i);
        if (element.is(Type::Text)) {
            const BoundRule named = namedBound(element);
            rule.terms.insert(rule.terms.end(), named.terms.begin(), named.terms.end());
        } else {
            rule.terms.push_back(term(element));
        }
    }
    return rule;
}

void RulesCompiler::readNamedBounds(const PackValue &bounds)
{
    for (const JsonValue::Member &member : bounds.value->members()) {
        const std::size_t before = m_parts;
        BoundRule rule = bound({&member.value, QString(bounds.path + u'.' + member.key)});
        rule.name = namedBounds();
        m_bounds.insert(member.key, {std::move(rule), m_parts - before});
    }
}

void RulesCompiler::readNamedConditions(const PackValue &conditions)
{
    for (const JsonValue::Member &member : conditions.value->members()) {
        const std::size_t before = m_parts;
        Condition made = condition({&member.value, QString(conditions.path + u'.' + member.key)});
        made.name = namedConditions();
        m_conditions.insert(member.key, {std::move(made), m_parts - before});
    }
}

} // namespace recourse::formats
