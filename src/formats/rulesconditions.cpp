// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>

#include <QDate>

#include "domain/assessment.h"
#include "domain/vocabulary.h"
#include "formats/rulescompiler.h"

// How a condition is written in a pack: one table of keys, and what reads each of them.

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::Condition;
using domain::RefusalReason;
using Type = JsonValue::Type;

namespace {
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

const std::array<RulesCompiler::Shape, 18> &RulesCompiler::shapes()
{
    static const std::array<Shape, 18> kShapes{{
        {"all", Kind::All, &RulesCompiler::readSet},
        {"any", Kind::Any, &RulesCompiler::readSet},
        {"not", Kind::Not, &RulesCompiler::readNot},
        {"status", Kind::Status, &RulesCompiler::readStatus},
        {"seen", Kind::Seen, &RulesCompiler::readEvents},
        {"last_of", Kind::LastOf, &RulesCompiler::readLastOf},
        {"known", Kind::Known, &RulesCompiler::readFacts},
        {"reached", Kind::Reached, &RulesCompiler::readBound},
        {"passed", Kind::Passed, &RulesCompiler::readBound},
        {"seen_since", Kind::SeenSince, &RulesCompiler::readBound},
        {"case", Kind::CaseIs, &RulesCompiler::readCase},
        {"field", Kind::Field, &RulesCompiler::readField},
        {"before", Kind::Before, &RulesCompiler::readBefore},
        {"earlier", Kind::Earlier, &RulesCompiler::readEarlier},
        {"tracking", Kind::Tracking, &RulesCompiler::readTracking},
        {"answered", Kind::Answered, &RulesCompiler::readAnswered},
        {"stale", Kind::Stale, &RulesCompiler::readTrue},
        {"paid", Kind::Paid, &RulesCompiler::readTrue},
    }};
    return kShapes;
}

void RulesCompiler::readCondition(PackObject &object, Condition &condition)
{
    for (const Shape &shape : shapes()) {
        if (!object.has(shape.key))
            continue;
        condition.kind = shape.kind;
        (this->*shape.read)(object, shape.key, condition);
        return;
    }
    if (object.self().is(Type::Object) && !object.self().value->members().empty()) {
        const JsonValue::Member &first = object.self().value->members().front();
        m_problems.add(first.value, QString(object.self().path + u'.' + first.key),
                       RefusalReason::BadValue, first.key);
    } else {
        m_problems.add(*object.self().value, object.self().path, RefusalReason::MissingValue);
    }
}

void RulesCompiler::readSet(PackObject &object, const char *key, Condition &condition)
{
    const PackValue list = object.value(key, Type::Array);
    if (!list)
        return;
    if (list.value->array().empty())
        m_problems.add(*list.value, list.path, RefusalReason::MissingValue);
    for (std::size_t i = 0; i < list.value->array().size(); ++i)
        condition.children.push_back(this->condition(list.element(i)));
}

void RulesCompiler::readNot(PackObject &object, const char *key, Condition &condition)
{
    condition.children.push_back(this->condition(object.valueOr(key)));
}

void RulesCompiler::readStatus(PackObject &object, const char *key, Condition &condition)
{
    condition.bits = statuses(object.valueOr(key));
}

void RulesCompiler::readEvents(PackObject &object, const char *key, Condition &condition)
{
    condition.events = events(object.valueOr(key));
}

void RulesCompiler::readLastOf(PackObject &object, const char *key, Condition &condition)
{
    readEvents(object, key, condition);
    if (const PackValue list = object.value("is", Type::Array))
        condition.bits = events(list);
}

void RulesCompiler::readFacts(PackObject &object, const char *key, Condition &condition)
{
    condition.facts = facts(object.valueOr(key));
}

void RulesCompiler::readBound(PackObject &object, const char *key, Condition &condition)
{
    condition.bound = bound(object.valueOr(key));
}

void RulesCompiler::readCase(PackObject &object, const char *key, Condition &condition)
{
    const QString name = object.text(key);
    if (const auto kind = domain::caseKindFromName(name))
        condition.bits = quint64(1) << int(*kind);
    else
        object.complain(key, RefusalReason::BadValue, name);
    condition.words = object.textsOr("steps");
}

void RulesCompiler::readField(PackObject &object, const char *, Condition &condition)
{
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

void RulesCompiler::readBefore(PackObject &object, const char *, Condition &condition)
{
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

void RulesCompiler::readEarlier(PackObject &object, const char *key, Condition &condition)
{
    readBound(object, key, condition);
    if (const PackValue than = object.valueOr("than"))
        condition.than = bound(than);
    else
        object.complain("than", RefusalReason::MissingValue, u"than"_s);
}

void RulesCompiler::readTracking(PackObject &object, const char *key, Condition &condition)
{
    condition.bits = findings(object.valueOr(key));
}

void RulesCompiler::readAnswered(PackObject &object, const char *key, Condition &condition)
{
    condition.words = object.texts(key);
    if (condition.words.isEmpty())
        object.complain(key, RefusalReason::MissingValue, QString::fromLatin1(key));
    for (const QString &id : std::as_const(condition.words)) {
        if (!m_answers.contains(id))
            object.complain(key, RefusalReason::BadValue, id);
    }
}

/** "not" says the opposite, so that each condition is written in one way. */
void RulesCompiler::readTrue(PackObject &object, const char *key, Condition &)
{
    if (!object.flag(key))
        object.complain(key, RefusalReason::BadValue, u"false"_s);
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

} // namespace recourse::formats
