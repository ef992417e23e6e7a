// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QFont>
#include <QStringList>
#include <QTextLayout>

#include "paper/missingglyphs.h"

class QPagedPaintDevice;
class QPainter;

namespace recourse::paper {

/**
 * A row of a table as high as its texts are, each wrapped to the width of its column. It is drawn
 * in as many pieces as the pages have room for.
 */
class FlowingRow final
{
public:
    /** A cell's paragraphs are divided by line feeds. Widths in dots of the device. */
    FlowingRow(const QStringList &cells, const QList<qreal> &widths, const QFont &font,
               Qt::LayoutDirection direction, QPagedPaintDevice &device, MissingGlyphs &missing);

    [[nodiscard]] qreal height() const;
    [[nodiscard]] bool isDrawn() const;
    /** Draws what has room, from where the last piece ended; says how high that was. */
    qreal draw(QPainter &painter, const QList<qreal> &lefts, qreal top, qreal room);

private:
    struct Column
    {
        std::vector<QTextLine> lines;
        std::size_t next = 0;
    };

    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Column> m_columns;
};

} // namespace recourse::paper
