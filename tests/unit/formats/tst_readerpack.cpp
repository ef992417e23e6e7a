// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include "formats/documents/jsonnode.h"
#include "formats/packs/documentreading.h"
#include "formats/packs/readerpackreader.h"
#include "formats/readers.h"
#include "unit/formats/toldorder.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::formats;
using namespace Qt::StringLiterals;

namespace {
QByteArray packOf(const QByteArray &inside)
{
    return R"({"format":"recourse-reader","format_version":1,"id":"mine","version":"1")"
        + (inside.isEmpty() ? QByteArray() : "," + inside) + "}";
}

QByteArray shapeOf(const QByteArray &values)
{
    return packOf(R"("shapes":[{"id":"a","title":"A","document":"json","orders":["."],"values":)"
                  + values + "}]");
}
} // namespace

/** Packs that are in order and packs that are not; what a value of one can say. */
class TstReaderPack final : public QObject
{
    Q_OBJECT

private slots:
    void theShippedOnesLoad()
    {
        QVERIFY(shippedReaderPacks().size() >= 2);
        QSet<QString> ids;
        for (const ReaderPack &pack : shippedReaderPacks()) {
            for (const OrderShape &shape : pack.shapes) {
                QVERIFY2(!ids.contains(shape.id), qPrintable(shape.id));
                ids.insert(shape.id);
            }
        }
    }

