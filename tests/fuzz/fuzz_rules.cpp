// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules packs: refused with a reason or loaded whole, and whatever loads can be assessed.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "domain/rules/assess.h"
#include "domain/rules/compiledrules.h"
#include "formats/rulespackreader.h"

namespace {

using recourse::core::Instant;
using recourse::domain::Assessment;
using recourse::domain::DatedFact;
using recourse::domain::DateKind;
using recourse::domain::Event;
using recourse::domain::EventKind;
using recourse::domain::Moment;
using recourse::domain::Order;
using recourse::domain::OrderStatus;
using recourse::domain::RulesPack;
using recourse::domain::Verdict;

constexpr qint64 kDay = 24 * 3600;
constexpr qint64 kPlaced = 1795168800; // 2026-11-20T10:00:00Z

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

Instant dayAfterPlacing(qint64 days)
{
    return Instant::fromSeconds(kPlaced + days * kDay);
}

/** An order of that status with dates of every kind and a few events, so that most rules apply. */
Order orderIn(OrderStatus status)
{
    Order order;
    order.status = status;
    order.paymentMethod = QStringLiteral("card");
    order.observedAt = dayAfterPlacing(2);
    for (int kind = 0; kind < recourse::domain::kDateKindCount; kind += 1 + int(status) % 3) {
        DatedFact fact;
        fact.kind = DateKind(kind);
        fact.moment = kind % 2 == 0 ? Moment::at(dayAfterPlacing(kind))
                                    : Moment::onDay(QDate(2026, 11, 20).addDays(kind));
        order.dates.append(fact);
    }
    for (int kind = int(status); kind < recourse::domain::kEventKindCount; kind += 11) {
        Event event;
        event.kind = EventKind(kind);
        if (kind % 3 != 0)
            event.at = Moment::at(dayAfterPlacing(kind));
        order.events.append(event);
    }
    return order;
}

void checkAssessment(const RulesPack &pack, const Assessment &assessment)
{
    for (const auto &option : assessment.options) {
        demand(pack.action(option.action) != nullptr);
        demand(option.verdict != Verdict::Unknown || !option.needs.isEmpty());
        if (option.verdict != Verdict::Possible)
            continue;
        demand(!option.until
               || assessment.at < option.until->other.value_or(option.until->careful));
        demand(!option.from || option.from->careful <= assessment.at);
    }
    demand(assessment.nextStep.isEmpty() || pack.action(assessment.nextStep) != nullptr);
    demand(assessment.deadline.has_value() == assessment.deadlineKind.has_value());
    demand(!assessment.validUntil || assessment.at < *assessment.validUntil);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto pack = recourse::formats::readRulesPack(content);
    if (!pack)
        return 0;
    demand(pack->compiled != nullptr);
    for (int status = 0; status < recourse::domain::kOrderStatusCount; ++status) {
        const Order order = orderIn(OrderStatus(status));
        for (const qint64 days : {-1, 1, 8, 60}) {
            const Assessment assessment = assess(order, *pack, dayAfterPlacing(days));
            checkAssessment(*pack, assessment);
            demand(assess(order, *pack, dayAfterPlacing(days)) == assessment);
        }
    }
    return 0;
}
