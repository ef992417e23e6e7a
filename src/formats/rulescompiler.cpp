// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rulescompiler.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QDate>

#include "domain/assessment.h"
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

/** The statuses in which a condition can hold at all. */
quint64 statusesOf(const Condition &condition)
{
    constexpr quint64 kEvery = ~0ULL;
    if (condition.kind == Condition::Kind::Status)
        return condition.bits;
    if (condition.kind == Condition::Kind::All) {
        quint64 common = kEvery;
        for (const Condition &child : condition.children)
            common &= child.statuses;
        return common;
    }
    if (condition.kind == Condition::Kind::Any) {
        quint64 together = 0;
        for (const Condition &child : condition.children)
            together |= child.statuses;
        return together;
    }
    return kEvery;
}

std::optional<domain::OrderField> fieldFromName(const QString &name)
{
    const std::array<QString, domain::kOrderFieldCount> names{
        u"site"_s,     u"country"_s,         u"payment_method"_s, u"shipping"_s,
        u"discount"_s, u"tracking_number"_s, u"end_reason"_s};
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return domain::OrderField(found - names.begin());
}
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
    fact.name = name;
    if (name == u"observed_at"_s) {
        fact.kind = FactRef::Kind::Observed;
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

void RulesCompiler::readSet(PackObject &object, const char *key, Kind kind, Condition &condition)
{
    condition.kind = kind;
    const PackValue list = object.value(key, Type::Array);
    if (!list)
        return;
    if (list.value->array().empty())
        m_problems.add(*list.value, list.path, RefusalReason::MissingValue);
    for (std::size_t i = 0; i < list.value->array().size(); ++i)
        condition.children.push_back(this->condition(list.element(i)));
}

void RulesCompiler::readField(PackObject &object, Condition &condition)
{
    condition.kind = Kind::Field;
    const QString name = object.text("field");
    const auto field = fieldFromName(name);
    if (!field)
        object.complain("field", RefusalReason::BadValue, name);
    condition.field = field.value_or(domain::OrderField::Site);
    if (!object.has("is")) // known at all
        return;
    const QStringList words = object.texts("is");
    if (words.isEmpty())
        object.complain("is", RefusalReason::MissingValue, u"is"_s);
    for (const QString &word : words) {
        if (field == domain::OrderField::PaymentMethod && !domain::isPaymentMethod(word))
            object.complain("is", RefusalReason::BadValue, word);
        if (field != domain::OrderField::EndReason)
            condition.words.append(word);
        else if (m_endReasons.contains(word))
            condition.words += m_endReasons.value(word);
        else
            object.complain("is", RefusalReason::BadValue, word);
    }
}

void RulesCompiler::readBefore(PackObject &object, Condition &condition)
{
    condition.kind = Kind::Before;
    const QString text = object.text("before");
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        condition.day = core::Instant::fromSeconds(
            QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    else
        object.complain("before", RefusalReason::BadDate, text);
    if (const PackValue fact = object.valueOr("fact"))
        condition.facts = facts(fact);
    else
        object.complain("fact", RefusalReason::MissingValue, u"fact"_s);
}

quint64 RulesCompiler::findings(const PackValue &list)
{
    quint64 bits = 0;
    if (!list.is(Type::Array)) {
        m_problems.add(*list.value, list.path, RefusalReason::BadValue, list.value->text());
        return bits;
    }
    for (const QString &name : textsOf(list, m_problems)) {
        const quint64 before = bits;
        for (int i = 0; i < domain::kTrackingCheckCount; ++i) {
            if (toName(domain::TrackingCheck(i)) == name)
                bits |= quint64(1) << i;
        }
        if (bits == before)
            m_problems.add(*list.value, list.path, RefusalReason::BadValue, name);
    }
    return bits;
}

void RulesCompiler::readCondition(PackObject &object, Condition &condition)
{
    if (object.has("all")) {
        readSet(object, "all", Kind::All, condition);
    } else if (object.has("any")) {
        readSet(object, "any", Kind::Any, condition);
    } else if (object.has("not")) {
        condition.kind = Kind::Not;
        condition.children.push_back(this->condition(object.valueOr("not")));
    } else if (object.has("status")) {
        condition.kind = Kind::Status;
        condition.bits = statuses(object.valueOr("status"));
    } else if (object.has("seen")) {
        condition.kind = Kind::Seen;
        condition.events = events(object.valueOr("seen"));
    } else if (object.has("last_of")) {
        condition.kind = Kind::LastOf;
        condition.events = events(object.valueOr("last_of"));
        if (const PackValue list = object.value("is", Type::Array))
            condition.bits = events(list);
    } else if (object.has("known")) {
        condition.kind = Kind::Known;
        condition.facts = facts(object.valueOr("known"));
    } else if (object.has("reached")) {
        condition.kind = Kind::Reached;
        condition.bound = bound(object.valueOr("reached"));
    } else if (object.has("passed")) {
        condition.kind = Kind::Passed;
        condition.bound = bound(object.valueOr("passed"));
    } else if (object.has("seen_since")) {
        condition.kind = Kind::SeenSince;
        condition.bound = bound(object.valueOr("seen_since"));
    } else if (object.has("case")) {
        condition.kind = Kind::CaseIs;
        const QString name = object.text("case");
        if (const auto kind = domain::caseKindFromName(name))
            condition.bits = quint64(1) << int(*kind);
        else
            object.complain("case", RefusalReason::BadValue, name);
        condition.words = object.textsOr("steps");
    } else if (object.has("field")) {
        readField(object, condition);
    } else if (object.has("before")) {
        readBefore(object, condition);
    } else if (object.has("earlier")) {
        condition.kind = Kind::Earlier;
        condition.bound = bound(object.valueOr("earlier"));
        if (const PackValue than = object.valueOr("than"))
            condition.than = bound(than);
        else
            object.complain("than", RefusalReason::MissingValue, u"than"_s);
    } else if (object.has("tracking")) {
        condition.kind = Kind::Tracking;
        condition.bits = findings(object.valueOr("tracking"));
    } else if (object.has("stale")) {
        condition.kind = Kind::Stale;
        if (!object.flag("stale")) // "not" says the opposite
            object.complain("stale", RefusalReason::BadValue, u"false"_s);
    } else if (object.has("paid")) {
        condition.kind = Kind::Paid;
        if (!object.flag("paid"))
            object.complain("paid", RefusalReason::BadValue, u"false"_s);
    } else if (object.self().is(Type::Object) && !object.self().value->members().empty()) {
        const JsonValue::Member &first = object.self().value->members().front();
        m_problems.add(first.value, QString(object.self().path + u'.' + first.key),
                       RefusalReason::BadValue, first.key);
    } else {
        m_problems.add(*object.self().value, object.self().path, RefusalReason::MissingValue);
    }
}

Condition RulesCompiler::condition(const PackValue &value)
{
    if (value.is(Type::Text)) {
        const auto named = m_conditions.constFind(value.value->text());
        if (named != m_conditions.constEnd())
            return mayMake(named->parts, value) ? named->value : Condition();
        m_problems.add(*value.value, value.path, RefusalReason::BadValue, value.value->text());
        return {};
    }
    Condition condition;
    if (!mayMake(1, value))
        return condition;
    PackObject object(value, m_problems);
    readCondition(object, condition);
    object.finish();
    condition.statuses = statusesOf(condition);
    return condition;
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
