// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "presentation/ordertablemodel.h"
#include "presentation/rowtext.h"

namespace recourse::presentation {

/** Rows of the table as plain text, as they are seen: headings and cells, column by column. */
struct RowSheet
{
    using Column = OrderTableModel::Column;
    QList<Column> columns;
    QStringList headings;
    QList<QStringList> rows;
    bool operator==(const RowSheet &) const = default;
};

[[nodiscard]] RowSheet emptySheet(const QList<RowSheet::Column> &columns);
/** Without the marks that keep foreign text in one piece: those are for the screen. */
[[nodiscard]] QStringList sheetCells(const QList<RowSheet::Column> &columns, const RowText &row);

/** A line a row with tabs between the cells, the headings first; line ends inside cells are blanks.
 */
[[nodiscard]] QString sheetText(const RowSheet &sheet);
/** A table and nothing else, everything escaped; a spreadsheet takes each cell as text. */
[[nodiscard]] QString sheetHtml(const RowSheet &sheet);

} // namespace recourse::presentation
