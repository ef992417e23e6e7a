// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "presentation/ordertablemodel.h"
#include "presentation/rowtext.h"

namespace recourse::presentation {

// Rows of the table as plain text, as they are seen: headings and cells, column by column.

[[nodiscard]] QStringList sheetHeadings(const QList<OrderTableModel::Column> &columns);
/** Without the marks that keep foreign text in one piece: those are for the screen. */
[[nodiscard]] QStringList sheetCells(const QList<OrderTableModel::Column> &columns,
                                     const RowText &row);

/** A line of its own, tabs between the cells; line ends and tabs inside them are blanks. */
[[nodiscard]] QString textLine(const QStringList &cells);
/** A row of a table with everything escaped, which a spreadsheet takes as text. `tag`: td or th. */
[[nodiscard]] QString htmlRow(const QString &tag, const QStringList &cells);

} // namespace recourse::presentation
