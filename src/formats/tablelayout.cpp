// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tablelayout.h"

#include "formats/csvrows.h"

namespace recourse::formats {

QByteArray normalHeader(QByteArrayView header)
{
    QByteArray made;
    made.reserve(header.size());
    for (const char c : header) {
        if (c == ' ' || c == '_' || c == '-' || c == '\t' || c == '\r' || c == '\n')
            continue;
        made += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    return made;
}

ColumnPlaces placesOf(const TableLayout &layout, const std::vector<QByteArray> &header)
{
    ColumnPlaces places;
    places.at.fill(-1);
    for (std::size_t i = 0; i < header.size(); ++i) {
        const QByteArray wanted = normalHeader(header.at(i));
        for (const auto &[name, column] : layout.names) {
            if (normalHeader(name) != wanted)
                continue;
            int &place = places.at.at(std::size_t(column));
            if (place >= 0)
                places.doubled = name;
            place = int(i);
            ++places.found;
        }
    }
    return places;
}

QString nameOf(const TableLayout &layout, Column column)
{
    for (const auto &[name, candidate] : layout.names) {
        if (candidate == column)
            return QString::fromUtf8(name);
    }
    return {};
}

std::vector<QByteArray> headerOf(const QByteArray &utf8)
{
    CsvRows rows(utf8, {delimiterOf(utf8), true});
    std::vector<QByteArray> header;
    if (rows.next() == CsvRows::Got::Row) {
        for (qsizetype i = 0; i < rows.cellCount(); ++i)
            header.push_back(rows.cell(i).toByteArray());
    }
    return header;
}

} // namespace recourse::formats
