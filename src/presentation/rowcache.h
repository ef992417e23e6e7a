// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <list>

#include <QHash>
#include <QList>

#include "domain/ports/book.h"

namespace recourse::presentation {

/** The pages of rows last looked at, 64 rows a page and 64 pages; older ones are read again. */
class RowCache final
{
public:
    static constexpr int kPageRows = 64;
    static constexpr int kPages = 64;

    explicit RowCache(domain::OrderQueries &queries);
    /** Reads the page that `row` of `ids` stands on where it is not here; null if it cannot be
     * read. */
    [[nodiscard]] const domain::OrderRow *row(const QList<core::OrderId> &ids, int row);
    void clear();

private:
    struct Page
    {
        QHash<core::OrderId, domain::OrderRow> rows;
        std::list<int>::iterator age;
    };
    Page &page(const QList<core::OrderId> &ids, int number);

    domain::OrderQueries &m_queries;
    QHash<int, Page> m_pages;
    std::list<int> m_ages; ///< page numbers, the one used last in front
};

} // namespace recourse::presentation
