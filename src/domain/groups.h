// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/book.h"

namespace recourse::domain {

/** Does a row belong to a group? The one place that says so: the book's index and the command line
 * ask. */
[[nodiscard]] bool belongsTo(const OrderRow &row, Group group);

} // namespace recourse::domain
