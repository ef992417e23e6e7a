// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/mergevalues.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {
MaybeSeen seenOf(const SeenTimes &seen, const QString &field, const Telling &telling)
{
    const auto own = seen.constFind(field);
    return own == seen.cend() ? telling.seen : MaybeSeen(*own);
}

MaybeSeen ownSince(const SeenTimes &seen, const QString &field)
{
    const auto own = seen.constFind(ownKey(field));
    return own == seen.cend() ? MaybeSeen() : MaybeSeen(*own);
}

/** Did the source itself say when it saw the value? One with an instant of its own is taken so. */
bool isStated(const Telling &telling, const MaybeInstant &seen)
{
    return telling.stated || seen != instantOf(telling.seen);
}
} // namespace

MaybeSeen seenWith(const Order &order)
{
    return order.observedAt ? MaybeSeen(Seen(*order.observedAt, order.source)) : MaybeSeen();
}

MaybeInstant instantOf(const MaybeSeen &seen)
{
    return seen ? MaybeInstant(seen->at) : MaybeInstant();
}

QString ownKey(const QString &field)
{
    return u"own."_s + field;
}

bool isLater(const Tellings &tellings, const MaybeSeen &toldSeen, const MaybeSeen &knownSeen,
             bool equal)
{
    const MaybeInstant told = instantOf(toldSeen);
    const MaybeInstant known = instantOf(knownSeen);
    // The same value at an unknown time says nothing about when it was last seen.
    if (equal && isStated(tellings.told, told) != isStated(tellings.known, known))
        return isStated(tellings.told, told);
    if (told == known && toldSeen && toldSeen->by != knownSeen->by)
        return countsBefore(toldSeen->by, knownSeen->by);
    if (equal && !isStated(tellings.told, told))
        return false;
    return told == known ? tellings.toldIsLater : told > known;
}

ValuePicker::ValuePicker(const Tellings &tellings, const SeenTimes &known, const SeenTimes &told,
                         SeenTimes &merged)
    : m_tellings(tellings)
    , m_known(known)
    , m_told(told)
    , m_merged(merged)
{
    m_merged.clear();
}

bool ValuePicker::takesTold(const QString &field, bool isKnown, bool isTold, bool equal)
{
    MaybeSeen known;
    MaybeSeen told;
    if (isKnown) {
        known = seenOf(m_known, field, m_tellings.known);
        m_latestKnown = std::max(m_latestKnown, instantOf(known));
    }
    if (isTold) {
        told = seenOf(m_told, field, m_tellings.told);
        m_latestTold = std::max(m_latestTold, instantOf(told));
    }
    m_anyKnown |= isKnown;
    m_anyTold |= isTold;
    const int own = ownSide(field, isKnown, isTold, equal);
    const bool later = own == 0 ? isLater(m_tellings, told, known, equal) : own > 0;
    const bool takeTold = !isKnown || (isTold && later);
    const MaybeSeen &seen = takeTold ? told : known;
    if (seen && seen != m_tellings.merged)
        m_merged.insert(field, *seen);
    return takeTold;
}

int ValuePicker::ownSide(const QString &field, bool isKnown, bool isTold, bool equal)
{
    const MaybeSeen known = isKnown ? ownSince(m_known, field) : MaybeSeen();
    const MaybeSeen told = isTold ? ownSince(m_told, field) : MaybeSeen();
    if (!known && !told)
        return 0;
    const bool isNewer = instantOf(told) == instantOf(known) ? countsBefore(told->by, known->by)
                                                             : instantOf(told) > instantOf(known);
    m_merged.insert(ownKey(field), isNewer ? *told : *known);
    return equal || instantOf(known) == instantOf(told) ? 0 : isNewer ? 1 : -1;
}

bool ValuePicker::latestIsTold() const
{
    if (!m_anyKnown || !m_anyTold)
        return m_anyTold;
    return m_latestKnown == m_latestTold ? m_tellings.toldIsLater : m_latestTold > m_latestKnown;
}

} // namespace recourse::domain
