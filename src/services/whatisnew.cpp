// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/whatisnew.h"

#include <algorithm>

#include "domain/mergevalues.h"

namespace recourse::services {

using namespace domain;

namespace {
template <typename Part>
bool isReordered(const QList<Part> &known, const QList<Part> &merged)
{
    return std::is_permutation(known.cbegin(), known.cend(), merged.cbegin(), merged.cend());
}

/** What the user entered or chose is another thing than what told it. */
void forgetSources(SeenTimes &seen, const MaybeSeen &withOrder)
{
    for (auto each = seen.begin(); each != seen.end();) {
        if (each->by != SourceKind::Hand)
            each->by = SourceKind::Unknown;
        each = *each == withOrder ? seen.erase(each) : std::next(each);
    }
}

/** The order without what told its values; when they were seen stays. */
Order withoutSources(Order order)
{
    order.source = SourceKind::Unknown;
    const MaybeSeen withOrder = seenWith(order);
    forgetSources(order.seen, withOrder);
    for (Item &item : order.items)
        forgetSources(item.seen, withOrder);
    for (Parcel &parcel : order.parcels)
        forgetSources(parcel.seen, withOrder);
    for (DatedFact &fact : order.dates) {
        if (fact.seenBy != SourceKind::Hand)
            fact.seenBy = SourceKind::Unknown;
        if (fact.seenAt && MaybeSeen(Seen(*fact.seenAt, fact.seenBy)) == withOrder)
            fact.seenAt.reset();
    }
    return order;
}

bool isSame(const Order &known, Order merged)
{
    if (isReordered(known.items, merged.items))
        merged.items = known.items;
    if (isReordered(known.parcels, merged.parcels))
        merged.parcels = known.parcels;
    return merged == known;
}
} // namespace

bool tellsNothingNew(const Order &known, const Order &merged)
{
    return isSame(known, merged)
        || (known.source == SourceKind::Unknown
            && isSame(withoutSources(known), withoutSources(merged)));
}

} // namespace recourse::services
