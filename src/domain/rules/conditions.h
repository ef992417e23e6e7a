// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QStringList>

#include "core/instant.h"
#include "domain/rules/calendar.h"
#include "domain/vocabulary.h"

namespace recourse::domain {

// What the loader makes of a pack's conditions and windows: indices and bits instead of names, so
// that an assessment compares numbers only.

using EventMask = quint64;
static_assert(kEventKindCount <= 64);
[[nodiscard]] constexpr EventMask maskOf(EventKind kind)
{
    return EventMask(1) << int(kind);
}

/** An instant that rules count from: a date, an event, or when the order was last observed. */
struct FactRef
{
    /** Answered, AskedUntil: of the seller's answer that stands, see Condition::Kind::Answered. */
    enum class Kind { Date, Event, Observed, Answered, AskedUntil };
    Kind kind = Kind::Date;
    DateKind date = DateKind::PlacedAt;
    EventKind event = EventKind::Note;
};

struct SpanValue
{
    TimeUnit unit = TimeUnit::Days;
    int amount = 0;
};

struct CompiledParameter
{
    std::vector<SpanValue> values; ///< those that are counted with; never empty
    std::size_t usual = 0;
    std::size_t calendar = 0;
};

/** Which of a parameter's values a bound uses. */
enum class Take { All, Low, Usual, High };

struct Condition;

/** One way to know a bound: the first known fact, and from it the parameter where there is one. */
struct BoundTerm
{
    std::vector<FactRef> facts;
    std::optional<std::size_t> parameter;
    bool byRefund = false; ///< the parameter of the order's payment method
    Take take = Take::All;
    bool refutedBySight = false; ///< void where the order was seen unchanged after it
    EventMask unlessSeen = 0;
    std::vector<Condition> when; ///< void where one of these does not hold
};

inline constexpr int kUnnamed = -1;

/** The first term that can be known is the bound. */
struct BoundRule
{
    std::vector<BoundTerm> terms;
    int name = kUnnamed; ///< index among the pack's named bounds: read once in an assessment
    [[nodiscard]] bool isEmpty() const { return terms.empty(); }
};

/** What an order says of itself in words. Unknown is empty: a condition on it does not hold. */
enum class OrderField {
    Site,
    Country,
    PaymentMethod,
    Shipping,
    Discount,
    TrackingNumber,
    EndReason
};
inline constexpr int kOrderFieldCount = int(OrderField::EndReason) + 1;

struct Condition
{
    enum class Kind {
        Always,
        All,
        Any,
        Not,
        Status,    ///< the effective status is in `bits`
        Seen,      ///< one of the events in `events` happened
        LastOf,    ///< of the events in `events` the last one is in `bits`
        Known,     ///< one of `facts` is known
        Reached,   ///< the earliest reading of `bound` is reached
        Passed,    ///< the latest reading of `bound` is reached
        SeenSince, ///< the order was looked at after `bound`'s latest reading
        CaseIs,    ///< the case's kind is in `bits`, its step in `words` (empty: any)
        Stale,
        Paid,     ///< money was paid, as far as is known
        Field,    ///< `field` of the order is one of `words` (empty: it is known at all)
        Before,   ///< the first known of `facts` lies before `day`
        Earlier,  ///< `bound`'s latest reading lies before `than`'s earliest one; both are known
        Tracking, ///< the finding of one of the parcels' numbers is in `bits`
        Answered, ///< the meaning of the seller's answer that stands is one of `words`
    };
    Kind kind = Kind::Always;
    int name = kUnnamed;      ///< index among the pack's named conditions: asked once
    quint64 statuses = ~0ULL; ///< those that it can hold in, so that the others need no asking
    OrderField field = OrderField::Site;
    quint64 bits = 0;
    EventMask events = 0;
    std::vector<FactRef> facts;
    QStringList words; ///< steps of a case, or the values of a field
    core::Instant day;
    BoundRule bound;
    BoundRule than;
    std::vector<Condition> children;
};

} // namespace recourse::domain
