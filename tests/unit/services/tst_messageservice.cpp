// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/assess.h"
#include "formats/shippedrules.h"
#include "services/messageservice.h"
#include "services/undoservice.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
/** What follows from each answer: "agreed: NOTE, offered: NOTE +seller_offer amount, …". */
QString told(const Order &order, const RulesPack &pack, core::Instant at)
{
    QStringList texts;
    for (const AnswerChoice &choice : answersTo(order, pack, at)) {
        QString text = choice.id + u": "_s + choice.noteText;
        if (choice.records)
            text += u" +"_s + toName(*choice.records);
        if (choice.asksAmount)
            text += u" amount"_s;
        if (choice.asksUntil)
            text += u" until"_s;
        texts.append(text);
    }
    return texts.join(u", "_s);
}
} // namespace

/** The exchange with the seller: kept as events, and what an answer means follows by the pack. */
class TstMessageService final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    const core::Instant m_now = instant("2026-11-26T12:00:00Z");
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<storage::SqliteBook> m_book;
    core::OrderId m_id;

    Order load() { return m_book->orders().load(m_id).value().value(); }
    void start(const Order &order)
    {
        m_book.reset();
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
        m_id = put(*m_book, order);
    }
    static Order disputed()
    {
        Order order = toldOrder("2026-11-20T12:00:00Z", OrderStatus::Delivered);
        order.events = {eventAt(EventKind::DisputeOpened, "2026-11-24T12:00:00Z")};
        return order;
    }
    static SellerAnswer answer(const QString &meaning, const char *at)
    {
        SellerAnswer answer;
        answer.text = u"好的"_s;
        answer.language = u"zh"_s;
        answer.meaning = meaning;
        answer.at = Moment::at(instant(at));
        return answer;
    }

