// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "support/readerpacks.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {

ReadResult readPage(const QString &name)
{
    return tests::readersUnderTest().readFile(
        QStringLiteral(RECOURSE_TEST_DATA "/readers/pages/") + name, {}, {});
}

ReadResult readText(const QByteArray &html)
{
    return tests::readersUnderTest().readContent(u"page"_s, html, {}, {});
}

QString amount(const std::optional<Money> &money)
{
    return money ? u"%1 %2"_s.arg(money->minor).arg(money->currency) : QString();
}

void tell(QStringList &told, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        told.append(name + u": "_s + value);
}

/** All that is known of an order, a line for each value. */
QStringList told(const Order &order)
{
    QStringList all;
    tell(all, u"id"_s, order.number);
    tell(all, u"site"_s, order.site);
    tell(all, u"status"_s, order.statusText);
    tell(all, u"seen"_s, order.observedStated ? order.observedAt->toIso() : QString());
    for (const DatedFact &fact : order.dates)
        tell(all, toName(fact.kind), fact.moment.toIso());
    tell(all, u"total"_s, amount(order.total));
    tell(all, u"payment"_s, order.paymentMethod);
    tell(all, u"country"_s, order.country);
    tell(all, u"seller"_s, order.seller.name);
    tell(all, u"seller id"_s, order.seller.id);
    tell(all, u"seller url"_s, order.seller.url);
    tell(all, u"url"_s, order.url);
    for (const Item &item : order.items) {
        tell(all, u"title"_s, item.title);
        tell(all, u"line"_s, item.lineId);
        tell(all, u"product"_s, item.productId);
        tell(all, u"sku"_s, item.sku);
        tell(all, u"variant"_s, item.variant);
        tell(all, u"quantity"_s, item.quantity ? QString::number(*item.quantity) : QString());
        tell(all, u"price"_s, amount(item.unitPrice));
        tell(all, u"item url"_s, item.url);
    }
    for (const Parcel &parcel : order.parcels)
        tell(all, u"parcel"_s, parcel.number);
    for (const Discount &discount : order.discounts)
        tell(all, discount.kind, amount(discount.amount));
    for (const Event &event : order.events) {
        const QString when = event.at ? event.at->toIso() : u"some day"_s;
        tell(all, toName(event.kind), QString(when + u" "_s + event.note));
    }
    return all;
}

QString quoteOf(const Order &order, DateKind kind)
{
    const DatedFact *fact = order.date(kind);
    return fact ? fact->quote : u"unknown"_s;
}

} // namespace

