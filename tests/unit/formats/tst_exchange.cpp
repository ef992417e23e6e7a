// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTimeZone>

#include "formats/exchangekeys.h"
#include "formats/exchangereader.h"
#include "formats/exchangewriter.h"

using namespace Qt::StringLiterals;
using recourse::core::Instant;
using recourse::domain::DatedFact;
using recourse::domain::DateKind;
using recourse::domain::Event;
using recourse::domain::EventKind;
using recourse::domain::Moment;
using recourse::domain::Money;
using recourse::domain::Order;
using recourse::domain::OrderStatus;
using recourse::domain::Provenance;
using recourse::domain::ReadResult;
using recourse::domain::RefusalReason;
using recourse::domain::Seen;
using recourse::domain::SourceKind;
using recourse::formats::ExchangeReader;
using recourse::formats::inExchangeForm;
using recourse::formats::orderToJson;
using recourse::formats::writeExchange;

namespace {

Instant at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

ReadResult read(const QByteArray &content)
{
    return ExchangeReader().read(u"book.json"_s, content, {}, {});
}

ReadResult readOrders(const QByteArray &orders)
{
    return read("{\"format\": \"recourse-book\", \"version\": 1,\n \"orders\": [\n" + orders
                + "]}");
}

/** An order that has something in every place. */
Order fullOrder()
{
    Order order;
    order.market = u"aliexpress"_s;
    order.number = u"8176543210987654"_s;
    order.site = u"aliexpress.com"_s;
    order.country = u"DE"_s;
    order.status = OrderStatus::AwaitingShipment;
    order.statusText = u"In Bearbeitung"_s;
    order.observedAt = at("2026-11-21T12:00:00Z");
    order.observedStated = true;
    const QTimeZone berlin("Europe/Berlin");
    order.dates = {
        {DateKind::PlacedAt, Moment::at(at("2026-11-20T10:00:00Z")), Provenance::Site, {}, {}, {}},
        {DateKind::PlacedAt,
         Moment::onDay(QDate(2026, 11, 19)),
         Provenance::User,
         at("2026-11-21T12:00:00Z"),
         {},
         {}},
        {DateKind::ShipBy, Moment::onDay(QDate(2026, 11, 27)), Provenance::Site, {}, {}, {}},
        {DateKind::DeliveredAt,
         Moment::onDay(QDate(2026, 12, 3), berlin),
         Provenance::User,
         {},
         {},
         {}},
        {DateKind::PromisedDeliveryBy,
         Moment::onDay(QDate(2026, 12, 20), berlin),
         Provenance::Site,
         {},
         {},
         {}},
        {DateKind::SellerAnswersBy, Moment::at(at("2026-11-24T09:00:00Z")), Provenance::Site,
         at("2026-11-21T12:00:00Z"), u"The seller has 3 days"_s, "{\"page\":\"detail\"}"},
    };
    order.total = Money{2390, u"USD"_s};
    order.paymentMethod = u"card"_s;
    order.endReason = u"buyer"_s;
    order.checkoutId = u"12345678901234567890123456"_s;
    order.shipping = u"Standard"_s;
    order.seller = {u"Lucky \"Tech\" Store"_s, u"912345678"_s, u"https://example.org/store"_s,
                    "{\"rating\":4.80}"};
    order.items = {{u"8176543210997654"_s,
                    u"1005006123456789"_s,
                    u"12000035"_s,
                    u"Earbuds\n<b>white</b>"_s,
                    u"white"_s,
                    2,
                    Money{1195, u"USD"_s},
                    u"https://example.org/item"_s,
                    "{\"gift\":null,\"unit_price\":{\"was\":[1.0]}}",
                    {{u"unit_price"_s, at("2026-11-18T12:00:00Z")}}}};
    order.parcels = {{u"LP00123456789012"_s,
                      u"Cainiao"_s,
                      {u"8176543210997654"_s},
                      {},
                      {{u"carrier"_s, Seen(at("2026-11-19T12:00:00Z"), SourceKind::Capture)}}}};
    order.discounts = {{u"seller_coupon"_s, Money{100, u"USD"_s}, {}}};
    order.url = u"https://www.aliexpress.com/p/order/detail.html?orderId=8176543210987654"_s;
    Event noted;
    noted.kind = EventKind::Paid;
    Event request;
    request.kind = EventKind::CancellationRequested;
    request.at = Moment::at(at("2026-11-21T09:00:00Z"));
    request.recordedAt = at("2026-11-21T12:00:00Z");
    request.source = u"user"_s;
    request.caseId = u"c1"_s;
    request.item = u"8176543210997654"_s;
    request.amount = Money{500, u"USD"_s};
    request.note = u"Zu spät – 取消"_s;
    request.extra = "{\"mood\":[1,2]}";
    Event day;
    day.kind = EventKind::RefundReceived;
    day.at = Moment::onDay(QDate(2026, 12, 1), berlin);
    day.source = u"user"_s;
    Event sent;
    sent.kind = EventKind::MessageSent;
    sent.at = Moment::at(at("2026-12-02T09:00:00Z"));
    sent.note = u"Bitte stornieren"_s;
    sent.language = u"de"_s;
    sent.templateId = u"ask-to-cancel"_s;
    Event answer;
    answer.kind = EventKind::MessageReceived;
    answer.at = Moment::at(at("2026-12-03T09:00:00Z"));
    answer.note = u"请稍等"_s;
    answer.language = u"zh"_s;
    answer.meaning = u"asks_for_time"_s;
    answer.until = Moment::onDay(QDate(2026, 12, 8), berlin);
    order.events = {noted, request, day, sent, answer};
    order.tags = {u"urgent"_s, u"über"_s};
    order.note = u"=not a formula here"_s;
    order.source = SourceKind::Page;
    order.seen = {{u"total"_s, Seen(at("2026-11-19T12:00:00Z"), SourceKind::Mail)},
                  {u"seller.name"_s, at("2026-11-18T12:00:00Z")}};
    order.extra = "{\"x_future\":{\"deep\":[null,true,12345678901234567890]},"
                  "\"total\":{\"tax\":1.50}}";
    return order;
}

} // namespace

