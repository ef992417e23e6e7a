// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QHash>

#include "domain/order.h"
#include "storage/session.h"
#include "storage/statement.h"

namespace recourse::storage {

/** Each seller as its sources wrote it, once. Remembers ids for as long as a transaction runs. */
class SellerTable final : public TransactionGuest
{
public:
    explicit SellerTable(Session &session);
    /** Finds or adds; nothing where nothing is known of the seller. */
    [[nodiscard]] Stored<std::optional<qint64>> idOf(const domain::Seller &seller);
    /** Sellers that no order names any more. */
    [[nodiscard]] Stored<void> sweep();

    [[nodiscard]] Stored<void> beforeCommit() override { return {}; }
    void forget() override { m_known.clear(); }

private:
    using Key = std::tuple<QString, QString, QString, QByteArray>;
    Statement m_find;
    Statement m_insert;
    Statement m_sweep;
    std::map<Key, qint64> m_known;
};

} // namespace recourse::storage
