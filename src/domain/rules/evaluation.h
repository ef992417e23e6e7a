// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QVarLengthArray>

#include "domain/rules/compiledrules.h"
#include "domain/rules/timeline.h"

namespace recourse::domain {

/** Between which instants a bound lies: equal where only one value is known. */
struct Reading
{
    core::Instant low;
    core::Instant high;
    Certainty certainty = Certainty::Rule;
    bool ownDays = false; ///< days of the user's own were left out
};

/** As an end a day counts from its first instant, as a start from its last. */
enum class Role { Start, End };

/** Answers a pack's conditions and bounds for one order at one instant; lives on the stack. */
class Evaluation final
{
public:
    Evaluation(const CompiledRules &rules, const Timeline &timeline);

    [[nodiscard]] OrderStatus status() const { return m_status; }
    [[nodiscard]] const std::optional<CaseState> &caseState() const { return m_case; }
    [[nodiscard]] const QList<CaseState> &cases() const { return m_cases; }
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }

    [[nodiscard]] bool holds(const Condition &condition) const;
    [[nodiscard]] std::optional<Reading> read(const BoundRule &bound, Role role) const;
    [[nodiscard]] bool isKnown(const FactRef &fact) const;
    /** What the numbers of the order's parcels show by themselves. */
    [[nodiscard]] QList<TrackingFinding> tracking() const;

private:
    [[nodiscard]] bool decide(const Condition &condition) const;
    [[nodiscard]] std::optional<Reading> readTerms(const BoundRule &bound, Role role) const;
    [[nodiscard]] bool holdsForAll(const Condition &condition) const;
    [[nodiscard]] bool holdsForAny(const Condition &condition) const;
    [[nodiscard]] bool lastIs(const Condition &condition) const;
    [[nodiscard]] bool caseIs(const Condition &condition) const;
    [[nodiscard]] bool fieldIs(const Condition &condition) const;
    [[nodiscard]] const Step *findAnswer() const;
    /** The seller's last answer since the order itself moved; null where there is none. */
    [[nodiscard]] const Step *answer() const;
    [[nodiscard]] std::optional<Reading> readAnswer(FactRef::Kind kind, Role role) const;
    [[nodiscard]] bool isBefore(const Condition &condition) const;
    [[nodiscard]] quint64 trackingFindings() const;
    [[nodiscard]] std::optional<Reading> readFact(const FactRef &fact, Role role) const;
    [[nodiscard]] std::optional<Reading> readTerm(const BoundTerm &term, Role role) const;
    [[nodiscard]] std::optional<std::size_t> refundParameter() const;
    [[nodiscard]] Reading add(const Reading &base, const CompiledParameter &parameter,
                              Take take) const;
    void findStaleness();
    void findOverdue();

    const CompiledRules &m_rules;
    const Timeline &m_timeline;
    OrderStatus m_status = OrderStatus::Unknown;
    bool m_closed = false; ///< shown as completed, but its end reason says that it was cancelled
    QList<CaseState> m_cases;
    std::optional<CaseState> m_case;
    bool m_stale = false;
    // What is named in the pack is used many times. Kept once status, case and staleness stand.
    bool m_keeps = false;
    mutable QVarLengthArray<qint8, 64> m_held; ///< 0: not asked yet
    mutable QVarLengthArray<std::optional<std::optional<Reading>>, 96> m_read;
    mutable std::optional<quint64> m_tracking;
    mutable std::optional<const Step *> m_answer;
};

} // namespace recourse::domain
