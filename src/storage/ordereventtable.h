// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"
#include "storage/orderparts.h"

namespace recourse::storage {

/** The events of orders. A row is written once and may be marked as retracted, no more. */
class OrderEventTable final
{
public:
    explicit OrderEventTable(Connection &connection);
    [[nodiscard]] Stored<void> insert(core::OrderId id, const QList<domain::Event> &events);
    /** Adds what is new and marks what is retracted; an event that `wanted` leaves out stays. */
    [[nodiscard]] Stored<void> merge(core::OrderId id, const QList<domain::Event> &wanted);
    /** Only while the journal takes a change back. */
    [[nodiscard]] Stored<void> removeAll(core::OrderId id);
    [[nodiscard]] Stored<void> load(core::OrderId id, QList<domain::Event> &events);

private:
    struct Row
    {
        qint64 id = 0;
        domain::Event event;
    };
    [[nodiscard]] Stored<QList<Row>> rows(core::OrderId id);

    PartInserter m_insert;
    Statement m_retract;
    Statement m_delete;
    Statement m_select;
};

} // namespace recourse::storage
