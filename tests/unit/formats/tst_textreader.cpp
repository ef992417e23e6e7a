// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "support/readerpacks.h"
#include "unit/formats/toldorder.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::ReadResult;
using domain::RefusalReason;
using tests::toldLines;

namespace {

ReadResult read(const QByteArray &content)
{
    return tests::readersUnderTest().readContent(u"Clipboard"_s, content, {}, {});
}

using Orders = QList<QStringList>;

} // namespace

class TestTextReader final : public QObject
{
    Q_OBJECT

private slots:
    void gives_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Orders>("orders");
        const auto only = [](const QString &number) {
            return QStringList{QString(u"order: "_s + number), u"market: aliexpress"_s};
        };
        QTest::newRow("a number") << QByteArray(" 8176543210980001\n")
                                  << Orders{only(u"8176543210980001"_s)};
        QTest::newRow("numbers, one of them twice")
            << QByteArray("8176543210980001, 8176543210980002\n8176543210980001")
            << Orders{only(u"8176543210980001"_s), only(u"8176543210980002"_s)};
        QTest::newRow("a link") << QByteArray(
            "https://www.aliexpress.us/p/order/detail.html?orderId=8176543210980003&spm=a.b")
                                << Orders{{
                                       u"order: 8176543210980003"_s,
                                       u"market: aliexpress"_s,
                                       u"site: aliexpress.us"_s,
                                   }};
        // Digits in the middle of what people write are nobody's order.
        QTest::newRow("a chat") << QByteArray(
            "Jane: hello, my parcel 8888777766665555 is late\n"
            "Order ID: 8176543210980004\n"
            "Seller: dear friend, please wait, call 0086123412341234\n")
                                << Orders{only(u"8176543210980004"_s)};
        // The hour of what was said is no list of JSON.
        QTest::newRow("a chat with stamps")
            << QByteArray("[12.11.2026, 10:15] Jane: hello, my parcel is late\n"
                          "[12.11.2026, 10:15] Jane: Order ID: 8176543210980004\n"
                          "[12.11.2026, 10:17] Seller: dear friend, please wait\n")
            << Orders{only(u"8176543210980004"_s)};
        QTest::newRow("a copied list of orders")
            << QByteArray("Awaiting delivery\n"
                          "Order date: Nov 20, 2026\n"
                          "Order ID: 8176543210980005\n"
                          "Copy\n"
                          "Order details\n"
                          "Lucky Tech Store\n"
                          "Wireless earbuds\n"
                          "white\n"
                          "US $23.90\n"
                          "x1\n"
                          "Total: US $23.90\n"
                          "Track order\n"
                          "Completed\n"
                          "Order date: Oct 1, 2026\n"
                          "Order ID: 8176543210980006\n"
                          "Copy\n"
                          "Order details\n"
                          "Cable Store\n"
                          "Cable\n"
                          "US $1.50\n"
                          "x2\n"
                          "Total: US $3.00\n")
            << Orders{{
                          u"order: 8176543210980005"_s,
                          u"market: aliexpress"_s,
                          u"total: 23.90 USD"_s,
                          u"seller: Lucky Tech Store"_s,
                          u"placed_at: 2026-11-20 | Order date: Nov 20, 2026"_s,
                          u"item: Wireless earbuds | white | 1 | 23.90 USD"_s,
                      },
                      {
                          u"order: 8176543210980006"_s,
                          u"market: aliexpress"_s,
                          u"total: 3.00 USD"_s,
                          u"seller: Cable Store"_s,
                          u"placed_at: 2026-10-01 | Order date: Oct 1, 2026"_s,
                          u"item: Cable |  | 2 | 1.50 USD"_s,
                      }};
        QTest::newRow("a link to the tracking page")
            << QByteArray(
                   "https://track.aliexpress.com/logisticsdetail.htm?tradeId=8176543210980011\n")
            << Orders{{u"order: 8176543210980011"_s, u"market: aliexpress"_s,
                       u"site: aliexpress.com"_s}};
        QTest::newRow("none of an item is none")
            << QByteArray("Order date: Nov 20, 2026\n"
                          "Order ID: 8176543210980005\n"
                          "Lucky Tech Store\n"
                          "Wireless earbuds\n"
                          "US $23.90\n"
                          "x0\n"
                          "Total: US $23.90\n")
            << Orders{{
                   u"order: 8176543210980005"_s,
                   u"market: aliexpress"_s,
                   u"total: 23.90 USD"_s,
                   u"placed_at: 2026-11-20 | Order date: Nov 20, 2026"_s,
               }};
        QTest::newRow("a copied page of an order")
            << QByteArray("Bestellnummer: 8176543210980007\n"
                          "Bestellung aufgegeben am: 3. Aug 2025\n"
                          "Zahlung abgeschlossen am: 3. Aug 2025\n"
                          "Versand nach\nErika Muster\nWeg 1\n")
            << Orders{{
                   u"order: 8176543210980007"_s,
                   u"market: aliexpress"_s,
                   u"placed_at: 2025-08-03 | Bestellung aufgegeben am: 3. Aug 2025"_s,
                   u"paid_at: 2025-08-03 | Zahlung abgeschlossen am: 3. Aug 2025"_s,
               }};
        QTest::newRow("Arabic") << QByteArray("رقم الطلب: ٨١٧٦٥٤٣٢١٠٩٨٠٠٠٨\n")
                                << Orders{only(u"8176543210980008"_s)};
        QTest::newRow("copied subjects of mails")
            << QByteArray("Bestellung 8176543210980009 wurde versandt\nFwd: Order "
                          "8176543210980010: delivered\n")
            << Orders{only(u"8176543210980009"_s), only(u"8176543210980010"_s)};
    }
    void gives()
    {
        QFETCH(QByteArray, text);
        QFETCH(Orders, orders);
        const ReadResult result = read(text);
        QCOMPARE(result.format, u"text"_s);
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.drafts.size(), orders.size());
        for (qsizetype i = 0; i < orders.size(); ++i)
            QCOMPARE(toldLines(result.drafts.at(i).order), orders.at(i));
    }

    void isNotTakenFor_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("prose") << QByteArray("Dear seller, my number is 8176543210980001.\n");
        QTest::newRow("a telephone number") << QByteArray("0049123456789\n");
        QTest::newRow("numbers and a word")
            << QByteArray("8176543210980001 8176543210980002 and\n");
        QTest::newRow("a link elsewhere")
            << QByteArray("https://shop.example/?orderId=8176543210980001\n");
        QTest::newRow("a table with links") << QByteArray(
            "Bought;Where\nLamp;https://www.aliexpress.com/?orderId=8176543210980001\n"
            "Pen;https://www.aliexpress.com/?orderId=8176543210980002\n");
    }
    void isNotTakenFor()
    {
        QFETCH(QByteArray, text);
        QVERIFY(read(text).format != u"text"_s);
    }
};

QTEST_APPLESS_MAIN(TestTextReader)
#include "tst_textreader.moc"
