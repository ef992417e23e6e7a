// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/timelinewidget.h"

#include <algorithm>
#include <cstdlib>

#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QToolTip>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

namespace recourse::ui {

namespace {

constexpr int kSide = 8; ///< room for half a point at both ends
constexpr int kLineHeight = 5;
constexpr int kPeriodHeight = 17;
constexpr int kPointRadius = 5;
constexpr int kGap = 10;   ///< between two labels of one row
constexpr int kBelow = 12; ///< from the line's middle to the first labels

} // namespace

TimelineWidget::TimelineWidget(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineWidget::setView(const presentation::TimelineView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    setAccessibleDescription(view.spokenText);
    updateGeometry();
    update();
}

QFont TimelineWidget::labelFont() const
{
    return smallFont(smallFont(font()));
}

int TimelineWidget::lineY() const
{
    return QFontMetrics(labelFont()).height() + 4 + kPeriodHeight / 2;
}

int TimelineWidget::xAt(double position, int width) const
{
    const double inside = std::clamp(position, 0.0, 1.0) * (width - 2 * kSide);
    const int x = kSide + int(inside);
    return layoutDirection() == Qt::RightToLeft ? width - x : x;
}

QList<QRect> TimelineWidget::labelRects(int width) const
{
    const QFontMetrics metrics(labelFont());
    const int height = 2 * metrics.height();
    QList<QRect> rects; // as if read from left to right
    const auto free = [&rects](const QRect &rect) {
        return std::none_of(rects.cbegin(), rects.cend(), [&rect](const QRect &other) {
            return other.adjusted(-kGap, 0, kGap, 0).intersects(rect);
        });
    };
    for (const auto &point : m_view.points) {
        const int text = std::min(width,
                                  std::max(metrics.horizontalAdvance(point.label),
                                           metrics.horizontalAdvance(point.dayText))
                                      + 2);
        const int x = QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0),
                                         QRect(xAt(point.position, width), 0, 1, 0))
                          .x();
        QRect rect(std::clamp(x - text / 2, 0, width - text), lineY() + kBelow, text, height);
        while (!free(rect)) {
            // Beside its neighbour while it still begins near its point, else one row lower.
            const QRect aside(x - 2 * kPointRadius, rect.top(), text, height);
            if (aside.right() < width && free(aside)) {
                rect = aside;
                break;
            }
            rect.translate(0, height + 2);
        }
        rects.append(rect);
    }
    for (QRect &rect : rects)
        rect = QStyle::visualRect(layoutDirection(), QRect(0, 0, width, rect.height()), rect);
    return rects;
}

int TimelineWidget::heightForWidth(int width) const
{
    int bottom = lineY() + kBelow;
    for (const QRect &rect : labelRects(width))
        bottom = std::max(bottom, rect.bottom() + 1);
    return bottom + 2;
}

QSize TimelineWidget::sizeHint() const
{
    const int wide = std::max(width(), 240);
    return {240, heightForWidth(wide)};
}

QSize TimelineWidget::minimumSizeHint() const
{
    return {160, lineY() + kBelow};
}

/** The size hint goes by the width, and a layout keeps the hint that it was told last. */
void TimelineWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void TimelineWidget::paintEvent(QPaintEvent *)
{
    if (m_view.points.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont());
    paintLine(painter);
    paintPoints(painter);
    paintNow(painter);
}

void TimelineWidget::paintLine(QPainter &painter) const
{
    const ThemeColors &c = colorsOf(palette());
    const auto stretch = [&](double from, double until, int height, const QColor &color) {
        const int one = xAt(from, width());
        const int other = xAt(until, width());
        QRectF rect(std::min(one, other), lineY() - height / 2.0, std::abs(other - one), height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(rect, height / 2.0, height / 2.0);
    };
    if (m_view.windowFrom >= 0)
        stretch(m_view.windowFrom, m_view.windowUntil, kPeriodHeight, c.period);
    stretch(0, 1, kLineHeight, c.track);
    stretch(0, m_view.now, kLineHeight, c.accent);
}

void TimelineWidget::paintPoints(QPainter &painter) const
{
    const ThemeColors &c = colorsOf(palette());
    const QList<QRect> rects = labelRects(width());
    const int line = painter.fontMetrics().height();
    // Leaders of lower labels first, so that no point is crossed out.
    painter.setPen(QPen(c.line, 1));
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (rects.at(i).top() <= lineY() + kBelow)
            continue;
        const int x = xAt(m_view.points.at(i).position, width());
        const QLine leader(x, lineY(), x, rects.at(i).top());
        const bool crosses = std::any_of(rects.cbegin(), rects.cend(), [&](const QRect &rect) {
            return rect.bottom() < rects.at(i).top() && rect.left() <= x && x <= rect.right();
        });
        if (!crosses)
            painter.drawLine(leader);
    }
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const auto &point = m_view.points.at(i);
        const QPointF center(xAt(point.position, width()), lineY() + 0.5);
        painter.setPen(QPen(point.past ? c.accent : c.fieldLine, 1.6));
        painter.setBrush(point.past ? c.accent : c.window);
        if (point.past && !point.certain)
            painter.setBrush(c.window);
        painter.drawEllipse(center, kPointRadius - 0.5, kPointRadius - 0.5);
        QRect upper = rects.at(i);
        upper.setHeight(line);
        painter.setPen(c.text);
        drawLine(&painter, upper, point.label, layoutDirection(), Qt::AlignCenter);
        painter.setPen(c.muted);
        drawLine(&painter, upper.translated(0, line), point.dayText, layoutDirection(),
                 Qt::AlignCenter);
    }
}

void TimelineWidget::paintNow(QPainter &painter) const
{
    const QColor color = colorsOf(palette()).tone(ChipTone::Urgent).text;
    const int x = xAt(m_view.now, width());
    painter.fillRect(QRect(x - 1, lineY() - kPeriodHeight / 2 - 4, 2, kPeriodHeight + 8), color);
    const int text = painter.fontMetrics().horizontalAdvance(m_view.nowText) + 2;
    QRect rect(0, 0, text, painter.fontMetrics().height());
    rect.moveLeft(std::clamp(x - text / 2, 0, std::max(0, width() - text)));
    painter.setPen(color);
    drawLine(&painter, rect, m_view.nowText, layoutDirection(), Qt::AlignCenter);
}

QString TimelineWidget::toolTipAt(QPoint position) const
{
    const QList<QRect> rects = labelRects(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const QPoint center(xAt(m_view.points.at(i).position, width()), lineY());
        if (rects.at(i).contains(position)
            || (position - center).manhattanLength() <= 2 * kPointRadius)
            return m_view.points.at(i).toolTip;
    }
    if (m_view.windowFrom >= 0 && std::abs(position.y() - lineY()) <= kPeriodHeight / 2) {
        const int one = xAt(m_view.windowFrom, width());
        const int other = xAt(m_view.windowUntil, width());
        if (position.x() >= std::min(one, other) && position.x() <= std::max(one, other))
            return m_view.windowText;
    }
    return m_view.spokenText;
}

bool TimelineWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);

        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace recourse::ui
