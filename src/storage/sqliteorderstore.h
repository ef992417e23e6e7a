// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/book.h"
#include "storage/changerecorder.h"
#include "storage/ordereventtable.h"
#include "storage/orderparts.h"
#include "storage/searchtable.h"
#include "storage/sellertable.h"
#include "storage/session.h"

namespace recourse::storage {

/** An order as the book holds it, with who wrote it. */
struct OrderState
{
    domain::Order order;
    Authorship authorship;
};

/**
 * Orders as aggregates over the normalised tables. Every write is journalled while a change runs
 * and keeps the search text of the order.
 */
class SqliteOrderStore final : public domain::OrderStore
{
public:
    SqliteOrderStore(Session &session, ChangeRecorder &recorder);

    [[nodiscard]] Stored<std::optional<domain::OrderId>> find(const QString &market,
                                                              const QString &number) override;
    [[nodiscard]] Stored<std::optional<domain::OrderId>> findTyped(const QString &text) override;
    [[nodiscard]] Stored<QList<domain::OrderId>> withParcel(const QString &market,
                                                            const QString &number) override;
    [[nodiscard]] Stored<std::optional<domain::Order>> load(domain::OrderId id) override;
    [[nodiscard]] Stored<domain::OrderId> insert(const domain::Order &order) override;
    [[nodiscard]] Stored<void> replace(domain::OrderId id, const domain::Order &order) override;
    [[nodiscard]] Stored<void> remove(domain::OrderId id) override;
    [[nodiscard]] Stored<void>
    forEach(const std::function<bool(domain::OrderId, const domain::Order &)> &visit) override;
    [[nodiscard]] Stored<qint64> count() override;

    // For the journal, which does not journal what it does itself.
    [[nodiscard]] Stored<std::optional<OrderState>> state(domain::OrderId id);
    /** Events may leave the book while this is on, and while it is off never. */
    [[nodiscard]] Stored<void> takeBack(bool on) { return m_guard.run(on); }
    /** Makes an order what it was, under its old id; `now` is what state() says of it. Needs
     * takeBack(). */
    [[nodiscard]] Stored<void> restore(domain::OrderId id, const std::optional<OrderState> &now,
                                       const domain::Order &order, const Authorship &authorship);
    /** Takes an order away with all that it has, its events too. Needs takeBack(). */
    [[nodiscard]] Stored<void> discard(domain::OrderId id) { return m_delete.run(id); }
    [[nodiscard]] Stored<void> sweepSellers() { return m_sellers.sweep(); }

private:
    [[nodiscard]] Stored<domain::OrderId> insertAs(std::optional<domain::OrderId> id,
                                                   const domain::Order &order,
                                                   const Authorship &authorship);
    [[nodiscard]] Stored<void> update(domain::OrderId id, const domain::Order &before,
                                      const domain::Order &after, const Authorship &authorship);
    void bindOrder(Statement &statement, const domain::Order &order,
                   std::optional<qint64> seller) const;

    Session &m_session;
    ChangeRecorder &m_recorder;
    SellerTable m_sellers;
    OrderParts m_parts;
    OrderEventTable m_events;
    SearchTable m_search;
    Statement m_find, m_findNumber, m_withParcel, m_findId, m_load, m_insert, m_update, m_delete,
        m_ids, m_count, m_guard;
};

} // namespace recourse::storage
