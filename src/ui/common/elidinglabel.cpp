// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/elidinglabel.h"

#include <algorithm>

#include <QPainter>

#include "ui/common/paint.h"

namespace recourse::ui {

namespace {
/** In widths of an "n": what the longest of our languages says of shipped rules is never cut. */
constexpr int kLeastWidth = 56;
} // namespace

QSize ElidingLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    size.setWidth(std::min(size.width(), kLeastWidth * fontMetrics().horizontalAdvance(u'n')));
    return size;
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    drawLine(&painter, contentsRect(), text(), layoutDirection());
}

} // namespace recourse::ui
