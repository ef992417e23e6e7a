// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/merge.h"

#include <algorithm>
#include <vector>

namespace recourse::domain {

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

/** The one of two values that counts: a known one, else the one seen later. */
template <typename T>
T pick(const T &existing, const T &incoming, bool later, const T &unknown = T())
{
    if (incoming == unknown)
        return existing;
    return later || existing == unknown ? incoming : existing;
}

Item mergeItem(const Item &existing, const Item &incoming, bool later)
{
    Item item;
    item.lineId = pick(existing.lineId, incoming.lineId, later);
    item.productId = pick(existing.productId, incoming.productId, later);
    item.sku = pick(existing.sku, incoming.sku, later);
    item.title = pick(existing.title, incoming.title, later);
    item.variant = pick(existing.variant, incoming.variant, later);
    item.quantity = pick(existing.quantity, incoming.quantity, later);
    item.unitPrice = pick(existing.unitPrice, incoming.unitPrice, later);
    item.url = pick(existing.url, incoming.url, later);
    item.extra = pick(existing.extra, incoming.extra, later);
    return item;
}

Parcel mergeParcel(const Parcel &existing, const Parcel &incoming, bool later)
{
    Parcel parcel;
    parcel.number = existing.number;
    parcel.carrier = pick(existing.carrier, incoming.carrier, later);
    parcel.items = pick(existing.items, incoming.items, later);
    parcel.extra = pick(existing.extra, incoming.extra, later);
    return parcel;
}

/** Two lists of the same kind of things as one: the later source's first, in its order. */
template <typename T, typename Merge>
QList<T> unite(const QList<T> &existing, const QList<T> &incoming, const QList<qsizetype> &matches,
               bool later, const Merge &merge)
{
    std::vector<bool> used(std::size_t(existing.size()), false);
    QList<T> merged = existing;
    QList<T> told;
    for (qsizetype i = 0; i < incoming.size(); ++i) {
        const qsizetype match = matches.at(i);
        if (match < 0) {
            told.append(incoming.at(i));
            if (!later)
                merged.append(incoming.at(i));
            continue;
        }
        used[std::size_t(match)] = true;
        merged[match] = merge(existing.at(match), incoming.at(i), later);
        told.append(merged.at(match));
    }
    if (!later)
        return merged;
    for (qsizetype i = 0; i < existing.size(); ++i) {
        if (!used[std::size_t(i)])
            told.append(existing.at(i));
    }
    return told;
}

QList<qsizetype> matchParcels(const QList<Parcel> &existing, const QList<Parcel> &incoming)
{
    QList<qsizetype> matches;
    for (const Parcel &parcel : incoming) {
        const auto found = std::find_if(
            existing.cbegin(), existing.cend(), [&parcel](const Parcel &known) {
                return known.number.isEmpty() ? known == parcel : known.number == parcel.number;
            });
        matches.append(found == existing.cend() ? -1 : found - existing.cbegin());
    }
    return matches;
}

/** The one date of a kind that a source printed; the one seen last where it holds several. */
const DatedFact *siteDate(const QList<DatedFact> &dates, DateKind kind)
{
    const DatedFact *best = nullptr;
    for (const DatedFact &fact : dates) {
        if (fact.kind == kind && fact.provenance == Provenance::Site
            && (!best || fact.seenAt > best->seenAt))
            best = &fact;
    }
    return best;
}

/** When a date was seen: it says so, or its order does. */
std::optional<core::Instant> seenAt(const DatedFact &fact, const Order &order)
{
    if (fact.seenAt || !order.observedStated)
        return fact.seenAt;
    return order.observedAt;
}

/** The printed date that counts, with the instant at which it was seen once the order's is another.
 */
DatedFact pickDate(const Order &existing, const DatedFact &known, const Order &incoming,
                   const DatedFact &told, bool later)
{
    const auto knownSeen = seenAt(known, existing);
    const auto toldSeen = seenAt(told, incoming);
    const bool takeTold = knownSeen && toldSeen && *knownSeen != *toldSeen ? *toldSeen > *knownSeen
                                                                           : later;
    return takeTold ? told : known;
}

QList<DatedFact> mergeDates(const Order &existing, const Order &incoming, bool later,
                            const std::optional<core::Instant> &observedAt)
{
    QList<DatedFact> dates;
    const auto keep = [&](DatedFact fact, const Order &from) {
        if (!fact.seenAt && from.observedStated && from.observedAt != observedAt)
            fact.seenAt = from.observedAt;
        dates.append(fact);
    };
    for (int index = 0; index < kDateKindCount; ++index) {
        const auto kind = DateKind(index);
        const DatedFact *known = siteDate(existing.dates, kind);
        const DatedFact *told = siteDate(incoming.dates, kind);
        if (known && told) {
            const DatedFact picked = pickDate(existing, *known, incoming, *told, later);
            keep(picked, picked == *told && (later || picked != *known) ? incoming : existing);
        } else if (known) {
            keep(*known, existing);
        } else if (told) {
            keep(*told, incoming);
        }
        const auto isOwn = [kind](const DatedFact &fact) {
            return fact.kind == kind && fact.provenance == Provenance::User;
        };
        const bool hasOwn = std::any_of(existing.dates.cbegin(), existing.dates.cend(), isOwn);
        const QList<DatedFact> &own = hasOwn ? existing.dates : incoming.dates;
        std::copy_if(own.cbegin(), own.cend(), std::back_inserter(dates), isOwn);
    }
    return dates;
}

/** Events whose words tell them apart, not only what happened when. */
bool isTold(EventKind kind)
{
    return kind == EventKind::Note || kind == EventKind::MessageSent
        || kind == EventKind::MessageReceived || kind == EventKind::Tracking;
}

bool isSameEvent(const Event &known, const Event &told)
{
    if (known.kind != told.kind || known.item != told.item || known.caseId != told.caseId)
        return false;
    if (isTold(told.kind))
        return known.at == told.at && known.note == told.note;
    // "It happened" says nothing beside an event of which the book knows when.
    return !told.at || known.at == told.at;
}

QList<Event> mergeEvents(const QList<Event> &existing, const QList<Event> &incoming)
{
    QList<Event> events = existing;
    for (const Event &told : incoming) {
        const bool isKnown = std::any_of(
            events.cbegin(), events.cend(),
            [&told](const Event &known) { return isSameEvent(known, told); });
        if (!isKnown)
            events.append(told);
    }
    return events;
}

QStringList uniteTexts(QStringList texts, const QStringList &more)
{
    for (const QString &text : more) {
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts;
}

/** What was seen of the order itself: its status, the words for it, and when. */
void mergeObservation(Order &merged, const Order &existing, const Order &incoming, bool later)
{
    const bool known = existing.status != OrderStatus::Unknown;
    const bool told = incoming.status != OrderStatus::Unknown;
    bool takeTold = told && (later || !known);
    if (!told && !known)
        takeTold = later && (!incoming.statusText.isEmpty() || incoming.observedStated);
    // The same status at an unknown time says nothing about when it was last seen.
    if (takeTold && !incoming.observedStated && incoming.status == existing.status
        && incoming.statusText == existing.statusText)
        takeTold = false;
    const Order &from = takeTold ? incoming : existing;
    merged.status = from.status;
    merged.statusText = pick(existing.statusText, incoming.statusText, takeTold);
    if (merged.status != OrderStatus::Unknown)
        merged.statusText = from.statusText;
    merged.observedAt = from.observedAt;
    merged.observedStated = from.observedStated;
}
} // namespace

bool isSeenLater(const Order &incoming, const Order &existing)
{
    if (incoming.observedStated && existing.observedStated)
        return incoming.observedAt >= existing.observedAt;
    // An order whose source does not say when it was seen was seen when it was brought in at
    // latest.
    if (incoming.observedStated && existing.observedAt
        && incoming.observedAt >= existing.observedAt)
        return true;
    if (incoming.status != existing.status)
        return mayBecome(existing.status, incoming.status);
    return milestones(incoming) >= milestones(existing);
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
    return matches;
}

Order mergeOrder(const Order &existing, const Order &incoming)
{
    const bool later = isSeenLater(incoming, existing);
    Order merged = existing;
    merged.market = pick(existing.market, incoming.market, false);
    merged.number = pick(existing.number, incoming.number, false);
    merged.site = pick(existing.site, incoming.site, later);
    merged.country = pick(existing.country, incoming.country, later);
    mergeObservation(merged, existing, incoming, later);
    merged.dates = mergeDates(existing, incoming, later, merged.observedAt);
    merged.total = pick(existing.total, incoming.total, later);
    merged.paymentMethod = pick(existing.paymentMethod, incoming.paymentMethod, later);
    merged.endReason = pick(existing.endReason, incoming.endReason, later);
    merged.checkoutId = pick(existing.checkoutId, incoming.checkoutId, later);
    merged.shipping = pick(existing.shipping, incoming.shipping, later);
    merged.seller.name = pick(existing.seller.name, incoming.seller.name, later);
    merged.seller.id = pick(existing.seller.id, incoming.seller.id, later);
    merged.seller.url = pick(existing.seller.url, incoming.seller.url, later);
    merged.seller.extra = pick(existing.seller.extra, incoming.seller.extra, later);
    merged.items = unite(existing.items, incoming.items, matchItems(existing.items, incoming.items),
                         later, mergeItem);
    merged.parcels = unite(existing.parcels, incoming.parcels,
                           matchParcels(existing.parcels, incoming.parcels), later, mergeParcel);
    merged.discounts = pick(existing.discounts, incoming.discounts, later);
    merged.url = pick(existing.url, incoming.url, later);
    merged.events = mergeEvents(existing.events, incoming.events);
    merged.tags = uniteTexts(existing.tags, incoming.tags);
    merged.note = pick(existing.note, incoming.note, false);
    merged.extra = pick(existing.extra, incoming.extra, later);
    return merged;
}

} // namespace recourse::domain
