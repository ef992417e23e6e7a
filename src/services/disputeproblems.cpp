// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/disputeproblems.h"

#include <algorithm>
#include <array>

namespace recourse::services {

using domain::Option;
using domain::Verdict;

namespace {

constexpr std::array kShown{Verdict::Possible, Verdict::NotYet, Verdict::Unknown, Verdict::NoLonger,
                            Verdict::Never};

auto rank(const Option &option)
{
    return std::find(kShown.begin(), kShown.end(), option.verdict) - kShown.begin();
}

} // namespace

QList<Option> disputeProblems(const domain::Assessment &assessment)
{
    const Option *dispute = assessment.option(kOpenDispute);
    QList<Option> problems = assessment.problems;
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Option &a, const Option &b) { return rank(a) < rank(b); });
    const bool anyPossible = !problems.isEmpty() && problems.first().verdict == Verdict::Possible;
    if (!dispute || (anyPossible && dispute->verdict != Verdict::Possible))
        return {};
    return problems;
}

} // namespace recourse::services
