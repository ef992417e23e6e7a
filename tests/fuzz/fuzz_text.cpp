// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Text from the clipboard: no order number is invented, and what is read survives the export.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "formats/exchangereader.h"
#include "formats/exchangewriter.h"
#include "formats/textreader.h"

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace recourse;
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const formats::TextReader reader;
    demand(reader.recognise(content) <= 100);
    const domain::ReadResult read = reader.read({}, content, {}, {});
    demand(read.fatal.has_value() == read.drafts.isEmpty());
    // Wide characters and soft hyphens hide digits that stand there all the same.
    const bool plain = std::all_of(content.cbegin(), content.cend(),
                                   [](char byte) { return byte > 0; });
    QList<domain::Order> orders;
    for (const domain::OrderDraft &draft : read.drafts) {
        demand(draft.order.number.isEmpty() == draft.ofParcel);
        if (draft.ofParcel)
            continue; // whose it is the import finds out
        demand(draft.order.number.size() >= 10);
        demand(!plain || content.contains(draft.order.number.toUtf8()));
        orders.append(draft.order);
    }
    const auto again = formats::ExchangeReader().read({}, formats::writeExchange(orders), {}, {});
    demand(!again.fatal && again.refused.isEmpty());
    demand(again.drafts.size() == orders.size());
    return 0;
}