    void whatIsWrongIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("path");
        QTest::addColumn<RefusalReason>("reason");
        const auto row = [](const char *name, const QByteArray &content, const char *path,
                            RefusalReason reason) {
            QTest::newRow(name) << content << QString::fromLatin1(path) << reason;
        };
        row("another format", R"({"format":"recourse-rules","format_version":1})", "format",
            RefusalReason::BadValue);
        row("a newer one", R"({"format":"recourse-reader","format_version":2})", "format_version",
            RefusalReason::NewerFormat);
        row("a key too many", packOf(R"("cookies":true)"), "cookies", RefusalReason::BadValue);
        row("no such document",
            packOf(
                R"("shapes":[{"id":"a","title":"A","document":"film","orders":["."],"values":{}}])"),
            "shapes[0].document", RefusalReason::BadValue);
        row("a value that nobody reads", shapeOf(R"({"address":"x"})"), "shapes[0].values.address",
            RefusalReason::BadValue);
        row("a pattern that is none", shapeOf("{\"id\":{\"path\":\"x\",\"match\":\"((\"}}"),
            "shapes[0].values.id.match", RefusalReason::BadValue);
        row("a bracket too many", shapeOf("{\"id\":{\"path\":\"x\",\"match\":\"a)b\"}}"),
            "shapes[0].values.id.match", RefusalReason::BadValue);
        row("a way to nowhere", shapeOf(R"({"id":{"otherwise":"x"}})"), "shapes[0].values.id.path",
            RefusalReason::MissingValue);
        row("no such date", packOf(R"("sentences":[{"kind":"birthday","wordings":["on {date}"]}])"),
            "sentences[0].kind", RefusalReason::BadValue);
        row("a sentence without a date",
            packOf(R"("sentences":[{"kind":"ship_by","wordings":["soon"]}])"),
            "sentences[0].wordings", RefusalReason::BadValue);
        row("no JSON", "{", "", RefusalReason::BadJson);
    }
    void whatIsWrongIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, content);
        const auto pack = readReaderPack(content);
        QVERIFY(!pack);
        QTEST(pack.error().reason, "reason");
        QFETCH(QString, path);
        QVERIFY2(pack.error().path == path
                     || (path.endsWith(".path"_L1) && path.startsWith(pack.error().path)),
                 qPrintable(pack.error().path));
    }

    void aValueIsWhatItsFirstWayFinds_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<QString>("status");
        QTest::newRow("path") << QByteArray(R"("s")") << u"Shipped"_s;
        QTest::newRow("second way") << QByteArray(R"(["none", "s"])") << u"Shipped"_s;
        QTest::newRow("group") << QByteArray("{\"path\":\"link\",\"match\":\"id=(\\\\d+)\"}")
                               << u"42"_s;
        QTest::newRow("put together") << QByteArray("{\"path\":\"price\",\"match\":\"\\\\|(\\\\d+)"
                                                    "\\\\|(\\\\d+)$\",\"give\":\"\\\\1.\\\\2\"}")
                                      << u"5.07"_s;
        QTest::newRow("joined") << QByteArray(R"({"path":"list.*.t","join":", "})") << u"a, b"_s;
        QTest::newRow("first of several") << QByteArray(R"("list.*.t")") << u"a"_s;
        QTest::newRow("one by its index") << QByteArray(R"("list.1.t")") << u"b"_s;
        QTest::newRow("one by a member") << QByteArray(R"("list.*[k=2].t")") << u"b"_s;
        QTest::newRow("a word's meaning")
            << QByteArray(R"({"path":"s","words":{"SHIPPED":"away"}})") << u"away"_s;
        QTest::newRow("another word")
            << QByteArray(R"({"path":"s","words":{"x":"y"},"otherwise":"other"})") << u"other"_s;
        QTest::newRow("another word is nothing")
            << QByteArray(R"({"path":"s","words":{"x":"y"},"otherwise":"-"})") << QString();
        QTest::newRow("always the same") << QByteArray(R"({"give":"constant"})") << u"constant"_s;
        QTest::newRow("nothing there") << QByteArray(R"("none.*.at.all")") << QString();
    }
    void aValueIsWhatItsFirstWayFinds()
    {
        QFETCH(QByteArray, shape);
        const auto pack = readReaderPack(shapeOf(R"({"id":"id","status":)" + shape + "}"));
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().path));
        const auto document = readJsonDocument(
            "{\"id\":8176543210000001,\"s\":\"Shipped\",\"link\":\"x?id=42&y\",\"price\":\"$5,07|5|"
            "07\","
            "\"list\":[{\"t\":\"a\",\"k\":1},{\"t\":\"b\",\"k\":\"2\"}]}");
        const std::vector<ReaderPack> packs{*pack};
        const ReadOptions options;
        DocumentReading reading(packs, options);
        QVERIFY(reading.read(DocumentKind::Json, **document, std::nullopt));
        const ReadResult result = reading.take();
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.format, u"a"_s);
        QTEST(result.drafts[0].order.statusText, "status");
        QCOMPARE(result.drafts[0].order.market, u"aliexpress"_s);
    }

    /** The example of the authors' guide is a pack, and reads the document beside it. */
    void theGuidesExampleWorks()
    {
        QFile guide(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/readers/README.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        QStringList blocks;
        const QRegularExpression fenced(u"```json\\n(.*?)```"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
        auto found = fenced.globalMatch(QString::fromUtf8(guide.readAll()));
        while (found.hasNext())
            blocks.append(found.next().captured(1));
        QCOMPARE(blocks.size(), 3);
        const auto pack = readReaderPack(blocks.at(1).toUtf8());
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().path));
        const auto document = readJsonDocument(blocks.at(0).toUtf8());
        QVERIFY(document);
        const std::vector<ReaderPack> packs{*pack};
        const ReadOptions options;
        DocumentReading reading(packs, options);
        QVERIFY(reading.read(DocumentKind::Json, **document, std::nullopt));
        const ReadResult result = reading.take();
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        const Order order = result.drafts[0].order;
        QCOMPARE(order.market, u"corner-shop"_s);
        QCOMPARE(order.number, u"8176543210000001"_s);
        QCOMPARE(order.statusText, u"On its way"_s);
        QCOMPARE(order.total, (Money{1290, u"EUR"_s}));
        QCOMPARE(order.items.size(), 2);
        QCOMPARE(order.items[1].title, u"Teapot"_s);
        QCOMPARE(order.date(DateKind::PromisedDeliveryBy)->moment.toIso(), u"2026-12-01"_s);

        const auto till = readReaderPack(blocks.at(2).toUtf8());
        QVERIFY2(till, till ? "" : qPrintable(till.error().path));
        const FormatReaders readers({}, std::make_shared<const std::vector<ReaderPack>>(1, *till));
        const ReadResult sold = readers.readContent(
            u"sold"_s, "no;day;goods;by;coin;sum\nA-1;02/03/2026;Cup;none;Shilling;1.20\n", {}, {});
        QCOMPARE(sold.refused.size(), 0);
        QCOMPARE(tests::toldLines(sold.drafts.at(0).order),
                 (QStringList{u"order: A-1"_s, u"market: corner-shop"_s, u"total: 1.20 GBP"_s,
                              u"placed_at: 2026-03-02"_s, u"item: Cup |  | ? | ?"_s}));
    }
};

QTEST_GUILESS_MAIN(TstReaderPack)
#include "tst_readerpack.moc"
