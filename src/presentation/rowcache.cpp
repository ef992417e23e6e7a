// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/rowcache.h"

namespace recourse::presentation {

RowCache::RowCache(domain::OrderQueries &queries)
    : m_queries(queries)
{
}

const domain::OrderRow *RowCache::row(const QList<core::OrderId> &ids, int row)
{
    Page &found = page(ids, row / kPageRows);
    const auto cached = found.rows.constFind(ids.at(row));
    return cached == found.rows.cend() ? nullptr : &*cached;
}

void RowCache::clear()
{
    m_pages.clear();
    m_ages.clear();
}

RowCache::Page &RowCache::page(const QList<core::OrderId> &ids, int number)
{
    const auto cached = m_pages.find(number);
    if (cached != m_pages.end()) {
        m_ages.splice(m_ages.begin(), m_ages, cached->age);
        return *cached;
    }
    if (m_ages.size() >= std::size_t(kPages)) {
        m_pages.remove(m_ages.back());
        m_ages.pop_back();
    }
    Page fresh;
    const auto rows = m_queries.rows(ids.mid(qsizetype(number) * kPageRows, kPageRows));
    // A page that cannot be read stays blank until the next clear(), not asked for at every paint.
    if (rows) {
        for (const domain::OrderRow &row : *rows)
            fresh.rows.insert(row.id, row);
    }
    m_ages.push_front(number);
    fresh.age = m_ages.begin();
    return *m_pages.insert(number, fresh);
}

} // namespace recourse::presentation
