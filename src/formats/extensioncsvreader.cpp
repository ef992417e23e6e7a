// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/extensioncsvreader.h"

#include "formats/tablereader.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCertain = 98;
constexpr int kEnoughColumns = 10;

const TableLayout &extensionLayout()
{
    static const TableLayout kLayout{
        u"extension-csv"_s,
        {
            {"Order Id", Column::OrderId},
            {"Order date", Column::PlacedAt},
            {"Order Status", Column::Status},
            {"Order detail url", Column::Url},
            {"Store Name", Column::Seller},
            {"Store url", Column::SellerUrl},
            {"Currency", Column::Currency},
            {"Tracking number", Column::TrackingNumber},
            {"Item title", Column::Title},
            {"Item price", Column::UnitPrice},
            {"Item quantity", Column::Quantity},
            {"Item attributes", Column::Variant},
            {"Item product link", Column::ItemUrl},
            {"Total discount", Column::Discount},
            {"Total price", Column::Total},
            {"Buyer country", Column::Country},
            {"Payment method", Column::PaymentMethod},
        },
        true,
        true,
    };
    return kLayout;
}

} // namespace

QString ExtensionCsvReader::id() const
{
    return extensionLayout().format;
}

int ExtensionCsvReader::recognise(const QByteArray &head) const
{
    const ColumnPlaces places = placesOf(extensionLayout(), headerOf(headText(head)));
    const bool mine = places.of(Column::OrderId) >= 0 && places.of(Column::Title) >= 0
        && places.found >= kEnoughColumns;
    return mine ? kCertain : 0;
}

domain::ReadResult ExtensionCsvReader::read(const QString &fileName, const QByteArray &content,
                                            const domain::ReadOptions &options,
                                            const domain::ReadProgress &progress) const
{
    return readTable(extensionLayout(), fileName, content, options, progress);
}

} // namespace recourse::formats
