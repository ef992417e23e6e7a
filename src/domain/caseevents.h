// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "domain/order.h"

namespace recourse::domain {

/**
 * Which of the events are part of a case, a cancellation, a dispute, a return or a refund, one
 * answer an event: its steps, and from the first of them on what was written and noted. What is
 * the order's own life (paid, shipped, delivered …) is not, nor is what was taken back.
 */
[[nodiscard]] QList<bool> partOfCase(const QList<Event> &events);

} // namespace recourse::domain
