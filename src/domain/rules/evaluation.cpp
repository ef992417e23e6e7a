// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/evaluation.h"

#include <algorithm>
#include <utility>

namespace recourse::domain {

using namespace Qt::StringLiterals;

Evaluation::Evaluation(const CompiledRules &rules, const Timeline &timeline)
    : m_rules(rules)
    , m_timeline(timeline)
    , m_status(effectiveStatus(timeline, rules))
    , m_closed(m_status == OrderStatus::Cancelled
               && effectiveStatus(timeline) != OrderStatus::Cancelled)
{
    Cases cases = casesOf(timeline, m_status);
    m_cases = std::move(cases.all);
    m_case = std::move(cases.last);
    findOverdue();
    findStaleness();
    m_held.resize(rules.namedConditions);
    std::fill(m_held.begin(), m_held.end(), qint8(0));
    m_read.resize(2 * qsizetype(rules.namedBounds));
    m_keeps = true;
}

void Evaluation::findOverdue()
{
    if (!m_case || m_case->kind != CaseKind::Refund || m_case->step == u"received"_s)
        return;
    const std::optional<Reading> due = read(m_rules.refundDue, Role::End);
    if (due && m_timeline.reached(due->high))
        m_case = CaseState{CaseKind::Refund, u"overdue"_s, due->high};
}

void Evaluation::findStaleness()
{
    for (const CompiledStaleness &rule : m_rules.staleness) {
        if (!holds(rule.when))
            continue;
        const std::optional<Reading> after = read(rule.after, Role::End);
        if (after && m_timeline.reached(after->high) && !m_timeline.lookedAfter(after->high)) {
            m_stale = true;
            return;
        }
    }
}

bool Evaluation::holds(const Condition &condition) const
{
    if (((condition.statuses >> int(m_status)) & 1) == 0)
        return false;
    if (!m_keeps || condition.name == kUnnamed)
        return decide(condition);
    qint8 &held = m_held[condition.name];
    if (held == 0)
        held = decide(condition) ? 1 : -1;
    return held > 0;
}

bool Evaluation::decide(const Condition &condition) const
{
    switch (condition.kind) {
    case Condition::Kind::Always:
        return true;
    case Condition::Kind::All:
        return holdsForAll(condition);
    case Condition::Kind::Any:
        return holdsForAny(condition);
    case Condition::Kind::Not:
        return !holdsForAll(condition);
    case Condition::Kind::Status:
        return ((condition.bits >> int(m_status)) & 1) != 0;
    case Condition::Kind::Seen:
        return (condition.events & m_timeline.seen()) != 0;
    case Condition::Kind::LastOf:
        return lastIs(condition);
    case Condition::Kind::Known:
        return std::any_of(condition.facts.begin(), condition.facts.end(),
                           [this](const FactRef &fact) { return isKnown(fact); });
    case Condition::Kind::Reached: {
        const auto bound = read(condition.bound, Role::End);
        return bound && m_timeline.reached(bound->low);
    }
    case Condition::Kind::Passed: {
        const auto bound = read(condition.bound, Role::Start);
        return bound && m_timeline.reached(bound->high);
    }
    case Condition::Kind::SeenSince: {
        const auto bound = read(condition.bound, Role::Start);
        return bound && m_timeline.lookedAfter(bound->high);
    }
    case Condition::Kind::CaseIs:
        return caseIs(condition);
    case Condition::Kind::Stale:
        return m_stale;
    case Condition::Kind::Field:
        return fieldIs(condition);
    case Condition::Kind::Before:
        return isBefore(condition);
    case Condition::Kind::Earlier: {
        const auto first = read(condition.bound, Role::End);
        const auto second = read(condition.than, Role::End);
        return first && second && first->high < second->low;
    }
    case Condition::Kind::Tracking:
        return (trackingFindings() & condition.bits) != 0;
    case Condition::Kind::Answered: {
        const Step *step = answer();
        return step && condition.words.contains(step->answer->meaning);
    }
    case Condition::Kind::Paid:
        return m_closed ? m_timeline.sawMoney() : m_timeline.paid();
    }
    return false;
}

bool Evaluation::holdsForAll(const Condition &condition) const
{
    return std::all_of(condition.children.begin(), condition.children.end(),
                       [this](const Condition &child) { return holds(child); });
}

bool Evaluation::holdsForAny(const Condition &condition) const
{
    return std::any_of(condition.children.begin(), condition.children.end(),
                       [this](const Condition &child) { return holds(child); });
}

bool Evaluation::lastIs(const Condition &condition) const
{
    const auto &steps = m_timeline.steps();
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if ((maskOf(step->kind) & condition.events) != 0)
            return (maskOf(step->kind) & condition.bits) != 0;
    }
    return false;
}

