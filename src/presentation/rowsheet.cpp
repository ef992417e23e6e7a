// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/rowsheet.h"

#include "presentation/columntexts.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

QString bare(QString text)
{
    text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    return text;
}

QString line(const QStringList &cells)
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

QString row(const QString &tag, const QStringList &cells)
{
    QString html = u"<tr>"_s;
    // Both say "text" to the spreadsheets that know them, so that no cell is run as a formula.
    for (const QString &cell : cells)
        html += u"<%1 sdnum=\"0;0;@\" style=\"mso-number-format:'\\@'\">%2</%1>"_s.arg(
            tag, cell.toHtmlEscaped());
    return html + u"</tr>\n"_s;
}

} // namespace

RowSheet emptySheet(const QList<RowSheet::Column> &columns)
{
    RowSheet sheet;
    sheet.columns = columns;
    for (const RowSheet::Column column : columns)
        sheet.headings.append(columnTitle(column));
    return sheet;
}

QStringList sheetCells(const QList<RowSheet::Column> &columns, const RowText &row)
{
    QStringList cells;
    for (const RowSheet::Column column : columns)
        cells.append(bare(cellText(row, column)));
    return cells;
}

QString sheetText(const RowSheet &sheet)
{
    QString text = line(sheet.headings);
    for (const QStringList &cells : sheet.rows)
        text += line(cells);
    return text;
}

QString sheetHtml(const RowSheet &sheet)
{
    QString html = u"<meta charset=\"utf-8\">\n<table>\n"_s + row(u"th"_s, sheet.headings);
    for (const QStringList &cells : sheet.rows)
        html += row(u"td"_s, cells);
    return html + u"</table>\n"_s;
}

} // namespace recourse::presentation
