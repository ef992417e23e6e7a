// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/timeline.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

/** The four machines, walked step by step; the case that moved last is the order's case. */
class CaseWalk
{
public:
    explicit CaseWalk(bool paid)
        : m_paid(paid)
    {
    }
    void take(const Step &step);
    [[nodiscard]] const std::optional<CaseState> &state() const { return m_state; }
    void end() { m_state.reset(); }

private:
    void cancellation(const Step &step);
    void disputeOrReturn(const Step &step);
    void enter(CaseKind kind, const QString &name, const Step &step)
    {
        m_state = CaseState{kind, name,
                            step.dated ? std::optional<core::Instant>(step.last) : std::nullopt};
    }
    [[nodiscard]] bool in(CaseKind kind) const { return m_state && m_state->kind == kind; }

    bool m_paid;
    std::optional<CaseState> m_state;
};

void CaseWalk::cancellation(const Step &step)
{
    switch (step.kind) {
    case EventKind::CancellationRequested:
        enter(CaseKind::Cancellation, u"requested"_s, step);
        break;
    case EventKind::CancellationRefused:
        enter(CaseKind::Cancellation, u"refused"_s, step);
        break;
    case EventKind::CancellationWithdrawn:
    case EventKind::Shipped:
    case EventKind::Delivered:
    case EventKind::Confirmed:
        if (in(CaseKind::Cancellation))
            end();
        break;
    case EventKind::CancellationApproved:
        enter(CaseKind::Refund, u"expected"_s, step);
        break;
    case EventKind::CancelledByBuyer:
    case EventKind::CancelledBySeller:
    case EventKind::CancelledByPlatform:
        if (m_paid)
            enter(CaseKind::Refund, u"expected"_s, step);
        else
            end();
        break;
    case EventKind::Lapsed:
        end();
        break;
    default:
        break;
    }
}

void CaseWalk::disputeOrReturn(const Step &step)
{
    switch (step.kind) {
    case EventKind::DisputeOpened:
        enter(CaseKind::Dispute, u"opened"_s, step);
        break;
    case EventKind::DisputeCancelled:
        if (in(CaseKind::Dispute))
            end();
        break;
    case EventKind::SellerOffer:
        if (in(CaseKind::Dispute))
            enter(CaseKind::Dispute, u"offer"_s, step);
        break;
    case EventKind::OfferAccepted:
        enter(CaseKind::Dispute, u"accepted"_s, step);
        break;
    case EventKind::OfferRefused:
        enter(CaseKind::Dispute, u"refused"_s, step);
        break;
    case EventKind::DisputeEscalated:
        enter(CaseKind::Dispute, u"escalated"_s, step);
        break;
    case EventKind::DisputeDecided:
    case EventKind::AppealDecided:
        enter(CaseKind::Dispute, u"decided"_s, step);
        break;
    case EventKind::AppealFiled:
        enter(CaseKind::Dispute, u"appealed"_s, step);
        break;
    case EventKind::ReturnApproved:
        enter(CaseKind::Return, u"approved"_s, step);
        break;
    case EventKind::ReturnSent:
        enter(CaseKind::Return, u"sent"_s, step);
        break;
    case EventKind::ReturnReceived:
        enter(CaseKind::Return, u"received"_s, step);
        break;
    default:
        break;
    }
}

void CaseWalk::take(const Step &step)
{
    switch (step.kind) {
    case EventKind::RefundAnnounced:
        enter(CaseKind::Refund, u"announced"_s, step);
        break;
    case EventKind::RefundSent:
        enter(CaseKind::Refund, u"sent"_s, step);
        break;
    case EventKind::RefundReceived:
        enter(CaseKind::Refund, u"received"_s, step);
        break;
    default:
        cancellation(step);
        disputeOrReturn(step);
        break;
    }
}

} // namespace

std::optional<CaseState> caseOf(const Timeline &timeline, OrderStatus status)
{
    CaseWalk walk(timeline.paid());
    for (const Step &step : timeline.steps())
        walk.take(step);
    if (!walk.state() || walk.state()->kind != CaseKind::Cancellation)
        return walk.state();
    // The site shows that the request found its end, though nobody recorded the answer.
    if (status == OrderStatus::Cancelled)
        return CaseState{CaseKind::Refund, u"expected"_s, std::nullopt};
    if (status == OrderStatus::Shipped || status == OrderStatus::Delivered
        || status == OrderStatus::Completed)
        return std::nullopt;
    return walk.state();
}

} // namespace recourse::domain
