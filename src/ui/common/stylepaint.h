// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

namespace recourse::ui {

// What the parts of Style share: its measures and the shapes that everything is made of.

inline constexpr int kHeaderMargin = 8;
inline constexpr int kScrollBar = 12;
inline constexpr int kMenuMark = 18; ///< with its margins, beside the words of a tool button

/** A rounded box; an invalid colour leaves its ground or its line out. */
void drawRound(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line,
               qreal width = 1);
/** A bar as thick as the rectangle is, round at its ends. */
void drawPill(QPainter *painter, const QRectF &rect, const QColor &fill);
/** A line along one edge of a bar. */
void drawEdge(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line,
              bool atTop);
/** What the mark of the sorted column takes beside its heading. */
[[nodiscard]] int sortMark(const QFontMetrics &metrics);
/** What its place among several keys takes behind that mark. */
[[nodiscard]] int placeWidth(const QStyleOptionHeader &header, const QWidget *widget);
/** Whether it is the button that leads on. */
[[nodiscard]] bool isPrimary(const QStyleOption *option, const QWidget *widget);

/** Whether it is a tool button with words that opens a menu wherever it is pressed. */
[[nodiscard]] bool opensMenu(const QStyleOption *option);

[[nodiscard]] inline bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

} // namespace recourse::ui
