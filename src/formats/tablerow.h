// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <functional>
#include <optional>

#include <QString>
#include <QStringList>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/order.h"
#include "domain/ports/orderreader.h"
#include "formats/csvrows.h"
#include "formats/tablelayout.h"

namespace recourse::formats {

/** What the whole file proves about its dates and amounts. */
struct FileHabits
{
    std::optional<domain::DateOrder> dateOrder;
    std::optional<QChar> decimalSign;
};

/** One row of a table, understood but not yet joined with the other rows of its order. */
struct TableRow
{
    QString number;
    domain::OrderStatus status = domain::OrderStatus::Unknown;
    QString statusText;
    QString seller;
    QString sellerUrl;
    QString country;
    QString paymentMethod;
    QString url;
    std::array<std::optional<domain::Moment>, kDateColumns.size()> dates;
    std::optional<domain::Money> total;
    std::optional<domain::Money> discount;
    QStringList trackingNumbers;
    QString carrier;
    std::optional<domain::Item> item;
};

/** Turns cells into values; one for a file, used row by row. */
class TableRowParser final
{
public:
    /** `survey` reads the file for its habits; it is called once, and only where one matters. */
    TableRowParser(const TableLayout &layout, const ColumnPlaces &places,
                   const domain::ReadOptions &options, std::function<FileHabits()> survey);

    /** The row, or the first cell of it that cannot be taken, by the column's name. */
    [[nodiscard]] core::Result<TableRow, domain::Refusal> parse(const CsvRows &cells);

private:
    template <typename T>
    using Cell = core::Result<T, domain::Refusal>;

    [[nodiscard]] QByteArrayView raw(Column column) const;
    [[nodiscard]] QString text(Column column) const;
    [[nodiscard]] domain::Refusal refusal(Column column, domain::RefusalReason reason) const;
    [[nodiscard]] Cell<QString> number() const;
    [[nodiscard]] Cell<std::optional<domain::Moment>> date(Column column);
    [[nodiscard]] Cell<std::optional<domain::Money>> money(Column column);
    [[nodiscard]] Cell<std::optional<qint64>> quantity() const;
    [[nodiscard]] Cell<QString> currency() const;
    [[nodiscard]] Cell<std::optional<domain::Item>> item();
    [[nodiscard]] std::optional<domain::Refusal> takeDates(TableRow &row);
    [[nodiscard]] std::optional<domain::Refusal> takeAmounts(TableRow &row);
    void takeTexts(TableRow &row) const;
    const FileHabits &habits();

    const TableLayout &m_layout;
    const ColumnPlaces &m_places;
    const domain::ReadOptions &m_options;
    std::function<FileHabits()> m_survey;
    std::optional<FileHabits> m_habits;
    const CsvRows *m_cells = nullptr;
    QString m_currency;
};

} // namespace recourse::formats