bool Evaluation::caseIs(const Condition &condition) const
{
    return m_case && ((condition.bits >> int(m_case->kind)) & 1) != 0
        && (condition.words.isEmpty() || condition.words.contains(m_case->step));
}

bool Evaluation::fieldIs(const Condition &condition) const
{
    const auto matches = [&condition](const QString &value) {
        return !value.isEmpty()
            && (condition.words.isEmpty() || condition.words.contains(value, Qt::CaseInsensitive));
    };
    const Order &order = m_timeline.order();
    switch (condition.field) {
    case OrderField::Site:
        return matches(order.site);
    case OrderField::Country:
        return matches(order.country);
    case OrderField::PaymentMethod:
        return matches(order.paymentMethod);
    case OrderField::Shipping:
        return matches(order.shipping);
    case OrderField::EndReason:
        return matches(order.endReason);
    case OrderField::Discount:
        return std::any_of(order.discounts.begin(), order.discounts.end(),
                           [&](const Discount &discount) { return matches(discount.kind); });
    case OrderField::TrackingNumber:
        return std::any_of(order.parcels.begin(), order.parcels.end(),
                           [&](const Parcel &parcel) { return matches(parcel.number); });
    }
    return false;
}

const Step *Evaluation::findAnswer() const
{
    // Words and a missing button leave what was answered as it is; whatever else happens, ends it.
    constexpr EventMask kLeavesIt = maskOf(EventKind::MessageSent)
        | maskOf(EventKind::MessageReceived) | maskOf(EventKind::Note) | maskOf(EventKind::Tracking)
        | maskOf(EventKind::CancelButtonMissing);
    const auto isIdle = [this](const QString &meaning) {
        return std::any_of(m_rules.answers.begin(), m_rules.answers.end(),
                           [&](const auto &known) { return known.idle && known.id == meaning; });
    };
    const auto &steps = m_timeline.steps();
    for (auto step = steps.crbegin(); step != steps.crend() && step->dated; ++step) {
        if (step->answer && !isIdle(step->answer->meaning))
            return &*step;
        if ((maskOf(step->kind) & kLeavesIt) == 0)
            break;
    }
    return nullptr;
}

const Step *Evaluation::answer() const
{
    if (!m_answer)
        m_answer = findAnswer();
    return *m_answer;
}

std::optional<Reading> Evaluation::readAnswer(FactRef::Kind kind, Role role) const
{
    const Step *step = answer();
    if (!step)
        return std::nullopt;
    core::Instant instant = role == Role::End ? step->first : step->last;
    if (kind == FactRef::Kind::AskedUntil) {
        const std::optional<Moment> &until = step->answer->until;
        if (!until)
            return std::nullopt;
        instant = role == Role::End ? until->asEnd() : until->asStart();
    }
    return Reading{instant, instant, step->certainty};
}

bool Evaluation::isBefore(const Condition &condition) const
{
    for (const FactRef &fact : condition.facts) {
        if (const auto reading = readFact(fact, Role::End))
            return reading->low < condition.day;
    }
    return false;
}

QList<TrackingFinding> Evaluation::tracking() const
{
    QList<TrackingFinding> findings;
    const Order &order = m_timeline.order();
    for (const Parcel &parcel : order.parcels) {
        if (!parcel.number.isEmpty())
            findings.append(checkTracking(parcel.number, m_rules.carriers, order.country));
    }
    return findings;
}

quint64 Evaluation::trackingFindings() const
{
    if (!m_tracking) {
        m_tracking = 0;
        for (const TrackingFinding &finding : tracking())
            *m_tracking |= quint64(1) << int(finding.check);
    }
    return *m_tracking;
}

bool Evaluation::isKnown(const FactRef &fact) const
{
    return readFact(fact, Role::End).has_value();
}

