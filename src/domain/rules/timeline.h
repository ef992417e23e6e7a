// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QVarLengthArray>

#include "core/instant.h"
#include "domain/order.h"
#include "domain/rules/compiledrules.h"

namespace recourse::domain {

/** Something that happened: an event, or a date of the order that says the same. */
struct Step
{
    EventKind kind = EventKind::Note;
    bool dated = false;
    bool fromDate = false;
    Certainty certainty = Certainty::Site;
    core::Instant first;           ///< the earliest instant that its moment can mean
    core::Instant last;            ///< the latest; it orders the steps
    const QString *item = nullptr; ///< line id of the order's event; null: it is about all of it
    const Event *answer = nullptr; ///< the order's event, where the seller's answer has a meaning
};

/**
 * What happened to an order up to an instant, in order; what comes later is left out, and the
 * earliest such change is kept as a boundary of the answer. Holds on to `order`.
 */
class Timeline final
{
public:
    Timeline(const Order &order, core::Instant at);
    /** What of `whole` is about that line: what names it, and what names none. */
    Timeline(const Timeline &whole, const QString &line);

    [[nodiscard]] const Order &order() const { return m_order; }
    [[nodiscard]] core::Instant at() const { return m_at; }
    [[nodiscard]] const QVarLengthArray<Step, 24> &steps() const { return m_steps; }
    [[nodiscard]] EventMask seen() const { return m_seen; }
    [[nodiscard]] bool seen(EventKind kind) const { return (m_seen & maskOf(kind)) != 0; }
    /** The last step of that kind; null where it did not happen. */
    [[nodiscard]] const Step *last(EventKind kind) const;
    /** When the source showed the order's status; empty where that does not count at `at`. */
    [[nodiscard]] std::optional<core::Instant> observed() const { return m_observed; }
    /** The state was seen at a later, unstated instant: `observed` moves along with `at`. */
    [[nodiscard]] bool observedMoves() const { return m_observedMoves; }
    /** Was the order looked at after `instant`? */
    [[nodiscard]] bool lookedAfter(core::Instant instant) const;
    /** Money was paid, as far as events, dates and the shown status tell. */
    [[nodiscard]] bool paid() const;
    /** The same by events and dates alone. */
    [[nodiscard]] bool sawMoney() const;
    /** The date of that kind that counts at `at`; older ones than an event of `outdatedBy` do not.
     */
    [[nodiscard]] const DatedFact *date(DateKind kind, EventMask outdatedBy = 0) const;

    /** Remembers that the answer may change at `instant`. */
    void note(core::Instant instant) const;
    /** Is `instant` reached? Remembers it where not. */
    [[nodiscard]] bool reached(core::Instant instant) const;
    [[nodiscard]] std::optional<core::Instant> nextChange() const { return m_next; }

private:
    void readObservation();
    void readEvents();
    void readDates();
    [[nodiscard]] bool isOutdated(const DatedFact &fact, EventMask outdatedBy) const;

    const Order &m_order;
    core::Instant m_at;
    QVarLengthArray<Step, 24> m_steps;
    EventMask m_seen = 0;
    std::optional<core::Instant> m_observed;
    std::optional<core::Instant> m_lastLook;
    bool m_observedMoves = false;
    mutable std::optional<core::Instant> m_next;
};

/** The event that a date says happened ("paid_at" → paid); nothing for dates of what is to come. */
[[nodiscard]] std::optional<EventKind> eventOfDate(DateKind kind);
[[nodiscard]] std::optional<DateKind> dateOfEvent(EventKind kind);

/** The order's lines, where something happened to one of them alone; else none. */
[[nodiscard]] QStringList linesToldApart(const Timeline &timeline);

[[nodiscard]] OrderStatus effectiveStatus(const Timeline &timeline);
/** The same, and where the site shows an order as completed, its end reason counts too. */
[[nodiscard]] OrderStatus effectiveStatus(const Timeline &timeline, const CompiledRules &rules);
/** All cases that are or were, one for each item where events name more than one. */
struct Cases
{
    QList<CaseState> all;
    std::optional<CaseState> last; ///< the order's case: the one that moved last
};
[[nodiscard]] Cases casesOf(const Timeline &timeline, OrderStatus status);

} // namespace recourse::domain
