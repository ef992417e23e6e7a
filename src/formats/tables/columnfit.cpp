// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tables/columnfit.h"

#include <algorithm>

#include "formats/cellvalues.h"
#include "formats/currencymarks.h"
#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "formats/plaintext.h"
#include "formats/shippedrules.h"

namespace recourse::formats {

using domain::RefusalReason;

namespace {

constexpr qsizetype kLongestQuantity = 5;
constexpr qsizetype kShortestParcel = 8;
constexpr qsizetype kLongestParcel = 40;

bool isNumber(const QString &value)
{
    return isSiteOrderNumber(value.toUtf8());
}

/** In a spelling that can be one day or another, too: the user will be asked. */
bool isDay(const QString &value)
{
    const auto moment = readDate(value.toUtf8(), std::nullopt);
    return (moment || moment.error() == RefusalReason::AmbiguousDate) && !isNumber(value);
}

/** With or without its currency. */
bool isAmount(const QString &value)
{
    const auto amount = readMoney(value, {});
    if (amount)
        return true;
    return amount.error() != RefusalReason::BadAmount && !isNumber(value)
        && readMoney(value, {QStringLiteral("EUR"), std::nullopt}).has_value();
}

bool isQuantity(const QString &value)
{
    const QString plain = plainText(value);
    return plain.size() <= kLongestQuantity
        && std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
}

bool isParcel(const QString &value)
{
    const QStringList numbers = trackingNumbersFromText(value);
    return !numbers.isEmpty()
        && std::all_of(numbers.begin(), numbers.end(), [](const QString &number) {
               return number.size() >= kShortestParcel && number.size() <= kLongestParcel
                   && std::any_of(number.begin(), number.end(),
                                  [](QChar c) { return c.isDigit(); });
           });
}

bool isLink(const QString &value)
{
    return value.startsWith(u"http://") || value.startsWith(u"https://") || value.startsWith(u"//");
}

bool isStatusLabel(const QString &value)
{
    static const QSet<QString> kLabels = [] {
        QSet<QString> labels;
        const domain::RulesLibrary library = shippedRules();
        for (const domain::RulesPack &pack : library.packs()) {
            for (auto label = pack.statusLabels.cbegin(); label != pack.statusLabels.cend();
                 ++label)
                labels.insert(label.key());
        }
        return labels;
    }();
    QString name = value.toLower();
    if (kLabels.contains(name))
        return true;
    name.replace(u' ', u'_');
    return domain::orderStatusFromName(name).has_value();
}

bool isWords(const QString &value)
{
    return std::any_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); })
        && !isLink(value) && !isDay(value);
}

bool isOf(const QString &value, Column column)
{
    switch (column) {
    case Column::OrderId:
        return isNumber(value);
    case Column::PlacedAt:
    case Column::PaidAt:
    case Column::ShipBy:
    case Column::ShippedAt:
    case Column::DeliveredAt:
    case Column::ProtectionEndsAt:
        return isDay(value);
    case Column::UnitPrice:
    case Column::Total:
    case Column::Discount:
        return isAmount(value);
    case Column::Currency:
        return !currencyFromMark(value).isEmpty();
    case Column::Quantity:
        return isQuantity(value);
    case Column::TrackingNumber:
        return isParcel(value);
    case Column::Url:
    case Column::ItemUrl:
    case Column::SellerUrl:
        return isLink(value);
    case Column::LineId:
    case Column::ProductId:
    case Column::Sku:
        return !value.contains(u' ');
    default:
        return isWords(value);
    }
}

} // namespace

Fit fitOf(const QStringList &values, Column column)
{
    if (values.isEmpty())
        return Fit::Unknown;
    const auto fitting = std::count_if(values.begin(), values.end(),
                                       [column](const QString &v) { return isOf(v, column); });
    constexpr int kMostWrong = 5; // one in so many
    if (column == Column::Status && fitting > 0) {
        // Any word can be a status of another shop; known ones alone speak for it.
        const bool known = std::all_of(values.begin(), values.end(), isStatusLabel);
        return known ? Fit::Yes : Fit::Unknown;
    }
    return fitting * kMostWrong >= values.size() * (kMostWrong - 1) ? Fit::Yes : Fit::No;
}

int confidenceOfContents(Column column)
{
    switch (column) {
    case Column::OrderId:
        return 60;
    case Column::Status:
        return 55;
    case Column::PlacedAt:
        return 40;
    case Column::Currency:
        return 35;
    default:
        return 0;
    }
}

} // namespace recourse::formats
