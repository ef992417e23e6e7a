// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tablerow.h"

#include "formats/cellvalues.h"
#include "formats/csvguard.h"
#include "formats/currencymarks.h"
#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "formats/plaintext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::failure;
using domain::Item;
using domain::Moment;
using domain::Money;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr qsizetype kLongestQuantity = 12;
constexpr qint64 kMostPieces = 1'000'000;
constexpr qsizetype kLongestShown = 80; ///< of a cell that a refusal quotes

/** A lone dash is how tables say that there is nothing. */
bool isNothing(QByteArrayView cell)
{
    return cell.isEmpty() || cell == QByteArrayView("-") || cell == QByteArrayView("\xe2\x80\x93")
        || cell == QByteArrayView("\xe2\x80\x94");
}

} // namespace

TableRowParser::TableRowParser(const TableLayout &layout, const ColumnPlaces &places,
                               const domain::ReadOptions &options,
                               std::function<FileHabits()> survey)
    : m_layout(layout)
    , m_places(places)
    , m_options(options)
    , m_survey(std::move(survey))
{
}

QByteArrayView TableRowParser::raw(Column column) const
{
    const int place = m_places.of(column);
    if (place < 0 || place >= m_cells->cellCount())
        return {};
    const QByteArrayView cell = withoutGuard(m_cells->cell(place)).trimmed();
    return isNothing(cell) ? QByteArrayView() : cell;
}

QString TableRowParser::text(Column column) const
{
    return QString::fromUtf8(raw(column));
}

Refusal TableRowParser::refusal(Column column, RefusalReason reason) const
{
    Refusal refusal;
    refusal.line = m_cells->line();
    refusal.path = nameOf(m_layout, column);
    refusal.reason = reason;
    const QString shown = text(column);
    if (!shown.isEmpty())
        refusal.arguments.append(shown.left(kLongestShown));
    return refusal;
}

TableRowParser::Cell<QString> TableRowParser::number() const
{
    QByteArrayView cell = raw(Column::OrderId);
    // ="8176…" is how some programs keep a spreadsheet from rounding the number.
    if (cell.startsWith("=\"") && cell.endsWith('"') && cell.size() > 3)
        cell = cell.sliced(2, cell.size() - 3);
    if (cell.isEmpty())
        return failure(refusal(Column::OrderId, RefusalReason::MissingValue));
    const bool site = m_options.market.isEmpty() || isSiteMarket(m_options.market);
    if (isSpoiltNumber(cell))
        return failure(refusal(Column::OrderId, RefusalReason::BadNumber));
    if (site ? !isSiteOrderNumber(cell) : cell.size() > kLongestShown)
        return failure(refusal(Column::OrderId, RefusalReason::BadValue));
    return QString::fromUtf8(cell);
}

const FileHabits &TableRowParser::habits()
{
    if (!m_habits)
        m_habits = m_survey();
    return *m_habits;
}

TableRowParser::Cell<std::optional<Moment>> TableRowParser::date(Column column)
{
    const QByteArrayView cell = raw(column);
    if (cell.isEmpty())
        return std::optional<Moment>();
    auto moment = readDate(cell, m_options.dateOrder);
    if (!moment && moment.error() == RefusalReason::AmbiguousDate && !m_options.dateOrder)
        moment = readDate(cell, habits().dateOrder);
    if (!moment)
        return failure(refusal(column, moment.error()));
    return std::optional<Moment>(*moment);
}

TableRowParser::Cell<QString> TableRowParser::currency() const
{
    const QByteArrayView cell = raw(Column::Currency);
    if (cell.isEmpty())
        return QString();
    const QString code = currencyFromMark(QString::fromUtf8(cell));
    if (code.isEmpty())
        return failure(refusal(Column::Currency, RefusalReason::UnknownCurrency));
    return code;
}

