// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "domain/order.h"

namespace recourse::formats {

/**
 * Writes orders as a table with the column names of the public contract, UTF-8, a row an item
 * of which a column tells something, lines ended by CR LF. No cell can be run as a formula. The
 * caller gives the orders by market and number and puts the pieces one after the other; equal
 * orders give equal bytes.
 */
class CsvWriter final
{
public:
    [[nodiscard]] QByteArray begin() const;
    [[nodiscard]] QByteArray add(const domain::Order &order) const;
};

} // namespace recourse::formats
