// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rowcolumns.h"

namespace recourse::storage {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {
Group groupOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::AwaitingPayment:
        return Group::AwaitingPayment;
    case OrderStatus::PaymentReview:
        return Group::PaymentReview;
    case OrderStatus::AwaitingShipment:
        return Group::AwaitingShipment;
    case OrderStatus::PartlyShipped:
    case OrderStatus::Shipped:
        return Group::Shipped;
    case OrderStatus::Delivered:
        return Group::Delivered;
    case OrderStatus::Completed:
        return Group::Completed;
    case OrderStatus::Cancelled:
        return Group::Cancelled;
    case OrderStatus::Frozen:
        return Group::Frozen;
    case OrderStatus::Unknown:
        return Group::UnknownStatus;
    }
    return Group::UnknownStatus;
}

template <typename Enum>
std::optional<Enum> maybeEnum(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return Enum(row.number(column));
}
} // namespace

const QString &rowColumns()
{
    static const QString columns =
        u"order_id, market, number, title, seller, placed_at, total_minor, total_currency, "
        "status, case_kind, case_step, situation, next_step, deadline, deadline_kind, "
        "valid_until, stale, can_cancel, needs_user, tone"_s;
    return columns;
}

OrderRow readRow(const Statement &row)
{
    OrderRow result;
    result.id = {row.number(0)};
    result.market = row.text(1);
    result.number = row.text(2);
    result.title = row.text(3);
    result.seller = row.text(4);
    result.placedAt = row.instant(5);
    result.total = row.money(6);
    result.status = OrderStatus(row.number(8));
    result.caseKind = maybeEnum<CaseKind>(row, 9);
    result.caseStep = row.text(10);
    result.situation = row.text(11);
    result.nextStep = row.text(12);
    result.deadline = row.instant(13);
    result.deadlineKind = maybeEnum<DeadlineKind>(row, 14);
    result.validUntil = row.instant(15);
    result.stale = row.flag(16);
    result.canCancel = row.flag(17);
    result.needsUser = row.flag(18);
    result.tone = Tone(row.number(19));
    return result;
}

qint64 groupBits(const OrderRow &row)
{
    qint64 bits = bitOf(Group::All) | bitOf(groupOf(row.status));
    if (row.needsUser)
        bits |= bitOf(Group::ActNow);
    if (row.canCancel)
        bits |= bitOf(Group::CanCancel);
    if (row.caseKind == CaseKind::Cancellation) {
        bits |= bitOf(Group::Cancellations);
        if (row.caseStep == "requested"_L1)
            bits |= bitOf(Group::SellerMustAnswer);
    }
    if (row.caseKind == CaseKind::Refund) {
        bits |= bitOf(Group::Refunds);
        if (row.caseStep == "overdue"_L1)
            bits |= bitOf(Group::RefundOverdue);
        else if (row.caseStep != "received"_L1)
            bits |= bitOf(Group::RefundExpected);
    }
    return bits;
}

} // namespace recourse::storage