class TestPageReader final : public QObject
{
    Q_OBJECT

private slots:
    void savedPagesTellTheirOrders_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QList<QStringList>>("expected");
        const QStringList lamp{
            u"id: 8170000000010034"_s,
            u"site: aliexpress.com"_s,
            u"status: Completed"_s,
            u"placed_at: 2026-07-15"_s,
            u"total: 2749 USD"_s,
            u"seller: Harbour Light Store"_s,
            u"seller id: 1102030405"_s,
            u"seller url: https://www.aliexpress.com/store/1102030405"_s,
            u"url: https://www.aliexpress.com/p/order/detail.html?orderId=8170000000010034"_s,
            u"title: Brass table lamp with a long cable, E27"_s,
            u"product: 1005001111111111"_s,
            u"variant: EU Plug, 2m"_s,
            u"quantity: 2"_s,
            u"price: 1250 USD"_s,
            u"item url: https://www.aliexpress.com/item/1005001111111111.html"_s,
            u"title: Lamp shade & frame"_s,
            u"product: 1005002222222222"_s,
            u"variant: White"_s,
            u"quantity: 1"_s,
            u"price: 399 USD"_s,
            u"item url: https://www.aliexpress.com/item/1005002222222222.html"_s,
        };
        const QStringList tools{
            u"id: 8170000000030034"_s,
            u"site: aliexpress.com"_s,
            u"status: Awaiting delivery"_s,
            u"placed_at: 2026-09-01"_s,
            u"total: 22280 UAH"_s,
            u"seller: Tiny Tools"_s,
            u"seller id: 1102030406"_s,
            u"seller url: https://www.aliexpress.com/store/1102030406"_s,
            u"url: https://www.aliexpress.com/p/order/detail.html?orderId=8170000000030034"_s,
            u"title: Screwdriver set 24 in 1"_s,
            u"product: 1005003333333333"_s,
            u"quantity: 2"_s,
            u"price: 11140 UAH"_s,
            u"item url: https://www.aliexpress.com/item/1005003333333333.html"_s,
        };
        const QStringList expired{
            u"id: 8170000000050034"_s,
            u"site: aliexpress.com"_s,
            u"status: Expired"_s,
            u"placed_at: 2026-10-30"_s,
            u"seller: Paper Boat"_s,
            u"seller id: 1102030407"_s,
            u"seller url: https://www.aliexpress.com/store/1102030407"_s,
            u"url: https://www.aliexpress.com/p/order/detail.html?orderId=8170000000050034"_s,
            u"title: Notebook A5"_s,
            u"product: 1005004444444444"_s,
            u"variant: Blue"_s,
            u"quantity: 1"_s,
            u"price: 120 USD"_s,
            u"item url: https://www.aliexpress.com/item/1005004444444444.html"_s,
        };
        QTest::newRow("list-en.html") << u"page-list"_s << QList<QStringList>{lamp, tools, expired};
        QList<QStringList> asOneFile{lamp, tools, expired};
        for (QStringList &order : asOneFile)
            order.insert(3, u"seen: 2026-11-21T13:03:11Z"_s);
        QTest::newRow("list.mhtml") << u"page-list"_s << asOneFile;
        QTest::newRow("list-de.html")
            << u"page-list"_s
            << QList<QStringList>{
                   {u"id: 8170000000070034"_s, u"site: aliexpress.com"_s,
                    u"status: Abgeschlossen"_s, u"placed_at: 2025-08-03"_s, u"total: 101497 EUR"_s,
                    u"seller: Nordlicht Laden"_s, u"seller id: 1102030408"_s,
                    u"seller url: https://de.aliexpress.com/store/1102030408"_s,
                    u"url: https://de.aliexpress.com/p/order/detail.html?orderId=8170000000070034"_s,
                    u"title: Wollsocken, Größe 43"_s, u"product: 1005005555555555"_s,
                    u"variant: Grau"_s, u"quantity: 3"_s, u"price: 499 EUR"_s,
                    u"item url: https://www.aliexpress.com/item/1005005555555555.html"_s},
                   {u"id: 8170000000090034"_s, u"site: aliexpress.com"_s,
                    u"status: Bezahlung ausstehend"_s, u"placed_at: 2024-03-12"_s,
                    u"total: 750 EUR"_s, u"seller: Nordlicht Laden"_s, u"seller id: 1102030408"_s,
                    u"seller url: https://de.aliexpress.com/store/1102030408"_s,
                    u"url: https://de.aliexpress.com/p/order/detail.html?orderId=8170000000090034"_s,
                    u"title: Mütze"_s, u"product: 1005006666666666"_s, u"quantity: 1"_s,
                    u"price: 750 EUR"_s,
                    u"item url: https://www.aliexpress.com/item/1005006666666666.html"_s}};
        QTest::newRow("list-ar.html")
            << u"page-list"_s
            << QList<QStringList>{
                   {u"id: 8170000000110034"_s, u"site: aliexpress.com"_s,
                    u"status: بانتظار التسليم"_s, u"placed_at: 2026-09-05"_s, u"total: 800 USD"_s,
                    u"seller: متجر النخلة"_s, u"seller id: 1102030409"_s,
                    u"seller url: https://ar.aliexpress.com/store/1102030409"_s,
                    u"url: https://ar.aliexpress.com/p/order/detail.html?orderId=8170000000110034"_s,
                    u"title: مصباح مكتب صغير"_s, u"product: 1005007777777777"_s, u"variant: أبيض"_s,
                    u"quantity: 1"_s, u"price: 800 USD"_s,
                    u"item url: https://www.aliexpress.com/item/1005007777777777.html"_s}};
        QTest::newRow("detail-en.html")
            << u"page-detail"_s
            << QList<QStringList>{
                   {u"id: 8170000000030034"_s,
                    u"site: aliexpress.com"_s,
                    u"status: Awaiting delivery"_s,
                    u"seen: 2026-11-21T13:03:11Z"_s,
                    u"placed_at: 2026-09-01"_s,
                    u"paid_at: 2026-09-01"_s,
                    u"shipped_at: 2026-09-04"_s,
                    u"promised_delivery_by: 2026-12-03"_s,
                    u"protection_ends_at: 2026-12-18"_s,
                    u"total: 470 USD"_s,
                    u"payment: card"_s,
                    u"seller: Tiny Tools"_s,
                    u"seller id: 1102030406"_s,
                    u"seller url: https://www.aliexpress.com/store/1102030406"_s,
                    u"title: Screwdriver set 24 in 1"_s,
                    u"product: 1005003333333333"_s,
                    u"variant: 24 pieces"_s,
                    u"quantity: 2"_s,
                    u"price: 260 USD"_s,
                    u"item url: https://www.aliexpress.com/item/1005003333333333.html"_s,
                    u"parcel: LP00700000000001"_s,
                    u"seller_coupon: 50 USD"_s}};
        QTest::newRow("detail-de.html")
            << u"page-detail"_s
            << QList<QStringList>{
                   {u"id: 8170000000070034"_s,
                    u"site: aliexpress.com"_s,
                    u"status: Abgeschlossen"_s,
                    u"seen: 2026-11-21T13:03:11Z"_s,
                    u"placed_at: 2025-08-03"_s,
                    u"paid_at: 2025-08-04"_s,
                    u"confirmed_at: 2025-08-28"_s,
                    u"promised_delivery_by: 2025-09-04"_s,
                    u"total: 101497 EUR"_s,
                    u"payment: paypal"_s,
                    u"seller: Nordlicht Laden"_s,
                    u"seller id: 1102030408"_s,
                    u"seller url: https://www.aliexpress.com/store/1102030408"_s,
                    u"title: Wollsocken, Größe 43"_s,
                    u"product: 1005005555555555"_s,
                    u"variant: Grau"_s,
                    u"quantity: 3"_s,
                    u"price: 499 EUR"_s,
                    u"item url: https://www.aliexpress.com/item/1005005555555555.html"_s,
                    u"seller_discount: 400 EUR"_s}};
        QTest::newRow("detail-ar.html")
            << u"page-detail"_s
            << QList<QStringList>{
                   {u"id: 8170000000110034"_s,
                    u"site: aliexpress.com"_s,
                    u"status: بانتظار التسليم"_s,
                    u"seen: 2026-11-21T13:03:11Z"_s,
                    u"placed_at: 2026-09-05"_s,
                    u"paid_at: 2026-09-06"_s,
                    u"promised_delivery_by: 2026-12-03"_s,
                    u"protection_ends_at: 2026-12-18"_s,
                    u"total: 800 USD"_s,
                    u"payment: card"_s,
                    u"seller: متجر النخلة"_s,
                    u"seller id: 1102030409"_s,
                    u"seller url: https://www.aliexpress.com/store/1102030409"_s,
                    u"title: مصباح مكتب صغير"_s,
                    u"product: 1005007777777777"_s,
                    u"variant: أبيض"_s,
                    u"quantity: 1"_s,
                    u"price: 800 USD"_s,
                    u"item url: https://www.aliexpress.com/item/1005007777777777.html"_s,
                    u"parcel: LP00700000000002"_s}};
        QTest::newRow("tracking.html")
            << u"page-tracking"_s
            << QList<QStringList>{
                   {u"id: 8170000000130034"_s, u"parcel: RB123456785CN"_s,
                    u"tracking: 2026-01-27T11:23:00Z Delivered · Left with the neighbour"_s,
                    u"tracking: 2026-01-25T06:00:00Z Out for delivery"_s}};
        QTest::newRow("old-list.html")
            << u"page-old-list"_s
            << QList<QStringList>{
                   {u"id: 500000000000015"_s, u"site: aliexpress.com"_s, u"status: Finished"_s,
                    u"placed_at: 2018-01-12"_s, u"seller: Old Mill"_s, u"seller id: 330011"_s,
                    u"seller url: https://www.aliexpress.com/store/330011"_s,
                    u"url: https://trade.aliexpress.com/order_detail.htm?orderId=500000000000015"_s,
                    u"title: Flour sieve, 20 cm"_s, u"product: 32800000001"_s, u"variant: steel"_s,
                    u"quantity: 2"_s, u"price: 205 USD"_s,
                    u"item url: https://www.aliexpress.com/item/32800000001.html"_s}};
        QTest::newRow("ru-detail.html")
            << u"page-ru-detail"_s
            << QList<QStringList>{{u"id: 5300000000000017"_s, u"site: aliexpress.ru"_s,
                                   u"placed_at: 2025-08-03"_s, u"total: 90100 RUB"_s,
                                   u"seller: Берёза"_s, u"seller id: 77001"_s,
                                   u"seller url: https://aliexpress.ru/store/77001"_s,
                                   u"title: Чашка эмалированная"_s, u"product: 1005008888888888"_s,
                                   u"variant: Синий"_s, u"quantity: 2"_s, u"price: 45050 RUB"_s,
                                   u"item url: https://aliexpress.ru/item/1005008888888888.html"_s,
                                   u"parcel: LP00700000000003"_s}};
        QTest::newRow("list-loose.html")
            << u"page-list"_s
            << QList<QStringList>{
                   {u"id: 8170000000230034"_s, u"status: To ship"_s, u"total: 102050 MXN"_s,
                    u"seller: Glass Garden"_s, u"title: Glass bottle"_s,
                    u"product: 3256800000000001"_s, u"quantity: 1"_s, u"price: 102050 MXN"_s,
                    u"item url: https://www.aliexpress.us/item/3256800000000001.html"_s},
                   {u"id: 8170000000250034"_s, u"site: aliexpress.us"_s, u"status: Closed"_s,
                    u"placed_at: 2026-11-04"_s, u"total: 500 MXN"_s, u"seller: Glass Garden"_s,
                    u"url: https://www.aliexpress.us/p/order/detail.html?orderId=8170000000250034"_s}};
        QTest::newRow("detail-loose.html")
            << u"page-detail"_s
            << QList<QStringList>{
                   {u"id: 8170000000270034"_s, u"status: Awaiting Shipment"_s,
                    u"placed_at: 2026-11-03"_s, u"paid_at: 2026-11-04"_s, u"ship_by: 2026-11-10"_s,
                    u"total: 550 EUR"_s, u"seller: Glass Garden"_s, u"seller id: 1102030410"_s,
                    u"seller url: https://www.aliexpress.com/store/1102030410"_s,
                    u"title: Glass bottle, 0.5 l"_s, u"product: 3256800000000001"_s,
                    u"quantity: 2"_s, u"price: 350 EUR"_s,
                    u"item url: https://www.aliexpress.com/item/3256800000000001.html"_s,
                    u"site_coupon: 100 EUR"_s, u"coins: 50 EUR"_s}};
        QTest::newRow("tracking-loose.html")
            << u"page-tracking"_s
            << QList<QStringList>{{u"id: 8170000000290034"_s, u"site: aliexpress.com"_s,
                                   u"parcel: LP00700000000004"_s,
                                   u"tracking: 2026-02-01 Accepted by carrier"_s}};
        QTest::newRow("old-detail.html")
            << u"page-old-detail"_s
            << QList<QStringList>{{u"id: 500000000000025"_s, u"status: Finished"_s,
                                   u"total: 620 USD"_s, u"title: Rolling pin"_s,
                                   u"product: 32800000002"_s, u"variant: beech"_s, u"quantity: 2"_s,
                                   u"price: 310 USD"_s,
                                   u"item url: https://www.aliexpress.com/item/32800000002.html"_s,
                                   u"parcel: RB123456785CN"_s}};
        QTest::newRow("ru-list.html")
            << u"page-ru-list"_s
            << QList<QStringList>{{u"id: 5300000000000027"_s, u"site: aliexpress.ru"_s},
                                  {u"id: 5300000000000037"_s, u"site: aliexpress.ru"_s}};
        const auto embedded = [](const QString &number, const QString &line, bool priced) {
            QStringList order{u"id: "_s + number,
                              u"status: Concluído"_s,
                              u"placed_at: 2026-07-15"_s,
                              u"seller: Farol {Loja}"_s,
                              u"seller id: 1102030405"_s,
                              u"seller url: https://www.aliexpress.com/store/1102030405"_s,
                              u"title: Lâmpada <E27> </b>"_s,
                              u"line: "_s + line,
                              u"product: 1005001111111111"_s,
                              u"sku: 12000000000000001"_s,
                              u"variant: 2m"_s,
                              u"quantity: 2"_s,
                              u"price: 1250 BRL"_s};
            if (priced)
                order.insert(3, u"total: 2749 BRL"_s);
            return order;
        };
        QTest::newRow("embedded-init.html")
            << u"site-list"_s
            << QList<QStringList>{embedded(u"8170000000150034"_s, u"8170000000160034"_s, true),
                                  embedded(u"8170000000170034"_s, u"8170000000180034"_s, false)};
        QTest::newRow("embedded-params.html")
            << u"site-list"_s
            << QList<QStringList>{embedded(u"8170000000190034"_s, u"8170000000200034"_s, true)};
        QTest::newRow("embedded-next.html")
            << u"site-list"_s
            << QList<QStringList>{embedded(u"8170000000210034"_s, u"8170000000220034"_s, true)};
    }
    void savedPagesTellTheirOrders()
    {
        QFETCH(QString, format);
        QFETCH(QList<QStringList>, expected);
        const ReadResult result = readPage(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(!result.fatal, "refused");
        QCOMPARE(result.format, format);
        QCOMPARE(result.drafts.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(told(result.drafts.at(i).order).join(u'\n'), expected.at(i).join(u'\n'));
            QCOMPARE(result.drafts.at(i).order.market, u"aliexpress"_s);
        }
    }
    /** Where a page says a thing in one of several places, each of them is read. */
    void everyPlaceIsRead_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("expected");
        QFile file(QStringLiteral(RECOURSE_TEST_DATA "/readers/pages/places.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!rows.isEmpty());
        for (const auto &row : rows)
            QTest::newRow(qUtf8Printable(row[u"name"].toString()))
                << row[u"page"].toString().toUtf8() << row[u"told"].toString();
    }
    void everyPlaceIsRead()
    {
        QFETCH(QByteArray, page);
        const ReadResult result = readText(page);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        QTEST(told(result.drafts.first().order).join(u" | "_s), "expected");
    }
    void whatCannotBeReadIsSaid()
    {
        // A sign that several currencies share, on the old site; nothing else anywhere.
        const ReadResult old = readPage(u"old-list.html"_s);
        QCOMPARE(old.refused.size(), 1);
        QCOMPARE(old.refused.first().reason, RefusalReason::UnknownCurrency);
        QCOMPARE(old.refused.first().path, u"500000000000015.total"_s);
        for (const auto &name :
             {u"list-en.html"_s, u"list-de.html"_s, u"list-ar.html"_s, u"detail-en.html"_s,
              u"detail-de.html"_s, u"detail-ar.html"_s, u"tracking.html"_s, u"ru-detail.html"_s})
            QVERIFY2(readPage(name).refused.isEmpty(), qPrintable(name));
    }
    void theListOfTheRussianSiteIsAnAnswerToo()
    {
        const ReadResult result = readText(
            R"({"data":{"items":[{"orders":[{"url":{"pc":"https://aliexpress.ru/order-list/5300000000000047"},)"
            R"("statusInfo":{"title":"Заказ\u00a0отправлен"}},{"url":{}}]}],"hasMore":false}})");
        QCOMPARE(result.format, u"ru-list"_s);
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(told(result.drafts.first().order),
                 (QStringList{u"id: 5300000000000047"_s, u"site: aliexpress.ru"_s,
                              u"status: Заказ\u00a0отправлен"_s,
                              u"url: https://aliexpress.ru/order-list/5300000000000047"_s}));
    }
    void thePageAndTheDataInItAddUp()
    {
        const ReadResult result = readText(
            "<html><body><div class=order-item><span class=order-item-header-status-text>Completed"
            "</span><div class=order-item-header-right-info><div>Order ID: 8170000000310034</div>"
            "</div><div class=order-item-content-body><a href=//www.aliexpress.com/item/"
            "1005001111111111.html>x</a><div class=order-item-content-info-name>Brass lamp</div>"
            "<div class=order-item-content-info-number>US $12.50</div></div></div>"
            "<script>window.runParams = {data:{\"a\":{tag:'pc_om_list_order',fields:{"
            "orderId:8170000000310034,totalPriceText:'US $25.00',orderLines:[{"
            "orderLineId:'8170000000320034',productId:1005001111111111,itemTitle:'Brass lamp',"
            "quantity:2}]}},\"b\":{tag:'pc_om_list_order',fields:{orderId:'8170000000330034'}}}};"
            "</script>");
        QCOMPARE(result.drafts.size(), 2);
        QCOMPARE(
            told(result.drafts.at(0).order).join(u'\n'),
            (QStringList{u"id: 8170000000310034"_s, u"status: Completed"_s, u"total: 2500 USD"_s,
                         u"title: Brass lamp"_s, u"line: 8170000000320034"_s,
                         u"product: 1005001111111111"_s, u"quantity: 2"_s, u"price: 1250 USD"_s,
                         u"item url: https://www.aliexpress.com/item/1005001111111111.html"_s})
                .join(u'\n'));
        QCOMPARE(told(result.drafts.at(1).order), QStringList{u"id: 8170000000330034"_s});
    }
    void datesKeepTheirSentence()
    {
        const Order english = readPage(u"detail-en.html"_s).drafts.value(0).order;
        QCOMPARE(quoteOf(english, DateKind::ProtectionEndsAt),
                 u"Your buyer protection ends on Dec 18, 2026"_s);
        QVERIFY(quoteOf(english, DateKind::PromisedDeliveryBy)
                    .contains(u"Refund if no delivery before Dec 3, 2026"_s));
    }
    void theBuyerStaysOutside()
    {
        const Order order = readPage(u"detail-en.html"_s).drafts.value(0).order;
        const QString all = told(order).join(u' ') + quoteOf(order, DateKind::PromisedDeliveryBy);
        for (const auto &secret : {u"Erika"_s, u"151"_s, u"Sample Street"_s})
            QVERIFY2(!all.contains(secret), qPrintable(secret));
    }
    void whatIsNoOrderPageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("another page")
            << QByteArray("<!DOCTYPE html><html><body><h1>Orders</h1><p>8170000000010034");
        QTest::newRow("a captcha") << QByteArray(
            "<html><head><title>punish</title></head><body><script>window.runParams = {};"
            "</script><div id=nocaptcha></div></body></html>");
        QTest::newRow("data that is cut off") << QByteArray(
            "<html><script>window.runParams = {\"data\":{\"a\":{\"tag\":\"pc_om_list_order\"");
        QTest::newRow("an order without a number") << QByteArray(
            "<html><body><div class=order-item><span class=order-item-header-status-text>Completed"
            "</span></div></body></html>");
    }
    void whatIsNoOrderPageIsRefused()
    {
        QFETCH(QByteArray, html);
        const ReadResult result = readText(html);
        QVERIFY(result.fatal);
        QCOMPARE(result.fatal->reason, RefusalReason::NotAnOrderFile);
        QVERIFY(result.drafts.isEmpty());
    }
    void ordersInOrdersTakeNoMoreThanOneTakes()
    {
        QByteArray html = "<html><body>";
        for (int i = 0; i < 240; ++i)
            html += "<div class=order-item><div class=order-item-header-right-info><div>"
                    "Order ID: "
                + QByteArray::number(8170000000000000 + i) + "</div></div>";
        html += QByteArray("<div class=order-item-content-body>"
                           "<i class=order-item-content-info-name>x</i></div>")
                    .repeated(20'000);
        const ReadResult result = readText(html);
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.drafts.first().order.items.size(), 1000);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.first().reason, RefusalReason::TooLarge);
        QCOMPARE(result.refused.first().path, u"8170000000000000.items"_s);
    }
    void nestedPagesAreRefused()
    {
        const ReadResult result = readText("<html>" + QByteArray("<div>").repeated(100'000));
        QVERIFY(result.fatal);
        QCOMPARE(result.fatal->reason, RefusalReason::NestedTooDeep);
    }
};

QTEST_GUILESS_MAIN(TestPageReader)

#include "tst_pagereader.moc"
