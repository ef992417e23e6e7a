// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

#include "ui/common/theme.h"

namespace recourse::ui {

// What delegates and painted widgets share, so that chips and second lines look alike everywhere.

/** The font of second lines and chips. */
[[nodiscard]] QFont smallFont(const QFont &font);
[[nodiscard]] QFont boldFont(QFont font);

/**
 * One line of text at `alignment` (leading and trailing meant), elided at its end. `direction` is
 * that of the window; data in another script keeps its own direction and stands on the same side.
 */
void drawLine(QPainter *painter, const QRect &rect, const QString &text,
              Qt::LayoutDirection direction,
              Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);
/** The same on two lines where one does not hold it; what two do not hold is elided. */
void drawTwoLines(QPainter *painter, const QRect &rect, const QString &text,
                  Qt::LayoutDirection direction);
/** The least width in which drawTwoLines() says everything. */
[[nodiscard]] int widthOnTwoLines(const QFontMetrics &metrics, const QString &text);
/**
 * A pill with a word, vertically centred, at the leading side; never wider than `rect`. On a
 * selected row it has an edge.
 */
void drawChip(QPainter *painter, const QRect &rect, const QString &text, const ToneColors &tone,
              Qt::LayoutDirection direction, bool selected = false);
[[nodiscard]] QSize chipSize(const QFontMetrics &metrics, const QString &text);
/** `rect` is given as for a window that reads from left to right; mirrored inside `whole`. */
[[nodiscard]] QRect mirrored(const QRect &rect, const QRect &whole, Qt::LayoutDirection direction);

} // namespace recourse::ui
