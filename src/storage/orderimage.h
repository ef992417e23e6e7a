// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

#include "domain/order.h"

namespace recourse::storage {

/** An order as the undo journal keeps it: compact CBOR, loss-free, read by this program only. */
[[nodiscard]] QByteArray toImage(const domain::Order &order);
/** Nothing where the bytes are no image. */
[[nodiscard]] std::optional<domain::Order> fromImage(const QByteArray &image);

} // namespace recourse::storage
