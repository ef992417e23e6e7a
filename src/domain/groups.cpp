// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/groups.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

bool belongsTo(const OrderRow &row, Group group)
{
    if (row.trashed)
        return group == Group::Trash;
    if (row.archived)
        return group == Group::Archive;
    const bool refund = row.caseKind == CaseKind::Refund;
    const bool cancellation = row.caseKind == CaseKind::Cancellation;
    switch (group) {
    case Group::ActNow:
        return row.needsUser;
    case Group::CanCancel:
        return row.canCancel;
    case Group::SellerMustAnswer:
        return cancellation && row.caseStep == "requested"_L1;
    case Group::RefundExpected:
        return refund && row.caseStep != "overdue"_L1 && row.caseStep != "received"_L1;
    case Group::RefundOverdue:
        return refund && row.caseStep == "overdue"_L1;
    case Group::All:
        return true;
    case Group::AwaitingPayment:
        return row.status == OrderStatus::AwaitingPayment;
    case Group::PaymentReview:
        return row.status == OrderStatus::PaymentReview;
    case Group::AwaitingShipment:
        return row.status == OrderStatus::AwaitingShipment;
    case Group::Shipped:
        return row.status == OrderStatus::Shipped || row.status == OrderStatus::PartlyShipped;
    case Group::Delivered:
        return row.status == OrderStatus::Delivered;
    case Group::Completed:
        return row.status == OrderStatus::Completed;
    case Group::Cancelled:
        return row.status == OrderStatus::Cancelled;
    case Group::Frozen:
        return row.status == OrderStatus::Frozen;
    case Group::UnknownStatus:
        return row.status == OrderStatus::Unknown;
    case Group::Cancellations:
        return cancellation;
    case Group::Refunds:
        return refund;
    case Group::Archive:
    case Group::Trash:
        return false;
    case Group::HasEvidence:
        return row.hasEvidence;
    case Group::EvidenceMissing:
        return row.evidenceMissing;
    case Group::WindowClosing:
        return row.windowClosing;
    }
    return false;
}

} // namespace recourse::domain
