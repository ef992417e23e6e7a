// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>

#include <QMetaType>
#include <QtGlobal>

namespace recourse::core {

/** An order's row in the open book: stable while the book is open and after, unknown to the site.
 */
struct OrderId
{
    qint64 value = 0;
    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const OrderId &) const = default;
};

inline size_t qHash(OrderId id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace recourse::core

Q_DECLARE_METATYPE(recourse::core::OrderId)
