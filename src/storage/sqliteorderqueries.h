// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/bookvalues.h"
#include "storage/folding.h"
#include "storage/session.h"
#include "storage/statement.h"

namespace recourse::storage {

/**
 * Sorted ids, rows and counts for the table. A search takes the hits out of the sorted list, which
 * is kept while the book stays the same: sorting is paid for once, not at every key press.
 */
class SqliteOrderQueries final : public domain::OrderQueries
{
public:
    SqliteOrderQueries(Session &session, BookValues &values);
    [[nodiscard]] Stored<QList<domain::OrderId>> ids(const domain::OrderQuery &query,
                                                     int limit) override;
    [[nodiscard]] Stored<QList<domain::OrderRow>> rows(const QList<domain::OrderId> &ids) override;
    [[nodiscard]] Stored<domain::BookSummary> summary() override;
    [[nodiscard]] Stored<QList<domain::OrderId>> mayLookAlike(const domain::Order &order) override;
    [[nodiscard]] Stored<QList<domain::OrderRow>> ofCheckout(const QString &market,
                                                             const QString &checkoutId) override;
    [[nodiscard]] Stored<qint64> dataVersion() override;
    void interrupt() override;

private:
    using Ids = QList<domain::OrderId>;
    /** Without the search; the whole list is kept until the book changes. */
    [[nodiscard]] Stored<Ids> sorted(const domain::OrderQuery &query, int limit);
    [[nodiscard]] Stored<Ids> readSorted(const domain::OrderQuery &query, int limit);
    /** The first `limit` hits in the order of the sorted list. */
    [[nodiscard]] Stored<Ids> search(const domain::OrderQuery &query, const SearchTerms &terms,
                                     int limit);
    /** What the index finds, ascending; a long needle may be found too often. */
    [[nodiscard]] Stored<Ids> candidates(const SearchTerms &terms);
    /** How many orders a filter leaves, without touching the kept list. */
    [[nodiscard]] Stored<qint64> count(const domain::SavedFilter &filter);
    /** Anything that this or another connection writes gives another one. */
    [[nodiscard]] Stored<std::pair<qint64, qint64>> state();

    Session &m_session;
    BookValues &m_values;
    Statement m_row;
    Statement m_candidates;
    Statement m_groups;
    Statement m_expected;
    Statement m_tags;
    Statement m_dataVersion;
    domain::OrderQuery m_sortedBy; ///< what m_sorted answers
    std::optional<Ids> m_sorted;
    std::pair<qint64, qint64> m_sortedState; ///< of the book when m_sorted was read
};

} // namespace recourse::storage
