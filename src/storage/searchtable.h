// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"
#include "storage/session.h"
#include "storage/statement.h"

namespace recourse::storage {

/** What the search looks through: number, titles, seller, tracking numbers, note, and the words of
 * messages and of what the buyer noted; folded. */
[[nodiscard]] QString searchTextOf(const domain::Order &order);

/** Adds the words of messages to the texts of a book that was written before they were searched. */
[[nodiscard]] Stored<void> addMessagesToSearch(Connection &connection);

/** The folded texts of the orders, and the index over them, which is written before each commit. */
class SearchTable final : public TransactionGuest
{
public:
    explicit SearchTable(Session &session);
    [[nodiscard]] Stored<void> insert(core::OrderId id, const domain::Order &order);
    [[nodiscard]] Stored<void> update(core::OrderId id, const domain::Order &order);

    [[nodiscard]] Stored<void> beforeCommit() override;
    void forget() override { }

private:
    Statement m_insert, m_update, m_pending, m_unindex, m_index, m_clear;
};

} // namespace recourse::storage
