// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/merge.h"

#include <algorithm>
#include <vector>

#include "domain/mergeevents.h"
#include "domain/mergeparts.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

/** Where a status lies on an order's way; 0 for those that lie beside it. */
int stageOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::AwaitingPayment:
        return 1;
    case OrderStatus::PaymentReview:
        return 2;
    case OrderStatus::AwaitingShipment:
        return 3;
    case OrderStatus::PartlyShipped:
        return 4;
    case OrderStatus::Shipped:
        return 5;
    case OrderStatus::Delivered:
        return 6;
    case OrderStatus::Completed:
        return 7;
    case OrderStatus::Unknown:
    case OrderStatus::Cancelled:
    case OrderStatus::Frozen:
        return 0;
    }
    return 0;
}

/** May an order that was seen as `known` be seen as `told` later? */
bool mayBecome(OrderStatus known, OrderStatus told)
{
    if (known == told || known == OrderStatus::Unknown || told == OrderStatus::Unknown)
        return true;
    if (known == OrderStatus::Cancelled)
        return false;
    if (told == OrderStatus::Cancelled || told == OrderStatus::Frozen)
        return true;
    if (known == OrderStatus::Frozen)
        return stageOf(told) >= stageOf(OrderStatus::Delivered);
    return stageOf(told) > stageOf(known);
}

bool hasSiteDate(const Order &order, DateKind kind)
{
    return std::any_of(order.dates.cbegin(), order.dates.cend(), [kind](const DatedFact &fact) {
        return fact.kind == kind && fact.provenance == Provenance::Site;
    });
}

/** How many steps of its way a source has seen, by the dates that only a step brings. */
int milestones(const Order &order)
{
    int seen = 0;
    for (const DateKind kind :
         {DateKind::PaidAt, DateKind::ShippedAt, DateKind::DeliveredAt, DateKind::ConfirmedAt})
        seen += hasSiteDate(order, kind) ? 1 : 0;
    return seen;
}

QStringList uniteTexts(QStringList texts, const QStringList &more)
{
    for (const QString &text : more) {
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts;
}

/** How much a source shows of where the order stands. */
int tellsOfStatus(const Order &order)
{
    if (order.status != OrderStatus::Unknown)
        return 2;
    return order.statusText.isEmpty() ? 0 : 1;
}

/** Whose status, words for it and instant of seeing them count; they are one. */
const Order &observation(const Order &existing, const Order &incoming, bool later)
{
    const int told = tellsOfStatus(incoming);
    const int known = tellsOfStatus(existing);
    if (told != known)
        return told > known ? incoming : existing;
    const bool same = incoming.status == existing.status
        && incoming.statusText == existing.statusText;
    if (!same || !existing.observedAt || !incoming.observedAt)
        return later ? incoming : existing;
    // The same status at an unknown time says nothing about when it was last seen.
    if (incoming.observedStated != existing.observedStated)
        return incoming.observedStated ? incoming : existing;
    if (incoming.observedAt == existing.observedAt)
        return countsBefore(incoming.source, existing.source) ? incoming : existing;
    return incoming.observedStated && later ? incoming : existing;
}

/**
 * A source that does not say when it saw the order did so at the import at latest; where the order
 * it tells is the older of the two, when the other was seen at latest.
 */
Tellings tellingsOf(const Order &existing, const Order &incoming, bool later)
{
    Tellings tellings;
    tellings.known = {seenWith(existing), existing.observedStated};
    tellings.told = {seenWith(incoming), incoming.observedStated};
    tellings.toldIsLater = later;
    Telling &older = later ? tellings.known : tellings.told;
    const Telling &newer = later ? tellings.told : tellings.known;
    if (!older.stated && newer.seen && instantOf(older.seen) > instantOf(newer.seen))
        older.seen->at = newer.seen->at;
    return tellings;
}

void pickValues(Order &merged, const Order &existing, const Order &incoming,
                const Tellings &tellings)
{
    ValuePicker values(tellings, existing.seen, incoming.seen, merged.seen);
    merged.site = values.pick(u"site"_s, existing.site, incoming.site);
    merged.country = values.pick(u"country"_s, existing.country, incoming.country);
    merged.total = values.pick(u"total"_s, existing.total, incoming.total);
    merged.paymentMethod = values.pick(u"payment_method"_s, existing.paymentMethod,
                                       incoming.paymentMethod);
    merged.endReason = values.pick(u"end_reason"_s, existing.endReason, incoming.endReason);
    merged.checkoutId = values.pick(u"checkout_id"_s, existing.checkoutId, incoming.checkoutId);
    merged.shipping = values.pick(u"shipping"_s, existing.shipping, incoming.shipping);
    const Seller &known = existing.seller;
    const Seller &told = incoming.seller;
    merged.seller.name = values.pick(u"seller.name"_s, known.name, told.name);
    merged.seller.id = values.pick(u"seller.id"_s, known.id, told.id);
    merged.seller.url = values.pick(u"seller.url"_s, known.url, told.url);
    merged.seller.extra = values.pick(u"seller.extra"_s, known.extra, told.extra);
    merged.discounts = values.pick(u"discounts"_s, existing.discounts, incoming.discounts);
    merged.url = values.pick(u"url"_s, existing.url, incoming.url);
    merged.extra = values.pick(u"extra"_s, existing.extra, incoming.extra);
}
} // namespace

