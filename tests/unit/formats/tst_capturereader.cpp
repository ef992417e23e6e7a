// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "support/readerpacks.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {
ReadResult readText(const QByteArray &text, const ReadOptions &options = {})
{
    return tests::readersUnderTest().readContent(u"capture.json"_s, text, options, {});
}

/** A made-up answer of the site. */
QByteArray answer(const char *name)
{
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/readers/captures/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString day(const Order &order, DateKind kind)
{
    const DatedFact *fact = order.date(kind);
    return fact ? fact->moment.toIso() : u"unknown"_s;
}

Order orderIn(const ReadResult &result, const QString &number)
{
    for (const OrderDraft &draft : result.drafts) {
        if (draft.order.number == number)
            return draft.order;
    }
    return {};
}

/** An answer as exporters keep it: the text of it in an object. */
QJsonObject wrapped(const QByteArray &body)
{
    return {{u"url"_s, u"https://x"_s}, {u"body"_s, QString::fromUtf8(body)}};
}

core::Instant at(qint64 seconds)
{
    return core::Instant::fromSeconds(seconds);
}
} // namespace

/** Answers of the site, alone and in captures. */
class TstCaptureReader final : public QObject
{
    Q_OBJECT

    QString m_fixtures;

    ReadResult fixture(const QString &name) const
    {
        return tests::readersUnderTest().readFile(m_fixtures + u"/site-json/"_s + name, {}, {});
    }

private slots:
    void initTestCase() { m_fixtures = qEnvironmentVariable("RECOURSE_FIXTURES"); }

