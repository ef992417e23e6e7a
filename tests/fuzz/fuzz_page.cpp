// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saved pages by the shipped packs: no order number is invented, amounts name their currency, and
// a refused page gives nothing.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "formats/pagereader.h"

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
    const formats::PageReader reader;
    demand(reader.recognise(content) <= 100);
    const domain::ReadResult result = reader.read({}, content, {}, {});
    demand(!result.fatal || (result.drafts.isEmpty() && result.refused.isEmpty()));
    demand(result.fatal || !result.drafts.isEmpty() || !result.refused.isEmpty());
    for (const domain::OrderDraft &draft : result.drafts) {
        demand(draft.ofParcel ? !draft.order.parcels.isEmpty() : draft.order.number.size() >= 10);
        demand(!draft.order.total || draft.order.total->currency.size() == 3);
        for (const domain::Item &item : draft.order.items)
            demand(!item.title.isEmpty() || !item.lineId.isEmpty());
    }
    return 0;
}
