// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dispute/fairpart.h"

namespace recourse::domain {

namespace {

FairPartAnswer refuse(FairPartFault fault)
{
    return {std::nullopt, fault};
}

struct Share
{
    qint64 minor = 0;
    bool rounded = false;
};

/** `whole` × `part` / `of`, for 0 < part <= of; in steps that stay within the type. */
Share shareOf(qint64 whole, qint64 part, qint64 of)
{
    // whole = quotient * of + rest, so only rest * part can grow, bounded by of².
    const qint64 quotient = whole / of;
    const qint64 rest = whole % of;
    const qint64 product = rest * part;
    const qint64 left = product % of;
    return {quotient * part + product / of + (left * 2 >= of ? 1 : 0), left != 0};
}

/** Beyond it the square leaves the type; no order has as many pieces. */
constexpr qint64 kMostPieces = 1'000'000'000;

} // namespace

FairPartAnswer fairPart(const FairPartAsk &ask)
{
    if (ask.paid.minor <= 0)
        return refuse(FairPartFault::NothingPaid);
    const bool knowsShipping = ask.shipping && ask.shipping->currency == ask.paid.currency
        && ask.shipping->minor >= 0 && ask.shipping->minor <= ask.paid.minor;
    if (ask.withShipping && !knowsShipping && ask.by != FairPartAsk::By::Whole)
        return refuse(FairPartFault::NoShipping);
    const qint64 shipping = knowsShipping ? ask.shipping->minor : 0;
    const qint64 goods = ask.paid.minor - shipping;
    Share share{goods, false};
    switch (ask.by) {
    case FairPartAsk::By::Whole:
        return {FairPart{ask.paid, {goods, ask.paid.currency}, false}, std::nullopt};
    case FairPartAsk::By::Pieces:
        if (ask.ordered.value_or(0) <= 0 || *ask.ordered > kMostPieces)
            return refuse(FairPartFault::NoPieces);
        if (ask.missing.value_or(0) <= 0 || *ask.missing > *ask.ordered)
            return refuse(FairPartFault::NoMissing);
        share = shareOf(goods, *ask.missing, *ask.ordered);
        break;
    case FairPartAsk::By::Share:
        if (ask.lostPercent.value_or(0) <= 0 || *ask.lostPercent > 100)
            return refuse(FairPartFault::NoShare);
        share = shareOf(goods, *ask.lostPercent, 100);
        break;
    case FairPartAsk::By::Amount:
        if (!ask.own || ask.own->minor <= 0)
            return refuse(FairPartFault::NoAmount);
        if (ask.own->currency != ask.paid.currency)
            return refuse(FairPartFault::OtherMoney);
        if (ask.own->minor > ask.paid.minor)
            return refuse(FairPartFault::MoreThanPaid);
        return {FairPart{*ask.own, *ask.own, false}, std::nullopt};
    }
    const qint64 amount = share.minor + (ask.withShipping ? shipping : 0);
    if (amount <= 0)
        return refuse(FairPartFault::NoAmount);
    return {FairPart{{amount, ask.paid.currency}, {share.minor, ask.paid.currency}, share.rounded},
            std::nullopt};
}

WayBackPayer wayBackPayer(const DisputeProblem &problem, std::optional<WayBackPayer> asThePageSays)
{
    if (!problem.returnAndRefund)
        return WayBackPayer::Unknown;
    if (asThePageSays && *asThePageSays != WayBackPayer::Unknown)
        return *asThePageSays;
    switch (problem.group) {
    case ProblemGroup::Received:
        return WayBackPayer::Seller;
    case ProblemGroup::Personal:
        return WayBackPayer::Buyer;
    case ProblemGroup::NotReceived:
        break;
    }
    return WayBackPayer::Unknown;
}

} // namespace recourse::domain
