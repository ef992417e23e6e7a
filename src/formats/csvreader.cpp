// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csvreader.h"

#include <algorithm>

#include "formats/sheets/sheetreader.h"
#include "formats/sheets/ziparchive.h"
#include "formats/tablereader.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSure = 60;
constexpr int kSurest = 90;
constexpr int kLooksLikeTable = 5;
} // namespace

const TableLayout &contractLayout()
{
    static const TableLayout kLayout{
        u"csv"_s,
        {},
        {
            {"order_id", Column::OrderId},
            {"placed_at", Column::PlacedAt},
            {"status", Column::Status},
            {"seller", Column::Seller},
            {"title", Column::Title},
            {"quantity", Column::Quantity},
            {"unit_price", Column::UnitPrice},
            {"total", Column::Total},
            {"currency", Column::Currency},
            {"paid_at", Column::PaidAt},
            {"payment_method", Column::PaymentMethod},
            {"ship_by", Column::ShipBy},
            {"shipped_at", Column::ShippedAt},
            {"tracking_number", Column::TrackingNumber},
            {"carrier", Column::Carrier},
            {"delivered_at", Column::DeliveredAt},
            {"protection_ends_at", Column::ProtectionEndsAt},
            {"url", Column::Url},
        },
        {"order_id"},
    };
    return kLayout;
}

QString CsvReader::id() const
{
    return contractLayout().format;
}

int CsvReader::recognise(const QByteArray &head) const
{
    const QByteArray text = headText(head);
    if (text.startsWith('{') || text.startsWith('[') || text.startsWith('<'))
        return 0;
    const std::vector<QByteArray> header = headerOf(text);
    const ColumnPlaces places = placesOf(contractLayout(), header);
    if (places.of(Column::OrderId) >= 0)
        return std::min(kSure + places.found, kSurest);
    return header.size() > 1 ? kLooksLikeTable + std::min(places.found, kLooksLikeTable) : 0;
}

domain::ReadResult CsvReader::read(const QString &fileName, const QByteArray &content,
                                   const domain::ReadOptions &options,
                                   const domain::ReadProgress &progress) const
{
    if (isZip(content))
        return readSheets({contractLayout()}, fileName, content, options, progress);
    return readTable(contractLayout(), fileName, content, options, progress);
}

} // namespace recourse::formats
