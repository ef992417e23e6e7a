// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QSet>

#include "domain/ports/book.h"
#include "domain/ports/orderwriter.h"

namespace recourse::services {

/** Takes a piece of the file; false where it cannot be written. */
using ByteSink = std::function<bool(const QByteArray &piece)>;

/** Writes the book, or the orders that a filter leaves, sorted by market and number; none that is
 * in the trash. */
class ExportService final
{
public:
    struct Outcome
    {
        qint64 orders = 0;
        bool written = true; ///< false: the sink refused
    };
    /** `only`: no others than these; nothing: the whole book. */
    [[nodiscard]] domain::Stored<Outcome>
    write(domain::Book &book, domain::OrderWriter &writer, const ByteSink &sink,
          const std::optional<QSet<core::OrderId>> &only = {}) const;
};

} // namespace recourse::services
