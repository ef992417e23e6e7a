// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

#include <QByteArray>
#include <QList>

#include "domain/order.h"

namespace recourse::formats {

/** A key and its value as JSON text, printed beside the members of an order. */
using RawMembers = QList<std::pair<QByteArray, QByteArray>>;

/** One order of the exchange format, on one line; `beside` follows its own members. */
[[nodiscard]] QByteArray orderToJson(const domain::Order &order, const RawMembers &beside = {});

/**
 * Writes a book in the exchange format, piece by piece, so that a book of any size needs the memory
 * of one order. The caller gives the orders by market and number and puts the pieces one after the
 * other; equal orders give equal bytes.
 */
class ExchangeWriter final
{
public:
    [[nodiscard]] QByteArray begin(const QByteArray &extra = {}) const;
    [[nodiscard]] QByteArray add(const domain::Order &order);
    [[nodiscard]] QByteArray end() const;

private:
    bool m_any = false;
};

/** A whole book at once, sorted by market and number. */
[[nodiscard]] QByteArray writeExchange(const QList<domain::Order> &orders);

} // namespace recourse::formats
