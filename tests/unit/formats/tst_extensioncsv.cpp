// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "support/readerpacks.h"
#include "unit/formats/toldorder.h"

using namespace Qt::StringLiterals;
using recourse::domain::Order;
using recourse::domain::ReadResult;
using recourse::tests::toldLines;

namespace {

const QByteArray kHeader =
    R"("Order Id","Order date","Order Status","Order detail url","Store Name","Store url","Currency","Tracking number","Tracking link","Item title","Item price","Item quantity","Item attributes","Item image url","Item product link","Total order net price","Total Shipping","Total price adjustments","Total discount","Total EU Tax","Total VAT","Total price","Buyer Full Name","Buyer address","Buyer Phone Number","Buyer country","Buyer region","Buyer ZIP","Buyer city","Payment method")"
    "\r\n";

/** Items first, then the amounts, as the extension writes them. */
QByteArray itemRow(const QByteArray &id, const QByteArray &date, const QByteArray &title,
                   const QByteArray &price, const QByteArray &quantity)
{
    return "\"" + id + "\",\"" + date
        + "\",\"Abgeschlossen\",\"https://www.aliexpress.com/p/order/detail.html?orderId=" + id
        + "\",\"Lucky Tech "
          "Store\",\"https://www.aliexpress.com/store/1\",\"\xe2\x82\xac\",\"LP1\",\"\",\""
        + title + "\",\"" + price + "\",\"" + quantity
        + "\",\"Farbe: "
          "wei\xc3\x9f\",\"\",\"https://www.aliexpress.com/item/1005006123456789.html\","
          "\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"Erika Mustermann\",\"Musterweg 1\",\"0123456789\","
          "\"Deutschland\",\"Hessen\",\"60311\",\"Frankfurt\",\"Visa ****1234\"\r\n";
}

QByteArray totalsRow(const QByteArray &id, const QByteArray &date, const QByteArray &discount,
                     const QByteArray &total)
{
    return "\"" + id + "\",\"" + date
        + "\",\"Abgeschlossen\",\"\",\"Lucky Tech "
          "Store\",\"\",\"\xe2\x82\xac\",\"\",\"\",\"\",\"\","
          "\"\",\"\",\"\",\"\",\"20,00\",\"Kostenlos\",\"0\",\""
        + discount + "\",\"1,00\",\"0\",\"" + total
        + "\",\"Erika Mustermann\",\"Musterweg 1\",\"0123456789\",\"DE\",\"Hessen\",\"60311\","
          "\"Frankfurt\",\"Visa ****1234\"\r\n";
}

ReadResult read(const QByteArray &content)
{
    return recourse::tests::readersUnderTest().readContent(u"export.csv"_s, content, {}, {});
}

} // namespace

class TestExtensionCsv final : public QObject
{
    Q_OBJECT

private slots:
    void readsItemsAndTotals()
    {
        const ReadResult result = read(
            "\xef\xbb\xbf" + kHeader
            + itemRow("8176543210987654", "3. Aug 2025", "Ohrh\xc3\xb6rer", "11,95", "1.00")
            + itemRow("8176543210987654", "3. Aug 2025", "Etui 5\" \"klein\" rot", "4,00", "2.00")
            + totalsRow("8176543210987654", "3. Aug 2025", "-1,00", "18,95") + kHeader
            + itemRow("8176543210007654", "12. M\xc3\xa4r 2024", "Lampe", "1.234,50", "1.00")
            + totalsRow("8176543210007654", "12. M\xc3\xa4r 2024", "0", "1.234,50"));
        QVERIFY(!result.fatal);
        QCOMPARE(result.format, u"extension-csv"_s);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.drafts.size(), 2);
        const QString page = u"https://www.aliexpress.com/p/order/detail.html?orderId="_s;
        const QString item = u"https://www.aliexpress.com/item/1005006123456789.html"_s;
        QCOMPARE(toldLines(result.drafts.at(0).order),
                 (QStringList{
                     u"order: 8176543210987654"_s,
                     u"market: aliexpress"_s,
                     u"site: aliexpress.com"_s,
                     u"status text: Abgeschlossen"_s,
                     u"total: 18.95 EUR"_s,
                     u"payment: card"_s,
                     u"discount: 1.00 EUR"_s,
                     u"seller: Lucky Tech Store"_s,
                     u"seller url: https://www.aliexpress.com/store/1"_s,
                     u"country: DE"_s,
                     u"url: "_s + page + u"8176543210987654"_s,
                     u"placed_at: 2025-08-03"_s,
                     u"item: Ohrhörer | Farbe: weiß | 1 | 11.95 EUR"_s,
                     u"- product: 1005006123456789"_s,
                     u"- url: "_s + item,
                     u"item: Etui 5\" \"klein\" rot | Farbe: weiß | 2 | 4.00 EUR"_s,
                     u"- product: 1005006123456789"_s,
                     u"- url: "_s + item,
                     u"parcel: LP1"_s,
                 }));
        QCOMPARE(toldLines(result.drafts.at(1).order),
                 (QStringList{
                     u"order: 8176543210007654"_s,
                     u"market: aliexpress"_s,
                     u"site: aliexpress.com"_s,
                     u"status text: Abgeschlossen"_s,
                     u"total: 1234.50 EUR"_s,
                     u"payment: card"_s,
                     u"seller: Lucky Tech Store"_s,
                     u"seller url: https://www.aliexpress.com/store/1"_s,
                     u"country: DE"_s,
                     u"url: "_s + page + u"8176543210007654"_s,
                     u"placed_at: 2024-03-12"_s,
                     u"item: Lampe | Farbe: weiß | 1 | 1234.50 EUR"_s,
                     u"- product: 1005006123456789"_s,
                     u"- url: "_s + item,
                     u"parcel: LP1"_s,
                 }));
    }

    void neverTakesTheBuyersOwnData()
    {
        const ReadResult result = read(
            kHeader + itemRow("8176543210987654", "3. Aug 2025", "Lampe", "1,00", "1.00")
            + totalsRow("8176543210987654", "3. Aug 2025", "0", "1,00")
            + itemRow("broken", "3. Aug 2025", "Lampe", "1,00", "1.00"));
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.at(0).line, 4);
        QCOMPARE(result.refused.at(0).path, u"Order Id"_s);
        const Order &order = result.drafts.at(0).order;
        QStringList texts{
            order.statusText, order.country,     order.shipping,   order.note,
            order.url,        order.seller.name, order.seller.url, QString::fromUtf8(order.extra)};
        for (const auto &item : order.items)
            texts << item.title << item.variant << QString::fromUtf8(item.extra);
        texts << result.refused.at(0).arguments;
        const QString all = texts.join(u'\n');
        for (const QString &own : {u"Mustermann"_s, u"Musterweg"_s, u"0123456789"_s, u"60311"_s,
                                   u"Frankfurt"_s, u"Hessen"_s, u"1234\n"_s})
            QVERIFY2(!all.contains(own), qPrintable(own));
    }
};

QTEST_APPLESS_MAIN(TestExtensionCsv)
#include "tst_extensioncsv.moc"
