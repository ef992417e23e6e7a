// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exportservice.h"

namespace recourse::services {

using core::failure;
using namespace domain;

Stored<ExportService::Outcome> ExportService::write(Book &book, OrderWriter &writer,
                                                    const ByteSink &sink,
                                                    const std::optional<QSet<OrderId>> &only) const
{
    const auto extra = book.settings().value(kExchangeExtra);
    if (!extra)
        return failure(extra.error());
    Outcome outcome;
    outcome.written = sink(writer.begin(extra->toUtf8()));
    if (!outcome.written)
        return outcome;
    const auto done = book.orders().forEach([&](OrderId id, const Order &order) {
        if (order.trashedAt || (only && !only->contains(id)))
            return true;
        ++outcome.orders;
        outcome.written = sink(writer.add(order));
        return outcome.written;
    });
    if (!done)
        return failure(done.error());
    if (outcome.written)
        outcome.written = sink(writer.end());
    return outcome;
}

} // namespace recourse::services
