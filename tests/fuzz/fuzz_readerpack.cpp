// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reader packs: refused with a reason or loaded whole, and whatever loads reads files without harm.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "formats/documents/htmlnode.h"
#include "formats/documents/jsonnode.h"
#include "formats/documents/readlines.h"
#include "formats/maildrafts.h"
#include "formats/packs/documentreading.h"
#include "formats/packs/readerpackreader.h"
#include "formats/tables/exporterreader.h"

namespace {

using recourse::domain::ReadOptions;
using recourse::domain::ReadResult;
using recourse::formats::DocumentKind;
using recourse::formats::DocumentReading;
using recourse::formats::NodePtr;
using recourse::formats::ReaderPack;

const QByteArray kAnswer = R"({"data":{"orders":[{"id":"8176543210000001","status":"Shipped",
 "sum":"12,90 EUR","list":[{"title":"Cup x2","n":2},{"title":"aaaaaaaaaaaaaaaaaaaaaaaaaaaa"}],
 "note":"Delivery by 1 Dec 2026."}]},"list":[[[1]]]})";
const QByteArray kPage = R"(<html><body class="order-item"><div class="a b-1"><div id="x">
 <a href="/order?orderId=8176543210000001">Order ID: 8176543210000001</a><span title="Cup">x2</span>
 <script>window.runParams = {"orderId":"8176543210000001"};</script></div></div></body></html>)";
const QByteArray kTable = "Order Id;Date;Status;Item;Total\n"
                          "8176543210000001;1.12.2026;Shipped;Cup;12,90 EUR\n";

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void readDocument(const std::vector<ReaderPack> &packs, DocumentKind kind, const NodePtr &document)
{
    const ReadOptions options;
    DocumentReading reading(packs, options);
    demand(reading.read(kind, *document, std::nullopt));
    const ReadResult result = reading.take();
    for (const auto &draft : result.drafts)
        demand(!draft.order.number.isEmpty() || !draft.order.parcels.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace recourse::formats;
    static const NodePtr answer = readJsonDocument(kAnswer).value();
    static const NodePtr page = readHtmlDocument(kPage).value();
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    auto pack = readReaderPack(content);
    if (!pack) {
        demand(pack.error().file.isEmpty());
        return 0;
    }
    const ReadOptions options;
    for (const TableLayout &layout : pack->tables)
        static_cast<void>(ExporterReader(layout).read({}, kTable, options, {}));
    if (pack->mails) {
        const ReadLines text = linesOfText(QStringLiteral(
            "Order 8176543210000001: shipped\nTotal: 12,90 EUR\nPackage LP00123456789012: sent"));
        static_cast<void>(draftsOfText(text, *pack->mails, {}, options));
    }
    const std::vector<ReaderPack> packs{std::move(*pack)};
    readDocument(packs, DocumentKind::Json, answer);
    readDocument(packs, DocumentKind::Html, page);
    return 0;
}
