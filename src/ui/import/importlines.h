// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QStyleOptionViewItem>

#include "presentation/importviews.h"

class QPainter;

namespace recourse::ui {

// "What changes" of an order in the preview of an import: questions with their two links, wrapped,
// then a line a change with the old value struck through before the new one.

/** A link of a question: which one, and which value it takes. */
struct ImportLink
{
    int question = 0;
    bool takesTheirs = false;
};

void paintImportLines(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QList<presentation::ChangeLine> &lines,
                      presentation::ImportRowState state);
[[nodiscard]] int importLinesHeight(const QList<presentation::ChangeLine> &lines, const QFont &font,
                                    int width);
[[nodiscard]] std::optional<ImportLink> importLinkAt(const QPoint &place, const QRect &rect,
                                                     const QStyleOptionViewItem &option,
                                                     const QList<presentation::ChangeLine> &lines);

} // namespace recourse::ui
