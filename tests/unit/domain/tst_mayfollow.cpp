// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/rules/assess.h"
#include "domain/rules/compiledrules.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::EventKind;
using domain::OrderStatus;

namespace {

const core::Instant kSeen = core::Instant::fromSeconds(1795262400); // 2026-11-21T12:00:00Z
const core::Instant kNow = kSeen.plus(std::chrono::hours(24));

/** An order seen in `status`, to which the named events happened afterwards, one a minute. */
domain::Order orderIn(const QString &status, const QString &events)
{
    domain::Order order;
    order.status = *domain::orderStatusFromName(status);
    order.observedAt = kSeen;
    order.observedStated = true;
    core::Instant at = kSeen;
    const QStringList names = events.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        at = at.plus(std::chrono::minutes(1));
        domain::Event event;
        event.kind = *domain::eventKindFromName(name);
        event.at = domain::Moment::at(at);
        order.events.append(event);
    }
    return order;
}

void addLines(domain::Order &order)
{
    for (const QString &line : {u"A"_s, u"B"_s}) {
        domain::Item item;
        item.lineId = line;
        order.items.append(item);
    }
}

/** "may", "first <event>", "not while <status>" or "only once". */
QString answerTo(const domain::Order &order, const domain::Event &event,
                 const domain::RulesPack &pack = {})
{
    const auto answer = domain::mayFollow(order, pack, event, kNow);
    if (answer)
        return u"may"_s;
    if (answer.error().event != event.kind)
        return u"speaks of another event"_s;
    if (answer.error().missing)
        return u"first "_s + toName(*answer.error().missing);
    if (!answer.error().status)
        return u"only once"_s;
    return u"not while "_s + toName(*answer.error().status);
}

} // namespace

class TestMayFollow : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatMayFollow_data();
    void tellsWhatMayFollow();
    void goesByTheInstantOfTheEvent();
    void goesByNowWhereTheEventHasNoInstant();
    void whatWasTakenBackDoesNotCount();
    void readsWhyTheOrderEnded();
    void aLineFollowsWhatHappenedToIt();
    void whatNamesNoLineIsAboutEachOfThem();
    void aLineHasOneAppeal();
    void anAppealIsTheOnlyOneWheneverItWas();
};

