// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/rowsheet.h"

#include "presentation/columntexts.h"
#include "wording/htmltext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

QString bare(QString text)
{
    text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    return text;
}

} // namespace

QString textLine(const QStringList &cells)
{
    QStringList flat;
    for (QString cell : cells) {
        for (QChar &c : cell) {
            if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
                || c == QChar::ParagraphSeparator)
                c = u' ';
        }
        flat.append(cell);
    }
    return flat.join(u'\t') + u'\n';
}

QString htmlRow(const QString &tag, const QStringList &cells)
{
    // Both say "text" to the spreadsheets that know them, so that no cell is run as a formula.
    return wording::htmlRow(tag + u" sdnum=\"0;0;@\" style=\"mso-number-format:'\\@'\""_s, cells);
}

QStringList sheetHeadings(const QList<OrderTableModel::Column> &columns)
{
    QStringList headings;
    for (const OrderTableModel::Column column : columns)
        headings.append(columnTitle(column));
    return headings;
}

QStringList sheetCells(const QList<OrderTableModel::Column> &columns, const RowText &row)
{
    QStringList cells;
    for (const OrderTableModel::Column column : columns)
        cells.append(bare(cellText(row, column)));
    return cells;
}

} // namespace recourse::presentation
