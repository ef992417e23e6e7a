// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csvtable.h"

#include <algorithm>

#include "formats/csvguard.h"

namespace recourse::formats {

namespace {
/** Nobody sees one, and a file with many of them is no text to those who read it. */
bool isControl(char c)
{
    return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\x7f';
}
} // namespace

QByteArray csvCell(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    utf8.removeIf(isControl);
    if (needsGuard(utf8))
        utf8.prepend('\'');
    const bool quotes = std::any_of(utf8.begin(), utf8.end(), [](char c) {
        return c == '"' || c == ',' || c == ';' || c == '\t' || c == '\r' || c == '\n';
    });
    if (!quotes && !utf8.startsWith(' ') && !utf8.endsWith(' '))
        return utf8;
    utf8.replace("\"", "\"\"");
    return '"' + utf8 + '"';
}

QByteArray csvTable(const QList<QStringList> &rows)
{
    QByteArray table;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                table += ',';
            table += csvCell(row.at(column));
        }
        table += "\r\n";
    }
    return table;
}

} // namespace recourse::formats
