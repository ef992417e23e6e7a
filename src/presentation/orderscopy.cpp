// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/orderscopy.h"

namespace recourse::presentation {

OrdersCopy::OrdersCopy(const OrderTableModel::Sources &sources, WriteCsv csv, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_csv(std::move(csv))
    , m_walk(sources.reader)
{
    connect(&m_walk, &RowWalk::finished, this, [this](bool complete) {
        const RowSheet sheet = std::exchange(m_sheet, {});
        if (complete)
            emit copied(written(sheet));
    });
}

void OrdersCopy::copy(const QList<OrderId> &orders, const QList<Column> &columns)
{
    m_sheet = emptySheet(columns);
    m_walk.start(orders, [this](const QList<domain::OrderRow> &rows) { add(m_sheet, rows); });
}

std::optional<CopiedRows> OrdersCopy::now(const QList<OrderId> &orders,
                                          const QList<Column> &columns) const
{
    if (orders.size() > kMostAtOnce)
        return std::nullopt;
    const auto rows = m_sources.queries.rows(orders);
    if (!rows)
        return std::nullopt;
    RowSheet sheet = emptySheet(columns);
    add(sheet, *rows);
    return written(sheet);
}

void OrdersCopy::add(RowSheet &sheet, const QList<domain::OrderRow> &rows) const
{
    for (const domain::OrderRow &row : rows)
        sheet.rows.append(
            sheetCells(sheet.columns,
                       RowText(row, m_sources.rules.packFor(row.market), m_sources.clock.now(),
                               m_sources.language.regional())));
}

CopiedRows OrdersCopy::written(const RowSheet &sheet) const
{
    return {sheetText(sheet), m_csv(QList<QStringList>{sheet.headings} + sheet.rows),
            sheetHtml(sheet), sheet.rows.size()};
}

} // namespace recourse::presentation