std::optional<Reading> Evaluation::readFact(const FactRef &fact, Role role) const
{
    if (fact.kind == FactRef::Kind::Observed) {
        const auto observed = m_timeline.observed();
        if (!observed || m_timeline.observedMoves())
            return std::nullopt;
        return Reading{*observed, *observed, Certainty::Site};
    }
    if (fact.kind == FactRef::Kind::Answered || fact.kind == FactRef::Kind::AskedUntil)
        return readAnswer(fact.kind, role);
    std::optional<EventKind> event = fact.event;
    if (fact.kind == FactRef::Kind::Date) {
        event = eventOfDate(fact.date);
        if (!event) {
            const DatedFact *dated = m_timeline.date(fact.date,
                                                     m_rules.outdatedBy[std::size_t(fact.date)]);
            if (!dated)
                return std::nullopt;
            const core::Instant instant = role == Role::End ? dated->moment.asEnd()
                                                            : dated->moment.asStart();
            return Reading{instant, instant,
                           dated->provenance == Provenance::User ? Certainty::User
                                                                 : Certainty::Site};
        }
    }
    const Step *step = m_timeline.last(*event);
    if (!step || !step->dated)
        return std::nullopt;
    const core::Instant instant = role == Role::End ? step->first : step->last;
    return Reading{instant, instant, step->certainty};
}

std::optional<std::size_t> Evaluation::refundParameter() const
{
    std::optional<std::size_t> any;
    for (const auto &[method, parameter] : m_rules.refundParameters) {
        if (method == m_timeline.order().paymentMethod)
            return parameter;
        if (method.isEmpty())
            any = parameter;
    }
    return any;
}

Reading Evaluation::add(const Reading &base, const CompiledParameter &parameter, Take take) const
{
    const Calendar &calendar = m_rules.calendars[parameter.calendar];
    const auto reading = [&](std::size_t i) {
        const auto &[unit, amount] = parameter.values[i];
        const core::Instant end = calendar.add(base.low, unit, amount);
        return Reading{end, end, parameter.values.size() > 1 ? Certainty::Range : Certainty::Rule,
                       calendar.skipsOwnDay(base.low, unit, end)};
    };
    if (take == Take::Usual)
        return reading(parameter.usual);
    Reading low = reading(0);
    Reading high = low;
    for (std::size_t i = 1; i < parameter.values.size(); ++i) {
        const Reading one = reading(i);
        if (one.low < low.low)
            low = one;
        if (one.high > high.high)
            high = one;
    }
    switch (take) {
    case Take::Low:
        return low;
    case Take::High:
        return high;
    case Take::All:
    case Take::Usual:
        break;
    }
    return {low.low, high.high, low.certainty, low.ownDays || high.ownDays};
}

std::optional<Reading> Evaluation::readTerm(const BoundTerm &term, Role role) const
{
    const bool applies = std::all_of(
        term.when.begin(), term.when.end(),
        [this](const Condition &condition) { return holds(condition); });
    if (!applies || (term.unlessSeen & m_timeline.seen()) != 0)
        return std::nullopt;
    std::optional<Reading> base;
    for (const FactRef &fact : term.facts) {
        base = readFact(fact, role);
        if (base)
            break;
    }
    if (!base)
        return std::nullopt;
    const std::optional<std::size_t> parameter = term.byRefund ? refundParameter() : term.parameter;
    if (term.byRefund && !parameter)
        return std::nullopt;
    Reading reading = parameter ? add(*base, m_rules.parameters[*parameter], term.take) : *base;
    // An order that was seen unchanged after the latest end shows that this end does not hold.
    if (term.refutedBySight && m_timeline.lookedAfter(reading.high))
        return std::nullopt;
    return reading;
}

std::optional<Reading> Evaluation::read(const BoundRule &bound, Role role) const
{
    if (!m_keeps || bound.name == kUnnamed)
        return readTerms(bound, role);
    std::optional<std::optional<Reading>> &kept = m_read[2 * bound.name + int(role)];
    if (!kept)
        kept = readTerms(bound, role);
    return *kept;
}

std::optional<Reading> Evaluation::readTerms(const BoundRule &bound, Role role) const
{
    for (const BoundTerm &term : bound.terms) {
        if (const auto reading = readTerm(term, role))
            return reading;
    }
    return std::nullopt;
}

} // namespace recourse::domain
