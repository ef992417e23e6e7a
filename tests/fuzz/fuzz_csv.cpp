// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of orders: no order number is invented, and what was read is written and read again alike.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "formats/csvreader.h"
#include "formats/csvwriter.h"
#include "formats/tables/exporterreader.h"
#include "formats/textinput.h"

namespace {

using recourse::domain::OrderDraft;
using recourse::domain::ReadResult;
using recourse::formats::CsvReader;
using recourse::formats::CsvWriter;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray tableOf(const QList<OrderDraft> &drafts)
{
    const CsvWriter writer;
    QByteArray table = writer.begin();
    for (const OrderDraft &draft : drafts)
        table += writer.add(draft.order);
    return table;
}

void check(const recourse::domain::OrderReader &reader, const QByteArray &content)
{
    const ReadResult result = reader.read({}, content, {}, {});
    demand(!result.fatal || (result.drafts.isEmpty() && result.refused.isEmpty()));
    if (result.drafts.isEmpty())
        return;
    const auto text = recourse::formats::toUtf8Text(content);
    demand(text.has_value());
    for (const OrderDraft &draft : result.drafts) {
        demand(!draft.order.number.isEmpty() && draft.line > 1);
        demand(text->contains(draft.order.number.toUtf8()));
    }
    const QByteArray table = tableOf(result.drafts);
    const ReadResult again = CsvReader().read({}, table, {}, {});
    demand(!again.fatal && again.refused.isEmpty());
    demand(tableOf(again.drafts) == table);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    check(CsvReader(), content);
    for (const auto &layout : recourse::formats::shippedTables()) {
        if (layout.numbers == recourse::formats::TableLayout::Numbers::Column)
            check(recourse::formats::ExporterReader(layout), content);
    }
    return 0;
}
