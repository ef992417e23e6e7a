// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages/fieldchoices.h"

namespace recourse::domain {

namespace {

QStringList problemTexts(const RulesPack &pack)
{
    QStringList ids;
    for (const DisputeProblem &problem : pack.problems)
        ids.append(problem.labelText);
    return ids;
}

QStringList reasonTexts(const RulesPack &pack, bool unpaid)
{
    QStringList ids;
    for (const CancelReason &reason : pack.reasons) {
        if (unpaid ? reason.forUnpaid : reason.forPaid)
            ids.append(reason.labelText);
    }
    return ids;
}

} // namespace

QStringList fieldChoices(QStringView field, OrderStatus status, const RulesPack &pack)
{
    if (field == u"problem")
        return problemTexts(pack);
    if (field != u"reason")
        return {};
    switch (status) {
    case OrderStatus::Shipped:
    case OrderStatus::Delivered:
    case OrderStatus::Completed:
        return problemTexts(pack);
    case OrderStatus::AwaitingPayment:
        return reasonTexts(pack, true);
    case OrderStatus::PaymentReview:
    case OrderStatus::AwaitingShipment:
    case OrderStatus::PartlyShipped:
    case OrderStatus::Cancelled:
    case OrderStatus::Frozen:
    case OrderStatus::Unknown:
        break;
    }
    return reasonTexts(pack, false);
}

} // namespace recourse::domain
