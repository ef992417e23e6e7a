// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include "domain/ports/book.h"

namespace recourse::domain {

/** A deadline is close for so long before it: in the colours of the table, and in
 * Group::WindowClosing. */
inline constexpr std::chrono::hours kSoon{72};

/** Does a row belong to a group? The one place that says so: the book's index and the command line
 * ask. */
[[nodiscard]] bool belongsTo(const OrderRow &row, Group group);

} // namespace recourse::domain
