// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/labels.h"

#include <algorithm>
#include <array>
#include <span>

#include <QCoreApplication>

namespace recourse::wording {

using namespace Qt::StringLiterals;

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

/** The word of a case in a step; the first of a kind's words stands for steps not known here. */
struct StepWord
{
    const char *step;
    const char *english;
};
constexpr StepWord kCancellationWords[] = {
    {"", QT_TRANSLATE_NOOP("Labels", "Cancel requested")},
    {"approved", QT_TRANSLATE_NOOP("Labels", "Cancellation agreed")},
    {"refused", QT_TRANSLATE_NOOP("Labels", "Cancellation refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Labels", "Request withdrawn")},
    {"lapsed", QT_TRANSLATE_NOOP("Labels", "Request lapsed")},
    {"shipped", QT_TRANSLATE_NOOP("Labels", "Shipped meanwhile")},
    {"shipped_meanwhile", QT_TRANSLATE_NOOP("Labels", "Shipped meanwhile")},
    {"button_missing", QT_TRANSLATE_NOOP("Labels", "Button missing")},
};
constexpr StepWord kRefundWords[] = {
    {"", QT_TRANSLATE_NOOP("Labels", "Refund expected")},
    {"overdue", QT_TRANSLATE_NOOP("Labels", "Refund overdue")},
    {"sent", QT_TRANSLATE_NOOP("Labels", "Refund sent")},
    {"received", QT_TRANSLATE_NOOP("Labels", "Refund received")},
};
constexpr StepWord kDisputeWords[] = {
    {"", QT_TRANSLATE_NOOP("Labels", "Dispute open")},
    {"offer", QT_TRANSLATE_NOOP("Labels", "Offer in dispute")},
    {"offered", QT_TRANSLATE_NOOP("Labels", "Offer in dispute")},
    {"accepted", QT_TRANSLATE_NOOP("Labels", "Offer accepted")},
    {"escalated", QT_TRANSLATE_NOOP("Labels", "Dispute escalated")},
    {"decided", QT_TRANSLATE_NOOP("Labels", "Dispute decided")},
    {"appealed", QT_TRANSLATE_NOOP("Labels", "Appeal filed")},
    {"cancelled", QT_TRANSLATE_NOOP("Labels", "Dispute cancelled")},
};
constexpr StepWord kReturnWords[] = {
    {"", QT_TRANSLATE_NOOP("Labels", "Return agreed")},
    {"sent", QT_TRANSLATE_NOOP("Labels", "Return on its way")},
    {"received", QT_TRANSLATE_NOOP("Labels", "Return received")},
};

std::span<const StepWord> wordsOf(domain::CaseKind kind)
{
    switch (kind) {
    case domain::CaseKind::Cancellation:
        return kCancellationWords;
    case domain::CaseKind::Dispute:
        return kDisputeWords;
    case domain::CaseKind::Return:
        return kReturnWords;
    case domain::CaseKind::Refund:
        return kRefundWords;
    }
    return {};
}

QString neededDateLabel(domain::DateKind kind)
{
    switch (kind) {
    case domain::DateKind::PlacedAt:
        return Labels::tr("when it was ordered");
    case domain::DateKind::PaidAt:
        return Labels::tr("when it was paid");
    case domain::DateKind::PayBy:
        return Labels::tr("until when it must be paid");
    case domain::DateKind::ShipBy:
        return Labels::tr("until when the seller must ship");
    case domain::DateKind::ShippedAt:
        return Labels::tr("when it was shipped");
    case domain::DateKind::DeliveredAt:
        return Labels::tr("when it was delivered");
    case domain::DateKind::ConfirmedAt:
        return Labels::tr("when you confirmed that it arrived");
    case domain::DateKind::ProtectionEndsAt:
        return Labels::tr("when the protection ends");
    case domain::DateKind::PromisedDeliveryBy:
        return Labels::tr("until when delivery was promised");
    case domain::DateKind::SellerAnswersBy:
        return Labels::tr("until when the seller must answer");
    case domain::DateKind::RefundExpectedBy:
        return Labels::tr("until when the refund is expected");
    case domain::DateKind::BuyerActsBy:
        return Labels::tr("until when you must act");
    }
    return {};
}

} // namespace

QString statusLabel(domain::OrderStatus status)
{
    switch (status) {
    case domain::OrderStatus::Unknown:
        return Labels::tr("Status not known");
    case domain::OrderStatus::AwaitingPayment:
        return Labels::tr("Awaiting payment");
    case domain::OrderStatus::PaymentReview:
        return Labels::tr("Payment review");
    case domain::OrderStatus::AwaitingShipment:
        return Labels::tr("Awaiting shipment");
    case domain::OrderStatus::PartlyShipped:
        return Labels::tr("Partly shipped");
    case domain::OrderStatus::Shipped:
        return Labels::tr("Shipped");
    case domain::OrderStatus::Delivered:
        return Labels::tr("Delivered");
    case domain::OrderStatus::Completed:
        return Labels::tr("Completed");
    case domain::OrderStatus::Cancelled:
        return Labels::tr("Cancelled");
    case domain::OrderStatus::Frozen:
        return Labels::tr("Frozen");
    }
    return {};
}

