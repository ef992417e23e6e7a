// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace recourse::ui {

/**
 * One of our line icons (resources/icons/<name>.svg), drawn in the palette's text colour of the
 * moment and at the screen's own resolution, so that it follows a change of theme by itself.
 */
[[nodiscard]] QIcon lineIcon(const QString &name);
/** The same in one colour; `size` in device-independent pixels. */
[[nodiscard]] QPixmap linePixmap(const QString &name, const QColor &color, int size,
                                 qreal devicePixelRatio);
/** The program's own icon, in its own colours. */
[[nodiscard]] QIcon programIcon();

} // namespace recourse::ui
