// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include "domain/ports/orderreader.h"
#include "domain/vocabulary.h"
#include "formats/tables/tablerows.h"

namespace recourse::formats {

/** What a column of a table of orders can hold. */
enum class Column {
    OrderId,
    Status,
    Frozen, ///< a word for an order that is held back; counts before the status
    EndReason,
    Seller,
    SellerUrl,
    Country,
    LineId,
    ProductId,
    Sku,
    Title,
    Titles, ///< of all items, one after the other
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

/** As packs and mappings name it, which is the public contract's name where there is one. */
[[nodiscard]] QString toName(Column column);
[[nodiscard]] std::optional<Column> columnFromName(QStringView name);

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

struct LayoutColumn
{
    QByteArray name; ///< as it is printed
    Column column = Column::OrderId;
    /** What a cell means that says this, in lower case; an empty text: nothing. */
    QHash<QByteArray, QByteArray> words = {};
};

/** How one program writes its table of orders: the names of its columns and its habits. */
struct TableLayout
{
    enum class Numbers {
        Column,
        FileName, ///< one order a file, which is named by it
        None,     ///< each row is an order whose number the table does not tell
    };

    QString format;
    QString title; ///< English, for people
    /** Columns that are read; all others are passed over unseen. */
    std::vector<LayoutColumn> columns;
    std::vector<QByteArray> required; ///< by these a header is known, whatever else stands there
    /** Made by a program: a cell that cannot be read costs itself and not its row. */
    bool byProgram = false;
    /** Quotes within a quoted cell may stand alone. */
    bool lenientQuotes = false;
    /** The order's amounts stand in a row of their own, which has no title and is no item. */
    bool totalsRow = false;
    Numbers numbers = Numbers::Column;
    std::optional<domain::DateOrder> dateOrder = {};
    QSet<QByteArray> nothing = {}; ///< lower-case words for an empty cell
    QString titlesBetween = {};    ///< what parts the titles in a cell of Column::Titles
    QString market = {}; ///< of its orders, unless the user says another; empty: the site's
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
/** All that the layout wants stands in the header. */
[[nodiscard]] bool isHeaderOf(const TableLayout &layout, const std::vector<QByteArray> &header);

/** The market of the orders in a table; empty: the site's. */
[[nodiscard]] QString marketOf(const TableLayout &layout, const domain::ReadOptions &options);

/** Name of the column in the layout, as a refusal names it. */
[[nodiscard]] QString nameOf(const TableLayout &layout, Column column);

/** Cells of the first row that is not blank. */
[[nodiscard]] std::vector<QByteArray> headerOf(const TableSource &table);
[[nodiscard]] std::vector<QByteArray> headerOf(const QByteArray &utf8);

} // namespace recourse::formats
