// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <utility>

#include "storage/session.h"
#include "storage/statement.h"

namespace recourse::storage {

/** Writes the assessed rows of the table beside the orders, and finds those that are out of date.
 */
class SqliteRowStore final : public domain::RowStore
{
public:
    explicit SqliteRowStore(Session &session);
    [[nodiscard]] Stored<void> put(const domain::OrderRow &row, core::Instant assessedAt,
                                   const QString &packVersion) override;
    [[nodiscard]] Stored<QList<domain::OrderId>>
    outdated(core::Instant now, const QString &packVersion, int limit) override;

private:
    using BookState = std::pair<qint64, qint64>;
    /** Anything that this or another connection writes gives another one. */
    [[nodiscard]] Stored<BookState> state();
    [[nodiscard]] Stored<void> findMissing(QList<domain::OrderId> &ids, qint64 limit);

    Connection &m_connection;
    Statement m_put;
    Statement m_passed;
    Statement m_ahead;
    Statement m_otherPack;
    Statement m_missing;
    std::optional<BookState> m_complete; ///< the last one that was seen without a missing row
};

} // namespace recourse::storage
