// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/book.h"

namespace recourse::services {

/** Other orders from the seller of `order`, whose id is `id`: those in the archive too, none of the
 * trash, the newest first, at most `most`. Two sellers are one where their ids are known and equal,
 * else by name; of nobody's there are none. Thread: the book's. */
[[nodiscard]] domain::Stored<QList<domain::Order>>
otherOrdersOfSeller(domain::Book &book, core::OrderId id, const domain::Order &order, int most);

} // namespace recourse::services
