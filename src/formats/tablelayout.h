// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QString>

#include "domain/vocabulary.h"

namespace recourse::formats {

/** What a column of a table of orders can hold. */
enum class Column {
    OrderId,
    Status,
    Seller,
    SellerUrl,
    Country,
    Title,
    Variant,
    Quantity,
    UnitPrice,
    ItemUrl,
    Currency,
    Total,
    Discount,
    PaymentMethod,
    TrackingNumber,
    Carrier,
    Url,
    PlacedAt,
    PaidAt,
    ShipBy,
    ShippedAt,
    DeliveredAt,
    ProtectionEndsAt,
};
inline constexpr int kColumnCount = int(Column::ProtectionEndsAt) + 1;

struct DateColumn
{
    Column column;
    domain::DateKind kind;
};
inline constexpr std::array<DateColumn, 6> kDateColumns{{
    {Column::PlacedAt, domain::DateKind::PlacedAt},
    {Column::PaidAt, domain::DateKind::PaidAt},
    {Column::ShipBy, domain::DateKind::ShipBy},
    {Column::ShippedAt, domain::DateKind::ShippedAt},
    {Column::DeliveredAt, domain::DateKind::DeliveredAt},
    {Column::ProtectionEndsAt, domain::DateKind::ProtectionEndsAt},
}};
inline constexpr std::array<Column, 3> kMoneyColumns{Column::UnitPrice, Column::Total,
                                                     Column::Discount};

/** How one program writes its table of orders: the names of its columns and its habits. */
struct TableLayout
{
    QString format;
    /** Printed name of each column that is read; all others are passed over unseen. */
    std::vector<std::pair<QByteArray, Column>> names;
    /** Quotes within a quoted cell may stand alone. */
    bool lenientQuotes = false;
    /** The order's amounts stand in a row of their own, which has no title and is no item. */
    bool totalsRow = false;
};

/** A header as it is compared: lower case, without spaces, underscores and the like. */
[[nodiscard]] QByteArray normalHeader(QByteArrayView header);

/** Which cell of a row holds what; -1 where the table has no such column. */
struct ColumnPlaces
{
    std::array<int, kColumnCount> at{};
    int found = 0;      ///< known columns in the header
    QByteArray doubled; ///< a known name that stands twice
    [[nodiscard]] int of(Column column) const { return at.at(std::size_t(column)); }
};
[[nodiscard]] ColumnPlaces placesOf(const TableLayout &layout,
                                    const std::vector<QByteArray> &header);

/** Name of the column in the layout, as a refusal names it. */
[[nodiscard]] QString nameOf(const TableLayout &layout, Column column);

/** Cells of the first row that is not blank. */
[[nodiscard]] std::vector<QByteArray> headerOf(const QByteArray &utf8);

} // namespace recourse::formats
