// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/book.h"
#include "storage/statement.h"

namespace recourse::storage {

/** The columns of order_row that make a domain::OrderRow, with order_id first. */
[[nodiscard]] const QString &rowColumns();
[[nodiscard]] domain::OrderRow readRow(const Statement &row);
/** Bound to an order: its row is as one of another pack, so that it is made anew. */
[[nodiscard]] const QString &expireRowSql();
/** One bit for each Group that the row belongs to, so that a filter is one comparison. */
[[nodiscard]] qint64 groupBits(const domain::OrderRow &row);
[[nodiscard]] constexpr qint64 bitOf(domain::Group group)
{
    return qint64(1) << int(group);
}

} // namespace recourse::storage
