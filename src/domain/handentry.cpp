// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/handentry.h"

#include <algorithm>

#include "domain/merge.h"
#include "domain/mergevalues.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const Moment &moment, const QTimeZone &zone)
{
    return moment.isDay() ? moment.day() : moment.asEnd().toUtc().toTimeZone(zone).date();
}

/** The item that the order is called by; its first one where none has a title. */
qsizetype leadingItem(const Order &order)
{
    for (qsizetype i = 0; i < order.items.size(); ++i) {
        if (!order.items.at(i).title.isEmpty())
            return i;
    }
    return 0;
}

/** Puts changed values into their places and notes when they were seen. */
class HandWriter final
{
public:
    HandWriter(Order &order, core::Instant now)
        : m_order(order)
        , m_now(now)
    {
    }

    template <typename T>
    void put(T &place, const T &value, SeenTimes &seen, const QString &field)
    {
        place = value;
        seen.remove(field);
        seen.remove(ownKey(field));
        if (value == T())
            return;
        const Seen byHand(m_now, SourceKind::Hand);
        seen.insert(ownKey(field), byHand);
        if (seenWith(m_order) != byHand)
            seen.insert(field, byHand);
    }

private:
    Order &m_order;
    core::Instant m_now;
};

void putTitle(Order &order, const QString &title, HandWriter &writer)
{
    if (order.items.isEmpty())
        order.items.append(Item());
    Item &item = order.items[leadingItem(order)];
    writer.put(item.title, title, item.seen, u"title"_s);
}

void putTrackingNumber(Order &order, const QString &number, HandWriter &writer)
{
    if (order.parcels.isEmpty())
        order.parcels.append(Parcel());
    Parcel &parcel = order.parcels.first();
    writer.put(parcel.number, number, parcel.seen, u"number"_s);
    if (parcel == Parcel())
        order.parcels.removeFirst();
}

void putDate(Order &order, DateKind kind, QDate day, const QTimeZone &zone)
{
    order.dates.removeIf([kind](const DatedFact &fact) {
        return fact.kind == kind && fact.provenance == Provenance::User;
    });
    if (!day.isValid())
        return;
    DatedFact fact;
    fact.kind = kind;
    fact.moment = Moment::onDay(day, zone);
    fact.provenance = Provenance::User;
    order.dates.append(fact);
    std::stable_sort(order.dates.begin(), order.dates.end(),
                     [](const auto &a, const auto &b) { return a.kind < b.kind; });
}

/** The buyer saw the order in that status now; what was seen before stays seen then. */
void observe(Order &order, OrderStatus status, core::Instant now)
{
    if (!order.observedAt) {
        order.observedAt = now;
        order.observedStated = true;
        order.source = SourceKind::Hand;
    } else {
        Order seen;
        seen.market = order.market;
        seen.status = status;
        seen.observedAt = now;
        seen.observedStated = true;
        seen.source = SourceKind::Hand;
        order = mergeOrder(order, seen);
    }
    order.status = status;
    order.statusText.clear();
}

} // namespace

HandEntry handEntryOf(const Order &order, const QTimeZone &zone)
{
    HandEntry entry;
    entry.market = order.market;
    entry.site = order.site;
    entry.number = order.number;
    entry.title = order.items.value(leadingItem(order)).title;
    entry.seller = order.seller.name;
    entry.trackingNumber = order.parcels.value(0).number;
    entry.note = order.note;
    entry.status = order.status;
    entry.total = order.total;
    for (const DateKind kind : kHandDates) {
        if (const DatedFact *fact = order.date(kind))
            entry.dates.insert(kind, dayOf(fact->moment, zone));
    }
    return entry;
}

bool isPrinted(const Order &order, DateKind kind)
{
    const DatedFact *fact = order.date(kind);
    return fact && fact->provenance == Provenance::Site;
}

Order enteredByHand(Order order, const HandEntry &before, const HandEntry &after, core::Instant now,
                    const QTimeZone &zone)
{
    if (!order.observedAt || after.status != before.status)
        observe(order, after.status, now);
    HandWriter writer(order, now);
    if (after.market != before.market)
        order.market = after.market;
    if (after.site != before.site)
        order.site = after.site;
    if (after.number != before.number)
        order.number = after.number;
    if (after.note != before.note)
        order.note = after.note;
    if (after.seller != before.seller)
        writer.put(order.seller.name, after.seller, order.seen, u"seller.name"_s);
    if (after.total != before.total)
        writer.put(order.total, after.total, order.seen, u"total"_s);
    if (after.title != before.title)
        putTitle(order, after.title, writer);
    if (after.trackingNumber != before.trackingNumber)
        putTrackingNumber(order, after.trackingNumber, writer);
    for (const DateKind kind : kHandDates) {
        if (after.dates.value(kind) != before.dates.value(kind))
            putDate(order, kind, after.dates.value(kind), zone);
    }
    return order;
}

} // namespace recourse::domain
