// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "formats/csvreader.h"
#include "formats/csvwriter.h"

using namespace Qt::StringLiterals;
using recourse::domain::DateKind;
using recourse::domain::DateOrder;
using recourse::domain::Item;
using recourse::domain::Money;
using recourse::domain::Order;
using recourse::domain::OrderStatus;
using recourse::domain::Provenance;
using recourse::domain::ReadOptions;
using recourse::domain::ReadResult;
using recourse::domain::Refusal;
using recourse::domain::RefusalReason;
using recourse::formats::CsvReader;
using recourse::formats::CsvWriter;

namespace {

ReadResult read(const QByteArray &content, const ReadOptions &options = {})
{
    return CsvReader().read(u"orders.csv"_s, content, options, {});
}

QString dateOf(const Order &order, DateKind kind)
{
    const auto *fact = order.date(kind);
    return fact ? fact->moment.toIso() : QString();
}

} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryColumnOfTheContract()
    {
        const ReadResult result = read(
            "order_id,placed_at,status,seller,title,quantity,unit_price,total,currency,paid_at,"
            "payment_method,ship_by,shipped_at,tracking_number,carrier,delivered_at,"
            "protection_ends_at,url\n"
            "8176543210987654,2026-11-20T10:00:00Z,awaiting_shipment,Lucky Tech Store,"
            "\"Wireless earbuds, white\",2,11.95,23.90,USD,2026-11-20T10:05:00Z,card,2026-11-27,"
            "2026-11-28,LP00123456789012,Cainiao,2026-12-05,2026-12-20T00:00:00Z,"
            "https://www.aliexpress.com/p/order/detail.html?orderId=8176543210987654\n");
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.drafts.at(0).line, 2);
        const Order &order = result.drafts.at(0).order;
        QCOMPARE(order.market, u"aliexpress"_s);
        QCOMPARE(order.number, u"8176543210987654"_s);
        QCOMPARE(order.site, u"aliexpress.com"_s);
        QCOMPARE(order.status, OrderStatus::AwaitingShipment);
        QVERIFY(order.statusText.isEmpty());
        QVERIFY(!order.observedAt);
        QVERIFY(!order.observedStated);
        QCOMPARE(dateOf(order, DateKind::PlacedAt), u"2026-11-20T10:00:00Z"_s);
        QCOMPARE(dateOf(order, DateKind::PaidAt), u"2026-11-20T10:05:00Z"_s);
        QCOMPARE(dateOf(order, DateKind::ShipBy), u"2026-11-27"_s);
        QCOMPARE(dateOf(order, DateKind::ShippedAt), u"2026-11-28"_s);
        QCOMPARE(dateOf(order, DateKind::DeliveredAt), u"2026-12-05"_s);
        QCOMPARE(dateOf(order, DateKind::ProtectionEndsAt), u"2026-12-20T00:00:00Z"_s);
        QCOMPARE(order.dates.size(), 6);
        QCOMPARE(order.dates.at(0).provenance, Provenance::Site);
        QCOMPARE(order.total, std::optional(Money{2390, u"USD"_s}));
        QCOMPARE(order.paymentMethod, u"card"_s);
        QCOMPARE(order.seller.name, u"Lucky Tech Store"_s);
        QCOMPARE(order.items.size(), 1);
        QCOMPARE(order.items.at(0).title, u"Wireless earbuds, white"_s);
        QCOMPARE(order.items.at(0).quantity, std::optional<qint64>(2));
        QCOMPARE(order.items.at(0).unitPrice, std::optional(Money{1195, u"USD"_s}));
        QCOMPARE(order.parcels.size(), 1);
        QCOMPARE(order.parcels.at(0).number, u"LP00123456789012"_s);
        QCOMPARE(order.parcels.at(0).carrier, u"Cainiao"_s);
        QVERIFY(order.events.isEmpty());
    }

    void takesAnySpellingOrderAndDelimiter_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("semicolon") << QByteArray(
            "Status;Order ID;TOTAL;Currency\r\nshipped;8176543210987654;5,10;EUR\r\n");
        QTest::newRow("tab") << QByteArray(
            "status\torderid\tTotal\tcurrency\nshipped\t8176543210987654\t5.10\tEUR\n");
        QTest::newRow("mark, blank lines, unknown column")
            << QByteArray("\xef\xbb\xbf\n\nOrder_Id,Gift "
                          "Wrap,status,total,currency\n\n8176543210987654,x,Shipped,€5.10,\n\n");
        QTest::newRow("carriage returns")
            << QByteArray("order_id,status,total,currency\r8176543210987654,shipped,5.10,EUR\r");
        QTest::newRow("no end of line")
            << QByteArray("order_id,status,total,currency\n8176543210987654,shipped,5.10,EUR");
        QTest::newRow("kept from the spreadsheet") << QByteArray(
            "order_id,status,total,currency\n\"=\"\"8176543210987654\"\"\",shipped,5.10,EUR\n");
        QTest::newRow("header twice")
            << QByteArray("order_id,status,total,currency\n8176543210987654,shipped,5.10,"
                          "EUR\norder_id,status,total,currency\n");
        const QString
            text = u"order_id,status,total,currency\n8176543210987654,shipped,5.10,EUR\n"_s;
        QByteArray little("\xff\xfe");
        QByteArray big("\xfe\xff");
        for (const QChar c : text) {
            little += char(c.unicode());
            little += '\0';
            big += '\0';
            big += char(c.unicode());
        }
        QTest::newRow("UTF-16 little") << little;
        QTest::newRow("UTF-16 big") << big;
        QTest::newRow("UTF-16 without mark") << little.mid(2);
    }
    void takesAnySpellingOrderAndDelimiter()
    {
        QFETCH(QByteArray, content);
        QVERIFY(CsvReader().recognise(content) > 50);
        const ReadResult result = read(content);
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.drafts.at(0).order.number, u"8176543210987654"_s);
        QCOMPARE(result.drafts.at(0).order.status, OrderStatus::Shipped);
        QCOMPARE(result.drafts.at(0).order.total, std::optional(Money{510, u"EUR"_s}));
    }

    void joinsTheRowsOfAnOrder()
    {
        const ReadResult result = read("order_id,title,quantity,total,currency,tracking_number\n"
                                       "8176543210987654,\"Lamp\nwith foot\",1,9.00,EUR,LP1\n"
                                       "8176543210007654,Pen,1,2.00,EUR,\n"
                                       "8176543210987654,Bulb,3,,EUR,LP1 LP2\n");
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.drafts.size(), 2);
        QCOMPARE(result.drafts.at(1).line, 4); // the first row spans two lines
        const Order &order = result.drafts.at(0).order;
        QCOMPARE(order.items.size(), 2);
        QCOMPARE(order.items.at(0).title, u"Lamp\nwith foot"_s);
        QCOMPARE(order.items.at(1).title, u"Bulb"_s);
        QCOMPARE(order.parcels.size(), 2);
        QCOMPARE(order.parcels.at(1).number, u"LP2"_s);
    }

    void refusesRowsThatContradictOrRepeat()
    {
        const ReadResult result = read("order_id,status,title,total,currency\n"
                                       "8176543210987654,shipped,Lamp,9.00,EUR\n"
                                       "8176543210987654,shipped,Bulb,8.00,EUR\n"
                                       "8176543210987654,delivered,Bulb,9.00,EUR\n"
                                       "8176543210007654,shipped,Pen,2.00,EUR\n"
                                       "8176543210987654,shipped,Lamp,9.00,EUR\n");
        QCOMPARE(result.drafts.size(), 2);
        QCOMPARE(result.drafts.at(0).order.items.size(), 1);
        QCOMPARE(result.refused.size(), 3);
        QCOMPARE(result.refused.at(0).line, 3);
        QCOMPARE(result.refused.at(0).reason, RefusalReason::Contradiction);
        QCOMPARE(result.refused.at(0).path, u"total"_s);
        QCOMPARE(result.refused.at(1).line, 4);
        QCOMPARE(result.refused.at(1).path, u"status"_s);
        QCOMPARE(result.refused.at(2).line, 6);
        QCOMPARE(result.refused.at(2).reason, RefusalReason::DuplicateId);
    }

    void keepsAStatusThatIsNotOurs()
    {
        const ReadResult result = read("order_id,status\n8176543210987654,Auf Sonderprüfung\n");
        QCOMPARE(result.drafts.at(0).order.status, OrderStatus::Unknown);
        QCOMPARE(result.drafts.at(0).order.statusText, u"Auf Sonderprüfung"_s);
    }

    void refusesCellsWithLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *cells, RefusalReason reason, const QString &path) {
            QTest::newRow(cells) << QByteArray(cells) << int(reason) << path;
        };
        row("8.17654E+15,,,,,EUR", RefusalReason::BadNumber, u"order_id"_s);
        row("12345,,,,,EUR", RefusalReason::BadValue, u"order_id"_s);
        row("8176543210987654x,,,,,EUR", RefusalReason::BadValue, u"order_id"_s);
        row(",2026-01-01,,,,EUR", RefusalReason::MissingValue, u"order_id"_s);
        row("8176543210987654,2026-02-30,,,,EUR", RefusalReason::BadDate, u"placed_at"_s);
        row("8176543210987654,1970-01-01,,,,EUR", RefusalReason::BadDate, u"placed_at"_s);
        row("8176543210987654,03/04/2026,,,,EUR", RefusalReason::AmbiguousDate, u"placed_at"_s);
        row("8176543210987654,,-1,,,EUR", RefusalReason::BadNumber, u"quantity"_s);
        row("8176543210987654,,1.5,,,EUR", RefusalReason::BadNumber, u"quantity"_s);
        row("8176543210987654,,99999999999,,,EUR", RefusalReason::BadNumber, u"quantity"_s);
        row("8176543210987654,,,1e99,,EUR", RefusalReason::BadAmount, u"unit_price"_s);
        row("8176543210987654,,,,99999999999999999999,EUR", RefusalReason::BadAmount, u"total"_s);
        row("8176543210987654,,,,-3.00,EUR", RefusalReason::BadAmount, u"total"_s);
        row("8176543210987654,,,,3.00,", RefusalReason::UnknownCurrency, u"total"_s);
        row("8176543210987654,,,,3.00,Doubloons", RefusalReason::UnknownCurrency, u"currency"_s);
        row("8176543210987654,,,,$3.00,EUR", RefusalReason::UnknownCurrency, u"total"_s);
        row("8176543210987654,,,,3.00", RefusalReason::WrongFieldCount, {});
        row("8176543210987654,,,,3.00,EUR,more", RefusalReason::WrongFieldCount, {});
        row("8176543210987654,\"un\"balanced,,,3.00,EUR", RefusalReason::UnbalancedQuotes, {});
    }
    void refusesCellsWithLineAndColumn()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, reason);
        QFETCH(QString, path);
        const ReadResult result = read("order_id,placed_at,quantity,unit_price,total,currency\n"
                                       "8176543210000001,2026-01-01,1,2.00,2.00,EUR\n"
                                       + row + "\n8176543210000003,2026-01-03,1,2.00,2.00,EUR\n");
        QVERIFY(!result.fatal);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(int(result.refused.at(0).reason), reason);
        QCOMPARE(result.refused.at(0).line, 3);
        QCOMPARE(result.refused.at(0).path, path);
        QCOMPARE(result.refused.at(0).file, u"orders.csv"_s);
        QCOMPARE(result.drafts.size(), 2);
        QCOMPARE(result.drafts.at(1).line, 4);
    }

    void letsAnotherRowOfTheFileDecideADate()
    {
        const QByteArray open = "order_id,placed_at\n8176543210000001,03/04/2026\n";
        QCOMPARE(read(open + "8176543210000002,13/04/2026\n")
                     .drafts.at(0)
                     .order.dates.at(0)
                     .moment.toIso(),
                 u"2026-04-03"_s);
        QCOMPARE(read(open + "8176543210000002,04/13/2026\n")
                     .drafts.at(0)
                     .order.dates.at(0)
                     .moment.toIso(),
                 u"2026-03-04"_s);
        // Both orders in one file: nothing is proved.
        const ReadResult both = read(
            open + "8176543210000002,04/13/2026\n8176543210000003,13/04/2026\n");
        QCOMPARE(both.refused.size(), 1);
        QCOMPARE(both.refused.at(0).reason, RefusalReason::AmbiguousDate);
        QCOMPARE(both.refused.at(0).arguments, QStringList{u"03/04/2026"_s});
        ReadOptions options;
        options.dateOrder = DateOrder::MonthFirst;
        QCOMPARE(read(open, options).drafts.at(0).order.dates.at(0).moment.toIso(),
                 u"2026-03-04"_s);
    }

    void letsOtherAmountsOfTheFileDecideAnAmount()
    {
        const QByteArray open = "order_id,total,currency\n8176543210000001,\"1,234\",KWD\n";
        const ReadResult alone = read(open);
        QCOMPARE(alone.refused.size(), 1);
        QCOMPARE(alone.refused.at(0).reason, RefusalReason::AmbiguousAmount);
        QCOMPARE(alone.refused.at(0).path, u"total"_s);
        const ReadResult point = read(open + "8176543210000002,2.00,KWD\n");
        QCOMPARE(point.drafts.at(0).order.total, std::optional(Money{1234000, u"KWD"_s}));
        const ReadResult comma = read(open + "8176543210000002,\"2,00\",KWD\n");
        QCOMPARE(comma.drafts.at(0).order.total, std::optional(Money{1234, u"KWD"_s}));
    }

    void aQuoteWithinAnUnquotedCellIsACharacter_data()
    {
        QTest::addColumn<QByteArray>("content");
        // As spreadsheets put it on the clipboard, as people type it, and as it is exported.
        QTest::newRow("tabs") << QByteArray(
            "order_id\ttitle\tstatus\n8176543210000001\tCover 6.7\" case\tshipped\n"
            "8176543210000002\tPen\tshipped\n");
        QTest::newRow("commas") << QByteArray(
            "order_id,title,status\n8176543210000001,Cover 6.7\" case,shipped\n"
            "8176543210000002,Pen,shipped\n");
        QTest::newRow("quoted") << QByteArray(
            "order_id;title;status\r\n8176543210000001; \"Cover 6.7\"\" case\" ;shipped\r\n"
            "8176543210000002;Pen;shipped\r\n");
    }
    void aQuoteWithinAnUnquotedCellIsACharacter()
    {
        QFETCH(QByteArray, content);
        const ReadResult result = read(content);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 2);
        QCOMPARE(result.drafts.at(0).order.items.at(0).title, u"Cover 6.7\" case"_s);
        QCOMPARE(result.drafts.at(1).order.items.at(0).title, u"Pen"_s);
    }
    void textBehindTheClosingQuoteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("text") << QByteArray("\"Cover\" case");
        QTest::newRow("a quote") << QByteArray("\"Cover\" \"case\"");
        QTest::newRow("unclosed") << QByteArray("\"Cover 6.7\"\" case");
    }
    void textBehindTheClosingQuoteIsRefused()
    {
        QFETCH(QByteArray, cell);
        const ReadResult result = read("order_id,title,status\n8176543210000001," + cell
                                       + ",shipped\n8176543210000002,Pen,shipped\n");
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.at(0).reason, RefusalReason::UnbalancedQuotes);
        QCOMPARE(result.refused.at(0).line, 2);
        QCOMPARE(result.drafts.size(), 1);
    }

    void refusesAnUnclosedQuoteAndGoesOnBehindIt()
    {
        const ReadResult result = read("order_id,title,total,currency\n"
                                       "8176543210000001,\"Lamp,1.00,EUR\n"
                                       "8176543210000002,Pen,2.00,EUR\n"
                                       "8176543210000003,Ink,3.00,EUR\n");
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.at(0).reason, RefusalReason::UnbalancedQuotes);
        QCOMPARE(result.refused.at(0).line, 2);
        QCOMPARE(result.drafts.size(), 2);
        QCOMPARE(result.drafts.at(1).line, 4);
    }

    void refusesEndlessLinesAndFields()
    {
        const QByteArray head = "order_id,title,status\n";
        const QByteArray good = "8176543210000009,Pen,shipped\n";
        const QByteArray field = QByteArray(10 << 20, 'x');
        const ReadResult wide = read(head + "8176543210000001," + field + ",shipped\n" + good);
        QCOMPARE(wide.refused.size(), 1);
        QCOMPARE(wide.refused.at(0).reason, RefusalReason::FieldTooLong);
        QCOMPARE(wide.refused.at(0).line, 2);
        QCOMPARE(wide.drafts.size(), 1);
        const ReadResult line = read(head + QByteArray("a,").repeated(5 << 20) + "\n" + good);
        QCOMPARE(line.refused.size(), 1);
        QCOMPARE(line.refused.at(0).reason, RefusalReason::LineTooLong);
        QCOMPARE(line.drafts.size(), 1);
        const ReadResult open = read(head + "8176543210000001,\""
                                     + QByteArray(QByteArray(99, 'x') + "\n").repeated(60'000));
        QCOMPARE(open.refused.at(0).reason, RefusalReason::UnbalancedQuotes);
        QCOMPARE(open.refused.at(0).line, 2);
    }

    void wantsAHeaderWithOrderNumbers()
    {
        const ReadResult none = read("name,colour\nx,red\n");
        QCOMPARE(none.fatal->reason, RefusalReason::NotAnOrderFile);
        const ReadResult noId = read("title,status,total\nx,shipped,1.00\n");
        QCOMPARE(noId.fatal->reason, RefusalReason::MissingColumn);
        QCOMPARE(noId.fatal->path, u"order_id"_s);
        const ReadResult twice = read("order_id,status,Order ID\n8176543210000001,shipped,x\n");
        QCOMPARE(twice.fatal->reason, RefusalReason::DuplicateKey);
    }

    void keepsMarkupAndTakesTheGuardOff()
    {
        const ReadResult result = read("order_id,title,seller\n"
                                       "8176543210000001,<script>alert(1)</script>,'=SUM(A1)\n"
                                       "8176543210000002,''=x,'tis fine\n");
        QCOMPARE(result.drafts.at(0).order.items.at(0).title, u"<script>alert(1)</script>"_s);
        QCOMPARE(result.drafts.at(0).order.seller.name, u"=SUM(A1)"_s);
        QCOMPARE(result.drafts.at(1).order.items.at(0).title, u"'=x"_s);
        QCOMPARE(result.drafts.at(1).order.seller.name, u"'tis fine"_s);
    }

    void writesWhatItReads()
    {
        Order order;
        order.market = u"aliexpress"_s;
        order.number = u"8176543210987654"_s;
        order.status = OrderStatus::Shipped;
        order.total = Money{2390, u"EUR"_s};
        order.seller.name = u"+Plus \"Shop\""_s;
        order.items.append(
            {{}, {}, {}, u"=cmd|' /C calc'!A0"_s, {}, 2, Money{1195, u"EUR"_s}, {}, {}});
        order.items.append(
            {{}, {}, {}, u"'=x, with \"quotes\"\r\nand a line"_s, {}, 1, {}, {}, {}});
        order.parcels.append({u"LP1"_s, u"@Post"_s, {}, {}});
        const CsvWriter writer;
        const QByteArray table = writer.begin() + writer.add(order);
        QVERIFY(table.contains(",'=cmd|' /C calc'!A0,2,11.95,23.90,EUR,"));
        const ReadResult result = read(table);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.drafts.at(0).order, order);
    }

    /** Of an item a table holds the title, the pieces and the price; one may have none of them. */
    void anItemThatNoColumnTellsIsNoRow()
    {
        Order order;
        order.market = u"aliexpress"_s;
        order.number = u"8176543210987654"_s;
        const CsvWriter writer;
        const QByteArray bare = writer.add(order);
        Item nameless;
        nameless.productId = u"1005007000000021"_s;
        order.items = {nameless, nameless};
        QCOMPARE(writer.add(order), bare);
        Item lamp;
        lamp.title = u"Lamp"_s;
        order.items = {nameless, lamp, nameless};
        const ReadResult result = read(writer.begin() + writer.add(order));
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.drafts.at(0).order.items, QList<Item>{lamp});
    }

    /** A file with many control characters is no text, so what is written has none. */
    void writesNoControlCharacters()
    {
        Order order;
        order.market = u"aliexpress"_s;
        order.number = u"8176543210987654"_s;
        order.seller.name = u"Paper"_s + QString(100, QChar(16)) + u" Trail"_s;
        const CsvWriter writer;
        const ReadResult result = read(writer.begin() + writer.add(order));
        QVERIFY(!result.fatal);
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.drafts.at(0).order.seller.name, u"Paper Trail"_s);
    }

    void stopsAtOnceWhenCancelled()
    {
        QByteArray table = "order_id,status\n";
        for (int i = 0; i < 2000; ++i)
            table += "81765432100" + QByteArray::number(10000 + i) + ",shipped\n";
        int calls = 0;
        const ReadResult result = CsvReader().read(u"x"_s, table, {},
                                                   [&calls](qint64 done, qint64 total) {
                                                       ++calls;
                                                       return done > total; // never
                                                   });
        QCOMPARE(calls, 1);
        QVERIFY(result.cancelled);
        QVERIFY(result.drafts.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
