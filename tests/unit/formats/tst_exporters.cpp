// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTest>

#include "formats/packs/readerpackreader.h"
#include "formats/tables/exporterreader.h"
#include "support/readerpacks.h"
#include "unit/formats/toldorder.h"

using namespace Qt::StringLiterals;
using recourse::domain::Item;
using recourse::domain::Money;
using recourse::domain::Order;
using recourse::domain::ReadResult;
using recourse::domain::RefusalReason;
using recourse::formats::FormatReaders;

namespace {

QString dataFolder()
{
    return QStringLiteral(RECOURSE_TEST_DATA "/readers/tables/");
}

QByteArray contentOf(const QString &name)
{
    QFile file(dataFolder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ReadResult read(const QString &name, const QString &calledBy = u"saved as"_s)
{
    return recourse::tests::readersUnderTest().readContent(calledBy, contentOf(name), {}, {});
}

QString formatOf(const QString &header)
{
    return recourse::tests::readersUnderTest()
        .readContent(u"8190000000160017"_s, header.toUtf8() + '\n', {}, {})
        .format;
}

QString refusal(qint64 line, const QString &path, RefusalReason reason, const QString &arguments)
{
    return u"line %1 %2 %3: %4"_s.arg(QString::number(line), path, QString::number(int(reason)),
                                      arguments);
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

    /**
     * What a person reads in each file stands beside it in the folder told: a fact a line, an empty
     * line between orders.
     */
    void tellsEachFactOfEachOrder_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList told = QDir(dataFolder() + u"told"_s).entryList({u"*.txt"_s});
        QCOMPARE(told.size(), 12);
        for (const QString &name : told)
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
    void tellsEachFactOfEachOrder()
    {
        QFETCH(QString, file);
        const QString expected = QString::fromUtf8(contentOf(u"told/"_s + file + u".txt"_s));
        const ReadResult result = read(file, file);
        QVERIFY(!result.fatal);
        QStringList orders;
        for (const auto &draft : result.drafts)
            orders.append(recourse::tests::toldLines(draft.order)
                              .replaceInStrings(u"\n"_s, u" / "_s)
                              .join(u'\n'));
        QStringList lines = orders.join(u"\n\n"_s).split(u'\n');
        QStringList wanted = expected.trimmed().split(u'\n');
        // Joined lines of an order stand in no certain order.
        if (file.endsWith(u".json"_s)) {
            lines.sort();
            wanted.sort();
        }
        QCOMPARE(lines, wanted);
    }

    void refusesWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("refused");
        const auto none = [](const char *file) {
            QTest::newRow(file) << QString::fromLatin1(file) << QStringList();
        };
        none("extension.csv");
        none("shopper-inventory.csv");
        none("shopper-inventory.json");
        none("order-downloader.tsv");
        none("order-export-orders.csv");
        none("8190000000160017.csv");
        // Nothing is quoted there, so a mark at the beginning of a title ends nowhere.
        QTest::newRow("product-list.tsv")
            << u"product-list.tsv"_s
            << QStringList{refusal(4, {}, RefusalReason::UnbalancedQuotes, {})};
        // A wrong date costs only the date.
        QTest::newRow("orders-scrapper.csv")
            << u"orders-scrapper.csv"_s
            << QStringList{refusal(3, u"Order Date"_s, RefusalReason::BadDate, u"Feb 30, 2026"_s)};
        // One line twice is the list once more, not a second piece.
        QTest::newRow("order-export-lines.csv")
            << u"order-export-lines.csv"_s
            << QStringList{
                   refusal(4, u"order_id"_s, RefusalReason::DuplicateId, u"8190000000090017"_s)};
        QTest::newRow("order-exporter.csv")
            << u"order-exporter.csv"_s
            << QStringList{refusal(3, u"Unit Price"_s, RefusalReason::UnknownCurrency, u"4,20"_s)};
        // A dollar of no country is no amount; a title with a semicolon shifts its row.
        QTest::newRow("order-list.txt")
            << u"order-list.txt"_s
            << QStringList{refusal(3, u"Value"_s, RefusalReason::UnknownCurrency, u"$ 2.00"_s),
                           refusal(4, {}, RefusalReason::WrongFieldCount, u"8, 9"_s),
                           refusal(5, {}, RefusalReason::UnbalancedQuotes, {})};
        // One line was kept, the other cancelled: why the order ended is not one answer.
        QTest::newRow("privacy-export.csv")
            << u"privacy-export.csv"_s
            << QStringList{refusal(7, u"end_reason"_s, RefusalReason::Contradiction,
                                   u"8190000000200017"_s)};
    }
    void refusesWhatCannotBeRead()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, refused);
        QStringList told;
        for (const auto &each : read(file, file).refused)
            told.append(refusal(each.line, each.path, each.reason, each.arguments.join(u", "_s)));
        QCOMPARE(told, refused);
    }