class TestExchange final : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatItWrites()
    {
        Order empty;
        empty.market = u"elsewhere"_s;
        Order assumed;
        assumed.market = u"aliexpress"_s;
        assumed.number = u"8176543210007654"_s;
        assumed.observedAt = at("2026-11-21T12:00:00Z");
        const QList<Order> orders{assumed, fullOrder(), empty};
        const QByteArray written = writeExchange(orders);
        const ReadResult result = read(written);
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.drafts.size(), 3);
        QList<Order> again;
        for (int i = 0; i < 3; ++i) {
            again.append(result.drafts.at(i).order);
            QCOMPARE(again.at(i), orders.at(i));
            QCOMPARE(inExchangeForm(orders.at(i)), orders.at(i));
        }
        QCOMPARE(writeExchange(again), written);
    }

    void readsTheExampleOfTheFormat()
    {
        const ReadResult result = readOrders(R"({"id": 8176543210987654, "market": "aliexpress",
  "status": "awaiting_shipment", "observed_at": "2026-11-21T12:00:00Z",
  "placed_at": "2026-11-20T10:00:00Z", "ship_by": "2026-11-27T14:00:00+02:00", "shipped_at": null,
  "promised_delivery_by": "2026-12-20",
  "total": {"amount": "23.90", "currency": "USD"},
  "items": [{"title": "Wireless earbuds, white", "quantity": 1}],
  "events": [{"kind": "cancellation_requested", "at": null, "source": "user"}],
  "tags": [], "note": "", "next_step": "wait", "deadline": null, "deadline_kind": null})");
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        const Order &order = result.drafts.at(0).order;
        QCOMPARE(result.drafts.at(0).line, 3);
        QCOMPARE(result.drafts.at(0).path, u"orders[0]"_s);
        QCOMPARE(order.number, u"8176543210987654"_s);
        QVERIFY(order.observedStated);
        QCOMPARE(order.dates.size(), 3);
        QCOMPARE(order.dates.at(1).moment.toIso(), u"2026-11-27T12:00:00Z"_s);
        QVERIFY(order.dates.at(2).moment.isDay());
        QCOMPARE(order.events.size(), 1);
        QVERIFY(!order.events.at(0).at);
        QVERIFY(order.note.isEmpty());
        QVERIFY(order.extra.isEmpty());
    }

    void leavesRetractedEventsOut()
    {
        Order order = fullOrder();
        order.events[1].retractedAt = at("2026-11-22T00:00:00Z");
        const ReadResult result = read(writeExchange({order}));
        QCOMPARE(result.drafts.at(0).order.events.size(), 4);
    }

    void givesEqualBytesForEqualBooks()
    {
        Order shuffled = fullOrder();
        std::reverse(shuffled.events.begin(), shuffled.events.end());
        std::reverse(shuffled.dates.begin(), shuffled.dates.end());
        Order other;
        other.market = u"aliexpress"_s;
        other.number = u"8176543210000001"_s;
        QCOMPARE(writeExchange({shuffled, other}), writeExchange({other, fullOrder()}));
    }

    void printsComputedMembersBeside()
    {
        Order order;
        order.market = u"aliexpress"_s;
        const QByteArray json = orderToJson(order,
                                            {{"next_step", "\"wait\""}, {"deadline", "null"}});
        QVERIFY(json.startsWith("{\"id\": null, \"market\": \"aliexpress\", "));
        QVERIFY(json.endsWith(", \"note\": null, \"next_step\": \"wait\", \"deadline\": null}"));
    }

    void refusesElementsOneByOne_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        const auto row = [](const char *element, RefusalReason reason, const QString &path,
                            int line = 4) {
            QTest::newRow(element) << QByteArray(element) << int(reason) << path << line;
        };
        row("7", RefusalReason::BadValue, u"orders[1]"_s);
        row(R"({"id": 8.17e15})", RefusalReason::BadNumber, u"orders[1].id"_s);
        row(R"({"id": "8.17e15"})", RefusalReason::BadNumber, u"orders[1].id"_s);
        row(R"({"id": "12"})", RefusalReason::BadValue, u"orders[1].id"_s);
        row(R"({"id": ["8176543210987654"]})", RefusalReason::BadValue, u"orders[1].id"_s);
        row(R"({"id": "8176543210000001"})", RefusalReason::DuplicateId, u"orders[1].id"_s);
        row(R"({"placed_at": "2026-11-20T10:00:00"})", RefusalReason::BadDate,
            u"orders[1].placed_at"_s);
        row(R"({"placed_at": "20.11.2026"})", RefusalReason::BadDate, u"orders[1].placed_at"_s);
        row(R"({"placed_at": "2026-02-30"})", RefusalReason::BadDate, u"orders[1].placed_at"_s);
        row(R"({"observed_at": "2026-11-20"})", RefusalReason::BadDate, u"orders[1].observed_at"_s);
        row("{\"dates\": [\n{\"kind\": \"ship_by\"}]}", RefusalReason::MissingValue,
            u"orders[1].dates[0].at"_s, 5);
        row(R"({"dates": [{"kind": "someday", "at": "2026-01-01"}]})", RefusalReason::BadValue,
            u"orders[1].dates[0].kind"_s);
        row(R"({"total": {"amount": "1e9", "currency": "USD"}})", RefusalReason::BadAmount,
            u"orders[1].total.amount"_s);
        row(R"({"total": {"amount": "1.999", "currency": "USD"}})", RefusalReason::BadAmount,
            u"orders[1].total.amount"_s);
        row(R"({"total": {"amount": "99999999999999999999", "currency": "USD"}})",
            RefusalReason::BadAmount, u"orders[1].total.amount"_s);
        row(R"({"total": {"amount": "-1.00", "currency": "USD"}})", RefusalReason::BadAmount,
            u"orders[1].total"_s);
        row(R"({"total": {"amount": "1.00"}})", RefusalReason::UnknownCurrency,
            u"orders[1].total.currency"_s);
        row(R"({"total": {"amount": "1.00", "currency": "usd"}})", RefusalReason::UnknownCurrency,
            u"orders[1].total.currency"_s);
        row(R"({"total": "1.00 USD"})", RefusalReason::BadValue, u"orders[1].total"_s);
        row("{\"items\": [{}, {\"quantity\":\n 1.5}]}", RefusalReason::BadNumber,
            u"orders[1].items[1].quantity"_s, 5);
        row(R"({"items": [{"quantity": 0}]})", RefusalReason::BadNumber,
            u"orders[1].items[0].quantity"_s);
        row(R"({"events": [{"kind": "teleported"}]})", RefusalReason::UnknownEvent,
            u"orders[1].events[0].kind"_s);
        row(R"({"events": [{"at": null}]})", RefusalReason::MissingValue,
            u"orders[1].events[0].kind"_s);
        row(R"({"payment_method": "beads"})", RefusalReason::BadValue,
            u"orders[1].payment_method"_s);
        row(R"({"country": "Germany"})", RefusalReason::BadValue, u"orders[1].country"_s);
        row(R"({"tags": ["a", 1]})", RefusalReason::BadValue, u"orders[1].tags[1]"_s);
    }
    void refusesElementsOneByOne()
    {
        QFETCH(QByteArray, element);
        QFETCH(int, reason);
        QFETCH(QString, path);
        QFETCH(int, line);
        const ReadResult result = readOrders("{\"id\": \"8176543210000001\"},\n" + element
                                             + ",\n{\"id\": \"8176543210000003\"}");
        QVERIFY(!result.fatal);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(int(result.refused.at(0).reason), reason);
        QCOMPARE(result.refused.at(0).path, path);
        QCOMPARE(result.refused.at(0).line, line);
        QCOMPARE(result.drafts.size(), 2);
        QCOMPARE(result.drafts.at(1).path, u"orders[2]"_s);
    }

    void refusesWholeFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("reason");
        QTest::newRow("empty") << QByteArray() << int(RefusalReason::Empty);
        QTest::newRow("blank") << QByteArray(" \n\t\n") << int(RefusalReason::Empty);
        QTest::newRow("other") << QByteArray("{\"a\": 1}") << int(RefusalReason::NotAnOrderFile);
        QTest::newRow("list") << QByteArray("[]") << int(RefusalReason::NotAnOrderFile);
        QTest::newRow("no orders") << QByteArray("{\"format\": \"recourse-book\", \"version\": 1}")
                                   << int(RefusalReason::NotAnOrderFile);
        QTest::newRow("newer") << QByteArray(
            "{\"format\": \"recourse-book\", \"version\": 2, \"orders\": [{\"id\": {}}]}")
                               << int(RefusalReason::NewerFormat);
        QTest::newRow("no version") << QByteArray("{\"format\": \"recourse-book\", \"orders\": []}")
                                    << int(RefusalReason::BadValue);
        QTest::newRow("truncated")
            << writeExchange({fullOrder()}).chopped(20) << int(RefusalReason::BadJson);
        QTest::newRow("bomb") << QByteArray(
            "{\"format\": \"recourse-book\", \"version\": 1, \"orders\": ["
            + QByteArray(1'000'000, '['))
                              << int(RefusalReason::NestedTooDeep);
        QTest::newRow("doubled key") << QByteArray("{\"format\": \"recourse-book\", \"version\": "
                                                   "1, \"orders\": [{\"id\": null, \"id\": null}]}")
                                     << int(RefusalReason::DuplicateKey);
    }
    void refusesWholeFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, reason);
        const ReadResult result = read(content);
        QVERIFY(result.fatal);
        QCOMPARE(int(result.fatal->reason), reason);
        QCOMPARE(result.fatal->file, u"book.json"_s);
        QVERIFY(result.drafts.isEmpty());
        QVERIFY(result.refused.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestExchange)
#include "tst_exchange.moc"