    void theListOfTheSite()
    {
        if (m_fixtures.isEmpty())
            QSKIP("RECOURSE_FIXTURES names no folder with answers of the site");
        const ReadResult result = fixture(u"order-list-init.json"_s);
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.format, u"site-list"_s);
        QCOMPARE(result.drafts.size(), 10);
        const Order band = orderIn(result, u"1851543961591322"_s);
        QCOMPARE(band.statusText, u"Completed"_s);
        QCOMPARE(day(band, DateKind::PlacedAt), u"2026-07-15"_s);
        QCOMPARE(band.total, (Money{13974, u"BRL"_s}));
        QCOMPARE(band.seller.name, u"Lucky Tech Store"_s);
        QCOMPARE(band.seller.id, u"1108698120"_s);
        QCOMPARE(band.seller.url, u"https://www.aliexpress.com/store/1108698120"_s);
        QCOMPARE(band.checkoutId, u"73569524987686025571493512785"_s);
        QCOMPARE(band.site, u"aliexpress.com"_s);
        QCOMPARE(band.items.size(), 1);
        QCOMPARE(band.items[0].lineId, u"2685418438652111"_s);
        QCOMPARE(band.items[0].productId, u"7966892176332016"_s);
        QCOMPARE(band.items[0].sku, u"82182151716928855"_s);
        QCOMPARE(band.items[0].title, u"Watch band 22 mm, black"_s);
        QCOMPARE(band.items[0].variant, u"Blue, 2m"_s);
        QCOMPARE(band.items[0].quantity, 1);
        QCOMPARE(band.items[0].unitPrice, (Money{13359, u"BRL"_s}));
        QCOMPARE(band.items[0].url, u"https://www.aliexpress.com/item/1005371860797393.html"_s);
        const Order cases = orderIn(result, u"5249804238135282"_s);
        QCOMPARE(cases.items.size(), 2);
        QCOMPARE(cases.items[1].lineId, u"3673127868302376"_s);
        QCOMPARE(cases.items[1].variant, u"EDXProX Clear NOMIC"_s);
        QCOMPARE(cases.items[1].unitPrice, (Money{4210, u"BRL"_s}));
        const Order awaited = orderIn(result, u"8214294062177351"_s);
        QCOMPARE(awaited.statusText, u"Awaiting delivery"_s);
        QCOMPARE(day(awaited, DateKind::PlacedAt), u"2026-09-01"_s);
        QCOMPARE(awaited.items[0].quantity, 2);
        QCOMPARE(awaited.items[0].unitPrice, (Money{2090, u"BRL"_s}));
        QCOMPARE(awaited.total, (Money{3893, u"BRL"_s}));
        QStringList totals;
        for (const OrderDraft &draft : result.drafts)
            totals.append(QString::number(draft.order.total->minor));
        QCOMPARE(totals.join(u' '), u"13974 9482 34207 40720 5287 2097 28433 3893 29499 9415"_s);
    }

    void theDetailOfTheSite()
    {
        if (m_fixtures.isEmpty())
            QSKIP("RECOURSE_FIXTURES names no folder with answers of the site");
        const ReadResult result = fixture(u"order-detail.json"_s);
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.format, u"site-detail"_s);
        QCOMPARE(result.drafts.size(), 1);
        const Order order = result.drafts[0].order;
        QCOMPARE(order.number, u"1851543961591322"_s);
        QCOMPARE(order.statusText, u"Completed"_s);
        QCOMPARE(order.observedAt, at(1788856073)); // global.curTime, in milliseconds
        QVERIFY(order.observedStated);
        QCOMPARE(day(order, DateKind::PlacedAt), u"2026-07-15"_s);
        QCOMPARE(day(order, DateKind::PaidAt), u"2026-07-15"_s);
        QCOMPARE(day(order, DateKind::ShippedAt), u"2026-07-16"_s);
        QCOMPARE(day(order, DateKind::ConfirmedAt), u"2026-07-28"_s);
        // "Refund if no delivery before Sep 4, 2026" is the promise, not the estimate of Aug 3.
        QCOMPARE(day(order, DateKind::PromisedDeliveryBy), u"2026-09-04"_s);
        QCOMPARE(order.date(DateKind::PromisedDeliveryBy)->quote,
                 u"Refund if no delivery before Sep 4, 2026"_s);
        QCOMPARE(order.paymentMethod, u"card"_s);
        QCOMPARE(order.country, u"BR"_s);
        QCOMPARE(order.total, (Money{13974, u"BRL"_s}));
        QCOMPARE(order.seller.name, u"Vega Store"_s);
        QCOMPARE(order.seller.id, u"1108698120"_s);
        QCOMPARE(order.seller.url, u"https://www.aliexpress.com/store/1108698120"_s);
        QCOMPARE(order.items.size(), 1);
        QCOMPARE(order.items[0].lineId, u"2685418438652111"_s);
        QCOMPARE(order.items[0].productId, u"7966892176332016"_s);
        QCOMPARE(order.items[0].sku, u"82182151716928855"_s);
        QCOMPARE(order.items[0].title, u"Watch band 22 mm, black"_s);
        QCOMPARE(order.items[0].variant, u"Blue, 2m"_s);
        QCOMPARE(order.items[0].quantity, 1);
        QCOMPARE(order.items[0].unitPrice, (Money{13359, u"BRL"_s}));
        QCOMPARE(order.items[0].url, u"https://www.aliexpress.com/item/1005371860797393.html"_s);
        QCOMPARE(order.discounts.size(), 2);
        QCOMPARE(order.discounts[0].kind, u"seller_coupon"_s);
        QCOMPARE(order.discounts[0].amount, (Money{1266, u"BRL"_s}));
        QCOMPARE(order.discounts[1].kind, u"site_coupon"_s);
        QCOMPARE(order.discounts[1].amount, (Money{1780, u"BRL"_s}));
        QVERIFY(order.events.isEmpty());
    }

    void theTrackingOfTheSite()
    {
        if (m_fixtures.isEmpty())
            QSKIP("RECOURSE_FIXTURES names no folder with answers of the site");
        const ReadResult result = fixture(u"logistics-querydetail.json"_s);
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.format, u"site-tracking"_s);
        QCOMPARE(result.drafts.size(), 1);
        const Order order = result.drafts[0].order;
        QCOMPARE(order.number, u"1851543961591322"_s); // stands in a link only
        QCOMPARE(order.parcels.size(), 1);
        QCOMPARE(order.parcels[0].number, u"AA000000000BR"_s);
        QCOMPARE(order.parcels[0].carrier, u"J&T Express"_s);
        QCOMPARE(order.shipping, u"AliExpress standard shipping"_s);
        QCOMPARE(order.events.size(), 26);
        QCOMPARE(order.events[0].kind, EventKind::Delivered);
        QCOMPARE(order.events[0].at, Moment::at(at(1786296911)));
        QCOMPARE(order.events[0].note, u"Package delivered."_s);
        QCOMPARE(order.events[1].kind, EventKind::Tracking);
        QCOMPARE(order.events[1].note, u"Package out for delivery"_s);
        QCOMPARE(order.events[23].kind, EventKind::Shipped); // collected by the carrier
        QCOMPARE(order.events[24].kind, EventKind::Paid);
        QCOMPARE(order.events[25].kind, EventKind::Placed);
        QCOMPARE(order.events[25].at, Moment::at(at(1785286771)));
    }

    void theReturnsOfTheSite()
    {
        if (m_fixtures.isEmpty())
            QSKIP("RECOURSE_FIXTURES names no folder with answers of the site");
        const ReadResult result = fixture(u"refund-list.json"_s);
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.format, u"site-returns"_s);
        QCOMPARE(result.drafts.size(), 3);
        const Order order = orderIn(result, u"2188662148947317"_s);
        QCOMPARE(order.items.size(), 1);
        QCOMPARE(order.items[0].lineId, u"1296274709301607"_s);
        QCOMPARE(order.items[0].productId, u"89724638653"_s);
        QCOMPARE(order.items[0].title, u"Knife holder, magnetic, 40 cm"_s);
        QCOMPARE(order.items[0].variant, u"SC2, China"_s);
        QCOMPARE(order.items[0].quantity, 1);
        QCOMPARE(order.items[0].unitPrice, (Money{6125, u"BRL"_s})); // "R$61.25", with a point here
        QCOMPARE(order.items[0].url, u"https://www.aliexpress.com/item/1005406807375304.html"_s);
        QCOMPARE(order.seller.id, u"1109112643"_s);
        QCOMPARE(order.seller.url, u"https://www.aliexpress.com/store/1109112643"_s);
        QVERIFY(!order.total);
        QCOMPARE(order.events.size(), 2);
        QCOMPARE(order.events[0].kind, EventKind::DisputeOpened);
        QCOMPARE(order.events[0].at, Moment::at(at(1648865687)));
        QCOMPARE(order.events[1].kind, EventKind::DisputeDecided);
        QCOMPARE(order.events[1].at, Moment::at(at(1648788911)));
        for (const Event &event : order.events) {
            QCOMPARE(event.caseId, u"8275576780126943"_s);
            QCOMPARE(event.item, u"1296274709301607"_s);
        }
        const Order toy = orderIn(result, u"3248586486605361"_s);
        QCOMPARE(toy.items[0].lineId, u"1657866043086413"_s);
        QCOMPARE(toy.items[0].title, u"Cat toy, feather"_s);
        QCOMPARE(toy.items[0].variant, u"For iPhone 12 6.1, Black Case"_s);
        QCOMPARE(toy.items[0].unitPrice, (Money{5273, u"BRL"_s}));
        QCOMPARE(toy.events[0].caseId, u"7445788308960497"_s);
        QCOMPARE(toy.events[0].at, Moment::at(at(1644419279)));
        const Order three = orderIn(result, u"3339942025479021"_s);
        QCOMPARE(three.items[0].quantity, 3);
        QCOMPARE(three.items[0].unitPrice, (Money{5617, u"BRL"_s}));
        QCOMPARE(three.seller.id, u"1106683769"_s);
    }

    /** Where the site says a thing in one of several places, each of them is read. */
    void everyPlaceIsRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("told");
        const QJsonArray rows = QJsonDocument::fromJson(answer("places.json")).array();
        QVERIFY(!rows.isEmpty());
        for (const auto &row : rows)
            QTest::newRow(qPrintable(row[u"name"].toString()))
                << QJsonDocument(row[u"answer"].toObject()).toJson() << row[u"told"].toString();
    }
    void everyPlaceIsRead()
    {
        QFETCH(QByteArray, json);
        const ReadResult result = readText(json);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        const Order &order = result.drafts[0].order;
        const auto amount = [](const std::optional<Money> &money) {
            return money ? u"%1 %2"_s.arg(QString::number(money->minor), money->currency)
                         : QString();
        };
        QStringList told{QString(u"total: "_s + amount(order.total)).trimmed()};
        for (const Item &item : order.items)
            told.append(QString(item.title + u' ' + amount(item.unitPrice)).trimmed());
        for (const Parcel &parcel : order.parcels)
            told.append(QString(parcel.number + u' ' + parcel.carrier).trimmed());
        for (const DatedFact &date : order.dates)
            told.append(toName(date.kind) + u' ' + date.moment.toIso());
        for (const Event &event : order.events)
            told.append(u"event "_s + toName(event.kind));
        for (const Discount &discount : order.discounts)
            told.append(u"discount "_s + discount.kind);
        QTEST(told.join(u" | "_s), "told");
    }

    void anExpiredOrderHasAnUnknownTotal()
    {
        const ReadResult result = readText(answer("list.json"));
        QCOMPARE(result.drafts.size(), 2);
        const Order expired = orderIn(result, u"8176543210000001"_s);
        QCOMPARE(expired.statusText, u"Expired"_s);
        QVERIFY(!expired.total);
        QVERIFY(!expired.items[0].unitPrice);
        QCOMPARE(expired.items[0].title, u"Lamp <b>warm</b>"_s);
        QCOMPARE(day(expired, DateKind::PlacedAt), u"2025-08-03"_s);
        const Order unpaid = orderIn(result, u"8176543210000002"_s);
        QCOMPARE(unpaid.total, (Money{123456, u"USD"_s}));
        QCOMPARE(day(unpaid, DateKind::PlacedAt), u"2023-02-05"_s);
    }

    /** The same page in each language that ships: what the site prints is read alike. */
    void theDatesOfAnOrderPageAreReadInEveryLanguage_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("quote");
        QTest::newRow("English") << QByteArray("detail-en.json")
                                 << u"Refund if no delivery before Dec 28, 2026"_s;
        QTest::newRow("German") << QByteArray("detail-de.json")
                                << u"Rückerstattung bei Nichtlieferung bis 28. Dez. 2026"_s;
        QTest::newRow("Arabic") << QByteArray("detail-ar.json")
                                << u"استرداد كامل المبلغ إذا لم يصل الطلب قبل 28 ديسمبر 2026"_s;
    }
    void theDatesOfAnOrderPageAreReadInEveryLanguage()
    {
        QFETCH(QByteArray, file);
        const ReadResult result = readText(answer(file.constData()));
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        const Order order = result.drafts[0].order;
        QCOMPARE(day(order, DateKind::PlacedAt), u"2026-11-10"_s);
        QCOMPARE(day(order, DateKind::PaidAt), u"2026-11-10"_s);
        QCOMPARE(day(order, DateKind::ShippedAt), u"2026-11-13"_s);
        QCOMPARE(day(order, DateKind::ProtectionEndsAt), u"2027-01-20"_s);
        QCOMPARE(day(order, DateKind::PromisedDeliveryBy), u"2026-12-28"_s);
        QTEST(order.date(DateKind::PromisedDeliveryBy)->quote, "quote");
        QCOMPARE(order.total, (Money{1890, u"EUR"_s}));
        QCOMPARE(order.items[0].unitPrice, (Money{995, u"EUR"_s}));
        QCOMPARE(order.items[0].variant, u"White, EU plug"_s);
        QCOMPARE(order.parcels[0].number, u"LP00123456789012"_s);
        QCOMPARE(order.country, u"DE"_s);
        QCOMPARE(order.paymentMethod, u"card"_s);
    }

    /** The end of an order is its confirmation where the site calls it the completion. */
    void anEndIsAConfirmationWhereTheLabelSaysSo_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("confirmed");
        QTest::newRow("English") << u"Order completed on"_s << u"Jul 28, 2026"_s << u"2026-07-28"_s;
        QTest::newRow("German") << u"Bestellung abgeschlossen am"_s << u"28. Juli 2026"_s
                                << u"2026-07-28"_s;
        QTest::newRow("Arabic") << u"اكتمل الطلب في"_s << u"28 يوليو 2026"_s << u"2026-07-28"_s;
        QTest::newRow("Portuguese")
            << u"Pedido concluído em"_s << u"2026-07-28"_s << u"2026-07-28"_s;
        QTest::newRow("closed") << u"Order closed on"_s << u"Jul 28, 2026"_s << u"unknown"_s;
        QTest::newRow("closed, in German")
            << u"Bestellung geschlossen am"_s << u"28. Juli 2026"_s << u"unknown"_s;
    }
    void anEndIsAConfirmationWhereTheLabelSaysSo()
    {
        QFETCH(QString, label);
        QFETCH(QString, printed);
        const QJsonObject fields{{u"tradeOrderId"_s, u"8176543210000001"_s},
                                 {u"orderEndTimeTile"_s, label},
                                 {u"orderEndTime"_s, printed}};
        const QJsonObject block{{u"tag"_s, u"detail_simple_order_info_component"_s},
                                {u"fields"_s, fields}};
        const QJsonObject page{
            {u"data"_s, QJsonObject{{u"data"_s, QJsonObject{{u"info"_s, block}}}}}};
        const ReadResult result = readText(QJsonDocument(page).toJson());
        QCOMPARE(result.drafts.size(), 1);
        QTEST(day(result.drafts[0].order, DateKind::ConfirmedAt), "confirmed");
    }

    void whatCannotBeReadIsRefusedAndStaysUnknown()
    {
        const ReadResult result = readText(answer("unreadable.jsonp"));
        QVERIFY(!result.fatal);
        QCOMPARE(result.drafts.size(), 1);
        QVERIFY(!result.drafts[0].order.total);
        QCOMPARE(day(result.drafts[0].order, DateKind::PlacedAt), u"unknown"_s);
        QCOMPARE(result.refused.size(), 3);
        QCOMPARE(result.refused[0].reason, RefusalReason::AmbiguousDate);
        QCOMPARE(result.refused[0].path, u"8176543210000001.placed_at"_s);
        QCOMPARE(result.refused[0].file, u"capture.json"_s);
        QCOMPARE(result.refused[1].reason, RefusalReason::BadAmount);
        QCOMPARE(result.refused[1].path, u"8176543210000001.total"_s);
        QCOMPARE(result.refused[2].reason, RefusalReason::BadNumber);
        ReadOptions dayFirst;
        dayFirst.dateOrder = DateOrder::DayFirst;
        const ReadResult decided = readText(answer("unreadable.jsonp"), dayFirst);
        QCOMPARE(day(decided.drafts[0].order, DateKind::PlacedAt), u"2026-05-04"_s);
    }

    void nobodyPaysLessThanNothing()
    {
        const ReadResult result = readText(answer("shipping.json").replace("€ 19,00", "-€ 19,00"));
        QCOMPARE(result.drafts.size(), 1);
        QVERIFY(!result.drafts[0].order.total);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused[0].reason, RefusalReason::BadAmount);
    }

    void whatOnlyHasRefusalsSaysThem()
    {
        const ReadResult result = readText(
            answer("shipping.json").replace("8176543210000001", "81765"));
        QVERIFY(!result.fatal);
        QVERIFY(result.drafts.isEmpty());
        QCOMPARE(result.format, u"site-list"_s);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused[0].reason, RefusalReason::BadNumber);
        QCOMPARE(result.refused[0].arguments, QStringList{u"81765"_s});
        QCOMPARE(result.refused[0].file, u"capture.json"_s);
    }

    void aCaptureGivesWhatItsAnswersTell()
    {
        const auto entry = [](const char *started, const QJsonObject &content) {
            return QJsonObject{
                {u"startedDateTime"_s, QString::fromLatin1(started)},
                {u"request"_s,
                 QJsonObject{{u"headers"_s,
                              QJsonArray{QJsonObject{{u"name"_s, u"Cookie"_s},
                                                     {u"value"_s, u"_m_h5_tk=secret"_s}}}}}},
                {u"response"_s, QJsonObject{{u"content"_s, content}}}};
        };
        const QString list = QString::fromUtf8(answer("shipping.json"));
        const QByteArray tracking = answer("tracking.json").toBase64();
        const QJsonArray entries{
            entry("2026-11-20T09:00:00.000Z", {{u"text"_s, u"<html>junk"_s}}),
            entry("2026-11-20T10:00:00.000Z", {{u"text"_s, u"mtopjsonp1(%1)"_s.arg(list)}}),
            entry("2026-11-20T11:00:00.000Z",
                  {{u"encoding"_s, u"base64"_s}, {u"text"_s, QString::fromLatin1(tracking)}})};
        const QJsonObject har{{u"log"_s, QJsonObject{{u"entries"_s, entries}}}};
        const ReadResult result = readText(QJsonDocument(har).toJson());
        QVERIFY(!result.fatal);
        QCOMPARE(result.drafts.size(), 1);
        const Order order = result.drafts[0].order;
        QCOMPARE(order.statusText, u"To ship"_s);
        QCOMPARE(order.parcels[0].number, u"LP00123456789012"_s);
        QCOMPARE(order.events.size(), 1);
        QCOMPARE(order.events[0].kind, EventKind::Tracking);
        QCOMPARE(order.events[0].recordedAt, at(1795172400)); // 2026-11-20T11:00:00Z
        QVERIFY(order.extra.isEmpty());
    }

    void aListOfCapturedRequestsIsReadToo()
    {
        const QJsonArray captured{
            wrapped("{\"a\":1}"),
            wrapped("no json"),
            QJsonObject{{u"url"_s, u"https://x"_s}, {u"status"_s, 404}},
            wrapped(answer("shipping.json")),
        };
        const ReadResult result = readText(QJsonDocument(captured).toJson());
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.drafts[0].order.statusText, u"To ship"_s);
    }

    void otherJsonIsNoOrderFile()
    {
        for (const char *text : {"{}", "[1,2]", "{\"orders\":[]}"}) {
            const ReadResult result = readText(text);
            QVERIFY(result.fatal);
            QCOMPARE(result.fatal->reason, RefusalReason::NotAnOrderFile);
        }
        QVERIFY(readText(QByteArray(100000, '[')).fatal);
    }
};

QTEST_GUILESS_MAIN(TstCaptureReader)
#include "tst_capturereader.moc"
