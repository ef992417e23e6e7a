// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/deadlinescale.h"

#include <chrono>
#include <cmath>

#include "domain/groups.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kToday{24};
constexpr std::chrono::hours kInSight{14 * 24};
// The bar is about a third full a week before the end and nearly empty a month before it.
constexpr std::chrono::hours kScale{7 * 24};

ChipTone stepTone(domain::CaseKind kind, const QString &step)
{
    if (kind == domain::CaseKind::Refund && step == "overdue"_L1)
        return ChipTone::Urgent;
    if (step == "refused"_L1 || step == "shipped"_L1 || step == "button_missing"_L1)
        return ChipTone::Attention;
    if (step == "approved"_L1 || step == "received"_L1 || step == "accepted"_L1)
        return ChipTone::Good;
    return ChipTone::Info;
}

} // namespace

DeadlineScale deadlineScale(std::optional<core::Instant> deadline,
                            std::optional<domain::DeadlineKind> kind, core::Instant now)
{
    if (!deadline || !kind)
        return {};
    if (*kind == domain::DeadlineKind::OverdueSince || now >= *deadline)
        return {1.0, ChipTone::Urgent, true};
    const std::chrono::seconds left = deadline->since(now);
    const double fraction = std::exp(-double(left.count())
                                     / double(std::chrono::seconds(kScale).count()));
    if (left < kToday && *kind == domain::DeadlineKind::ActBefore)
        return {fraction, ChipTone::Urgent, false};
    if (left < domain::kSoon)
        return {fraction, ChipTone::Attention, false};
    return {fraction, left < kInSight ? ChipTone::Good : ChipTone::Neutral, false};
}

ChipTone chipTone(domain::OrderStatus status, std::optional<domain::CaseKind> kind,
                  const QString &step)
{
    if (kind)
        return stepTone(*kind, step);
    switch (status) {
    case domain::OrderStatus::AwaitingShipment:
    case domain::OrderStatus::Frozen:
        return ChipTone::Attention;
    case domain::OrderStatus::PartlyShipped:
    case domain::OrderStatus::Shipped:
        return ChipTone::Info;
    case domain::OrderStatus::Delivered:
        return ChipTone::Good;
    case domain::OrderStatus::Unknown:
    case domain::OrderStatus::AwaitingPayment:
    case domain::OrderStatus::PaymentReview:
    case domain::OrderStatus::Completed:
    case domain::OrderStatus::Cancelled:
        break;
    }
    return ChipTone::Neutral;
}

} // namespace recourse::presentation
