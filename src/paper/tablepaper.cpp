// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/tablepaper.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QTextOption>

#include "paper/flowingrow.h"

namespace recourse::paper {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TablePaper)
};

constexpr qreal kMostOfThePage = 0.4; ///< that one column asks for
constexpr qreal kLeastOfThePage = 0.2;
constexpr qreal kGap = 0.6; ///< between columns, in lines
constexpr qreal kRule = 0.05;
constexpr qreal kFoot = 2; ///< lines at the end of a page

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
    for (const qreal share : std::as_const(m_head.shares))
        m_widths.append(share * m_device.width());
    if (!m_widths.isEmpty())
        return;
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
    drawTitle();
    drawFoot();
    m_top = 2.2 * m_line;
    QFont bold(m_head.font);
    bold.setBold(true);
    drawRow(m_head.headings, bold, 2.5 * m_line);
    m_painter.setFont(m_head.font);
}

void TablePaper::drawTitle()
{
    QFont title(m_head.font);
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * 1.3);
    m_painter.setFont(title);
    m_painter.drawText(QRectF(0, 0, m_device.width(), 2 * m_line), m_head.title,
                       option(Qt::AlignLeft | Qt::AlignTop));
}

void TablePaper::drawFoot()
{
    const QLocale locale;
    const QString foot = m_head.shares.isEmpty()
        //: At the foot of a printed page: its number and how many pages there are
        ? Words::tr("Page %1 of %2", "number, number")
              .arg(locale.toString(m_page), locale.toString(m_pages))
        //: At the foot of a page: its number
        : Words::tr("Page %1").arg(locale.toString(m_page));
    m_painter.setFont(m_head.font);
    m_painter.drawText(
        QRectF(0, m_device.height() - kFoot * m_line, m_device.width(), kFoot * m_line), foot,
        option(Qt::AlignHCenter | Qt::AlignBottom));
}

QTextOption TablePaper::option(Qt::Alignment alignment) const
{
    QTextOption option(alignment); // left is the leading side, in both directions
    option.setTextDirection(m_head.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

qreal TablePaper::gap() const
{
    return kGap * m_line;
}

QList<qreal> TablePaper::lefts() const
{
    const bool mirrored = m_head.direction == Qt::RightToLeft;
    QList<qreal> lefts;
    qreal left = 0;
    for (const qreal width : m_widths) {
        lefts.append(mirrored ? m_device.width() - left - width + gap() : left);
        left += width;
    }
    return lefts;
}

void TablePaper::drawRow(const QStringList &cells, const QFont &font, qreal height)
{
    const QTextOption leading = option(Qt::AlignLeft | Qt::AlignTop);
    const QList<qreal> xs = lefts();
    m_painter.setFont(font);
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const QRectF cell(xs.at(column), m_top, m_widths.at(column) - gap(), height - 0.3 * m_line);
        m_painter.save();
        m_painter.setClipRect(cell);
        m_painter.drawText(cell, cells.value(column), leading);
        m_painter.restore();
    }
    m_top += height;
    drawRule(m_top - 0.2 * m_line);
}

void TablePaper::drawRule(qreal y)
{
    // A pen is never thinner than the device can draw, so that no line is lost in a preview.
    m_painter.save();
    m_painter.setPen(QPen(Qt::lightGray, kRule * m_line));
    m_painter.drawLine(QLineF(0, y, m_device.width(), y));
    m_painter.restore();
}

void TablePaper::flow(const QStringList &cells)
{
    QList<qreal> widths;
    for (const qreal width : m_widths)
        widths.append(width - gap());
    FlowingRow row(cells, widths, m_head.font, m_head.direction, m_device, m_missing);
    const qreal bottom = m_device.height() - (kFoot + 0.5) * m_line;
    // A short one is not torn apart, a long one goes on over the page's end.
    if (m_page == 0 || m_top + std::min(row.height(), bottom / 3) > bottom)
        beginPage();
    while (!row.isDrawn()) {
        const qreal used = row.draw(m_painter, lefts(), m_top, bottom - m_top);
        m_top += used + 0.5 * m_line;
        if (row.isDrawn() || (used <= 0 && m_onPage == 0))
            break;
        beginPage();
    }
    ++m_onPage;
    drawRule(m_top - 0.2 * m_line);
}

void TablePaper::add(const QList<QStringList> &rows)
{
    if (m_widths.isEmpty())
        divide(rows);
    for (const QStringList &row : rows) {
        if (!m_head.shares.isEmpty()) {
            flow(row);
            continue;
        }
        if (m_page == 0 || m_onPage == m_perPage)
            beginPage();
        drawRow(row, m_head.font, m_rowHeight);
        ++m_onPage;
    }
}

bool TablePaper::end()
{
    if (m_page == 0) { // an empty table is a page with its headings
        add({});
        beginPage();
    }
    return m_painter.end();
}

} // namespace recourse::paper
