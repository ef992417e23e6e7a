// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/flowingrow.h"

#include <algorithm>
#include <numeric>

#include <QPagedPaintDevice>
#include <QPainter>

namespace recourse::paper {

FlowingRow::FlowingRow(const QStringList &cells, const QList<qreal> &widths, const QFont &font,
                       Qt::LayoutDirection direction, QPagedPaintDevice &device,
                       MissingGlyphs &missing)
{
    // A layout, other than a painter, means the very side.
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (qsizetype at = 0; at < widths.size(); ++at) {
        Column column;
        for (const QString &paragraph : cells.value(at).split(u'\n')) {
            auto &layout = m_layouts.emplace_back(
                std::make_unique<QTextLayout>(paragraph, font, &device));
            layout->setTextOption(option);
            layout->beginLayout();
            for (QTextLine line = layout->createLine(); line.isValid();
                 line = layout->createLine()) {
                line.setLineWidth(widths.at(at));
                line.setPosition({});
                column.lines.push_back(line);
            }
            layout->endLayout();
            missing.look(*layout);
        }
        m_columns.push_back(std::move(column));
    }
}

qreal FlowingRow::height() const
{
    qreal highest = 0;
    for (const Column &column : m_columns)
        highest = std::max(
            highest,
            std::accumulate(column.lines.cbegin(), column.lines.cend(), 0.0,
                            [](qreal sum, const QTextLine &line) { return sum + line.height(); }));
    return highest;
}

bool FlowingRow::isDrawn() const
{
    return std::all_of(m_columns.cbegin(), m_columns.cend(),
                       [](const Column &column) { return column.next == column.lines.size(); });
}

qreal FlowingRow::draw(QPainter &painter, const QList<qreal> &lefts, qreal top, qreal room)
{
    qreal highest = 0;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        Column &column = m_columns.at(at);
        qreal used = 0;
        while (column.next < column.lines.size()) {
            const QTextLine &line = column.lines.at(column.next);
            if (used + line.height() > room)
                break;
            line.draw(&painter, {lefts.at(qsizetype(at)), top + used});
            used += line.height();
            ++column.next;
        }
        highest = std::max(highest, used);
    }
    return highest;
}

} // namespace recourse::paper
