// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The exchange format: read, write, read again is equal, to the byte; no order number is invented.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "formats/exchangekeys.h"
#include "formats/exchangereader.h"
#include "formats/exchangewriter.h"

namespace {

using recourse::domain::Order;
using recourse::domain::ReadResult;
using recourse::formats::ExchangeReader;
using recourse::formats::inExchangeForm;
using recourse::formats::writeExchange;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

QList<Order> ordersOf(const ReadResult &result)
{
    QList<Order> orders;
    for (const auto &draft : result.drafts)
        orders.append(draft.order);
    return orders;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReadResult first = ExchangeReader().read({}, content, {}, {});
    demand(!first.fatal || (first.drafts.isEmpty() && first.refused.isEmpty()));
    const bool plain = !content.contains('\\') && !content.contains('\0');
    for (const auto &draft : first.drafts)
        demand(!plain || content.contains(draft.order.number.toUtf8()));
    const QByteArray written = writeExchange(ordersOf(first));
    const ReadResult second = ExchangeReader().read({}, written, {}, {});
    demand(!second.fatal && second.refused.isEmpty());
    demand(second.drafts.size() == first.drafts.size());
    demand(writeExchange(ordersOf(second)) == written);
    for (const auto &draft : second.drafts)
        demand(inExchangeForm(draft.order) == draft.order);
    return 0;
}
