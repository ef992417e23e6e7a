// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include "core/instant.h"
#include "domain/order.h"

namespace recourse::formats {

/**
 * Made-up orders in every state of an order's life, moved by whole days so that they look as if
 * they had been read today. For `--demo` and for trying things out; nobody's data.
 */
[[nodiscard]] QList<domain::Order> sampleOrders(core::Instant now);

/** A made-up table with the columns of the public contract, as a file to import. */
[[nodiscard]] QByteArray sampleTable();

} // namespace recourse::formats
