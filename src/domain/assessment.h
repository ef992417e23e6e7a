// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "core/instant.h"
#include "domain/rules/tracking.h"
#include "domain/vocabulary.h"

namespace recourse::domain {

enum class Verdict { Possible, NotYet, NoLonger, Never, Unknown };
/** How sure a bound is: printed by the site, entered by the user, one agreed rule, disputed. */
enum class Certainty { Site, User, Rule, Range };
enum class DeadlineKind { ActBefore, WaitUntil, OpensAt, OverdueSince };
enum class CaseKind { Cancellation, Dispute, Return, Refund };
/** The colour family of a situation; the window always says it in words too. */
enum class Tone { Neutral, Good, Attention, Urgent };

/** One end of a window. `careful` leads; `other` is the far value where sources disagree. */
struct Bound
{
    core::Instant careful;
    std::optional<core::Instant> other;
    Certainty certainty = Certainty::Rule;
    bool ownDays = false; ///< days on which the user's bank is closed were left out
    bool operator==(const Bound &) const = default;
};

struct Disagreement
{
    Verdict verdict = Verdict::Unknown;
    QStringList sources;
    bool operator==(const Disagreement &) const = default;
};

/** What an order allows for one action at the assessed instant. */
struct Option
{
    QString action;
    Verdict verdict = Verdict::Unknown;
    std::optional<Bound> from;  ///< careful = the latest start that a source gives
    std::optional<Bound> until; ///< careful = the earliest end that a source gives; exclusive
    bool pastCareful = false;
    bool recommended = false;
    QStringList needs;           ///< names of the facts that would decide
    QStringList rules;           ///< ids in the pack
    QStringList sources;         ///< ids in the pack
    QStringList parameters = {}; ///< ids in the pack of the deadlines that it is counted with
    QList<Disagreement> disagreement;
    bool operator==(const Option &) const = default;
};

/** What happens by itself: a lapse, an automatic cancellation, money expected. */
struct Upcoming
{
    QString what;
    Bound at;
    QStringList rules;
    bool operator==(const Upcoming &) const = default;
};

/** The case an order is in and its step ("requested", "approved", "announced", "overdue" …). */
struct CaseState
{
    CaseKind kind = CaseKind::Cancellation;
    QString step;
    std::optional<core::Instant> since; ///< of the event that led to the step, where known
    QString item = {}; ///< line id that it is about; empty: the whole order, or nobody told
    bool operator==(const CaseState &) const = default;
};

/** The answer for one line, where what happened to the lines of an order differs. */
struct LineAssessment
{
    QString item; ///< line id
    OrderStatus status = OrderStatus::Unknown;
    std::optional<CaseState> caseState;
    QString situation;
    QString nextStep;
    std::optional<core::Instant> deadline;
    std::optional<DeadlineKind> deadlineKind;
    bool deadlineOwnDays = false; ///< days on which the user's bank is closed were left out of it
    QList<Option> options;        ///< those that are asked by line
    QList<Option> problems;
    bool operator==(const LineAssessment &) const = default;
};

/** The answer for one order at one instant. Stored nowhere else than as the table's row. */
struct Assessment
{
    core::Instant at;
    OrderStatus status = OrderStatus::Unknown; ///< the effective one
    std::optional<CaseState> caseState;
    bool stale = false;
    QString situation; ///< id of the pack's situation that explains the order in words
    QString nextStep;  ///< action id; empty where nothing is left to do
    std::optional<core::Instant> deadline;
    std::optional<DeadlineKind> deadlineKind;
    bool deadlineOwnDays = false; ///< days on which the user's bank is closed were left out of it
    std::optional<core::Instant> validUntil; ///< the answer is the same before it; empty: for good
    QList<Option> options;
    QList<Option> problems;          ///< what a dispute can be about; `action` is the problem's id
    QList<CaseState> cases;          ///< the order's case and those of other items
    QList<LineAssessment> lines;     ///< empty where nothing happened to one line alone
    QList<TrackingFinding> tracking; ///< what the parcels' numbers show by themselves
    QList<Upcoming> upcoming;
    bool operator==(const Assessment &) const = default;

    [[nodiscard]] const Option *option(QStringView action) const;
    /** Whether days on which the user's bank is closed moved a date that this answer tells. */
    [[nodiscard]] bool leavesOwnDaysOut(const Option &option) const;
    [[nodiscard]] const Option *problem(QStringView problemId) const;
};

/** The names of the contract ("no_longer", "act_before", …), never shown to people. */
[[nodiscard]] QString toName(Verdict verdict);
[[nodiscard]] QString toName(Certainty certainty);
[[nodiscard]] QString toName(DeadlineKind kind);
[[nodiscard]] QString toName(CaseKind kind);
[[nodiscard]] std::optional<DeadlineKind> deadlineKindFromName(QStringView name);
[[nodiscard]] std::optional<CaseKind> caseKindFromName(QStringView name);

} // namespace recourse::domain
