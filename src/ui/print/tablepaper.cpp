// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/tablepaper.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QTextOption>

namespace recourse::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TablePaper)
};

constexpr qreal kMostOfThePage = 0.4; ///< that one column asks for
constexpr qreal kLeastOfThePage = 0.2;
constexpr qreal kGap = 0.6; ///< between columns, in lines
constexpr qreal kRule = 0.05;

} // namespace

TablePaper::TablePaper(QPagedPaintDevice &device, Head head)
    : m_device(device)
    , m_head(std::move(head))
{
}

bool TablePaper::begin()
{
    if (!m_painter.begin(&m_device))
        return false;
    m_painter.setFont(m_head.font);
    m_line = QFontMetricsF(m_head.font, &m_device).height();
    m_rowHeight = 2.5 * m_line;
    const qreal forRows = m_device.height() - 7.4 * m_line; // title, headings, the page's number
    m_perPage = std::max(1, int(forRows / m_rowHeight));
    m_pages = std::max(1, int((m_head.rows + m_perPage - 1) / m_perPage));
    return true;
}

void TablePaper::divide(const QList<QStringList> &rows)
{
    const QFontMetricsF metrics(m_head.font, &m_device);
    const qreal most = kMostOfThePage * m_device.width();
    for (qsizetype column = 0; column < m_head.headings.size(); ++column) {
        qreal width = metrics.horizontalAdvance(m_head.headings.at(column)) * 1.15; // it is bold
        for (const QStringList &row : rows)
            width = std::max(width, metrics.horizontalAdvance(row.value(column)));
        m_widths.append(std::min(most, width + kGap * m_line));
    }
    // The widest has the longest texts, which can be wrapped: it gives way before the others do.
    const auto widest = std::max_element(m_widths.begin(), m_widths.end());
    qreal sum = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0.0);
    if (widest != m_widths.end() && sum > m_device.width()) {
        const qreal given = std::clamp(*widest - kLeastOfThePage * m_device.width(), 0.0,
                                       sum - m_device.width());
        *widest -= given;
        sum -= given;
    }
    for (qreal &width : m_widths)
        width *= m_device.width() / std::max(1.0, sum);
}

void TablePaper::beginPage()
{
    if (m_page > 0)
        m_device.newPage();
    ++m_page;
    m_onPage = 0;
    QTextOption option(Qt::AlignLeft | Qt::AlignVCenter);
    option.setTextDirection(m_head.direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignTop); // the leading side, in both directions
    QFont title(m_head.font);
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * 1.3);
    m_painter.setFont(title);
    m_painter.drawText(QRectF(0, 0, m_device.width(), 2 * m_line), m_head.title, option);
    m_painter.setFont(m_head.font);
    const QLocale locale;
    //: At the foot of a printed page: its number and how many pages there are
    const QString foot = Words::tr("Page %1 of %2", "number, number")
                             .arg(locale.toString(m_page), locale.toString(m_pages));
    option.setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    m_painter.drawText(QRectF(0, m_device.height() - 2 * m_line, m_device.width(), 2 * m_line),
                       foot, option);
    m_top = 2.2 * m_line;
    QFont bold(m_head.font);
    bold.setBold(true);
    drawRow(m_head.headings, bold, 2.5 * m_line);
}

void TablePaper::drawRow(const QStringList &cells, const QFont &font, qreal height)
{
    QTextOption option(Qt::AlignTop);
    option.setTextDirection(m_head.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool mirrored = m_head.direction == Qt::RightToLeft;
    option.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_painter.setFont(font);
    const qreal gap = kGap * m_line;
    qreal left = 0;
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const qreal width = m_widths.at(column);
        const qreal x = mirrored ? m_device.width() - left - width + gap : left;
        const QRectF cell(x, m_top, width - gap, height - 0.3 * m_line);
        m_painter.save();
        m_painter.setClipRect(cell);
        m_painter.drawText(cell, cells.value(column), option);
        m_painter.restore();
        left += width;
    }
    m_top += height;
    // A pen is never thinner than the device can draw, so that no line is lost in a preview.
    m_painter.save();
    m_painter.setPen(QPen(Qt::lightGray, kRule * m_line));
    m_painter.drawLine(QLineF(0, m_top - 0.2 * m_line, m_device.width(), m_top - 0.2 * m_line));
    m_painter.restore();
}

void TablePaper::add(const QList<QStringList> &rows)
{
    if (m_widths.isEmpty())
        divide(rows);
    for (const QStringList &row : rows) {
        if (m_page == 0 || m_onPage == m_perPage)
            beginPage();
        drawRow(row, m_head.font, m_rowHeight);
        ++m_onPage;
    }
}

bool TablePaper::end()
{
    return m_painter.end();
}

} // namespace recourse::ui