TableRowParser::Cell<std::optional<Money>> TableRowParser::money(Column column)
{
    const QString shown = text(column);
    if (shown.isEmpty())
        return std::optional<Money>();
    MoneyContext context{m_currency, std::nullopt};
    if (hasOpenDecimalSign(shown))
        context.decimalSign = habits().decimalSign;
    const auto amount = readMoney(shown, context);
    if (!amount)
        return failure(refusal(column, amount.error()));
    if (amount->minor < 0 && column != Column::Discount)
        return failure(refusal(column, RefusalReason::BadAmount));
    return std::optional<Money>(*amount);
}

/** "2", "x2", "2.00", "2,0": pieces are whole. */
TableRowParser::Cell<std::optional<qint64>> TableRowParser::quantity() const
{
    QString shown = plainText(text(Column::Quantity));
    if (shown.isEmpty())
        return std::optional<qint64>();
    if (shown.size() <= kLongestQuantity) {
        if (shown.startsWith(u'x', Qt::CaseInsensitive))
            shown.remove(0, 1);
        const qsizetype sign = std::max(shown.indexOf(u'.'), shown.indexOf(u','));
        while (sign > 0 && shown.size() > sign + 1 && shown.endsWith(u'0'))
            shown.chop(1);
        if (sign > 0 && shown.size() == sign + 1)
            shown.chop(1);
        bool whole = false;
        const qint64 pieces = shown.toLongLong(&whole);
        if (whole && pieces > 0 && pieces <= kMostPieces)
            return std::optional<qint64>(pieces);
    }
    return failure(refusal(Column::Quantity, RefusalReason::BadNumber));
}

TableRowParser::Cell<std::optional<Item>> TableRowParser::item()
{
    Item item;
    item.title = text(Column::Title);
    if (item.title.isEmpty() && m_layout.totalsRow)
        return std::optional<Item>();
    const auto pieces = quantity();
    if (!pieces)
        return failure(pieces.error());
    const auto price = money(Column::UnitPrice);
    if (!price)
        return failure(price.error());
    item.quantity = *pieces;
    item.unitPrice = *price;
    item.variant = text(Column::Variant);
    item.url = text(Column::ItemUrl);
    item.productId = productIdFromUrl(item.url);
    if (item == Item())
        return std::optional<Item>();
    return std::optional<Item>(std::move(item));
}

std::optional<Refusal> TableRowParser::takeDates(TableRow &row)
{
    for (std::size_t i = 0; i < kDateColumns.size(); ++i) {
        auto moment = date(kDateColumns.at(i).column);
        if (!moment)
            return moment.error();
        row.dates.at(i) = *moment;
    }
    return std::nullopt;
}

std::optional<Refusal> TableRowParser::takeAmounts(TableRow &row)
{
    auto code = currency();
    if (!code)
        return code.error();
    m_currency = *code;
    auto made = item();
    if (!made)
        return made.error();
    row.item = std::move(*made);
    if (m_layout.totalsRow && row.item)
        return std::nullopt;
    const auto total = money(Column::Total);
    if (!total)
        return total.error();
    row.total = *total;
    const auto discount = money(Column::Discount);
    if (!discount)
        return discount.error();
    row.discount = *discount;
    return std::nullopt;
}

void TableRowParser::takeTexts(TableRow &row) const
{
    row.statusText = text(Column::Status);
    QString name = row.statusText.toLower();
    name.replace(u' ', u'_');
    if (const auto status = domain::orderStatusFromName(name)) {
        row.status = *status;
        row.statusText.clear();
    }
    row.seller = text(Column::Seller);
    row.sellerUrl = text(Column::SellerUrl);
    row.country = countryFromText(text(Column::Country));
    row.paymentMethod = paymentMethodFromText(text(Column::PaymentMethod));
    row.url = text(Column::Url);
    row.trackingNumbers = trackingNumbersFromText(text(Column::TrackingNumber));
    row.carrier = text(Column::Carrier);
}

core::Result<TableRow, Refusal> TableRowParser::parse(const CsvRows &cells)
{
    m_cells = &cells;
    TableRow row;
    const auto id = number();
    if (!id)
        return failure(id.error());
    row.number = *id;
    if (auto wrong = takeDates(row))
        return failure(*wrong);
    if (auto wrong = takeAmounts(row))
        return failure(*wrong);
    takeTexts(row);
    return row;
}

} // namespace recourse::formats
