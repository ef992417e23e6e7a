// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"

namespace recourse::domain {

/**
 * Could these two be one order, entered by hand and imported? Only where at least one has no number
 * yet, both are of one market, neither is in the trash, and total, day (give or take one) and the
 * shop or an item are the same. It is a hint for people: nothing is ever merged because of it.
 */
[[nodiscard]] bool looksAlike(const Order &a, const Order &b);

} // namespace recourse::domain
