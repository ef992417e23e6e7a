// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QTimeZone>

#include "domain/evidence/statement.h"
#include "domain/rules/rulespack.h"
#include "wording/regional.h"

namespace recourse::wording {

/** A statement is read in English by the site and in the window's language by the buyer. */
enum class StatementReader { Site, Buyer };

/** What the buyer asks for at the end; nothing stands there that is not chosen. */
struct StatementWish
{
    bool sendsBack = false;
    std::optional<domain::Money> amount;
    bool sellerPaysWayBack = false;
    bool operator==(const StatementWish &) const = default;
};

/** Whom it speaks to, about what, by which clock. `pack` outlives it. */
struct StatementTelling
{
    const domain::RulesPack &pack;
    const domain::Order &order;
    const domain::DisputeProblem &problem;
    Regional window;
    StatementReader reader = StatementReader::Site;
};

/** One claim as a sentence, without a full stop of its own where it ends in the buyer's words. */
[[nodiscard]] QString claimSentence(const domain::StatementClaim &claim,
                                    const StatementTelling &telling);
/** The whole of it, sentence by sentence; empty where nothing is confirmed. */
[[nodiscard]] QString statementText(const QList<domain::StatementClaim> &confirmed,
                                    const std::optional<StatementWish> &wish,
                                    const StatementTelling &telling);

} // namespace recourse::wording
