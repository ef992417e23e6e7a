// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/orderassembler.h"

#include <algorithm>

#include "formats/cellvalues.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::DatedFact;
using domain::Discount;
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

std::optional<Refusal> OrderAssembler::add(TableRow &&row, qint64 line)
{
    const QString number = row.number;
    const auto known = m_places.constFind(number);
    const bool first = known == m_places.constEnd();
    const qsizetype place = first ? m_drafts.size() : *known;
    if (first) {
        m_places.insert(number, place);
        domain::OrderDraft draft;
        draft.line = line;
        draft.order.market = m_market;
        draft.order.number = number;
        m_drafts.append(std::move(draft));
    }
    const bool reopened = !first && m_last != place;
    m_last = place;
    Order &order = m_drafts[place].order;
    if (const auto column = contradiction(order, row))
        return refusal(*column, RefusalReason::Contradiction, line, number);
    if (order.items.size() >= kMostItems)
        return refusal(Column::OrderId, RefusalReason::TooLarge, line, number);
    if (!merge(order, std::move(row), reopened) && !first)
        return refusal(Column::OrderId, RefusalReason::DuplicateId, line, number);
    return std::nullopt;
}

std::optional<Column> OrderAssembler::contradiction(const Order &order, const TableRow &row) const
{
    if (hasStatus(order.status, order.statusText) && hasStatus(row.status, row.statusText)
        && (order.status != row.status || order.statusText != row.statusText))
        return Column::Status;
    if (order.total && row.total && *order.total != *row.total)
        return Column::Total;
    if (!order.seller.name.isEmpty() && !row.seller.isEmpty() && order.seller.name != row.seller)
        return Column::Seller;
    for (std::size_t i = 0; i < kDateColumns.size(); ++i) {
        const DatedFact *known = row.dates.at(i) ? dateOf(order, kDateColumns.at(i).kind) : nullptr;
        if (known && known->moment != *row.dates.at(i))
            return kDateColumns.at(i).column;
    }
    return std::nullopt;
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
    changed = fill(order.seller.name, row.seller) || changed;
    changed = fill(order.seller.url, row.sellerUrl) || changed;
    changed = fill(order.country, row.country) || changed;
    changed = fill(order.paymentMethod, row.paymentMethod) || changed;
    if (fill(order.url, row.url)) {
        order.site = siteFromUrl(order.url);
        changed = true;
    }
    // Equal rows one after the other are two pieces; after other orders they are the list once
    // more.
    if (row.item && (!reopened || !order.items.contains(*row.item))) {
        order.items.append(std::move(*row.item));
        changed = true;
    }
    return changed;
}

} // namespace recourse::formats
