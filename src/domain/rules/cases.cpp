// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/timeline.h"

#include <algorithm>
#include <vector>

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

/** Steps that a case can begin with; without one of them there is none. */
constexpr EventMask kBegins = maskOf(EventKind::CancellationRequested)
    | maskOf(EventKind::CancellationRefused) | maskOf(EventKind::CancellationApproved)
    | maskOf(EventKind::CancelledByBuyer) | maskOf(EventKind::CancelledBySeller)
    | maskOf(EventKind::CancelledByPlatform) | maskOf(EventKind::DisputeOpened)
    | maskOf(EventKind::OfferAccepted) | maskOf(EventKind::OfferRefused)
    | maskOf(EventKind::DisputeEscalated) | maskOf(EventKind::DisputeDecided)
    | maskOf(EventKind::AppealFiled) | maskOf(EventKind::AppealDecided)
    | maskOf(EventKind::ReturnApproved) | maskOf(EventKind::ReturnSent)
    | maskOf(EventKind::ReturnReceived) | maskOf(EventKind::RefundAnnounced)
    | maskOf(EventKind::RefundSent) | maskOf(EventKind::RefundReceived);

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
    [[nodiscard]] int moves() const { return m_moves; }

private:
    void cancellation(const Step &step);
    void disputeOrReturn(const Step &step);
    void end()
    {
        ++m_moves;
        m_state.reset();
    }
    void enter(CaseKind kind, const QString &name, const Step &step)
    {
        ++m_moves;
        m_state = CaseState{kind, name,
                            step.dated ? std::optional<core::Instant>(step.last) : std::nullopt};
    }
    [[nodiscard]] bool in(CaseKind kind) const { return m_state && m_state->kind == kind; }

    bool m_paid;
    int m_moves = 0;
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

/** The steps of one item, or of the order as a whole. */
struct ItemWalk
{
    const QString *item = nullptr;
    CaseWalk walk;
    qsizetype moved = -1; ///< the last step that it took part in
};

bool areSame(const QString *a, const QString *b)
{
    return a == b || (a && b && *a == *b);
}

/** Where events name one item only, what names none is about it too: they are walked as one. */
std::vector<ItemWalk> walksOf(const Timeline &timeline)
{
    std::vector<ItemWalk> walks;
    for (const Step &step : timeline.steps()) {
        const bool known = std::any_of(walks.begin(), walks.end(), [&step](const ItemWalk &walk) {
            return areSame(walk.item, step.item);
        });
        if (step.item && !known)
            walks.push_back({step.item, CaseWalk(timeline.paid()), -1});
    }
    const bool asOne = walks.size() <= 1;
    if (walks.size() != 1)
        walks.push_back({nullptr, CaseWalk(timeline.paid()), -1});
    for (qsizetype i = 0; i < timeline.steps().size(); ++i) {
        const Step &step = timeline.steps().at(i);
        for (ItemWalk &walk : walks) {
            if (!asOne && !areSame(walk.item, step.item))
                continue;
            const int before = walk.walk.moves();
            walk.walk.take(step);
            if (walk.walk.moves() != before)
                walk.moved = i;
        }
    }
    return walks;
}

/** What the status says of a case that waits for an answer. */
std::optional<CaseState> settled(const std::optional<CaseState> &state, OrderStatus status)
{
    if (!state || state->kind != CaseKind::Cancellation)
        return state;
    // The site shows that the request found its end, though nobody recorded the answer.
    if (status == OrderStatus::Cancelled)
        return CaseState{CaseKind::Refund, u"expected"_s, std::nullopt, state->item};
    if (status == OrderStatus::Shipped || status == OrderStatus::Delivered
        || status == OrderStatus::Completed)
        return std::nullopt;
    return state;
}

} // namespace

Cases casesOf(const Timeline &timeline, OrderStatus status)
{
    Cases cases;
    if ((timeline.seen() & kBegins) == 0)
        return cases;
    qsizetype moved = -1;
    for (const ItemWalk &walk : walksOf(timeline)) {
        std::optional<CaseState> state = walk.walk.state();
        if (!state)
            continue;
        state->item = walk.item ? *walk.item : QString();
        state = settled(state, status);
        if (state)
            cases.all.append(*state);
        if (walk.moved > moved) {
            moved = walk.moved;
            cases.last = state;
        }
    }
    return cases;
}

} // namespace recourse::domain
