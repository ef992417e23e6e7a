// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/vocabulary.h"

#include <algorithm>
#include <array>

namespace recourse::domain {

namespace {

using namespace Qt::StringLiterals;

const std::array<QString, 10> kStatusNames{
    u"unknown"_s,        u"awaiting_payment"_s, u"payment_review"_s, u"awaiting_shipment"_s,
    u"partly_shipped"_s, u"shipped"_s,          u"delivered"_s,      u"completed"_s,
    u"cancelled"_s,      u"frozen"_s,
};

const std::array<QString, 12> kDateNames{
    u"placed_at"_s,
    u"paid_at"_s,
    u"pay_by"_s,
    u"ship_by"_s,
    u"shipped_at"_s,
    u"delivered_at"_s,
    u"confirmed_at"_s,
    u"protection_ends_at"_s,
    u"promised_delivery_by"_s,
    u"seller_answers_by"_s,
    u"refund_expected_by"_s,
    u"buyer_acts_by"_s,
};

const std::array<QString, 42> kEventNames{
    u"placed"_s,
    u"paid"_s,
    u"payment_verified"_s,
    u"shipped"_s,
    u"delivered"_s,
    u"confirmed"_s,
    u"lapsed"_s,
    u"cancellation_requested"_s,
    u"cancel_button_missing"_s,
    u"cancellation_withdrawn"_s,
    u"cancellation_approved"_s,
    u"cancellation_refused"_s,
    u"cancelled_by_buyer"_s,
    u"cancelled_by_seller"_s,
    u"cancelled_by_platform"_s,
    u"ship_time_extended"_s,
    u"protection_extended"_s,
    u"delivery_refused"_s,
    u"frozen"_s,
    u"released"_s,
    u"complaint_filed"_s,
    u"dispute_opened"_s,
    u"dispute_cancelled"_s,
    u"seller_offer"_s,
    u"offer_accepted"_s,
    u"offer_refused"_s,
    u"dispute_escalated"_s,
    u"dispute_decided"_s,
    u"appeal_filed"_s,
    u"appeal_decided"_s,
    u"return_approved"_s,
    u"return_sent"_s,
    u"return_received"_s,
    u"refund_announced"_s,
    u"refund_sent"_s,
    u"refund_received"_s,
    u"chargeback_filed"_s,
    u"chargeback_decided"_s,
    u"message_sent"_s,
    u"message_received"_s,
    u"tracking"_s,
    u"note"_s,
};

const std::array<QString, 2> kProvenanceNames{
    u"site"_s,
    u"user"_s,
};

const std::array<QString, 14> kPaymentMethods{
    u"card"_s,         u"paypal"_s,    u"bank_transfer"_s,    u"wallet"_s,
    u"balance"_s,      u"gift_card"_s, u"cash_on_delivery"_s, u"western_union"_s,
    u"boleto"_s,       u"pix"_s,       u"webmoney"_s,         u"qiwi"_s,
    u"installments"_s, u"other"_s,
};

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<QString, N> &names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return Enum(found - names.begin());
}

} // namespace

QString toName(OrderStatus status)
{
    return kStatusNames.at(std::size_t(status));
}

QString toName(DateKind kind)
{
    return kDateNames.at(std::size_t(kind));
}

QString toName(EventKind kind)
{
    return kEventNames.at(std::size_t(kind));
}

QString toName(Provenance provenance)
{
    return kProvenanceNames.at(std::size_t(provenance));
}

std::optional<OrderStatus> orderStatusFromName(QStringView name)
{
    return fromName<OrderStatus>(kStatusNames, name);
}

std::optional<DateKind> dateKindFromName(QStringView name)
{
    return fromName<DateKind>(kDateNames, name);
}

std::optional<EventKind> eventKindFromName(QStringView name)
{
    return fromName<EventKind>(kEventNames, name);
}

std::optional<Provenance> provenanceFromName(QStringView name)
{
    return fromName<Provenance>(kProvenanceNames, name);
}

bool isPaymentMethod(QStringView name)
{
    return std::find(kPaymentMethods.begin(), kPaymentMethods.end(), name) != kPaymentMethods.end();
}

} // namespace recourse::domain
