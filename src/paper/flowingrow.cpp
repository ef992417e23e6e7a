// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/flowingrow.h"

#include <algorithm>
#include <numeric>

#include <QGlyphRun>
#include <QPagedPaintDevice>
#include <QPainter>

namespace recourse::paper {

namespace {
bool lacksAGlyph(const QList<QGlyphRun> &runs)
{
    return std::any_of(runs.cbegin(), runs.cend(),
                       [](const QGlyphRun &run) { return run.glyphIndexes().contains(0); });
}
} // namespace

FlowingRow::FlowingRow(const QStringList &cells, const QList<qreal> &widths, const QFont &font,
                       Qt::LayoutDirection direction, QPagedPaintDevice &device)
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
            lookForMissing(*layout);
        }
        m_columns.push_back(std::move(column));
    }
}

void FlowingRow::lookForMissing(const QTextLayout &layout)
{
    if (!lacksAGlyph(layout.glyphRuns()))
        return;
    const QString text = layout.text();
    for (int at = 0; at < text.size(); ++at) {
        const int length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString sign = text.mid(at, length);
        const auto category = QChar::category(sign.toUcs4().constFirst());
        if (category != QChar::Other_Format && category != QChar::Other_Control
            && !m_missing.contains(sign) && lacksAGlyph(layout.glyphRuns(at, length)))
            m_missing.append(sign);
        at += length - 1;
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