bool isSeenLater(const Order &incoming, const Order &existing)
{
    if (incoming.observedStated && existing.observedStated) {
        if (incoming.observedAt != existing.observedAt)
            return incoming.observedAt > existing.observedAt;
        return !countsBefore(existing.source, incoming.source);
    }
    // An order whose source does not say when it was seen was seen when it was brought in at
    // latest.
    if (incoming.observedStated && existing.observedAt
        && incoming.observedAt >= existing.observedAt)
        return true;
    if (existing.observedStated && incoming.observedAt && incoming.observedAt < existing.observedAt)
        return false;
    if (incoming.status != existing.status && incoming.status != OrderStatus::Unknown
        && existing.status != OrderStatus::Unknown)
        return mayBecome(existing.status, incoming.status);
    if (milestones(incoming) != milestones(existing))
        return milestones(incoming) > milestones(existing);
    if (incoming.source != existing.source)
        return countsBefore(incoming.source, existing.source);
    return !incoming.observedStated;
}

bool isShortenedTitle(const QString &title, const QString &whole)
{
    constexpr qsizetype kShortest = 12; // of what is left; less begins many titles
    const auto stemOf = [](const QString &text) -> QStringView {
        for (const QStringView end : {QStringView(u"..."), QStringView(u"…")}) {
            if (text.endsWith(end))
                return QStringView(text).chopped(end.size()).trimmed();
        }
        return {};
    };
    const QStringView stem = stemOf(title);
    const QStringView wholeStem = stemOf(whole);
    return stem.size() >= kShortest && QStringView(whole).startsWith(stem)
        && (wholeStem.isNull() || wholeStem.size() > stem.size());
}

QList<qsizetype> matchItems(const QList<Item> &existing, const QList<Item> &incoming)
{
    QList<qsizetype> matches(incoming.size(), -1);
    std::vector<bool> used(std::size_t(existing.size()), false);
    const auto matchBy = [&](const auto &isSame) {
        for (qsizetype i = 0; i < incoming.size(); ++i) {
            for (qsizetype k = 0; matches.at(i) < 0 && k < existing.size(); ++k) {
                if (used[std::size_t(k)] || !isSame(existing.at(k), incoming.at(i)))
                    continue;
                matches[i] = k;
                used[std::size_t(k)] = true;
            }
        }
    };
    matchBy(
        [](const Item &a, const Item &b) { return !a.lineId.isEmpty() && a.lineId == b.lineId; });
    // Two lines with different ids are two lines, whatever else they share.
    const auto mayBeOne = [](const Item &a, const Item &b) {
        return a.lineId.isEmpty() || b.lineId.isEmpty();
    };
    matchBy([&](const Item &a, const Item &b) {
        return mayBeOne(a, b) && !a.productId.isEmpty() && a.productId == b.productId
            && a.sku == b.sku;
    });
    matchBy([&](const Item &a, const Item &b) {
        return mayBeOne(a, b) && a.title == b.title && a.variant == b.variant;
    });
    // A mail shortens titles. Where several lines begin so, nobody knows which one is meant.
    const auto begins = [&](const Item &a, const Item &b) {
        return mayBeOne(a, b)
            && (a.variant.isEmpty() || b.variant.isEmpty() || a.variant == b.variant)
            && (isShortenedTitle(a.title, b.title) || isShortenedTitle(b.title, a.title));
    };
    const auto isOnlyOne = [&begins](const QList<Item> &lines, const Item &line) {
        return std::count_if(lines.cbegin(), lines.cend(),
                             [&](const Item &each) { return begins(each, line); })
            == 1;
    };
    matchBy([&](const Item &a, const Item &b) {
        return begins(a, b) && isOnlyOne(existing, b) && isOnlyOne(incoming, a);
    });
    return matches;
}

Order mergeOrder(const Order &existing, const Order &incoming)
{
    const bool later = isSeenLater(incoming, existing);
    const Order &observed = observation(existing, incoming, later);
    Tellings tellings = tellingsOf(existing, incoming, later);
    tellings.merged = seenWith(observed);
    Order merged = existing;
    merged.status = observed.status;
    merged.statusText = observed.statusText;
    merged.observedAt = observed.observedAt;
    merged.observedStated = observed.observedStated;
    merged.source = observed.source;
    // The identity and the buyer's own words stay.
    if (merged.market.isEmpty())
        merged.market = incoming.market;
    if (merged.number.isEmpty())
        merged.number = incoming.number;
    if (merged.note.isEmpty())
        merged.note = incoming.note;
    merged.tags = uniteTexts(existing.tags, incoming.tags);
    merged.archived = existing.archived || incoming.archived;
    pickValues(merged, existing, incoming, tellings);
    merged.dates = mergeDates(existing.dates, incoming.dates, tellings);
    merged.items = mergeItems(existing.items, incoming.items, tellings);
    merged.parcels = mergeParcels(existing.parcels, incoming.parcels, tellings);
    merged.events = mergeEvents(existing.events, incoming.events,
                                incoming.observedAt.value_or(core::Instant()));
    return merged;
}

} // namespace recourse::domain
