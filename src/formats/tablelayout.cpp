// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tablelayout.h"

#include <algorithm>

#include "formats/csvrows.h"

namespace recourse::formats {

namespace {

/** In the order of Column. */
constexpr std::array<QStringView, kColumnCount> kNames{
    u"order_id",        u"status",     u"frozen",       u"end_reason",         u"seller",
    u"seller_url",      u"country",    u"line_id",      u"product_id",         u"sku",
    u"title",           u"titles",     u"variant",      u"quantity",           u"unit_price",
    u"item_url",        u"currency",   u"total",        u"discount",           u"payment_method",
    u"tracking_number", u"carrier",    u"url",          u"placed_at",          u"paid_at",
    u"ship_by",         u"shipped_at", u"delivered_at", u"protection_ends_at",
};

} // namespace

QString toName(Column column)
{
    return kNames.at(std::size_t(column)).toString();
}

std::optional<Column> columnFromName(QStringView name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    return found == kNames.end() ? std::nullopt : std::optional(Column(found - kNames.begin()));
}

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
    std::vector<QByteArray> names;
    names.reserve(layout.columns.size());
    for (const LayoutColumn &column : layout.columns)
        names.push_back(normalHeader(column.name));
    for (std::size_t i = 0; i < header.size(); ++i) {
        const QByteArray wanted = normalHeader(header.at(i));
        for (std::size_t k = 0; k < names.size(); ++k) {
            if (names.at(k) != wanted)
                continue;
            int &place = places.at.at(std::size_t(layout.columns.at(k).column));
            if (place >= 0)
                places.doubled = layout.columns.at(k).name;
            place = int(i);
            ++places.found;
        }
    }
    return places;
}

bool isHeaderOf(const TableLayout &layout, const std::vector<QByteArray> &header)
{
    std::vector<QByteArray> there;
    there.reserve(header.size());
    for (const QByteArray &name : header)
        there.push_back(normalHeader(name));
    return std::all_of(layout.required.begin(), layout.required.end(), [&](const QByteArray &name) {
        return std::find(there.begin(), there.end(), normalHeader(name)) != there.end();
    });
}

QString marketOf(const TableLayout &layout, const domain::ReadOptions &options)
{
    return options.market.isEmpty() ? layout.market : options.market;
}

QString nameOf(const TableLayout &layout, Column column)
{
    for (const LayoutColumn &candidate : layout.columns) {
        if (candidate.column == column)
            return QString::fromUtf8(candidate.name);
    }
    return {};
}

std::vector<QByteArray> headerOf(const TableSource &table)
{
    const auto rows = table.rows();
    std::vector<QByteArray> header;
    if (rows->next() == TableRows::Got::Row) {
        for (qsizetype i = 0; i < rows->cellCount(); ++i)
            header.push_back(rows->cell(i).toByteArray());
    }
    return header;
}

std::vector<QByteArray> headerOf(const QByteArray &utf8)
{
    return headerOf(CsvSource(utf8, true));
}

} // namespace recourse::formats
