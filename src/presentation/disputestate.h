// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/instant.h"
#include "domain/dispute/fairpart.h"
#include "domain/evidence/statement.h"
#include "domain/vocabulary.h"

namespace recourse::presentation {

/** The steps, in their order. */
enum class DisputePage { Standing, Problem, Evidence, Statement, Wish, Site, Outcome };
inline constexpr int kDisputePageCount = int(DisputePage::Outcome) + 1;

/** What the buyer asks for; nothing of it is preset. Numbers and amounts as they were typed. */
struct DisputeWish
{
    std::optional<bool> sendsBack;
    std::optional<domain::FairPartAsk::By> by;
    QString missing;
    QString percent;
    QString amount;
    QString shipping;
    bool withShipping = false;
    domain::WayBackPayer pageSays = domain::WayBackPayer::Unknown; ///< about the way back
    bool operator==(const DisputeWish &) const = default;
};

/** Everything that the user has said in the wizard: a plain value, and what a draft holds but for
 * the problem, which the wizard shares with the planner (kEvidenceDraft). */
struct DisputeState
{
    DisputePage page = DisputePage::Standing;
    DisputePage reached = DisputePage::Standing; ///< the farthest step seen
    QString item;                                ///< line id; empty: the whole order
    std::optional<bool> received;                ///< did the parcel come?
    QString problem; ///< id in the pack; empty: none chosen; kept with the order's evidence
    bool problemChosen = false; ///< here; else it is the one of the order's evidence
    QString arrived;            ///< pieces, as typed
    domain::StatementAnswers answers;
    std::optional<QString> siteText; ///< the buyer's own instead of the one that is made
    std::optional<QString> ownText;
    DisputeWish wish;
    QList<int> stepsDone; ///< ticked steps of the click path, sorted
    std::optional<domain::EventKind> outcome;
    QString outcomeAmount; ///< as typed
    QString outcomeNote;
    std::optional<core::Instant> happenedAt; ///< empty: now
    std::optional<core::Instant>
        actsBy; ///< until when the page gives the buyer; empty: it says none
    bool operator==(const DisputeState &) const = default;
};

[[nodiscard]] QByteArray toDraft(const DisputeState &state);
/** Nothing where it is no draft of ours; values that make no sense are left at their start. */
[[nodiscard]] std::optional<DisputeState> disputeFromDraft(const QByteArray &draft);

} // namespace recourse::presentation