QString caseLabel(domain::CaseKind kind, const QString &step)
{
    const auto words = wordsOf(kind);
    if (words.empty())
        return {};
    const auto found = std::find_if(words.begin(), words.end(), [&step](const StepWord &word) {
        return step == QLatin1String(word.step);
    });
    return Labels::tr((found == words.end() ? words.front() : *found).english);
}

QStringList chipLabels()
{
    QStringList labels;
    for (int status = 0; status <= int(domain::OrderStatus::Frozen); ++status)
        labels.append(statusLabel(domain::OrderStatus(status)));
    for (const domain::CaseKind kind : {domain::CaseKind::Cancellation, domain::CaseKind::Dispute,
                                        domain::CaseKind::Return, domain::CaseKind::Refund}) {
        for (const StepWord &word : wordsOf(kind))
            labels.append(Labels::tr(word.english));
    }
    return labels;
}

QString chipLabel(domain::OrderStatus status, std::optional<domain::CaseKind> kind,
                  const QString &step)
{
    return kind ? caseLabel(*kind, step) : statusLabel(status);
}

QString verdictLabel(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::Possible:
        return Labels::tr("Possible now");
    case domain::Verdict::NotYet:
        return Labels::tr("Not yet");
    case domain::Verdict::NoLonger:
        return Labels::tr("No longer possible");
    case domain::Verdict::Never:
        return Labels::tr("Not possible");
    case domain::Verdict::Unknown:
        return Labels::tr("Not known");
    }
    return {};
}

QString certaintyLabel(domain::Certainty certainty)
{
    switch (certainty) {
    case domain::Certainty::Site:
        return Labels::tr("printed by the site");
    case domain::Certainty::User:
        return Labels::tr("you entered it");
    case domain::Certainty::Rule:
        return Labels::tr("by a rule");
    case domain::Certainty::Range:
        return Labels::tr("sources disagree");
    }
    return {};
}

QString provenanceLabel(domain::Provenance provenance)
{
    switch (provenance) {
    case domain::Provenance::Site:
        return certaintyLabel(domain::Certainty::Site);
    case domain::Provenance::User:
        return certaintyLabel(domain::Certainty::User);
    }
    return {};
}

QString deadlineKindLabel(domain::DeadlineKind kind)
{
    switch (kind) {
    case domain::DeadlineKind::ActBefore:
        return Labels::tr("Act before");
    case domain::DeadlineKind::WaitUntil:
        return Labels::tr("Wait until");
    case domain::DeadlineKind::OpensAt:
        return Labels::tr("Opens");
    case domain::DeadlineKind::OverdueSince:
        return Labels::tr("Overdue since");
    }
    return {};
}

QString dateLabel(domain::DateKind kind)
{
    switch (kind) {
    case domain::DateKind::PlacedAt:
        return Labels::tr("Ordered");
    case domain::DateKind::PaidAt:
        return Labels::tr("Paid");
    case domain::DateKind::PayBy:
        return Labels::tr("Must be paid by");
    case domain::DateKind::ShipBy:
        return Labels::tr("Must ship by");
    case domain::DateKind::ShippedAt:
        return Labels::tr("Shipped");
    case domain::DateKind::DeliveredAt:
        return Labels::tr("Delivered");
    case domain::DateKind::ConfirmedAt:
        return Labels::tr("Confirmed");
    case domain::DateKind::ProtectionEndsAt:
        return Labels::tr("Protection ends");
    case domain::DateKind::PromisedDeliveryBy:
        return Labels::tr("Delivery promised by");
    case domain::DateKind::SellerAnswersBy:
        return Labels::tr("Seller answers by");
    case domain::DateKind::RefundExpectedBy:
        return Labels::tr("Refund expected by");
    case domain::DateKind::BuyerActsBy:
        return Labels::tr("You must act by");
    }
    return {};
}

QString paymentMethodLabel(const QString &method)
{
    // In the order of the exchange format's list; the words of a brand are the same everywhere.
    const std::array<std::pair<QLatin1String, QString>, 14> labels{{
        {"card"_L1, Labels::tr("Bank card")},
        {"paypal"_L1, u"PayPal"_s},
        {"bank_transfer"_L1, Labels::tr("Bank transfer")},
        {"wallet"_L1, Labels::tr("Wallet")},
        {"balance"_L1, Labels::tr("Account balance")},
        {"gift_card"_L1, Labels::tr("Gift card")},
        {"cash_on_delivery"_L1, Labels::tr("Cash on delivery")},
        {"western_union"_L1, u"Western Union"_s},
        {"boleto"_L1, u"Boleto"_s},
        {"pix"_L1, u"Pix"_s},
        {"webmoney"_L1, u"WebMoney"_s},
        {"qiwi"_L1, u"QIWI"_s},
        {"installments"_L1, Labels::tr("Installments")},
        {"other"_L1, Labels::tr("Another way")},
    }};
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&method](const auto &label) { return label.first == method; });
    return found == labels.end() ? notKnown() : found->second;
}

