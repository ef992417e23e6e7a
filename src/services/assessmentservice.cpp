// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/assessmentservice.h"

#include <algorithm>

#include <QDateTime>

#include "domain/evidence/chosenproblem.h"
#include "domain/groups.h"
#include "domain/rules/assess.h"

namespace recourse::services {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
bool isPossible(const Assessment &assessment, QStringView action)
{
    const Option *option = assessment.option(action);
    return option && option->verdict == Verdict::Possible;
}

/**
 * The user's turn: the recommended step is an act, and either its time runs or has run out, or the
 * pack marks the situation as one to look at.
 */
bool needsUser(const Assessment &assessment, Tone tone)
{
    if (assessment.nextStep.isEmpty() || assessment.nextStep == "wait"_L1)
        return false;
    if (tone == Tone::Urgent || tone == Tone::Attention)
        return true;
    return assessment.deadlineKind == DeadlineKind::ActBefore
        || assessment.deadlineKind == DeadlineKind::OverdueSince;
}
/** Nothing is asked of an order in the trash, and nothing changes it by itself. */
OrderRow withoutPlans(OrderRow row)
{
    row.nextStep.clear();
    row.deadline.reset();
    row.deadlineKind.reset();
    row.validUntil.reset();
    row.stale = false;
    row.canCancel = false;
    row.needsUser = false;
    row.windowClosing = false;
    row.tone = Tone::Neutral;
    return row;
}

/** Whether the end of what the buyer can do is close, and the row's own end where that turns. */
void setWindow(OrderRow &row, core::Instant at)
{
    if (row.deadlineKind != DeadlineKind::ActBefore || !row.deadline || at >= *row.deadline)
        return;
    row.windowClosing = row.deadline->since(at) < kSoon;
    const core::Instant turns = row.windowClosing
        ? *row.deadline
        : row.deadline->plus(std::chrono::seconds(1) - kSoon);
    row.validUntil = std::min(turns, row.validUntil.value_or(turns));
}

/** A day whose hour nobody printed stands in the table at ten by UTC, which is that day from Hawaii
 * to New Zealand. */
core::Instant shownInstant(const Moment &moment)
{
    if (!moment.isDay())
        return moment.asEnd();
    return core::Instant::fromDateTime(QDateTime(moment.day(), QTime(10, 0), Qt::UTC));
}
} // namespace

OrderRow rowFor(OrderId id, const Order &order, const Assessment &assessment, const RulesPack &pack,
                const EvidenceStanding &evidence)
{
    OrderRow row;
    row.id = id;
    row.market = order.market;
    row.number = order.number;
    row.title = order.displayTitle();
    row.seller = order.seller.name;
    if (const DatedFact *placed = order.date(DateKind::PlacedAt))
        row.placedAt = shownInstant(placed->moment);
    row.total = order.total;
    row.status = assessment.status;
    if (assessment.caseState) {
        row.caseKind = assessment.caseState->kind;
        row.caseStep = assessment.caseState->step;
    }
    row.situation = assessment.situation;
    row.nextStep = assessment.nextStep;
    row.deadline = assessment.deadline;
    row.deadlineKind = assessment.deadlineKind;
    row.validUntil = assessment.validUntil;
    row.stale = assessment.stale;
    row.canCancel = isPossible(assessment, u"request_cancellation")
        || isPossible(assessment, u"cancel_unpaid");
    if (const SituationInfo *situation = pack.situation(assessment.situation))
        row.tone = situation->tone;
    row.needsUser = needsUser(assessment, row.tone);
    row.archived = order.archived;
    row.trashed = order.trashedAt.has_value();
    row.hasEvidence = evidence.kept;
    row.evidenceMissing = evidence.missing;
    setWindow(row, assessment.at);
    return row.trashed ? withoutPlans(row) : row;
}

Stored<OrderRow> assessedRow(Book &book, OrderId id, const Order &order, const RulesPack &pack,
                             core::Instant at)
{
    const auto draft = book.drafts().load(kEvidenceDraft, id);
    if (!draft)
        return failure(draft.error());
    const auto items = book.evidence().of(id);
    if (!items)
        return failure(items.error());
    const DisputeProblem *problem = pack.problem(problemOfDraft(*draft));
    return rowFor(id, order, domain::assess(order, pack, at), pack,
                  evidenceStanding(problem, *items));
}

Stored<std::optional<AssessedOrder>> AssessmentService::assess(Book &book, OrderId id,
                                                               core::Instant at) const
{
    const auto order = book.orders().load(id);
    if (!order)
        return failure(order.error());
    if (!*order)
        return std::optional<AssessedOrder>();
    return std::optional(
        AssessedOrder{id, **order, domain::assess(**order, m_rules.packFor((*order)->market), at)});
}

Stored<void> AssessmentService::refresh(Book &book, OrderId id, const Order &order,
                                        core::Instant now) const
{
    // Before the pack: where another one is put in use between, the row is asked for again.
    const QString &version = m_rules.version();
    const RulesPack &pack = m_rules.packFor(order.market);
    const auto row = assessedRow(book, id, order, pack, now);
    if (!row)
        return failure(row.error());
    return book.rows().put(*row, now, version);
}

Stored<void> AssessmentService::refresh(Book &book, const QList<OrderId> &ids,
                                        core::Instant now) const
{
    for (const OrderId id : ids) {
        const auto order = book.orders().load(id);
        if (!order)
            return failure(order.error());
        if (!*order)
            continue; // gone with the change that brought it
        if (auto done = refresh(book, id, **order, now); !done)
            return done;
    }
    return {};
}

Stored<int> AssessmentService::refreshOutdated(Book &book, core::Instant now, int limit) const
{
    // Asked outside of the transaction: where nothing has run out, nobody is kept from writing.
    const auto due = book.rows().outdated(now, m_rules.version(), limit);
    if (!due)
        return failure(due.error());
    if (due->isEmpty())
        return 0;
    if (auto done = book.transaction([&] { return refresh(book, *due, now); }); !done)
        return failure(done.error());
    return int(due->size());
}

} // namespace recourse::services
