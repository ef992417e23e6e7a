// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"

namespace recourse::services {

/**
 * Is `merged` the order that was known? The sequence of its lines and parcels tells nothing. Nor
 * does it that what told an order becomes known: books once did not keep it. Pure.
 */
[[nodiscard]] bool tellsNothingNew(const domain::Order &known, const domain::Order &merged);

} // namespace recourse::services