void TestMayFollow::tellsWhatMayFollow_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *status, const char *before, const char *event,
                        const char *answer) {
        QTest::addRow("%s [%s] %s", status, before, event)
            << QString::fromLatin1(status) << QString::fromLatin1(before)
            << QString::fromLatin1(event) << QString::fromLatin1(answer);
    };
    // Paying, and what only an unpaid order does.
    row("awaiting_payment", "", "paid", "may");
    row("shipped", "", "paid", "not while shipped");
    row("awaiting_payment", "", "payment_verified", "first paid");
    row("awaiting_payment", "paid", "payment_verified", "may");
    row("awaiting_payment", "", "lapsed", "may");
    row("awaiting_payment", "paid", "lapsed", "not while payment_review");
    row("awaiting_payment", "", "cancelled_by_buyer", "may");
    // Cancelling.
    row("awaiting_payment", "", "cancellation_requested", "first paid");
    row("awaiting_shipment", "", "cancellation_requested", "may");
    row("awaiting_shipment", "shipped", "cancellation_requested", "not while shipped");
    row("cancelled", "", "cancellation_requested", "not while cancelled");
    row("awaiting_shipment", "cancellation_requested", "cancellation_requested",
        "first cancellation_refused");
    row("awaiting_shipment", "cancellation_requested cancellation_refused",
        "cancellation_requested", "may");
    row("awaiting_shipment", "cancellation_requested cancellation_withdrawn",
        "cancellation_requested", "may");
    row("awaiting_shipment", "", "cancellation_withdrawn", "first cancellation_requested");
    row("awaiting_shipment", "", "cancellation_approved", "first cancellation_requested");
    row("awaiting_shipment", "", "cancellation_refused", "first cancellation_requested");
    row("awaiting_shipment", "cancellation_requested", "cancellation_withdrawn", "may");
    row("awaiting_shipment", "cancellation_requested", "cancellation_approved", "may");
    row("awaiting_shipment", "cancellation_requested", "cancellation_refused", "may");
    row("awaiting_shipment", "cancellation_requested cancellation_refused", "cancellation_approved",
        "first cancellation_requested");
    row("completed", "", "cancel_button_missing", "not while completed");
    row("awaiting_shipment", "", "cancel_button_missing", "may");
    row("awaiting_payment", "", "cancelled_by_seller", "first paid");
    row("awaiting_shipment", "", "cancelled_by_seller", "may");
    row("cancelled", "", "cancelled_by_platform", "not while cancelled");
    // Sending and receiving.
    row("awaiting_payment", "", "shipped", "first paid");
    row("cancelled", "", "shipped", "not while cancelled");
    row("awaiting_shipment", "", "delivered", "first shipped");
    row("awaiting_shipment", "shipped", "delivered", "may");
    row("awaiting_shipment", "", "confirmed", "first shipped");
    row("completed", "", "confirmed", "not while completed");
    row("shipped", "", "ship_time_extended", "not while shipped");
    row("awaiting_shipment", "", "protection_extended", "first shipped");
    row("delivered", "", "delivery_refused", "not while delivered");
    row("shipped", "", "delivery_refused", "may");
    // Frozen and released.
    row("awaiting_shipment", "", "released", "first frozen");
    row("awaiting_shipment", "frozen", "released", "may");
    row("awaiting_shipment", "frozen", "frozen", "not while frozen");
    // Disputes, returns and charge-backs.
    row("awaiting_shipment", "", "dispute_opened", "first shipped");
    row("shipped", "", "dispute_opened", "may");
    row("shipped", "", "seller_offer", "first dispute_opened");
    row("shipped", "dispute_opened", "offer_accepted", "first seller_offer");
    row("shipped", "dispute_opened seller_offer", "offer_accepted", "may");
    row("shipped", "dispute_opened", "dispute_escalated", "may");
    row("shipped", "dispute_opened", "appeal_filed", "first dispute_decided");
    row("shipped", "dispute_opened dispute_decided", "appeal_decided", "first appeal_filed");
    // An order has one appeal.
    row("shipped", "dispute_opened dispute_decided", "appeal_filed", "may");
    row("shipped", "dispute_opened dispute_decided appeal_filed", "appeal_filed", "only once");
    row("shipped", "dispute_opened dispute_decided appeal_filed appeal_decided", "appeal_filed",
        "only once");
    row("shipped", "dispute_opened dispute_decided appeal_filed", "appeal_decided", "may");
    row("delivered", "", "return_sent", "first return_approved");
    row("delivered", "return_approved", "return_received", "first return_sent");
    row("delivered", "return_approved return_sent", "return_received", "may");
    row("delivered", "", "chargeback_decided", "first chargeback_filed");
    // The money.
    row("awaiting_payment", "", "refund_announced", "first paid");
    row("awaiting_shipment", "", "refund_received", "first refund_announced");
    row("awaiting_shipment", "cancellation_requested cancellation_approved", "refund_received",
        "may");
    row("cancelled", "", "refund_received", "may");
    row("shipped", "refund_announced", "refund_sent", "may");
    // What can be said at any time.
    row("cancelled", "", "note", "may");
    row("awaiting_payment", "", "message_sent", "may");
    row("unknown", "", "shipped", "may");
}

void TestMayFollow::tellsWhatMayFollow()
{
    QFETCH(QString, status);
    QFETCH(QString, before);
    QFETCH(QString, event);
    QFETCH(QString, answer);
    domain::Event next;
    next.kind = *domain::eventKindFromName(event);
    next.at = domain::Moment::at(kNow);
    QCOMPARE(answerTo(orderIn(status, before), next), answer);
}

void TestMayFollow::goesByTheInstantOfTheEvent()
{
    const domain::Order order = orderIn(u"awaiting_shipment"_s, u"cancellation_requested"_s);
    domain::Event refused;
    refused.kind = EventKind::CancellationRefused;
    refused.at = domain::Moment::at(kSeen.plus(std::chrono::seconds(59)));
    QCOMPARE(answerTo(order, refused), u"first cancellation_requested"_s);
    refused.at = domain::Moment::at(kSeen.plus(std::chrono::seconds(60)));
    QCOMPARE(answerTo(order, refused), u"may"_s);
}

void TestMayFollow::goesByNowWhereTheEventHasNoInstant()
{
    domain::Event refused;
    refused.kind = EventKind::CancellationRefused;
    QCOMPARE(answerTo(orderIn(u"awaiting_shipment"_s, u"cancellation_requested"_s), refused),
             u"may"_s);
    QCOMPARE(answerTo(orderIn(u"awaiting_shipment"_s, QString()), refused),
             u"first cancellation_requested"_s);
}

