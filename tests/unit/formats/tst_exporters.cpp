// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QTest>

#include "formats/packs/readerpackreader.h"
#include "formats/tables/exporterreader.h"
#include "support/readerpacks.h"

using namespace Qt::StringLiterals;
using recourse::domain::DateKind;
using recourse::domain::Item;
using recourse::domain::Money;
using recourse::domain::Order;
using recourse::domain::OrderStatus;
using recourse::domain::ReadOptions;
using recourse::domain::ReadResult;
using recourse::domain::RefusalReason;
using recourse::formats::FormatReaders;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/readers/tables/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ReadResult read(const QString &name, const QString &calledBy = u"saved as"_s)
{
    return recourse::tests::readersUnderTest().readContent(calledBy, contentOf(name), {}, {});
}

QString day(const Order &order, DateKind kind)
{
    const auto *fact = order.date(kind);
    return fact ? fact->moment.toIso() : QString();
}

std::optional<Money> money(qint64 minor, const QString &currency)
{
    return Money{minor, currency};
}

} // namespace

/** Made-up files of the programs that export orders; each is known by its header alone. */
class TestExporters final : public QObject
{
    Q_OBJECT

private slots:
    void theShippedPackLoads()
    {
        QFile file(u":/readers/exporters.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pack = recourse::formats::readReaderPack(file.readAll());
        QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().path));
        QCOMPARE(pack->tables.size(), std::size_t(11));
        QCOMPARE(recourse::formats::shippedTables().size(), std::size_t(11));
    }

    void refusesWrongPacks_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("path");
        const QByteArray columns = R"("columns": [{"name": "No", "holds": "order_id"}])";
        const QByteArray required = R"("required": ["a", "b", "c", "d"])";
        const auto row = [](const char *name, const QByteArray &table, const QString &path) {
            QTest::newRow(name) << table << path;
        };
        row("unknown key",
            R"({"id": "x", "title": "X", "colour": 1, )" + columns + ',' + required + '}',
            u"tables[0].colour"_s);
        row("unknown column",
            R"({"id": "x", "title": "X", "columns": [{"name": "No", "holds": "number"}], )"
                + required + '}',
            u"tables[0].columns[0].holds"_s);
        row("no number",
            R"({"id": "x", "title": "X", "columns": [{"name": "T", "holds": "title"}], )" + required
                + '}',
            u"tables[0].columns"_s);
        row("column twice",
            R"({"id": "x", "title": "X", "columns": [{"name": "No", "holds": "order_id"},
                {"name": "Nr", "holds": "order_id"}], )"
                + required + '}',
            u"tables[0].columns[1].holds"_s);
        row("too few marks",
            R"({"id": "x", "title": "X", "required": ["a", "b", "c"], )" + columns + '}',
            u"tables[0].required"_s);
        row("wrong numbers",
            R"({"id": "x", "title": "X", "numbers": "guessed", )" + columns + ',' + required + '}',
            u"tables[0].numbers"_s);
        row("wrong dates",
            R"({"id": "x", "title": "X", "dates": "myd", )" + columns + ',' + required + '}',
            u"tables[0].dates"_s);
        row("words no texts",
            R"({"id": "x", "title": "X", "columns": [{"name": "No", "holds": "order_id",
                "words": {"a": 1}}], )"
                + required + '}',
            u"tables[0].columns[0].words.a"_s);
    }
    void refusesWrongPacks()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, path);
        const auto pack = recourse::formats::readReaderPack(
            R"({"format": "recourse-reader", "format_version": 1, "id": "x", "version": "1",
                "tables": [)"
            + table + "]}");
        QVERIFY(!pack.has_value());
        QCOMPARE(pack.error().path, path);
    }

    void knowsEachByItsHeader_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::newRow("a") << u"extension.csv"_s << u"extension-csv"_s;
        QTest::newRow("b") << u"shopper-inventory.csv"_s << u"shopper-inventory"_s;
        QTest::newRow("c") << u"orders-scrapper.csv"_s << u"orders-scrapper"_s;
        QTest::newRow("d") << u"order-downloader.tsv"_s << u"order-downloader"_s;
        QTest::newRow("e") << u"order-export-orders.csv"_s << u"order-export-orders"_s;
        QTest::newRow("e lines") << u"order-export-lines.csv"_s << u"order-export-lines"_s;
        QTest::newRow("f") << u"order-exporter.csv"_s << u"order-exporter"_s;
        QTest::newRow("g") << u"order-list.txt"_s << u"order-list"_s;
        QTest::newRow("h") << u"8190000000160017.csv"_s << u"order-page"_s;
        QTest::newRow("j") << u"product-list.tsv"_s << u"product-list"_s;
        QTest::newRow("privacy") << u"privacy-export.csv"_s << u"privacy-export"_s;
    }
    void knowsEachByItsHeader()
    {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QCOMPARE(read(file, u"8190000000160017.dat"_s).format, format);
        // Columns in another order and further ones make no difference.
        QByteArray content = contentOf(file);
        const QByteArray mark("\xef\xbb\xbf");
        if (content.startsWith(mark))
            content.remove(0, mark.size());
        const char delimiter = content.left(content.indexOf('\n')).contains('\t') ? '\t'
            : content.startsWith("Order ID;")                                     ? ';'
                                                                                  : ',';
        QByteArray header = content.left(content.indexOf('\n')).trimmed();
        header = "Mine" + (delimiter + header) + delimiter + "Yours";
        const ReadResult again = recourse::tests::readersUnderTest().readContent(
            u"8190000000160017"_s, header + '\n', {}, {});
        QCOMPARE(again.format, format);
    }

    /** Item rows, then a row of amounts; the header stands there twice; quotes are not doubled. */
    void extensionWithTotals()
    {
        const ReadResult result = read(u"extension.csv"_s);
        QVERIFY(!result.fatal);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 2);
        const Order &first = result.drafts.at(0).order;
        QCOMPARE(first.number, u"8190000000010017"_s);
        QCOMPARE(first.statusText, u"Abgeschlossen"_s);
        QCOMPARE(day(first, DateKind::PlacedAt), u"2025-08-03"_s);
        QCOMPARE(first.seller.name, u"Nordlicht Leuchten Store"_s);
        QCOMPARE(first.seller.url, u"https://www.aliexpress.com/store/1102938475"_s);
        QCOMPARE(first.site, u"aliexpress.com"_s);
        QCOMPARE(first.country, u"DE"_s);
        QCOMPARE(first.paymentMethod, u"card"_s);
        QCOMPARE(first.total, money(1648, u"EUR"_s));
        QCOMPARE(first.discounts.size(), 1);
        QCOMPARE(first.discounts.at(0).amount, money(100, u"EUR"_s));
        QCOMPARE(first.parcels.size(), 1);
        QCOMPARE(first.parcels.at(0).number, u"LP00700000000001"_s);
        QCOMPARE(first.items.size(), 2);
        QCOMPARE(first.items.at(0).title, u"LED-Streifen 5 m, \"warmweiß\" 12 V"_s);
        QCOMPARE(first.items.at(0).quantity, std::optional<qint64>(2));
        QCOMPARE(first.items.at(0).unitPrice, money(499, u"EUR"_s));
        QCOMPARE(first.items.at(0).variant, u"Farbe: warmweiß"_s);
        QCOMPARE(first.items.at(0).productId, u"1005007000000001"_s);
        QCOMPARE(first.items.at(1).title, u"Netzteil 12 V"_s);
        const Order &second = result.drafts.at(1).order;
        QCOMPARE(day(second, DateKind::PlacedAt), u"2025-12-28"_s);
        QCOMPARE(second.total, money(112946, u"EUR"_s));
        QVERIFY(second.discounts.isEmpty());
    }

    void shopperInventory()
    {
        const ReadResult result = read(u"shopper-inventory.csv"_s);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 2);
        const Order &first = result.drafts.at(0).order;
        QCOMPARE(first.number, u"8190000000030017"_s);
        QCOMPARE(first.statusText, QString()); // "completed" is ours, too
        QCOMPARE(first.status, OrderStatus::Completed);
        QCOMPARE(day(first, DateKind::PlacedAt), u"2026-07-15"_s);
        QVERIFY(!first.total.has_value()); // the table tells prices of items only
        QVERIFY(first.tags.isEmpty());     // tags of another program are not the buyer's here
        QCOMPARE(first.items.size(), 1);
        const Item &item = first.items.at(0);
        QCOMPARE(item.title, u"Keyboard, 60%"_s);
        QCOMPARE(item.unitPrice, money(12095, u"USD"_s));
        QCOMPARE(item.quantity, std::optional<qint64>(1));
        QCOMPARE(item.productId, u"1005007000000011"_s);
        QCOMPARE(item.sku, u"12000030000000001"_s);
        QCOMPARE(item.variant, u"Switch: brown"_s);
        const Order &second = result.drafts.at(1).order;
        QCOMPARE(second.statusText, u"Awaiting delivery"_s);
        QCOMPARE(day(second, DateKind::PlacedAt), u"2026-04-27"_s);
        QCOMPARE(second.seller.url, u"https://www.aliexpress.com/store/1102938477"_s);
        QCOMPARE(second.items.size(), 2);
        QCOMPARE(second.items.at(0).unitPrice, money(12946, u"PLN"_s));
        QCOMPARE(second.items.at(0).quantity, std::optional<qint64>(3));
        QCOMPARE(second.items.at(1).title, u"Kubek 5\" stalowy"_s);
    }

    /** The same as JSON, a line of an order each; its own day of the order is one too early. */
    void shopperInventoryAsJson()
    {
        const ReadResult result = read(u"shopper-inventory.json"_s);
        QVERIFY(!result.fatal);
        QCOMPARE(result.format, u"shopper-inventory-json"_s);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 2); // lines of one order are one order
        const Order &first = result.drafts.at(0).order;
        QCOMPARE(first.number, u"8190000000210017"_s);
        QCOMPARE(day(first, DateKind::PlacedAt), u"2026-07-15"_s);
        QCOMPARE(first.seller.name, u"Camp Store"_s);
        QVERIFY(first.tags.isEmpty());
        QVERIFY(!first.total.has_value());
        QCOMPARE(first.items.size(), 2);
        // Joined lines stand in no certain order.
        const bool pegsFirst = first.items.at(0).title == u"Tent pegs"_s;
        const Item &pegs = first.items.at(pegsFirst ? 0 : 1);
        QCOMPARE(pegs.title, u"Tent pegs"_s);
        QCOMPARE(pegs.lineId, u"8190000000211017"_s);
        QCOMPARE(pegs.variant, u"Length: 20 cm"_s);
        QCOMPARE(pegs.quantity, std::optional<qint64>(2));
        QCOMPARE(pegs.unitPrice, money(12095, u"USD"_s));
        QCOMPARE(first.items.at(pegsFirst ? 1 : 0).lineId, u"8190000000212017"_s);
        const Order &second = result.drafts.at(1).order;
        QCOMPARE(second.number, u"8190000000220017"_s);
        QCOMPARE(day(second, DateKind::PlacedAt), u"2026-04-27"_s);
        QCOMPARE(second.items.at(0).unitPrice, money(12946, u"PLN"_s));
    }

    /** Its currency is the letters before the dollar sign; a wrong date costs only the date. */
    void ordersScrapper()
    {
        const ReadResult result = read(u"orders-scrapper.csv"_s);
        QCOMPARE(result.drafts.size(), 2);
        const Order &first = result.drafts.at(0).order;
        QCOMPARE(day(first, DateKind::PlacedAt), u"2026-01-02"_s);
        QCOMPARE(first.statusText, u"Awaiting delivery"_s);
        QCOMPARE(first.items.at(0).title, u"Drill bits, 13 pcs"_s);
        QCOMPARE(first.items.at(0).unitPrice, money(2670, u"USD"_s));
        QVERIFY(!first.items.at(0).quantity.has_value());
        QCOMPARE(first.seller.url, u"https://www.aliexpress.com/store/1102938478"_s);
        const Order &second = result.drafts.at(1).order;
        QCOMPARE(second.number, u"8190000000060017"_s);
        QVERIFY(!second.date(DateKind::PlacedAt));
        QCOMPARE(second.items.at(0).title, u"Door hinge"_s);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.at(0).reason, RefusalReason::BadDate);
        QCOMPARE(result.refused.at(0).line, 3);
        QCOMPARE(result.refused.at(0).path, u"Order Date"_s);
        QCOMPARE(result.refused.at(0).arguments, QStringList{u"Feb 30, 2026"_s});
    }

    /** The month comes first, amounts have no currency, and "undefined" is nothing. */
    void orderDownloader()
    {
        const ReadResult result = read(u"order-downloader.tsv"_s);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 2);
        const Order &first = result.drafts.at(0).order;
        QCOMPARE(day(first, DateKind::PlacedAt), u"2026-03-04"_s);
        QVERIFY(first.parcels.isEmpty());
        QVERIFY(!first.total.has_value());
        QCOMPARE(first.items.at(0).title, u"10pcs Widgets 3\" long"_s);
        QCOMPARE(first.items.at(0).variant, u"Blue"_s);
        QCOMPARE(first.items.at(0).quantity, std::optional<qint64>(2));
        QVERIFY(!first.items.at(0).unitPrice.has_value());
        QCOMPARE(first.items.at(0).productId, u"1005007000000031"_s);
        const Order &second = result.drafts.at(1).order;
        QCOMPARE(day(second, DateKind::PlacedAt), u"2025-11-25"_s);
        QCOMPARE(second.parcels.at(0).number, u"LP00700000000031"_s);
    }

    void orderExport()
    {
        const ReadResult orders = read(u"order-export-orders.csv"_s);
        QCOMPARE(orders.refused.size(), 0);
        QCOMPARE(orders.drafts.size(), 2);
        const Order &first = orders.drafts.at(0).order;
        QCOMPARE(first.total, money(13274, u"BRL"_s));
        QCOMPARE(first.country, u"BR"_s);
        QCOMPARE(first.paymentMethod, u"pix"_s);
        QCOMPARE(first.url,
                 u"https://www.aliexpress.com/p/order/detail.html?orderId=8190000000090017"_s);
        QCOMPARE(first.items.size(), 2);
        QCOMPARE(first.items.at(0).title, u"Luminária"_s);
        QCOMPARE(first.items.at(1).title, u"Lâmpada E27"_s);
        const Order &expired = orders.drafts.at(1).order;
        QCOMPARE(expired.statusText, u"Expirado"_s);
        QVERIFY(!expired.total.has_value()); // unknown, not zero

        const ReadResult lines = read(u"order-export-lines.csv"_s);
        QCOMPARE(lines.drafts.size(), 1);
        const Order &order = lines.drafts.at(0).order;
        QCOMPARE(order.items.size(), 2);
        QCOMPARE(order.items.at(0).lineId, u"8190000000091017"_s);
        QCOMPARE(order.items.at(0).unitPrice, money(11274, u"BRL"_s));
        QCOMPARE(order.items.at(1).lineId, u"8190000000092017"_s);
        QCOMPARE(order.items.at(1).sku, u"12000030000000042"_s);
        QCOMPARE(order.items.at(1).quantity, std::optional<qint64>(2));
        QCOMPARE(order.items.at(1).url, u"https://www.aliexpress.com/item/1005007000000042.html"_s);
        // One line twice is the list once more, not a second piece.
        QCOMPARE(lines.refused.size(), 1);
        QCOMPARE(lines.refused.at(0).reason, RefusalReason::DuplicateId);
    }

    void orderExporter()
    {
        const ReadResult result = read(u"order-exporter.csv"_s);
        QCOMPARE(result.drafts.size(), 2);
        const Order &first = result.drafts.at(0).order;
        QCOMPARE(day(first, DateKind::PlacedAt), u"2024-03-12"_s);
        QCOMPARE(first.items.at(0).unitPrice, money(199, u"EUR"_s));
        QCOMPARE(first.items.at(0).quantity, std::optional<qint64>(2));
        QCOMPARE(first.items.at(0).sku, u"12000030000000051"_s);
        QVERIFY(!first.total.has_value());
        const Order &second = result.drafts.at(1).order;
        QVERIFY(!second.date(DateKind::PlacedAt));
        QVERIFY(!second.items.at(0).unitPrice.has_value());
        QCOMPARE(result.refused.size(), 1); // an amount of no currency
        QCOMPARE(result.refused.at(0).reason, RefusalReason::UnknownCurrency);
        QCOMPARE(result.refused.at(0).path, u"Unit Price"_s);
    }

    /** Semicolons, nothing quoted: a title with a semicolon shifts its row, which is refused. */
    void orderListOfTheOldSite()
    {
        const ReadResult result = read(u"order-list.txt"_s);
        QCOMPARE(result.drafts.size(), 2);
        const Order &first = result.drafts.at(0).order;
        QCOMPARE(first.items.at(0).title, u"Phone case 6.1\" clear"_s);
        QCOMPARE(first.total, money(320, u"USD"_s));
        QCOMPARE(day(first, DateKind::PlacedAt), u"2019-11-20"_s);
        QCOMPARE(first.parcels.at(0).number, u"LP00700000000061"_s);
        QCOMPARE(first.parcels.at(0).carrier, u"Cainiao"_s);
        // A dollar of no country is no amount, but the order is there.
        QVERIFY(!result.drafts.at(1).order.total.has_value());
        QCOMPARE(result.refused.size(), 2);
        QCOMPARE(result.refused.at(0).line, 3);
        QCOMPARE(result.refused.at(0).reason, RefusalReason::UnknownCurrency);
        QCOMPARE(result.refused.at(1).line, 4);
        QCOMPARE(result.refused.at(1).reason, RefusalReason::WrongFieldCount);
    }

    /** One order, whose number is the name of the file. */
    void orderPage()
    {
        const ReadResult result = read(u"8190000000160017.csv"_s,
                                       u"saved/4711/8190000000160017 (1).csv"_s);
        QVERIFY(!result.fatal);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        const Order &order = result.drafts.at(0).order;
        QCOMPARE(order.number, u"8190000000160017"_s);
        QCOMPARE(order.seller.name, u"Hook Store"_s);
        QCOMPARE(order.statusText, u"Finished"_s);
        QCOMPARE(order.items.size(), 2);
        QCOMPARE(order.items.at(0).title, u"Hook 2' \"strong\""_s);
        QCOMPARE(order.items.at(0).variant, u"Color: black\nSize: L"_s);
        QCOMPARE(order.items.at(0).quantity, std::optional<qint64>(3));
        QCOMPARE(order.items.at(0).unitPrice, money(90, u"USD"_s));
        QCOMPARE(order.items.at(1).quantity, std::optional<qint64>(1));

        const ReadResult renamed = read(u"8190000000160017.csv"_s, u"8190000000160017/hooks.csv"_s);
        QVERIFY(renamed.fatal.has_value());
        QCOMPARE(renamed.fatal->reason, RefusalReason::MissingValue);
        QCOMPARE(renamed.fatal->path, u"order_id"_s);
    }

    void listWithoutNumbers()
    {
        const ReadResult result = read(u"product-list.tsv"_s);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 2);
        QCOMPARE(result.drafts.at(0).order.number, QString());
        QCOMPARE(result.drafts.at(0).order.items.at(0).title, u"Наушники беспроводные"_s);
        QCOMPARE(result.drafts.at(0).order.items.at(0).variant, u"Цвет: белый"_s);
        QCOMPARE(result.drafts.at(0).order.statusText, u"Заказ выполнен"_s);
        QCOMPARE(result.drafts.at(1).order.items.at(0).title, u"Чехол"_s);
    }

    /** Rows are lines; the site's own states and end reasons, times of no zone, no currency. */
    void privacyExport()
    {
        const ReadResult result = read(u"privacy-export.csv"_s);
        QCOMPARE(result.drafts.size(), 4);
        const Order &first = result.drafts.at(0).order;
        QCOMPARE(first.number, u"8190000000170017"_s);
        QCOMPARE(first.statusText, u"FINISH"_s);
        QCOMPARE(first.endReason, u"buyer_accept_goods"_s);
        QCOMPARE(day(first, DateKind::PlacedAt), u"2026-02-21"_s);
        QCOMPARE(day(first, DateKind::PaidAt), u"2026-02-21"_s);
        QVERIFY(first.date(DateKind::PlacedAt)->moment.isDay());
        QVERIFY(!first.total.has_value());
        QCOMPARE(first.items.size(), 2);
        QCOMPARE(first.items.at(0).lineId, u"8190000000171017"_s);
        QCOMPARE(first.items.at(0).title, u"Ultrasonic cleaner"_s);
        QVERIFY(!first.items.at(0).unitPrice.has_value());
        QVERIFY(!first.items.at(0).quantity.has_value());
        QCOMPARE(first.items.at(1).lineId, u"8190000000172017"_s);
        const Order &unpaid = result.drafts.at(1).order;
        QCOMPARE(unpaid.endReason, u"buyer_pay_timeout"_s);
        QVERIFY(!unpaid.date(DateKind::PaidAt));
        const Order &frozen = result.drafts.at(2).order;
        QCOMPARE(frozen.statusText, u"IN_FROZEN"_s);
        QCOMPARE(frozen.endReason, QString());
        // One line was kept, the other cancelled: why the order ended is not one answer.
        const Order &mixed = result.drafts.at(3).order;
        QCOMPARE(mixed.items.size(), 2);
        QCOMPARE(mixed.statusText, u"FINISH"_s);
        QCOMPARE(mixed.endReason, QString());
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.at(0).reason, RefusalReason::Contradiction);
        QCOMPARE(result.refused.at(0).path, u"end_reason"_s);
        QCOMPARE(result.refused.at(0).line, 7);
    }

    void takesNothingOfTheBuyer()
    {
        for (const QString &name :
             {u"extension.csv"_s, u"order-export-orders.csv"_s, u"order-export-lines.csv"_s}) {
            const ReadResult result = read(name);
            QStringList texts;
            for (const auto &draft : result.drafts) {
                const Order &order = draft.order;
                texts << order.statusText << order.shipping << order.note << order.url
                      << order.seller.name << order.seller.url << QString::fromUtf8(order.extra);
                for (const Item &item : order.items)
                    texts << item.title << item.variant << item.url
                          << QString::fromUtf8(item.extra);
            }
            for (const auto &refusal : result.refused)
                texts << refusal.arguments;
            const QString all = texts.join(u'\n');
            for (const QString &own :
                 {u"Beispiel"_s, u"0891234567"_s, u"80331"_s, u"München"_s, u"João"_s, u"Exemplo"_s,
                  u"01000-000"_s, u"+55 11"_s, u"São Paulo"_s})
                QVERIFY2(!all.contains(own), qPrintable(own));
        }
    }
};

QTEST_APPLESS_MAIN(TestExporters)
#include "tst_exporters.moc"
