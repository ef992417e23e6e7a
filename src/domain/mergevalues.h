// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <optional>

#include "domain/order.h"

namespace recourse::domain {

using MaybeInstant = std::optional<core::Instant>;

/**
 * Under this name SeenTimes hold since when a field's value is the buyer's own: entered by hand, or
 * chosen where sources contradicted each other. Such a value counts before those of sources.
 */
[[nodiscard]] QString ownKey(const QString &field);

/** One of the two tellings of an order that are merged. */
struct Telling
{
    MaybeSeen seen;      ///< its values, where they do not say otherwise
    bool stated = false; ///< by the source itself
};

/** The two tellings and what comes of them. */
struct Tellings
{
    Telling known;
    Telling told;
    bool toldIsLater = false; ///< decides where neither instant nor source does
    MaybeSeen merged;         ///< what a value counts as seen at that does not say otherwise
};

/**
 * Picks the values of an order, an item or a parcel, one by one: a known one before the unknown, of
 * two known ones the buyer's own, else the one seen later, at one instant that of the better
 * source. Notes when and by what the picked one was seen.
 */
class ValuePicker final
{
public:
    /** Of a part that both tell. All must outlive the picker. */
    ValuePicker(const Tellings &tellings, const SeenTimes &known, const SeenTimes &told,
                SeenTimes &merged);

    template <typename T>
    [[nodiscard]] T pick(const QString &field, const T &known, const T &told)
    {
        T unknown{};
        const bool isKnown = known != unknown;
        const bool isTold = told != unknown;
        if (!isKnown && !isTold)
            return unknown;
        return takesTold(field, isKnown, isTold, known == told) ? told : known;
    }
    /** When the value that was seen last was. */
    [[nodiscard]] MaybeInstant latest() const { return std::max(m_latestKnown, m_latestTold); }
    /** Was it the told one? */
    [[nodiscard]] bool latestIsTold() const;

private:
    [[nodiscard]] bool takesTold(const QString &field, bool isKnown, bool isTold, bool equal);
    /** Whose value is the buyer's own: -1 the known one, 1 the told one, 0 none or both alike. */
    [[nodiscard]] int ownSide(const QString &field, bool isKnown, bool isTold, bool equal);

    const Tellings &m_tellings;
    const SeenTimes &m_known;
    const SeenTimes &m_told;
    SeenTimes &m_merged;
    MaybeInstant m_latestKnown;
    MaybeInstant m_latestTold;
    bool m_anyKnown = false;
    bool m_anyTold = false;
};

/** When and by what an order's values were seen that do not say otherwise. */
[[nodiscard]] MaybeSeen seenWith(const Order &order);
[[nodiscard]] MaybeInstant instantOf(const MaybeSeen &seen);
/** Does a value that was told count before an equal or another one that is known? */
[[nodiscard]] bool isLater(const Tellings &tellings, const MaybeSeen &toldSeen,
                           const MaybeSeen &knownSeen, bool equal);

} // namespace recourse::domain
