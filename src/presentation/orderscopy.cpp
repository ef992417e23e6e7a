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
        CopiedRows copy = std::exchange(m_copy, {});
        end(copy);
        if (complete)
            emit copied(copy);
    });
}

void OrdersCopy::copy(const QList<OrderId> &orders, const QList<Column> &columns)
{
    m_copy = begin(columns);
    m_walk.start(orders, [this, columns](const QList<domain::OrderRow> &rows) {
        add(m_copy, columns, rows);
    });
}

std::optional<CopiedRows> OrdersCopy::now(const QList<OrderId> &orders,
                                          const QList<Column> &columns) const
{
    if (orders.size() > kMostAtOnce)
        return std::nullopt;
    const auto rows = m_sources.queries.rows(orders);
    if (!rows)
        return std::nullopt;
    CopiedRows copy = begin(columns);
    add(copy, columns, *rows);
    end(copy);
    return copy;
}

CopiedRows OrdersCopy::begin(const QList<Column> &columns) const
{
    const QStringList headings = sheetHeadings(columns);
    return {textLine(headings), m_csv({headings}),
            QStringLiteral("<meta charset=\"utf-8\">\n<table>\n")
                + htmlRow(QStringLiteral("th"), headings),
            0};
}

void OrdersCopy::add(CopiedRows &copy, const QList<Column> &columns,
                     const QList<domain::OrderRow> &rows) const
{
    QList<QStringList> lines;
    for (const domain::OrderRow &row : rows) {
        const RowText text(row, m_sources.rules.packFor(row.market), m_sources.clock.now(),
                           m_sources.language.regional());
        lines.append(sheetCells(columns, text));
        copy.text += textLine(lines.constLast());
        copy.html += htmlRow(QStringLiteral("td"), lines.constLast());
    }
    copy.csv += m_csv(lines);
    copy.count += rows.size();
}

void OrdersCopy::end(CopiedRows &copy)
{
    copy.html += QStringLiteral("</table>\n");
}

} // namespace recourse::presentation
