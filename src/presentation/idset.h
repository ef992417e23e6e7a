// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QList>
#include <QSet>

#include "core/orderid.h"

namespace recourse::presentation {

/**
 * A set of orders. A book numbers its orders from 1 on, so a bit an order is enough:
 * a million of them take 125 kB, and are put in or asked for in a few milliseconds.
 */
class IdSet final
{
public:
    IdSet() = default;
    explicit IdSet(const QList<core::OrderId> &ids);
    IdSet(QList<core::OrderId>::const_iterator first, QList<core::OrderId>::const_iterator last);

    void insert(core::OrderId id);
    void remove(core::OrderId id);
    [[nodiscard]] bool contains(core::OrderId id) const
    {
        if (!isNear(id))
            return m_far.contains(id);
        const auto block = std::size_t(id.value / kBlockBits);
        return block < m_blocks.size() && !m_blocks[block].empty()
            && (m_blocks[block][wordOf(id)] >> bitOf(id) & 1U);
    }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    bool operator==(const IdSet &other) const;

private:
    static constexpr qint64 kBlockBits = 1 << 15;
    static constexpr qint64 kReach = 1 << 28; ///< a book of another origin may number as it likes
    static bool isNear(core::OrderId id) { return id.value >= 0 && id.value < kReach; }
    static std::size_t wordOf(core::OrderId id) { return std::size_t(id.value % kBlockBits / 64); }
    static int bitOf(core::OrderId id) { return int(id.value % 64); }

    qsizetype m_size = 0;
    std::vector<std::vector<quint64>> m_blocks; ///< empty ones where nothing ever was
    QSet<core::OrderId> m_far;
};

} // namespace recourse::presentation
