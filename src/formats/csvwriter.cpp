// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csvwriter.h"

#include "formats/csvreader.h"
#include "formats/csvtable.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::Item;
using domain::Order;

namespace {

/** Three decimals get a fourth: "1.234" could be read as a thousand and more, "1.2340" can not. */
QString amount(const std::optional<domain::Money> &money)
{
    if (!money)
        return {};
    const QString text = domain::toDecimalText(*money);
    return domain::currencyExponent(money->currency) == 3 ? QString(text + u'0') : text;
}

/** The one currency of the row; amounts in another one carry their own. */
QString currencyOf(const Order &order, const Item &item)
{
    if (order.total)
        return order.total->currency;
    return item.unitPrice ? item.unitPrice->currency : QString();
}

QString unitPrice(const Order &order, const Item &item)
{
    const QString shared = currencyOf(order, item);
    // A second currency cannot stand beside the first: unknown is better than wrong.
    return item.unitPrice && item.unitPrice->currency == shared ? amount(item.unitPrice)
                                                                : QString();
}

QString status(const Order &order)
{
    if (order.status == domain::OrderStatus::Unknown)
        return order.statusText;
    return domain::toName(order.status);
}

QString trackingNumbers(const Order &order)
{
    QStringList numbers;
    for (const domain::Parcel &parcel : order.parcels) {
        if (!parcel.number.isEmpty())
            numbers.append(parcel.number);
    }
    return numbers.join(u' ');
}

QString valueOf(Column column, const Order &order, const Item &item)
{
    switch (column) {
    case Column::OrderId:
        return order.number;
    case Column::Status:
        return status(order);
    case Column::Seller:
        return order.seller.name;
    case Column::SellerUrl:
        return order.seller.url;
    case Column::Country:
        return order.country;
    case Column::Title:
        return item.title;
    case Column::Variant:
        return item.variant;
    case Column::Quantity:
        return item.quantity ? QString::number(*item.quantity) : QString();
    case Column::UnitPrice:
        return unitPrice(order, item);
    case Column::ItemUrl:
        return item.url;
    case Column::Currency:
        return currencyOf(order, item);
    case Column::Total:
        return amount(order.total);
    case Column::EndReason:
        return order.endReason;
    case Column::LineId:
        return item.lineId;
    case Column::ProductId:
        return item.productId;
    case Column::Sku:
        return item.sku;
    case Column::Frozen: // told by the status
    case Column::Titles: // told item by item
    case Column::Discount:
        return {};
    case Column::PaymentMethod:
        return order.paymentMethod;
    case Column::TrackingNumber:
        return trackingNumbers(order);
    case Column::Carrier:
        return order.parcels.isEmpty() ? QString() : order.parcels.front().carrier;
    case Column::Url:
        return order.url;
    case Column::PlacedAt:
    case Column::PaidAt:
    case Column::ShipBy:
    case Column::ShippedAt:
    case Column::DeliveredAt:
    case Column::ProtectionEndsAt:
        break;
    }
    for (const DateColumn &date : kDateColumns) {
        if (date.column != column)
            continue;
        const domain::DatedFact *fact = order.date(date.kind);
        return fact ? fact->moment.toIso() : QString();
    }
    return {};
}

QByteArray row(const Order &order, const Item &item)
{
    QByteArray out;
    for (const auto &[name, column, words] : contractLayout().columns) {
        if (!out.isEmpty() || column != Column::OrderId)
            out += ',';
        out += csvCell(valueOf(column, order, item));
    }
    return out + "\r\n";
}

} // namespace

QByteArray CsvWriter::begin() const
{
    QByteArray out;
    for (const auto &[name, column, words] : contractLayout().columns)
        out += (out.isEmpty() ? QByteArray() : QByteArray(",")) + name;
    return out + "\r\n";
}

QByteArray CsvWriter::add(const Order &order) const
{
    if (order.items.size() == 1)
        return row(order, order.items.constFirst());
    // An item of which no column tells anything would be the order told twice.
    const QByteArray bare = row(order, Item());
    QByteArray out;
    for (const Item &item : order.items) {
        if (QByteArray line = row(order, item); line != bare)
            out += line;
    }
    return out.isEmpty() ? bare : out;
}

} // namespace recourse::formats
