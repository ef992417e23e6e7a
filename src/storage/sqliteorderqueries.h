// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/folding.h"
#include "storage/session.h"
#include "storage/statement.h"

namespace recourse::storage {

/** Sorted ids, rows and counts for the table, over covering indexes and the search index. */
class SqliteOrderQueries final : public domain::OrderQueries
{
public:
    explicit SqliteOrderQueries(Session &session);
    [[nodiscard]] Stored<QList<domain::OrderId>> ids(const domain::OrderQuery &query,
                                                     int limit) override;
    [[nodiscard]] Stored<QList<domain::OrderRow>> rows(const QList<domain::OrderId> &ids) override;
    [[nodiscard]] Stored<domain::BookSummary> summary() override;
    [[nodiscard]] Stored<qint64> dataVersion() override;
    void interrupt() override;

private:
    using Ids = QList<domain::OrderId>;
    [[nodiscard]] Stored<Ids> hitsThenSort(const domain::OrderQuery &query,
                                           const SearchTerms &terms, int limit);
    /** Nothing where the first orders of the walk hold too few hits. */
    [[nodiscard]] Stored<std::optional<Ids>> walkThenTest(const domain::OrderQuery &query,
                                                          const SearchTerms &terms, int limit);
    [[nodiscard]] Stored<bool> hasMoreHits(const SearchTerms &terms, int than);

    Session &m_session;
    Statement m_row;
    Statement m_hits;
    Statement m_groups;
    Statement m_expected;
    Statement m_tags;
    Statement m_dataVersion;
};

} // namespace recourse::storage
