// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/style.h"

#include <algorithm>

#include <QLocale>
#include <QPainterPath>

#include "ui/common/sortheader.h"
#include "ui/common/stylepaint.h"
#include "ui/common/theme.h"

// How headings of tables and tabs look.

namespace recourse::ui {

void Style::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    const ThemeColors &c = colorsOf(option->palette);
    const bool hover = has(option, State_MouseOver) && has(option, State_Enabled);
    drawEdge(painter, option->rect, hover ? c.hover : c.header, c.line, false);
    const QRect inside = option->rect.adjusted(kHeaderMargin, 0, -kHeaderMargin, 0);
    const QFontMetrics metrics = painter->fontMetrics();
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const int arrow = metrics.ascent() / 2;
    const auto *keys = qobject_cast<const SortHeader *>(widget);
    const int place = keys && sorted ? keys->placeOf(header->section) : 0;
    const QString number = place > 0 ? QLocale().toString(place) : QString();
    const int mark = (sorted ? sortMark(metrics) : 0) + metrics.horizontalAdvance(number);
    const int room = inside.width() - mark;
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, std::max(0, room));
    const int width = metrics.horizontalAdvance(text) + mark;
    const auto alignment = QStyle::visualAlignment(option->direction, header->textAlignment);
    QRect box(inside.left(), inside.top(), width, inside.height());
    if (alignment & Qt::AlignRight)
        box.moveRight(inside.right());
    painter->save();
    painter->setPen(sorted ? c.text : c.muted);
    const bool rightToLeft = option->direction == Qt::RightToLeft;
    painter->drawText(box,
                      int(Qt::AlignVCenter | Qt::AlignAbsolute)
                          | int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                      text);
    if (sorted) {
        const int digits = metrics.horizontalAdvance(number);
        const int left = rightToLeft ? box.left() + digits : box.right() - digits - arrow * 2 + 1;
        painter->drawText(QRect(rightToLeft ? box.left() : box.right() - digits + 1, box.top(),
                                digits, box.height()),
                          Qt::AlignCenter, number);
        const QRectF square(left, box.center().y() - arrow + 1, arrow * 2, arrow * 2);
        // As in every table of the desktop: the point up where the values grow downwards.
        const bool up = header->sortIndicator == QStyleOptionHeader::SortDown;
        QPainterPath triangle;
        const QRectF r = square.adjusted(arrow * 0.4, arrow * 0.5, -arrow * 0.4, -arrow * 0.5);
        triangle.moveTo(r.left(), up ? r.bottom() : r.top());
        triangle.lineTo(r.right(), up ? r.bottom() : r.top());
        triangle.lineTo(r.center().x(), up ? r.top() : r.bottom());
        triangle.closeSubpath();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(triangle, c.text);
    }
    painter->restore();
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const ThemeColors &c = colorsOf(option->palette);
    const QRect &r = option->rect;
    if (has(option, State_Selected))
        painter->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), c.link);
    else if (has(option, State_MouseOver) && has(option, State_Enabled))
        painter->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), c.line);
}

} // namespace recourse::ui
