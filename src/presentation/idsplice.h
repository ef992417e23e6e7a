// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/orderid.h"

namespace recourse::presentation {

/** What turns one list of ids into another: remove runs, put the kept ones in order, insert runs.
 */
class IdSplice final
{
public:
    struct Run
    {
        int first = 0;
        int count = 0;
        [[nodiscard]] int last() const { return first + count - 1; }
        bool operator==(const Run &) const = default;
    };

    IdSplice(const QList<core::OrderId> &before, const QList<core::OrderId> &after);

    /** Nothing is removed or moved, everything new comes behind. */
    [[nodiscard]] bool isAppend() const { return m_append; }
    /** So many runs that showing the list anew is cheaper. */
    [[nodiscard]] bool isTooLarge() const;
    /** By rows of `before`, the last run first, so that earlier rows keep their place. */
    [[nodiscard]] const QList<Run> &removals() const { return m_removals; }
    /** What stays, in the order of `after`. */
    [[nodiscard]] const QList<core::OrderId> &keptInNewOrder() const { return m_kept; }
    /** By rows of `after`, the first run first. */
    [[nodiscard]] const QList<Run> &insertions() const { return m_insertions; }

private:
    QList<Run> m_removals;
    QList<core::OrderId> m_kept;
    QList<Run> m_insertions;
    bool m_append = false;
    qsizetype m_rows = 0;
};

} // namespace recourse::presentation