private slots:
    void cleanupTestCase() { m_book.reset(); }

    void oneMessageAboutSeveralOrdersIsOneChange()
    {
        start(toldOrder("2026-11-20T12:00:00Z", OrderStatus::AwaitingShipment));
        Order second = toldOrder("2026-11-20T12:00:00Z", OrderStatus::Shipped);
        second.number = u"8176543210980002"_s;
        const OrderId other = put(*m_book, second);
        const SentMessage message{u"Hello"_s, u"en"_s, u"remind-seller"_s, Moment::at(m_now)};
        const MessageService service(m_rules);
        QVERIFY(service.sent(*m_book, QList<OrderId>{m_id, other}, message, m_now));
        for (const OrderId id : {m_id, other}) {
            const Order order = m_book->orders().load(id).value().value();
            QCOMPARE(order.events.size(), 1);
            QCOMPARE(order.events[0].note, u"Hello"_s);
        }
        QCOMPARE(m_book->journal().last().value()->subject, QString());
        QCOMPARE(m_book->journal().last().value()->orders, 2);
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value().has_value());
        QVERIFY(load().events.isEmpty());
        QVERIFY(m_book->orders().load(other).value().value().events.isEmpty());

        // In all of them or in none.
        QVERIFY(!service.sent(*m_book, QList<OrderId>{m_id, OrderId{4711}}, message, m_now));
        QVERIFY(load().events.isEmpty());
    }

    void whatFollowsIsThePacksAndGoesByTheCase_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("market");
        QTest::addColumn<QString>("answers");
        const QString kept = u"answer.kept"_s;
        QTest::newRow("not asked yet")
            << u"awaiting_shipment"_s << QString() << u"aliexpress"_s
            << u"agreed: answer.agreed.unsent, refused: answer.refused.unsent, "
               "offered: answer.offered.chat amount, "
               "asks_for_time: answer.asks_for_time.unsent until, other: answer.kept"_s;
        QTest::newRow("asked") << u"awaiting_shipment"_s << u"cancellation_requested"_s
                               << u"aliexpress"_s
                               << u"agreed: answer.agreed.pending, "
                                  "refused: answer.refused.pending, "
                                  "offered: answer.offered.pending amount, "
                                  "asks_for_time: answer.asks_for_time.pending until, "
                                  "other: answer.kept"_s;
        QTest::newRow("on its way")
            << u"shipped"_s << QString() << u"aliexpress"_s
            << u"agreed: answer.kept, refused: answer.kept, offered: answer.offered.chat amount, "
               "asks_for_time: answer.asks_for_time.sent until, other: answer.kept"_s;
        QTest::newRow("arrived")
            << u"delivered"_s << QString() << u"aliexpress"_s
            << u"agreed: answer.kept, refused: answer.kept, offered: answer.offered.chat amount, "
               "asks_for_time: answer.asks_for_time.sent until, other: answer.kept"_s;
        QTest::newRow("in a dispute")
            << u"delivered"_s << u"dispute_opened"_s << u"aliexpress"_s
            << u"agreed: answer.agreed.dispute, refused: answer.refused.dispute, "
               "offered: answer.offered.dispute +seller_offer amount, "
               "asks_for_time: answer.kept until, other: answer.kept"_s;
        QTest::newRow("with the platform")
            << u"delivered"_s << u"dispute_opened dispute_escalated"_s << u"aliexpress"_s
            << u"agreed: answer.agreed.dispute, refused: answer.refused.dispute, "
               "offered: answer.offered.chat amount, "
               "asks_for_time: answer.kept until, other: answer.kept"_s;
        QTest::newRow("another shop, asked")
            << u"awaiting_shipment"_s << u"cancellation_requested"_s << u"elsewhere"_s
            << u"agreed: answer.agreed.pending, refused: answer.refused.pending, "
               "offered: answer.offered.chat amount, "
               "asks_for_time: answer.asks_for_time.pending until, other: answer.kept"_s;
        QTest::newRow("another shop, not sent")
            << u"awaiting_shipment"_s << QString() << u"elsewhere"_s
            << u"agreed: answer.agreed.unsent, refused: answer.refused.unsent, "
               "offered: answer.offered.chat amount, "
               "asks_for_time: answer.asks_for_time.unsent until, other: answer.kept"_s;
        QTest::newRow("another shop, arrived")
            << u"delivered"_s << u"delivered"_s << u"elsewhere"_s
            << u"agreed: answer.kept, refused: answer.kept, offered: answer.offered.chat amount, "
               "asks_for_time: answer.asks_for_time.received until, other: answer.kept"_s;
    }
    void whatFollowsIsThePacksAndGoesByTheCase()
    {
        QFETCH(QString, status);
        QFETCH(QString, events);
        QFETCH(QString, market);
        QFETCH(QString, answers);
        Order order = toldOrder("2026-11-20T12:00:00Z", *orderStatusFromName(status));
        order.market = market;
        for (const QString &name : events.split(u' ', Qt::SkipEmptyParts)) {
            order.events.append(eventAt(*eventKindFromName(name), "2026-11-24T12:00:00Z"));
            order.events.last().at = Moment::at(
                instant("2026-11-24T12:00:00Z").plus(std::chrono::minutes(order.events.size())));
        }
        QCOMPARE(told(order, m_rules.packFor(market), m_now), answers);
    }

    void whatWasSentIsKeptWithItsLanguageAndTemplate()
    {
        start(toldOrder(kEarly, OrderStatus::AwaitingShipment));
        SentMessage message;
        message.text = u"您好"_s;
        message.language = u"zh"_s;
        message.templateId = u"ask-to-cancel"_s;
        message.at = Moment::at(instant(kLate));
        QVERIFY(MessageService(m_rules).sent(*m_book, m_id, message, m_now));
        const QList<Event> events = load().events;
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].kind, EventKind::MessageSent);
        QCOMPARE(events[0].note, message.text);
        QCOMPARE(events[0].language, message.language);
        QCOMPARE(events[0].templateId, message.templateId);
        QCOMPARE(events[0].at, std::optional(message.at));
        QCOMPARE(events[0].source, u"user"_s);
        QCOMPARE(events[0].recordedAt, std::optional(m_now));
        QCOMPARE(m_book->journal().last().value()->kind, ChangeKind::Record);
    }

    void anOfferInADisputeIsTheDisputesToo()
    {
        start(disputed());
        SellerAnswer offer = answer(u"offered"_s, "2026-11-25T08:00:00Z");
        offer.offered = Money{500, u"USD"_s};
        offer.until = Moment::onDay(QDate(2026, 12, 1)); // nobody asked for it
        QVERIFY(MessageService(m_rules).answered(*m_book, m_id, offer, m_now));
        const Order order = load();
        QCOMPARE(order.events.size(), 3);
        QCOMPARE(order.events[1].kind, EventKind::MessageReceived);
        QCOMPARE(order.events[1].meaning, u"offered"_s);
        QCOMPARE(order.events[1].note, u"好的"_s);
        QCOMPARE(order.events[1].amount, offer.offered);
        QVERIFY(!order.events[1].until);
        QCOMPARE(order.events[2].kind, EventKind::SellerOffer);
        QCOMPARE(order.events[2].amount, offer.offered);
        QCOMPARE(order.events[2].at, order.events[1].at);
        const Assessment answered = assess(order, m_rules.packFor(order.market), m_now);
        QCOMPARE(answered.situation, u"dispute-offer"_s);
        // One change, taken back as one.
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value());
        QCOMPARE(load().events, disputed().events);
    }

    void anOfferFromBeforeTheDisputeIsNoneInIt()
    {
        start(disputed());
        SellerAnswer offer = answer(u"offered"_s, "2026-11-23T08:00:00Z");
        offer.offered = Money{500, u"USD"_s};
        QVERIFY(MessageService(m_rules).answered(*m_book, m_id, offer, m_now));
        QCOMPARE(load().events.size(), 2);
        QCOMPARE(load().events[1].kind, EventKind::MessageReceived);
    }

    void agreedInTheChatIsNotTheSitesApproval()
    {
        Order asked = toldOrder("2026-11-20T12:00:00Z", OrderStatus::AwaitingShipment);
        asked.events = {eventAt(EventKind::CancellationRequested, "2026-11-25T12:00:00Z")};
        start(asked);
        QVERIFY(MessageService(m_rules).answered(
            *m_book, m_id, answer(u"agreed"_s, "2026-11-26T08:00:00Z"), m_now));
        const Order order = load();
        QCOMPARE(order.events.size(), 2);
        const Assessment answered = assess(order, m_rules.packFor(order.market), m_now);
        QCOMPARE(answered.caseState->kind, CaseKind::Cancellation);
        QCOMPARE(answered.caseState->step, u"requested"_s);
        QCOMPARE(answered.nextStep, u"check_status"_s);
        const auto rows = m_book->queries().rows({m_id}).value();
        QCOMPARE(rows[0].nextStep, u"check_status"_s);
    }

    void whatThePackDoesNotKnowSaysNothing()
    {
        start(disputed());
        SellerAnswer strange = answer(u"shrugs"_s, "2026-11-25T08:00:00Z");
        strange.offered = Money{500, u"USD"_s};
        QVERIFY(MessageService(m_rules).answered(*m_book, m_id, strange, m_now));
        QCOMPARE(load().events.size(), 2);
        QVERIFY(load().events[1].meaning.isEmpty());
        QVERIFY(!load().events[1].amount);
    }

    void anOrderThatIsGoneIsSaidSo()
    {
        start(disputed());
        const auto done = MessageService(m_rules).answered(
            *m_book, core::OrderId{4711}, answer(u"agreed"_s, "2026-11-25T08:00:00Z"), m_now);
        QVERIFY(!done);
        QVERIFY(std::holds_alternative<UnknownOrder>(done.error()));
        QVERIFY(!m_book->journal().last().value());
    }

    void theWordsAreFound()
    {
        start(disputed());
        SellerAnswer words = answer(u"agreed"_s, "2026-11-25T08:00:00Z");
        words.text = u"Уважаемый покупатель, мы согласны"_s;
        QVERIFY(MessageService(m_rules).answered(*m_book, m_id, words, m_now));
        const auto hits = [this](const QString &typed) {
            OrderQuery query;
            query.search = typed;
            return m_book->queries().ids(query, -1)->size();
        };
        QCOMPARE(hits(u"согласны"_s), 1);
        QCOMPARE(hits(u"несогласны"_s), 0);
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value());
        QCOMPARE(hits(u"согласны"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TstMessageService)
#include "tst_messageservice.moc"
