// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/idsplice.h"

#include <algorithm>

#include "presentation/idset.h"

namespace recourse::presentation {

namespace {

constexpr qsizetype kMostRuns = 128;
constexpr qsizetype kMostMoves = 4'000'000; ///< each run moves what stands behind it

using Ids = QList<core::OrderId>;

/** Runs of rows in [first, last) of `ids` that `others` does not hold. */
QList<IdSplice::Run> runsMissing(const Ids &ids, int first, int last, const IdSet &others)
{
    QList<IdSplice::Run> runs;
    for (int row = first; row < last; ++row) {
        if (others.contains(ids.at(row)))
            continue;
        if (!runs.isEmpty() && runs.constLast().last() + 1 == row)
            ++runs.last().count;
        else
            runs.append({row, 1});
    }
    return runs;
}

} // namespace

IdSplice::IdSplice(const Ids &before, const Ids &after)
    : m_rows(std::max(before.size(), after.size()))
{
    // Most changes touch a few rows of many: only what lies between the equal ends is compared.
    const auto [a, b] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const int prefix = int(a - before.begin());
    m_append = prefix == before.size();
    if (m_append) { // the rest behind a first page: there may be a million, and nothing to compare
        m_kept = before;
        if (after.size() > before.size())
            m_insertions.append({prefix, int(after.size()) - prefix});
        return;
    }
    int suffix = 0;
    const int most = int(std::min(before.size(), after.size())) - prefix;
    while (suffix < most
           && before.at(before.size() - 1 - suffix) == after.at(after.size() - 1 - suffix))
        ++suffix;
    const int beforeEnd = int(before.size()) - suffix;
    const int afterEnd = int(after.size()) - suffix;

    const IdSet old(before.begin() + prefix, before.begin() + beforeEnd);
    const IdSet fresh(after.begin() + prefix, after.begin() + afterEnd);
    m_removals = runsMissing(before, prefix, beforeEnd, fresh);
    std::reverse(m_removals.begin(), m_removals.end());
    m_insertions = runsMissing(after, prefix, afterEnd, old);

    m_kept.reserve(before.size());
    for (int row = 0; row < after.size(); ++row) {
        const bool between = row >= prefix && row < afterEnd;
        if (!between || old.contains(after.at(row)))
            m_kept.append(after.at(row));
    }
}

bool IdSplice::isTooLarge() const
{
    const qsizetype runs = m_removals.size() + m_insertions.size();
    return runs > kMostRuns || (runs > 1 && runs * m_rows > kMostMoves);
}

} // namespace recourse::presentation
