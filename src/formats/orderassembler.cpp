// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/orderassembler.h"

#include <algorithm>

#include "formats/cellvalues.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::DatedFact;
using domain::Discount;
using domain::Item;
using domain::Order;
using domain::OrderStatus;
using domain::Parcel;
using domain::Provenance;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr qsizetype kMostItems = 1000;

bool hasStatus(OrderStatus status, const QString &text)
{
    return status != OrderStatus::Unknown || !text.isEmpty();
}

const DatedFact *dateOf(const Order &order, domain::DateKind kind)
{
    const auto found = std::find_if(order.dates.begin(), order.dates.end(),
                                    [kind](const DatedFact &fact) { return fact.kind == kind; });
    return found == order.dates.end() ? nullptr : &*found;
}

/** Fills what is not known yet; true where it did. */
bool fill(QString &known, const QString &told)
{
    if (!known.isEmpty() || told.isEmpty())
        return false;
    known = told;
    return true;
}

bool addDates(Order &order, const TableRow &row)
{
    bool added = false;
    for (std::size_t i = 0; i < kDateColumns.size(); ++i) {
        const domain::DateKind kind = kDateColumns.at(i).kind;
        if (!row.dates.at(i) || dateOf(order, kind))
            continue;
        const auto place = std::find_if(order.dates.begin(), order.dates.end(),
                                        [kind](const DatedFact &fact) { return fact.kind > kind; });
        order.dates.insert(place, DatedFact{kind, *row.dates.at(i), Provenance::Site, {}, {}, {}});
        added = true;
    }
    return added;
}

bool addParcels(Order &order, const TableRow &row)
{
    bool added = false;
    for (const QString &number : row.trackingNumbers) {
        const bool known = std::any_of(
            order.parcels.begin(), order.parcels.end(),
            [&number](const Parcel &parcel) { return parcel.number == number; });
        if (known)
            continue;
        order.parcels.append(Parcel{number, row.carrier, {}, {}});
        added = true;
    }
    return added;
}

bool addAmounts(Order &order, const TableRow &row)
{
    bool added = false;
    if (row.total && !order.total) {
        order.total = row.total;
        added = true;
    }
    if (row.discount && row.discount->minor != 0 && order.discounts.isEmpty()) {
        const domain::Money taken{std::abs(row.discount->minor), row.discount->currency};
        order.discounts.append(Discount{u"discount"_s, taken, {}});
        added = true;
    }
    return added;
}

} // namespace

OrderAssembler::OrderAssembler(const TableLayout &layout, const QString &market)
    : m_layout(layout)
    , m_market(market.isEmpty() ? u"aliexpress"_s : market)
{
}

Refusal OrderAssembler::refusal(Column column, RefusalReason reason, qint64 line,
                                const QString &number) const
{
    Refusal refusal;
    refusal.line = line;
    refusal.path = nameOf(m_layout, column);
    refusal.reason = reason;
    refusal.arguments.append(number);
    return refusal;
}

qsizetype OrderAssembler::placeOf(const QString &number, qint64 line, bool &first)
{
    const auto known = m_places.constFind(number);
    first = number.isEmpty() || known == m_places.constEnd();
    if (!first)
        return *known;
    if (!number.isEmpty())
        m_places.insert(number, m_drafts.size());
    domain::OrderDraft draft;
    draft.line = line;
    draft.order.market = m_market;
    draft.order.number = number;
    m_drafts.append(std::move(draft));
    return m_drafts.size() - 1;
}

QList<Refusal> OrderAssembler::add(TableRow &&row, qint64 line)
{
    const QString number = row.number;
    bool first = false;
    const qsizetype place = placeOf(number, line, first);
    const bool reopened = !first && m_last != place;
    m_last = place;
    Order &order = m_drafts[place].order;
    QList<Refusal> refused;
    const Columns differ = first ? 0 : contradictions(order, row);
    for (int column = 0; column < kColumnCount; ++column) {
        if (differ >> column & 1)
            refused.append(refusal(Column(column), RefusalReason::Contradiction, line, number));
    }
    if (!refused.isEmpty() && !m_layout.byProgram)
        return {refused.constFirst()};
    if (differ != 0)
        m_doubted[place] |= differ;
    if (const Columns doubted = m_doubted.value(place))
        forget(order, row, doubted);
    if (order.items.size() + row.moreTitles.size() >= kMostItems)
        return {refusal(Column::OrderId, RefusalReason::TooLarge, line, number)};
    if (!merge(order, std::move(row), reopened) && !first && refused.isEmpty())
        return {refusal(Column::OrderId, RefusalReason::DuplicateId, line, number)};
    return refused;
}

