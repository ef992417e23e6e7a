// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers of the site and captures: no order number is invented, and what was read can be written.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "formats/capturereader.h"
#include "formats/exchangereader.h"
#include "formats/exchangewriter.h"

namespace {

using recourse::domain::Order;
using recourse::domain::ReadResult;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReadResult read = recourse::formats::CaptureReader().read({}, content, {}, {});
    demand(!read.fatal || (read.drafts.isEmpty() && read.refused.isEmpty()));
    // Escapes, coded answers and wide characters hide digits that stand there all the same.
    const bool plain = !content.contains('\\') && !content.contains('\0')
        && !content.contains("base64");
    QList<Order> orders;
    for (const auto &draft : read.drafts) {
        demand(draft.order.number.isEmpty() == draft.ofParcel);
        if (draft.ofParcel)
            continue; // whose it is the import finds out
        demand(!plain || content.contains(draft.order.number.toUtf8()));
        demand(draft.order.extra.isEmpty());
        orders.append(draft.order);
    }
    const QByteArray written = recourse::formats::writeExchange(orders);
    const ReadResult again = recourse::formats::ExchangeReader().read({}, written, {}, {});
    demand(!again.fatal && again.refused.isEmpty());
    demand(again.drafts.size() == orders.size());
    return 0;
}
