// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QTextDocument;

namespace recourse::ui {

struct ThemeColors;

/**
 * Draws the pictures of a handbook page (SVG in the few colours of a drawing) in the theme's
 * colours, as sharp as the screen is, and mirrored where one reads from right to left: what they
 * show is a window, and its buttons change sides. GUI thread.
 */
void drawPictures(QTextDocument &document, const ThemeColors &colors, Qt::LayoutDirection direction,
                  qreal devicePixelRatio);

} // namespace recourse::ui
