// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/mergeparts.h"

#include <algorithm>
#include <vector>

#include "domain/merge.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

/** A merged line or parcel, when any of its values was seen last, and where in which telling. */
template <typename Part>
struct Placed
{
    Part part;
    MaybeInstant latest;
    bool asTold = false;
    qsizetype position = 0;
};

/** Of two pictures of one thing; the same one, whichever of them came first. */
QByteArray richer(const QByteArray &a, const QByteArray &b)
{
    return std::make_pair(a.size(), a) < std::make_pair(b.size(), b) ? b : a;
}

Placed<Item> mergePart(const Item &known, const Item &told, const Tellings &tellings)
{
    Item item;
    ValuePicker values(tellings, known.seen, told.seen, item.seen);
    item.lineId = values.pick(u"line_id"_s, known.lineId, told.lineId);
    item.productId = values.pick(u"product_id"_s, known.productId, told.productId);
    item.sku = values.pick(u"sku"_s, known.sku, told.sku);
    // Of a title and its beginning the whole one counts, whenever they were seen.
    item.title = values.pick(u"title"_s,
                             isShortenedTitle(known.title, told.title) ? QString() : known.title,
                             isShortenedTitle(told.title, known.title) ? QString() : told.title);
    item.variant = values.pick(u"variant"_s, known.variant, told.variant);
    item.quantity = values.pick(u"quantity"_s, known.quantity, told.quantity);
    item.unitPrice = values.pick(u"unit_price"_s, known.unitPrice, told.unitPrice);
    item.url = values.pick(u"url"_s, known.url, told.url);
    item.extra = values.pick(u"extra"_s, known.extra, told.extra);
    item.picture = richer(known.picture, told.picture);
    return {item, values.latest(), values.latestIsTold()};
}

Placed<Parcel> mergePart(const Parcel &known, const Parcel &told, const Tellings &tellings)
{
    Parcel parcel;
    ValuePicker values(tellings, known.seen, told.seen, parcel.seen);
    parcel.number = values.pick(u"number"_s, known.number, told.number);
    parcel.carrier = values.pick(u"carrier"_s, known.carrier, told.carrier);
    parcel.items = values.pick(u"items"_s, known.items, told.items);
    parcel.extra = values.pick(u"extra"_s, known.extra, told.extra);
    return {parcel, values.latest(), values.latestIsTold()};
}

QList<qsizetype> matchParcels(const QList<Parcel> &existing, const QList<Parcel> &incoming)
{
    QList<qsizetype> matches;
    for (const Parcel &parcel : incoming) {
        const auto isSame = [&parcel](const Parcel &known) {
            return known.number == parcel.number
                && (!known.number.isEmpty()
                    || (known.carrier == parcel.carrier && known.items == parcel.items
                        && known.extra == parcel.extra));
        };
        const auto found = std::find_if(existing.cbegin(), existing.cend(), isSame);
        matches.append(found == existing.cend() ? -1 : found - existing.cbegin());
    }
    return matches;
}

/** `matches`: for each that is told its index among the known, or -1. */
template <typename Part>
QList<Part> unite(const QList<Part> &known, const QList<Part> &told,
                  const QList<qsizetype> &matches, const Tellings &tellings)
{
    std::vector<Placed<Part>> placed;
    const auto place = [&](qsizetype inKnown, qsizetype inTold) {
        placed.push_back(mergePart(inKnown < 0 ? Part() : known.at(inKnown),
                                   inTold < 0 ? Part() : told.at(inTold), tellings));
        Placed<Part> &last = placed.back();
        last.position = last.asTold ? inTold : inKnown;
    };
    for (qsizetype i = 0; i < told.size(); ++i)
        place(matches.at(i), i);
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (!matches.contains(i))
            place(i, -1);
    }
    std::stable_sort(placed.begin(), placed.end(), [&](const auto &a, const auto &b) {
        if (a.latest != b.latest)
            return a.latest > b.latest;
        if (a.asTold != b.asTold)
            return a.asTold == tellings.toldIsLater;
        return a.position < b.position;
    });
    QList<Part> merged;
    merged.reserve(qsizetype(placed.size()));
    for (Placed<Part> &each : placed)
        merged.append(std::move(each.part));
    return merged;
}

MaybeSeen seenOf(const DatedFact &fact, const Telling &telling)
{
    return fact.seenAt ? MaybeSeen(Seen(*fact.seenAt, fact.seenBy)) : telling.seen;
}

/** The one date of a kind that a source printed; the one seen last where it holds several. */
const DatedFact *printedDate(const QList<DatedFact> &dates, DateKind kind, const Telling &telling)
{
    const DatedFact *best = nullptr;
    for (const DatedFact &fact : dates) {
        if (fact.kind == kind && fact.provenance == Provenance::Site
            && (!best || instantOf(seenOf(fact, telling)) > instantOf(seenOf(*best, telling))))
            best = &fact;
    }
    return best;
}

/** The printed date that counts, with when and by what it was seen where the order says another. */
std::optional<DatedFact> mergePrinted(const DatedFact *known, const DatedFact *told,
                                      const Tellings &tellings)
{
    if (!known && !told)
        return {};
    const MaybeSeen knownSeen = known ? seenOf(*known, tellings.known) : MaybeSeen();
    const MaybeSeen toldSeen = told ? seenOf(*told, tellings.told) : MaybeSeen();
    const auto isSame = [&] {
        return known->moment == told->moment && known->quote == told->quote
            && known->extra == told->extra;
    };
    // A printed date that the buyer chose among two is his own.
    const auto isOwn = [](const MaybeSeen &seen) { return seen && seen->by == SourceKind::Hand; };
    const auto counts = [&] {
        return isOwn(knownSeen) == isOwn(toldSeen)
            ? isLater(tellings, toldSeen, knownSeen, isSame())
            : isOwn(toldSeen);
    };
    const bool takeTold = !known || (told && counts());
    DatedFact picked = takeTold ? *told : *known;
    const MaybeSeen &seen = takeTold ? toldSeen : knownSeen;
    picked.seenAt.reset();
    picked.seenBy = SourceKind::Unknown;
    if (seen && seen != tellings.merged) {
        picked.seenAt = seen->at;
        picked.seenBy = seen->by;
    }
    return picked;
}

} // namespace

QList<Item> mergeItems(const QList<Item> &known, const QList<Item> &told, const Tellings &tellings)
{
    return unite(known, told, matchItems(known, told), tellings);
}

QList<Parcel> mergeParcels(const QList<Parcel> &known, const QList<Parcel> &told,
                           const Tellings &tellings)
{
    return unite(known, told, matchParcels(known, told), tellings);
}

QList<DatedFact> mergeDates(const QList<DatedFact> &known, const QList<DatedFact> &told,
                            const Tellings &tellings)
{
    QList<DatedFact> dates;
    for (int index = 0; index < kDateKindCount; ++index) {
        const auto kind = DateKind(index);
        const auto printed = mergePrinted(printedDate(known, kind, tellings.known),
                                          printedDate(told, kind, tellings.told), tellings);
        if (printed)
            dates.append(*printed);
        const auto isOwn = [kind](const DatedFact &fact) {
            return fact.kind == kind && fact.provenance == Provenance::User;
        };
        const bool hasOwn = std::any_of(known.cbegin(), known.cend(), isOwn);
        const QList<DatedFact> &own = hasOwn ? known : told;
        std::copy_if(own.cbegin(), own.cend(), std::back_inserter(dates), isOwn);
    }
    return dates;
}

} // namespace recourse::domain
