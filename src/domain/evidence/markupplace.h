// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QPoint>
#include <QPointF>
#include <QRect>
#include <QSize>

#include "domain/evidence/markup.h"

namespace recourse::domain {

// Where a pixel of a whole picture is in its copy, which is cropped and turned, and back. Places in
// the copy are parts of its width and height, from 0 to 1.

/** What is left of a picture of `whole` pixels; all of it where the crop leaves nothing. */
[[nodiscard]] QRect leftOf(const QSize &whole, const Markup &markup);
/** Pixels of the original that the copy shows, turned. */
[[nodiscard]] QSize seenOf(const QSize &whole, const Markup &markup);
/** The pixel of the whole picture; a place outside of the copy is its nearest. */
[[nodiscard]] QPoint pixelAt(const QPointF &part, const QSize &whole, const Markup &markup);
/** The middle of that pixel; nothing where the copy does not show it. */
[[nodiscard]] std::optional<QPointF> partAt(const QPoint &pixel, const QSize &whole,
                                            const Markup &markup);

} // namespace recourse::domain
