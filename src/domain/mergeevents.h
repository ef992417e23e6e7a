// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"

namespace recourse::domain {

/**
 * The events of both, each happening once: one that says more of it takes the place of one that
 * says less, which is marked as taken back at `at`. What the buyer entered is never marked, and
 * what was taken back is not brought back.
 */
[[nodiscard]] QList<Event> mergeEvents(const QList<Event> &known, const QList<Event> &told,
                                       core::Instant at);

} // namespace recourse::domain
