// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "domain/evidence/evidenceplan.h"
#include "domain/order.h"
#include "domain/rules/packparts.h"

namespace recourse::domain {

/** What one sentence of a statement tells, in the order in which they are told. */
enum class ClaimKind {
    Ordered,
    Paid,
    Shipped,
    Promised,
    ShownDelivered, ///< the page says so, the buyer does not
    Delivered,
    Problem,
    Pieces,   ///< how many were ordered, how many came
    Expected, ///< what the item's page promises, in the buyer's words
    Received, ///< what came or did not come instead, in the buyer's words
    Asked,    ///< the seller was written to
    Answered,
    NoAnswer,
    Offered,
    Figures, ///< what each figure shows
};

/** A file of evidence, or two sides compared, with the number that the statement and the pack know
 * it by, from 1. */
struct Figure
{
    int number = 0;
    EvidenceId item;  ///< of a comparison its photo
    QString slot;     ///< id of the pack's; empty: not placed, or a comparison
    int promised = 0; ///< of a comparison: number of its picture; 0: told in words
    int received = 0; ///< of a comparison: number of its photo; 0: this is a file
    [[nodiscard]] bool isComparison() const { return received > 0; }
    bool operator==(const Figure &) const = default;
};

/** The files of a plan, numbered: what the problem wants in its order, then the others. */
[[nodiscard]] QList<Figure> figuresOf(const EvidencePlan &plan);
/** Those, and the comparisons among them; `items`: of the order, those in the trash too. */
[[nodiscard]] QList<Figure> figuresOf(const EvidencePlan &plan, const QList<EvidenceItem> &items,
                                      const Order &order);

/** The buyer's own words, in both languages of the statement; either may be empty. */
struct OwnWords
{
    QString english;
    QString own;
    bool operator==(const OwnWords &) const = default;
};

/** What the buyer adds to what the book knows. */
struct StatementAnswers
{
    QStringList confirmed; ///< ids of claims; what is not in here leaves no trace
    std::optional<qint64> arrived;
    OwnWords expected;
    OwnWords received;
    bool operator==(const StatementAnswers &) const = default;
};

/** One thing that a statement may say. Nothing of it is worded before the buyer confirms it. */
struct StatementClaim
{
    ClaimKind kind = ClaimKind::Ordered;
    QString id; ///< the same as long as the fact is: a draft knows it by this
    std::optional<Moment> at = {};
    std::optional<Money> amount = {};
    QString name = {};                           ///< of the item; of a parcel its number
    std::optional<qint64> ordered = {};          ///< pieces
    std::optional<qint64> arrived = {};          ///< pieces, as the buyer counted them
    OwnWords words = {};                         ///< of Expected and Received
    QList<int> figures = {};                     ///< numbers that show it
    QList<Figure> shown = {};                    ///< of Figures: all of them
    ProblemGroup group = ProblemGroup::Received; ///< of what is complained about
    bool operator==(const StatementClaim &) const = default;
};

/**
 * What can be said about an order in a dispute, for the buyer to confirm one by one: the dates and
 * amounts that the book holds, never one that it does not, the problem, and what the buyer typed.
 * `item`: the line that it is about, empty for all of them.
 */
[[nodiscard]] QList<StatementClaim> claimsOf(const Order &order, const QString &item,
                                             const DisputeProblem &problem,
                                             const QList<Figure> &figures,
                                             const StatementAnswers &answers);
/** Those of them that the buyer confirmed. */
[[nodiscard]] QList<StatementClaim> confirmedOf(const QList<StatementClaim> &claims,
                                                const StatementAnswers &answers);

} // namespace recourse::domain