void TestMayFollow::whatWasTakenBackDoesNotCount()
{
    domain::Order order = orderIn(u"awaiting_shipment"_s, u"cancellation_requested"_s);
    order.events.first().retractedAt = kSeen.plus(std::chrono::minutes(5));
    domain::Event approved;
    approved.kind = EventKind::CancellationApproved;
    approved.at = domain::Moment::at(kNow);
    QCOMPARE(answerTo(order, approved), u"first cancellation_requested"_s);
}

void TestMayFollow::readsWhyTheOrderEnded()
{
    auto compiled = std::make_shared<domain::CompiledRules>();
    compiled->closingEndReasons = {u"buyer_pay_timeout"_s};
    domain::RulesPack pack;
    pack.compiled = compiled;
    domain::Order order = orderIn(u"completed"_s, QString());
    domain::Event opened;
    opened.kind = EventKind::DisputeOpened;
    QCOMPARE(answerTo(order, opened, pack), u"may"_s);
    order.endReason = u"buyer_accept_goods"_s;
    QCOMPARE(answerTo(order, opened, pack), u"may"_s);
    order.endReason = u"Buyer_Pay_Timeout"_s;
    QCOMPARE(answerTo(order, opened, pack), u"not while cancelled"_s);
    domain::Event received;
    received.kind = EventKind::RefundReceived;
    QCOMPARE(answerTo(order, received, pack), u"may"_s);
}

void TestMayFollow::aLineFollowsWhatHappenedToIt()
{
    domain::Order order = orderIn(u"delivered"_s, u"dispute_opened"_s);
    addLines(order);
    order.events.first().item = u"A"_s;
    domain::Event offer;
    offer.kind = EventKind::SellerOffer;
    offer.item = u"A"_s;
    QCOMPARE(answerTo(order, offer), u"may"_s);
    offer.item = u"B"_s;
    QCOMPARE(answerTo(order, offer), u"first dispute_opened"_s);
    offer.item.clear();
    QCOMPARE(answerTo(order, offer), u"may"_s);
    // A cancelled line closes nothing of the other.
    order.events.first().kind = EventKind::CancelledBySeller;
    domain::Event opened;
    opened.kind = EventKind::DisputeOpened;
    opened.item = u"A"_s;
    QCOMPARE(answerTo(order, opened), u"not while cancelled"_s);
    opened.item = u"B"_s;
    QCOMPARE(answerTo(order, opened), u"may"_s);
}

void TestMayFollow::whatNamesNoLineIsAboutEachOfThem()
{
    domain::Order order = orderIn(u"delivered"_s, u"dispute_opened"_s);
    addLines(order);
    domain::Event offer;
    offer.kind = EventKind::SellerOffer;
    offer.item = u"B"_s;
    QCOMPARE(answerTo(order, offer), u"may"_s);
}

void TestMayFollow::aLineHasOneAppeal()
{
    domain::Order order = orderIn(u"delivered"_s, u"dispute_opened dispute_decided appeal_filed"_s);
    addLines(order);
    order.events.last().item = u"A"_s;
    domain::Event appeal;
    appeal.kind = EventKind::AppealFiled;
    appeal.item = u"A"_s;
    QCOMPARE(answerTo(order, appeal), u"only once"_s);
    // What names no line is about A too.
    appeal.item.clear();
    QCOMPARE(answerTo(order, appeal), u"only once"_s);
    // The other line's dispute, decided as well, has its own.
    appeal.item = u"B"_s;
    QCOMPARE(answerTo(order, appeal), u"may"_s);
    // One that names no line was about B too.
    order.events.last().item.clear();
    QCOMPARE(answerTo(order, appeal), u"only once"_s);
}

void TestMayFollow::anAppealIsTheOnlyOneWheneverItWas()
{
    domain::Order order = orderIn(u"delivered"_s, u"dispute_opened dispute_decided appeal_filed"_s);
    domain::Event appeal;
    appeal.kind = EventKind::AppealFiled;
    // Between the decision and the appeal that is known.
    appeal.at = domain::Moment::at(kSeen.plus(std::chrono::seconds(150)));
    QCOMPARE(answerTo(order, appeal), u"only once"_s);
    order.events.last().retractedAt = kNow;
    QCOMPARE(answerTo(order, appeal), u"may"_s);
}

QTEST_GUILESS_MAIN(TestMayFollow)
#include "tst_mayfollow.moc"