    /** Each of these headings stands in every file of its program; without one it is another's. */
    void aHeaderThatLacksOneIsAnothers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("heading");
        const auto each = [](const char *file, const char *format, const char *headings) {
            for (const QString &heading : QString::fromLatin1(headings).split(u'|'))
                QTest::addRow("%s %s", format, qPrintable(heading))
                    << QString::fromLatin1(file) << QString::fromLatin1(format) << heading;
        };
        each("extension.csv", "extension-csv",
             "Order Id|Order date|Item title|Item price|Item quantity|Total price");
        each("shopper-inventory.csv", "shopper-inventory",
             "Order Date|Order ID|Title|Qty|Price|Store|Product ID|SKU ID|Attributes");
        each("orders-scrapper.csv", "orders-scrapper",
             "Order ID|Order Date|Status|Product Title|Product Link|Price|Store Link");
        each("order-downloader.tsv", "order-downloader",
             "Order Number|Order Date|Total Order Amount|Store Name|Product Title|Pieces Per Pack");
        each("order-export-orders.csv", "order-export-orders",
             "order_id|order_date|total_price_text|order_titles|order_line_count");
        each("order-export-lines.csv", "order-export-lines",
             "order_id|order_line_id|product_id|item_title|item_price_text");
        each("order-exporter.csv", "order-exporter",
             "orderId|itemId|Product|Date|Unit Price|Price");
        each("order-list.txt", "order-list", "Order ID|Product|Store|Value|Tracking ID|Order time");
        each("8190000000160017.csv", "order-page",
             "Product name|Product details|Seller|Amount|Shipping details");
        each("product-list.tsv", "product-list", "name|attrs|status|img_url");
        each("privacy-export.csv", "privacy-export",
             "order_id|parent_orderid|order_status|item_name");
    }
    void aHeaderThatLacksOneIsAnothers()
    {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFETCH(QString, heading);
        const QByteArray line = contentOf(file).split('\n').constFirst();
        QString header = QString::fromUtf8(line).remove(u'"').remove(QChar(0xfeff)).trimmed();
        const QChar parts = header.contains(u'\t') ? u'\t' : header.contains(u';') ? u';' : u',';
        QStringList headings = header.split(parts);
        QCOMPARE(formatOf(headings.join(parts)), format);
        QCOMPARE(headings.removeAll(heading), 1);
        QVERIFY(formatOf(headings.join(parts)) != format);
    }

    /** It tells the first item's price times its pieces or the total, and neither which nor how
     * many pieces: no price of one. */
    void anAmountOfUnknownPiecesIsNoPrice()
    {
        const ReadResult result = read(u"orders-scrapper.csv"_s);
        QCOMPARE(result.drafts.size(), 2);
        for (const auto &draft : result.drafts) {
            QCOMPARE(draft.order.items.size(), 1);
            QCOMPARE(draft.order.items.at(0).quantity, std::optional<qint64>());
            QCOMPARE(draft.order.items.at(0).unitPrice, std::optional<Money>());
            QCOMPARE(draft.order.total, std::optional<Money>());
        }
    }

    /** One order, whose number is the name of the file; a folder's name is none. */
    void theOrderIsTheNameOfTheFile()
    {
        const ReadResult result = read(u"8190000000160017.csv"_s,
                                       u"saved/4711/8190000000160017 (1).csv"_s);
        QVERIFY(!result.fatal);
        QCOMPARE(result.drafts.at(0).order.number, u"8190000000160017"_s);
        const ReadResult renamed = read(u"8190000000160017.csv"_s, u"8190000000160017/hooks.csv"_s);
        QVERIFY(renamed.fatal.has_value());
        QCOMPARE(renamed.fatal->reason, RefusalReason::MissingValue);
        QCOMPARE(renamed.fatal->path, u"order_id"_s);
    }

    /** A pack is for the orders of one shop, whose numbers may look as they like. */
    void ordersAreOfThePacksMarket()
    {
        const auto pack = recourse::formats::readReaderPack(
            R"({"format": "recourse-reader", "format_version": 1, "id": "x", "version": "1",
                "market": "corner-shop", "tables": [{"id": "corner-table", "title": "X",
                "required": ["No", "What", "Till", "Clerk"],
                "columns": [{"name": "No", "holds": "order_id"},
                            {"name": "What", "holds": "title"}]}]})");
        QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().path));
        const FormatReaders readers(
            {}, std::make_shared<const std::vector<recourse::formats::ReaderPack>>(1, *pack));
        const QByteArray table = "No,What,Till,Clerk\nA-17,Cup,2,Jo\n";
        const ReadResult result = readers.readContent(u"a"_s, table, {}, {});
        QCOMPARE(result.format, u"corner-table"_s);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(
            recourse::tests::toldLines(result.drafts.at(0).order),
            (QStringList{u"order: A-17"_s, u"market: corner-shop"_s, u"item: Cup |  | ? | ?"_s}));
        recourse::domain::ReadOptions said;
        said.market = u"other-shop"_s;
        QCOMPARE(readers.readContent(u"a"_s, table, said, {}).drafts.at(0).order.market,
                 u"other-shop"_s);
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
