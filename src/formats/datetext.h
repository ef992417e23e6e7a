// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArrayView>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/moment.h"
#include "domain/ports/orderreader.h"

namespace recourse::formats {

/**
 * Reads a date as shops print it, in any of the known languages and independent of the machine's:
 * an instant where time and zone stand there, else a day. A time without a zone does not make an
 * instant: the day is kept and counts over all zones. BadDate, or AmbiguousDate where only `order`
 * could decide.
 */
[[nodiscard]] core::Result<domain::Moment, domain::RefusalReason>
readDate(QByteArrayView utf8, std::optional<domain::DateOrder> order);

/** The order that this text alone proves, as 13/04/2026 does; nothing where it proves none. */
[[nodiscard]] std::optional<domain::DateOrder> provenDateOrder(QByteArrayView utf8);

} // namespace recourse::formats
