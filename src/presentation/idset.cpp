// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/idset.h"

#include <algorithm>

namespace recourse::presentation {

IdSet::IdSet(const QList<core::OrderId> &ids)
    : IdSet(ids.cbegin(), ids.cend())
{
}

IdSet::IdSet(QList<core::OrderId>::const_iterator first, QList<core::OrderId>::const_iterator last)
{
    for (; first != last; ++first)
        insert(*first);
}

void IdSet::insert(core::OrderId id)
{
    if (!isNear(id)) {
        const auto before = m_far.size();
        m_far.insert(id);
        m_size += m_far.size() - before;
        return;
    }
    const auto block = std::size_t(id.value / kBlockBits);
    if (block >= m_blocks.size())
        m_blocks.resize(block + 1);
    auto &words = m_blocks[block];
    if (words.empty())
        words.resize(kBlockBits / 64);
    quint64 &word = words[wordOf(id)];
    const quint64 bit = quint64(1) << bitOf(id);
    m_size += (word & bit) == 0 ? 1 : 0;
    word |= bit;
}

void IdSet::remove(core::OrderId id)
{
    if (!contains(id))
        return;
    --m_size;
    if (isNear(id))
        m_blocks[std::size_t(id.value / kBlockBits)][wordOf(id)] &= ~(quint64(1) << bitOf(id));
    else
        m_far.remove(id);
}

bool IdSet::operator==(const IdSet &other) const
{
    if (m_size != other.m_size || m_far != other.m_far)
        return false;
    // As many in both, so the shorter one's words decide; a block that is not there holds nothing.
    const std::size_t blocks = std::min(m_blocks.size(), other.m_blocks.size());
    for (std::size_t i = 0; i < blocks; ++i) {
        const auto &a = m_blocks[i];
        const auto &b = other.m_blocks[i];
        const auto isZero = [](quint64 word) { return word == 0; };
        if (a.empty() || b.empty() ? !std::all_of(a.begin(), a.end(), isZero)
                    || !std::all_of(b.begin(), b.end(), isZero)
                                   : a != b)
            return false;
    }
    return true;
}

} // namespace recourse::presentation
