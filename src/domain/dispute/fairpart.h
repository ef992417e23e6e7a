// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "domain/money.h"
#include "domain/rules/packparts.h"

namespace recourse::domain {

/** What part of the money a buyer finds fair. What is not known is empty, never zero. */
struct FairPartAsk
{
    enum class By {
        Whole,  ///< everything that was paid
        Pieces, ///< as many as did not come or cannot be used
        Share,  ///< of the value, as the buyer states it
        Amount, ///< a sum of the buyer's own
    };
    By by = By::Whole;
    Money paid;                     ///< all of it, shipping included
    std::optional<Money> shipping;  ///< the part of `paid` that was for shipping
    std::optional<qint64> ordered;  ///< pieces
    std::optional<qint64> missing;  ///< pieces
    std::optional<int> lostPercent; ///< 0 to 100
    std::optional<Money> own;
    bool withShipping = false; ///< the shipping is asked back too
    bool operator==(const FairPartAsk &) const = default;
};

enum class FairPartFault {
    NothingPaid,
    NoPieces,   ///< how many were ordered is not known, or is none
    NoMissing,  ///< how many are missing is not told, none, or more than were ordered
    NoShare,    ///< from 1 to 100
    NoAmount,   ///< none, or one that is not more than nothing
    OtherMoney, ///< a currency that nothing was paid in
    MoreThanPaid,
    NoShipping, ///< it is asked back, but what it cost is not known, or was more than all
};

struct FairPart
{
    Money amount;         ///< whole minor units, more than nothing, never more than was paid
    Money goods;          ///< of it, for the goods
    bool rounded = false; ///< to the nearest minor unit; half of one goes up
    bool operator==(const FairPart &) const = default;
};

struct FairPartAnswer
{
    std::optional<FairPart> part;
    std::optional<FairPartFault> fault; ///< why there is none
};

/** The amount to ask for; shipping stays out of a share of the goods where it is known. */
[[nodiscard]] FairPartAnswer fairPart(const FairPartAsk &ask);

/** Who pays for sending goods back. */
enum class WayBackPayer { Unknown, Buyer, Seller };

/**
 * As the help of the site has it: for a fault the seller, for a changed mind the buyer (2.13); one
 * guide says always the buyer, another knows of free returns (C15, S152, S154). What the item's own
 * page says, told by the buyer, counts before it. Nothing goes back where nothing came.
 */
[[nodiscard]] WayBackPayer wayBackPayer(const DisputeProblem &problem,
                                        std::optional<WayBackPayer> asThePageSays);

} // namespace recourse::domain