QString neededFactLabel(const QString &fact)
{
    if (const auto date = domain::dateKindFromName(fact))
        return neededDateLabel(*date);
    if (fact == "status"_L1 || fact == "observed_at"_L1)
        return Labels::tr("what the site shows for this order today");
    if (fact == "payment_method"_L1)
        return Labels::tr("how it was paid");
    if (fact == "country"_L1)
        return Labels::tr("the country it goes to");
    if (fact == "return_label"_L1)
        return Labels::tr("whether the item's page offers a return");
    if (fact == "tracking_number"_L1 || fact == "parcel"_L1)
        return Labels::tr("the tracking number");
    if (const auto event = domain::eventKindFromName(fact))
        return Labels::tr("whether or when this happened: %1").arg(eventLabel(*event));
    return Labels::tr("another fact of this order");
}

QString groupLabel(domain::Group group)
{
    switch (group) {
    case domain::Group::ActNow:
        return Labels::tr("Act now");
    case domain::Group::CanCancel:
        return Labels::tr("Can still be cancelled");
    case domain::Group::SellerMustAnswer:
        return Labels::tr("Seller must answer");
    case domain::Group::RefundExpected:
        return Labels::tr("Refund expected");
    case domain::Group::RefundOverdue:
        return Labels::tr("Refund overdue");
    case domain::Group::All:
        return Labels::tr("All orders");
    case domain::Group::AwaitingPayment:
    case domain::Group::PaymentReview:
    case domain::Group::AwaitingShipment:
    case domain::Group::Shipped:
    case domain::Group::Delivered:
    case domain::Group::Completed:
    case domain::Group::Cancelled:
    case domain::Group::Frozen:
    case domain::Group::UnknownStatus:
        break;
    case domain::Group::Cancellations:
        return Labels::tr("Cancellations");
    case domain::Group::Refunds:
        return Labels::tr("Refunds");
    case domain::Group::Archive:
        return Labels::tr("Archive");
    case domain::Group::Trash:
        return Labels::tr("Trash");
    case domain::Group::HasEvidence:
        //: a group of orders: files of evidence are kept for them
        return Labels::tr("Has evidence");
    case domain::Group::EvidenceMissing:
        //: a group of orders: something that would show their problem is not there
        return Labels::tr("Evidence missing");
    case domain::Group::WindowClosing:
        //: a group of orders: there are less than three days left for what can be done
        return Labels::tr("Window closing");
    }
    return statusLabel(statusOf(group));
}

domain::OrderStatus statusOf(domain::Group group)
{
    switch (group) {
    case domain::Group::AwaitingPayment:
        return domain::OrderStatus::AwaitingPayment;
    case domain::Group::PaymentReview:
        return domain::OrderStatus::PaymentReview;
    case domain::Group::AwaitingShipment:
        return domain::OrderStatus::AwaitingShipment;
    case domain::Group::Shipped:
        return domain::OrderStatus::Shipped;
    case domain::Group::Delivered:
        return domain::OrderStatus::Delivered;
    case domain::Group::Completed:
        return domain::OrderStatus::Completed;
    case domain::Group::Cancelled:
        return domain::OrderStatus::Cancelled;
    case domain::Group::Frozen:
        return domain::OrderStatus::Frozen;
    case domain::Group::ActNow:
    case domain::Group::CanCancel:
    case domain::Group::SellerMustAnswer:
    case domain::Group::RefundExpected:
    case domain::Group::RefundOverdue:
    case domain::Group::All:
    case domain::Group::UnknownStatus:
    case domain::Group::Cancellations:
    case domain::Group::Refunds:
    case domain::Group::Archive:
    case domain::Group::Trash:
    case domain::Group::HasEvidence:
    case domain::Group::EvidenceMissing:
    case domain::Group::WindowClosing:
        break;
    }
    return domain::OrderStatus::Unknown;
}

QString confidenceLabel(const QString &letter)
{
    if (letter == "H"_L1)
        return Labels::tr("well supported");
    if (letter == "M"_L1)
        return Labels::tr("supported by several");
    return Labels::tr("weakly supported");
}

QString sourceKindLabel(const QString &kind)
{
    if (kind == "official"_L1)
        return Labels::tr("the site's own page");
    if (kind == "law"_L1)
        return Labels::tr("law");
    if (kind == "community"_L1)
        return Labels::tr("other buyers");
    return Labels::tr("a guide for buyers");
}

QString notKnown()
{
    return Labels::tr("not known");
}

} // namespace recourse::wording
