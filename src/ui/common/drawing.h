// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QString>

#include "ui/common/theme.h"

namespace recourse::ui {

/**
 * One of our drawings (an SVG among the resources) in the colours of the theme, turned round where
 * it is read from right to left. Its size is its own, in device-independent pixels. Null where
 * there is none.
 */
[[nodiscard]] QPixmap themedDrawing(const QString &path, const ThemeColors &colors,
                                    Qt::LayoutDirection direction, qreal devicePixelRatio);

} // namespace recourse::ui
