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
#include "formats/tablelayout.h"
#include "formats/tables/tablerows.h"

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
    QString endReason;
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
    QStringList moreTitles; ///< of further items of which nothing else is known
};

/** Turns cells into values; one for a file, used row by row. */
class TableRowParser final
{
public:
    /** `survey` reads the file for its habits; it is called once, and only where one matters. */
    /** `number` is that of all rows where the table has none for each. */
    TableRowParser(const TableLayout &layout, const ColumnPlaces &places,
                   const domain::ReadOptions &options, QString number,
                   std::function<FileHabits()> survey);

    /** The row, or the first cell of it that makes it useless, by the column's name. */
    [[nodiscard]] core::Result<TableRow, domain::Refusal> parse(const TableRows &cells);
    /** Cells of that row that cannot be taken while the rest of it can. */
    [[nodiscard]] const QList<domain::Refusal> &refusedCells() const { return m_refused; }

private:
    template <typename T>
    using Cell = core::Result<T, domain::Refusal>;

    /** What the cell holds; nothing, and a refusal more, where that cannot be taken. */
    template <typename T>
    [[nodiscard]] T taken(Cell<T> &&cell)
    {
        if (cell)
            return std::move(*cell);
        m_refused.append(cell.error());
        return T();
    }
    [[nodiscard]] QByteArrayView raw(Column column) const;
    [[nodiscard]] QString text(Column column) const;
    [[nodiscard]] domain::Refusal refusal(Column column, domain::RefusalReason reason) const;
    [[nodiscard]] QString link(Column column) const;
    [[nodiscard]] Cell<QString> number() const;
    [[nodiscard]] Cell<QString> siteId(Column column) const;
    [[nodiscard]] Cell<std::optional<domain::Moment>> date(Column column);
    [[nodiscard]] Cell<std::optional<domain::Money>> money(Column column);
    [[nodiscard]] Cell<std::optional<qint64>> quantity() const;
    [[nodiscard]] Cell<QString> currency() const;
    void takeItem(TableRow &row);
    void takeTitles(TableRow &row) const;
    void takeDates(TableRow &row);
    void takeAmounts(TableRow &row);
    void takeStatus(TableRow &row) const;
    void takeTexts(TableRow &row) const;
    const FileHabits &habits();

    const TableLayout &m_layout;
    const ColumnPlaces &m_places;
    const domain::ReadOptions &m_options;
    const QString m_number;
    std::function<FileHabits()> m_survey;
    std::array<const LayoutColumn *, kColumnCount> m_words{}; ///< only columns that have words
    std::optional<FileHabits> m_habits;
    const TableRows *m_cells = nullptr;
    QString m_currency;
    QList<domain::Refusal> m_refused;
};

} // namespace recourse::formats
