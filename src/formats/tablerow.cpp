// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tablerow.h"

#include <algorithm>

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

constexpr qsizetype kLongestQuantity = 20;
constexpr qint64 kMostPieces = 1'000'000;
constexpr qsizetype kLongestShown = 80; ///< of a cell that a refusal quotes
constexpr qsizetype kMostTitles = 200;
constexpr qsizetype kLongestNothing = 16;

/** A lone dash is how tables say that there is nothing. */
bool isNothing(QByteArrayView cell)
{
    return cell.isEmpty() || cell == QByteArrayView("-") || cell == QByteArrayView("\xe2\x80\x93")
        || cell == QByteArrayView("\xe2\x80\x94");
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

TableRowParser::TableRowParser(const TableLayout &layout, const ColumnPlaces &places,
                               const domain::ReadOptions &options, QString number,
                               std::function<FileHabits()> survey)
    : m_layout(layout)
    , m_places(places)
    , m_options(options)
    , m_number(std::move(number))
    , m_survey(std::move(survey))
{
    for (const LayoutColumn &column : layout.columns) {
        if (!column.words.isEmpty())
            m_words.at(std::size_t(column.column)) = &column;
    }
}

QByteArrayView TableRowParser::raw(Column column) const
{
    const int place = m_places.of(column);
    if (place < 0 || place >= m_cells->cellCount())
        return {};
    const QByteArrayView cell = withoutGuard(m_cells->cell(place)).trimmed();
    if (isNothing(cell)
        || (!m_layout.nothing.isEmpty() && cell.size() <= kLongestNothing
            && m_layout.nothing.contains(cell.toByteArray().toLower())))
        return {};
    if (const LayoutColumn *words = m_words.at(std::size_t(column))) {
        const auto meaning = words->words.constFind(cell.toByteArray().toLower());
        if (meaning != words->words.constEnd())
            return *meaning;
        if (column == Column::Frozen)
            return {}; // whatever else stands there says nothing
    }
    return cell;
}

QString TableRowParser::text(Column column) const
{
    return QString::fromUtf8(raw(column));
}

/** Pages also write links without the scheme. */
QString TableRowParser::link(Column column) const
{
    const QString shown = text(column);
    return shown.startsWith("//"_L1) ? QString(u"https:"_s + shown) : shown;
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
    if (m_layout.numbers != TableLayout::Numbers::Column)
        return m_number;
    QByteArrayView cell = raw(Column::OrderId);
    // ="8176…" is how some programs keep a spreadsheet from rounding the number.
    if (cell.startsWith("=\"") && cell.endsWith('"') && cell.size() > 3)
        cell = cell.sliced(2, cell.size() - 3);
    if (cell.isEmpty())
        return failure(refusal(Column::OrderId, RefusalReason::MissingValue));
    const QString market = marketOf(m_layout, m_options);
    const bool site = market.isEmpty() || isSiteMarket(market);
    if (isSpoiltNumber(cell))
        return failure(refusal(Column::OrderId, RefusalReason::BadNumber));
    if (site ? !isSiteOrderNumber(cell) : cell.size() > kLongestShown)
        return failure(refusal(Column::OrderId, RefusalReason::BadValue));
    return QString::fromUtf8(cell);
}

/** Of a line or a product: digits, where the site gave them. */
TableRowParser::Cell<QString> TableRowParser::siteId(Column column) const
{
    const QByteArrayView cell = raw(column);
    if (isSpoiltNumber(cell))
        return failure(refusal(column, RefusalReason::BadNumber));
    if (cell.size() > kLongestShown)
        return failure(refusal(column, RefusalReason::BadValue));
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
    const auto order = m_layout.dateOrder ? m_layout.dateOrder : m_options.dateOrder;
    auto moment = readDate(cell, order);
    if (!moment && moment.error() == RefusalReason::AmbiguousDate && !order)
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

/** "2", "x2", "2 pieces", "2.00", "2,0": pieces are whole. */
TableRowParser::Cell<std::optional<qint64>> TableRowParser::quantity() const
{
    QString shown = plainText(text(Column::Quantity));
    if (shown.isEmpty())
        return std::optional<qint64>();
    if (shown.size() <= kLongestQuantity) {
        if (shown.startsWith(u'x', Qt::CaseInsensitive))
            shown.remove(0, 1);
        const qsizetype unit = shown.indexOf(u' ');
        if (unit > 0 && std::none_of(shown.begin() + unit, shown.end(), isDigit))
            shown.truncate(unit); // "2 pieces"
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

void TableRowParser::takeItem(TableRow &row)
{
    Item item;
    item.title = text(Column::Title);
    if (item.title.isEmpty() && m_layout.totalsRow)
        return;
    item.quantity = taken(quantity());
    item.unitPrice = taken(money(Column::UnitPrice));
    item.lineId = taken(siteId(Column::LineId));
    item.productId = taken(siteId(Column::ProductId));
    item.sku = taken(siteId(Column::Sku));
    item.variant = text(Column::Variant);
    item.url = link(Column::ItemUrl);
    if (item.productId.isEmpty())
        item.productId = productIdFromUrl(item.url);
    if (item != Item())
        row.item = std::move(item);
}

/** A cell with the titles of all items tells nothing else of each. */
void TableRowParser::takeTitles(TableRow &row) const
{
    if (m_layout.titlesBetween.isEmpty() || row.item)
        return;
    for (const QString &part : text(Column::Titles).split(m_layout.titlesBetween)) {
        const QString title = part.trimmed();
        if (title.isEmpty() || row.moreTitles.size() == kMostTitles)
            continue;
        if (row.item) {
            row.moreTitles.append(title);
        } else {
            row.item = Item();
            row.item->title = title;
        }
    }
}

void TableRowParser::takeDates(TableRow &row)
{
    for (std::size_t i = 0; i < kDateColumns.size(); ++i)
        row.dates.at(i) = taken(date(kDateColumns.at(i).column));
}

void TableRowParser::takeAmounts(TableRow &row)
{
    m_currency = taken(currency());
    takeItem(row);
    takeTitles(row);
    if (m_layout.totalsRow && row.item)
        return;
    row.total = taken(money(Column::Total));
    row.discount = taken(money(Column::Discount));
}

void TableRowParser::takeStatus(TableRow &row) const
{
    const QString frozen = text(Column::Frozen);
    row.statusText = frozen.isEmpty() ? text(Column::Status) : frozen;
    QString name = row.statusText.toLower();
    name.replace(u' ', u'_');
    if (const auto status = domain::orderStatusFromName(name)) {
        row.status = *status;
        row.statusText.clear();
    }
}

void TableRowParser::takeTexts(TableRow &row) const
{
    takeStatus(row);
    row.endReason = text(Column::EndReason);
    row.seller = text(Column::Seller);
    row.sellerUrl = link(Column::SellerUrl);
    row.country = countryFromText(text(Column::Country));
    row.paymentMethod = paymentMethodFromText(text(Column::PaymentMethod));
    row.url = link(Column::Url);
    row.trackingNumbers = trackingNumbersFromText(text(Column::TrackingNumber));
    row.carrier = text(Column::Carrier);
}

core::Result<TableRow, Refusal> TableRowParser::parse(const TableRows &cells)
{
    m_cells = &cells;
    m_refused.clear();
    TableRow row;
    auto id = number();
    if (!id)
        return failure(id.error());
    row.number = std::move(*id);
    takeDates(row);
    takeAmounts(row);
    if (!m_refused.isEmpty() && !m_layout.byProgram)
        return failure(m_refused.constFirst());
    takeTexts(row);
    return row;
}

} // namespace recourse::formats
