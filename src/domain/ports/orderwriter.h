// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "domain/order.h"

namespace recourse::domain {

/** Writes orders in one format, piece by piece; the pieces one after the other are the file. */
class OrderWriter
{
public:
    virtual ~OrderWriter() = default;
    /** `extra`: a JSON object of what the format keeps beside the orders; a table has no room for
     * it. */
    [[nodiscard]] virtual QByteArray begin(const QByteArray &extra) = 0;
    [[nodiscard]] virtual QByteArray add(const Order &order) = 0;
    [[nodiscard]] virtual QByteArray end() = 0;
};

} // namespace recourse::domain
