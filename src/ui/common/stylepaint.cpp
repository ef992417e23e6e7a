// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/stylepaint.h"

#include <algorithm>

#include <QLocale>
#include <QWidget>

#include "ui/common/sortheader.h"
#include "ui/common/style.h"

namespace recourse::ui {

namespace {
constexpr qreal kRadius = 6;
} // namespace

void drawRound(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line,
               qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

void drawPill(QPainter *painter, const QRectF &rect, const QColor &fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const qreal radius = std::min(rect.width(), rect.height()) / 2;
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void drawEdge(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line,
              bool atTop)
{
    painter->fillRect(rect, ground);
    painter->fillRect(QRect(rect.left(), atTop ? rect.top() : rect.bottom(), rect.width(), 1),
                      line);
}

int sortMark(const QFontMetrics &metrics)
{
    return metrics.ascent() / 2 * 2 + 4;
}

int placeWidth(const QStyleOptionHeader &header, const QWidget *widget)
{
    const auto *keys = qobject_cast<const SortHeader *>(widget);
    const int place = keys ? keys->placeOf(header.section) : 0;
    return place > 0 ? header.fontMetrics.horizontalAdvance(QLocale().toString(place)) : 0;
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        || (widget && widget->property(kPrimaryProperty).toBool());
}

bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->subControls.testFlag(QStyle::SC_ToolButtonMenu)
        && button->toolButtonStyle != Qt::ToolButtonIconOnly;
}

} // namespace recourse::ui
