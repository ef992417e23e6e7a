// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/origintexts.h"

#include "wording/sourcewords.h"

namespace recourse::presentation {

using namespace domain;

namespace {
QString withOrder(const OrderTelling &telling)
{
    const Order &order = telling.order;
    return wording::originSentence({order.source, order.observedAt, order.observedStated},
                                   telling.now, telling.regional);
}
} // namespace

QString originText(const OrderTelling &telling, const SeenTimes &seen, const QString &field)
{
    const auto own = seen.constFind(field);
    if (own == seen.cend())
        return withOrder(telling);
    return wording::originSentence({own->by, own->at}, telling.now, telling.regional);
}

QString originText(const OrderTelling &telling, const DatedFact &fact)
{
    if (fact.provenance == Provenance::User)
        return {}; // said beside it
    if (!fact.seenAt)
        return withOrder(telling);
    return wording::originSentence({fact.seenBy, fact.seenAt}, telling.now, telling.regional);
}

} // namespace recourse::presentation
