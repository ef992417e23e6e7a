// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "domain/assessment.h"
#include "domain/rules/calendar.h"
#include "domain/rules/tracking.h"
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
    enum class Kind { Date, Event, Observed };
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

/** One rule of an action; the first whose condition holds gives the verdict. */
struct CompiledRule
{
    Condition when;
    Verdict verdict = Verdict::Possible;
    BoundRule from;
    BoundRule until;
    bool fromRequired = false; ///< unknown start: the verdict is unknown
    bool holdsWhenStale = false;
    bool byProblems = false; ///< verdict and window are those of the problem that is open widest
    std::vector<FactRef> needs;
    QStringList needNames;   ///< of the same
    QStringList alwaysNeeds; ///< facts about the world that no order can hold ("status")
    QStringList rules;
    QStringList sources;
    QStringList parameters; ///< ids of those that its window is counted with
    QList<Disagreement> disagreement;
};

struct CompiledAction
{
    QString id;
    quint64 statuses = 0; ///< those that one of the rules can hold in
    bool byItem = false;  ///< each line of the order is asked by itself, where they differ
    std::vector<CompiledRule> rules;
};

struct CompiledUpcoming
{
    QString what;
    Condition when;
    BoundRule at;
    QStringList rules;
};

struct CompiledSituation
{
    QString id;
    Tone tone = Tone::Neutral;
    Condition when;
    QString nextStep;
    BoundRule deadline;
    DeadlineKind deadlineKind = DeadlineKind::ActBefore;
};

/** A date that must have changed what the site shows. */
struct CompiledStaleness
{
    Condition when;
    BoundRule after;
};

/** Behind a RulesPack; built by the loader, read by assess(). */
class CompiledRules final
{
public:
    std::vector<Calendar> calendars;
    std::vector<std::size_t> buyersBank; ///< which of them are those of the buyer's bank
    std::vector<CompiledParameter> parameters;
    std::vector<CompiledStaleness> staleness;
    std::vector<CompiledAction> actions;
    std::vector<CompiledAction> problems; ///< the kinds of a dispute; `id` is the problem's
    std::vector<Carrier> carriers;
    int namedBounds = 0;
    int namedConditions = 0;
    std::vector<QString> closingEndReasons; ///< codes, lower case, of orders that were cancelled
    std::vector<CompiledUpcoming> upcoming;
    std::vector<CompiledSituation> situations;
    BoundRule refundDue; ///< the refund case is overdue from its latest reading on
    std::vector<std::pair<QString, std::optional<std::size_t>>> refundParameters; ///< by method
    std::array<EventMask, kDateKindCount> outdatedBy{}; ///< events that make an older date void
};

} // namespace recourse::domain
