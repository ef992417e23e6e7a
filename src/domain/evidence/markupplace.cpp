// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/markupplace.h"

#include <algorithm>

namespace recourse::domain {

namespace {
/** By quarters with the clock. */
QPointF turned(const QPointF &part, int quarters)
{
    switch (quarters) {
    case 1:
        return {1 - part.y(), part.x()};
    case 2:
        return {1 - part.x(), 1 - part.y()};
    case 3:
        return {part.y(), 1 - part.x()};
    default:
        return part;
    }
}
} // namespace

QRect leftOf(const QSize &whole, const Markup &markup)
{
    const QRect all(QPoint(0, 0), whole);
    const QRect left = markup.crop.value_or(all) & all;
    return left.isEmpty() ? all : left;
}

QSize seenOf(const QSize &whole, const Markup &markup)
{
    const QSize size = leftOf(whole, markup).size();
    return markup.turns % 2 == 1 ? size.transposed() : size;
}

QPoint pixelAt(const QPointF &part, const QSize &whole, const Markup &markup)
{
    constexpr int kAround = 4;
    const QPointF within(std::clamp(part.x(), 0.0, 1.0), std::clamp(part.y(), 0.0, 1.0));
    const QPointF upright = turned(within, (kAround - markup.turns) % kAround);
    const QRect left = leftOf(whole, markup);
    const auto along = [](int first, int count, double share) {
        return first + std::min(count - 1, int(share * count));
    };
    return {along(left.x(), left.width(), upright.x()),
            along(left.y(), left.height(), upright.y())};
}

std::optional<QPointF> partAt(const QPoint &pixel, const QSize &whole, const Markup &markup)
{
    const QRect left = leftOf(whole, markup);
    if (!left.contains(pixel))
        return {};
    const QPointF upright((pixel.x() - left.x() + 0.5) / left.width(),
                          (pixel.y() - left.y() + 0.5) / left.height());
    return turned(upright, markup.turns);
}

} // namespace recourse::domain