OrderAssembler::Columns OrderAssembler::contradictions(const Order &order, const TableRow &row)
{
    Columns differ = 0;
    const auto mark = [&differ](Column column, bool differs) {
        differ |= differs ? Columns(1) << int(column) : 0;
    };
    mark(Column::Status,
         hasStatus(order.status, order.statusText) && hasStatus(row.status, row.statusText)
             && (order.status != row.status || order.statusText != row.statusText));
    mark(Column::EndReason,
         !order.endReason.isEmpty() && !row.endReason.isEmpty()
             && order.endReason != row.endReason);
    mark(Column::Total, order.total && row.total && *order.total != *row.total);
    mark(Column::Seller,
         !order.seller.name.isEmpty() && !row.seller.isEmpty() && order.seller.name != row.seller);
    for (std::size_t i = 0; i < kDateColumns.size(); ++i) {
        const DatedFact *known = row.dates.at(i) ? dateOf(order, kDateColumns.at(i).kind) : nullptr;
        mark(kDateColumns.at(i).column, known && known->moment != *row.dates.at(i));
    }
    return differ;
}

void OrderAssembler::forget(Order &order, TableRow &row, Columns doubted)
{
    const auto isDoubted = [doubted](Column column) { return (doubted >> int(column) & 1) != 0; };
    if (isDoubted(Column::Status)) {
        order.status = row.status = OrderStatus::Unknown;
        order.statusText.clear();
        row.statusText.clear();
    }
    if (isDoubted(Column::EndReason)) {
        order.endReason.clear();
        row.endReason.clear();
    }
    if (isDoubted(Column::Total)) {
        order.total.reset();
        row.total.reset();
    }
    if (isDoubted(Column::Seller)) {
        order.seller = {};
        row.seller.clear();
        row.sellerUrl.clear();
    }
    for (std::size_t i = 0; i < kDateColumns.size(); ++i) {
        if (!isDoubted(kDateColumns.at(i).column))
            continue;
        row.dates.at(i).reset();
        order.dates.removeIf(
            [kind = kDateColumns.at(i).kind](const DatedFact &fact) { return fact.kind == kind; });
    }
}

/** Equal rows one after the other are two pieces; after other orders they are the list once more.
 */
bool OrderAssembler::addItems(Order &order, TableRow &row, bool reopened)
{
    bool added = false;
    if (row.item) {
        const Item &told = *row.item;
        const bool known = std::any_of(
            order.items.begin(), order.items.end(), [&](const Item &item) {
                return told.lineId.isEmpty() ? reopened && item == told
                                             : item.lineId == told.lineId;
            });
        if (!known) {
            order.items.append(std::move(*row.item));
            added = true;
        }
    }
    for (const QString &title : row.moreTitles) {
        Item item;
        item.title = title;
        if (reopened && order.items.contains(item))
            continue;
        order.items.append(std::move(item));
        added = true;
    }
    return added;
}

/** True where the row told anything that was not known. */
bool OrderAssembler::merge(Order &order, TableRow &&row, bool reopened) const
{
    bool changed = addDates(order, row);
    changed = addParcels(order, row) || changed;
    changed = addAmounts(order, row) || changed;
    if (!hasStatus(order.status, order.statusText) && hasStatus(row.status, row.statusText)) {
        order.status = row.status;
        order.statusText = row.statusText;
        changed = true;
    }
    changed = fill(order.endReason, row.endReason) || changed;
    changed = fill(order.seller.name, row.seller) || changed;
    changed = fill(order.seller.url, row.sellerUrl) || changed;
    changed = fill(order.country, row.country) || changed;
    changed = fill(order.paymentMethod, row.paymentMethod) || changed;
    if (fill(order.url, row.url)) {
        order.site = siteFromUrl(order.url);
        changed = true;
    }
    changed = addItems(order, row, reopened) || changed;
    return changed;
}

} // namespace recourse::formats
