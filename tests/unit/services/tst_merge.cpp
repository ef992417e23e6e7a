// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <random>

#include <QtTest>

#include "domain/merge.h"
#include "domain/mergevalues.h"
#include "support/toldorders.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kMiddle = "2026-11-23T12:00:00Z";

Event undated(EventKind kind, const QString &source)
{
    Event event;
    event.kind = kind;
    event.recordedAt = instant(kEarly);
    event.source = source;
    return event;
}

/** The facts of an order in one form: what is a set is sorted, and who recorded an event when is
 * left out. */
Order factsOf(Order order)
{
    order.events = eventsInOrder(order.events);
    for (Event &event : order.events) {
        event.recordedAt.reset();
        event.source.clear();
    }
    const auto key = [](const Event &event) {
        return std::make_tuple(int(event.kind), event.at.has_value(),
                               event.at ? event.at->asStart() : core::Instant(),
                               event.amount ? event.amount->minor : 0, event.note);
    };
    std::sort(order.events.begin(), order.events.end(),
              [&key](const Event &a, const Event &b) { return key(a) < key(b); });
    order.tags.sort();
    return order;
}
} // namespace

/** What a book knows once a second source has told an order again. */
class TstMerge final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheKnownWhereNothingIsTold()
    {
        const Order known = wholeOrder(kEarly, u"first"_s);
        Order told = toldOrder(kLate, OrderStatus::Unknown);
        const Order merged = mergeOrder(known, told);
        QCOMPARE(merged.status, OrderStatus::AwaitingShipment);
        QCOMPARE(merged.total, known.total);
        QCOMPARE(merged.seller, known.seller);
        QCOMPARE(merged.items, known.items);
        QCOMPARE(merged.parcels, known.parcels);
        QCOMPARE(merged.discounts, known.discounts);
        QCOMPARE(merged.dates, known.dates);
        QCOMPARE(merged.paymentMethod, known.paymentMethod);
        QCOMPARE(merged.url, known.url);
        QCOMPARE(merged.events, known.events);
    }

    void takesWhatWasNotKnownFromAnOlderSource()
    {
        const Order known = toldOrder(kLate, OrderStatus::Shipped);
        const Order told = wholeOrder(kEarly, u"first"_s);
        const Order merged = mergeOrder(known, told);
        QCOMPARE(merged.status, OrderStatus::Shipped);
        QCOMPARE(merged.observedAt, known.observedAt);
        QCOMPARE(merged.total, told.total);
        QCOMPARE(merged.seller.name, told.seller.name);
        QCOMPARE(merged.items.size(), 1);
        QCOMPARE(merged.items[0].title, told.items[0].title);
        // What the older source alone has told was seen then.
        QCOMPARE(merged.items[0].seen.value(u"title"_s), instant(kEarly));
        QCOMPARE(merged.seen.value(u"total"_s), instant(kEarly));
        QVERIFY(merged.date(DateKind::ShipBy));
        QCOMPARE(merged.date(DateKind::ShipBy)->moment, told.date(DateKind::ShipBy)->moment);
        // It was printed before the order was seen as shipped, and says so.
        QCOMPARE(merged.date(DateKind::ShipBy)->seenAt, std::optional(instant(kEarly)));
    }

    void aPictureStaysAndTheRicherOneCountsInAnyOrder()
    {
        const auto withPicture = [](const char *seen, const QByteArray &picture) {
            Order order = wholeOrder(seen, u"first"_s);
            order.items[0].picture = picture;
            return order;
        };
        const auto merged = [&](const QByteArray &known, const QByteArray &told) {
            return mergeOrder(withPicture(kEarly, known), withPicture(kLate, told))
                .items[0]
                .picture;
        };
        QCOMPARE(merged("a", {}), QByteArray("a"));
        QCOMPARE(merged({}, "a"), QByteArray("a"));
        QCOMPARE(merged("a", "bb"), QByteArray("bb"));
        QCOMPARE(merged("bb", "a"), QByteArray("bb"));
        QCOMPARE(merged("a", "b"), QByteArray("b"));
        QCOMPARE(merged("b", "a"), QByteArray("b"));
    }

    void anOlderStatementAfterANewerChangesNothing()
    {
        const Order known = wholeOrder(kLate, u"second"_s);
        QCOMPARE(mergeOrder(known, wholeOrder(kEarly, u"first"_s)), known);
    }

    void theNewerStatementCounts()
    {
        const Order told = wholeOrder(kLate, u"second"_s);
        QCOMPARE(mergeOrder(wholeOrder(kEarly, u"first"_s), told), told);
    }

    void aStatusMayGoBackWhereTheSourceSaysWhenItSawIt()
    {
        const Order merged = mergeOrder(toldOrder(kEarly, OrderStatus::Frozen),
                                        toldOrder(kLate, OrderStatus::AwaitingShipment));
        QCOMPARE(merged.status, OrderStatus::AwaitingShipment);
        QCOMPARE(merged.observedAt, std::optional(instant(kLate)));
    }

    void aStatusThatIsBehindDoesNotCountWhereNobodySaysWhenItWasSeen_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("merged");
        const auto row = [](const char *name, OrderStatus known, OrderStatus told,
                            OrderStatus merged) {
            QTest::newRow(name) << int(known) << int(told) << int(merged);
        };
        using S = OrderStatus;
        row("paid after to pay", S::AwaitingPayment, S::AwaitingShipment, S::AwaitingShipment);
        row("to pay after paid", S::AwaitingShipment, S::AwaitingPayment, S::AwaitingShipment);
        row("shipped after partly", S::PartlyShipped, S::Shipped, S::Shipped);
        row("to ship after shipped", S::Shipped, S::AwaitingShipment, S::Shipped);
        row("to ship after completed", S::Completed, S::AwaitingShipment, S::Completed);
        row("delivered after completed", S::Completed, S::Delivered, S::Completed);
        row("to ship after cancelled", S::Cancelled, S::AwaitingShipment, S::Cancelled);
        row("completed after cancelled", S::Cancelled, S::Completed, S::Cancelled);
        row("cancelled after to ship", S::AwaitingShipment, S::Cancelled, S::Cancelled);
        row("frozen after to ship", S::AwaitingShipment, S::Frozen, S::Frozen);
        row("to ship after frozen", S::Frozen, S::AwaitingShipment, S::Frozen);
        row("unknown after shipped", S::Shipped, S::Unknown, S::Shipped);
        row("shipped after unknown", S::Unknown, S::Shipped, S::Shipped);
    }
    void aStatusThatIsBehindDoesNotCountWhereNobodySaysWhenItWasSeen()
    {
        QFETCH(int, known);
        QFETCH(int, told);
        QFETCH(int, merged);
        for (const bool stated : {true, false}) {
            Order before = toldOrder(kEarly, OrderStatus(known));
            before.observedStated = stated;
            Order after = toldOrder(kLate, OrderStatus(told));
            after.observedStated = false;
            QCOMPARE(int(mergeOrder(before, after).status), merged);
        }
    }

    void whatTheBuyerEnteredStays()
    {
        Order known = wholeOrder(kEarly, u"first"_s);
        known.note = u"asked twice"_s;
        known.tags = {u"gift"_s};
        known.dates.append(
            dated(DateKind::RefundExpectedBy, Moment::onDay(QDate(2026, 12, 1)), Provenance::User));
        Order told = wholeOrder(kLate, u"second"_s);
        told.note = u"another"_s;
        told.tags = {u"toy"_s, u"gift"_s};
        told.dates.append(
            dated(DateKind::RefundExpectedBy, Moment::onDay(QDate(2026, 12, 9)), Provenance::User));
        const Order merged = mergeOrder(known, told);
        QCOMPARE(merged.note, u"asked twice"_s);
        QCOMPARE(merged.tags, (QStringList{u"gift"_s, u"toy"_s}));
        QVERIFY(merged.date(DateKind::RefundExpectedBy));
        QCOMPARE(merged.date(DateKind::RefundExpectedBy)->moment,
                 Moment::onDay(QDate(2026, 12, 1)));
    }

    void theBuyersDateStaysBesideThePrintedOne()
    {
        Order known = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        known.dates.append(
            dated(DateKind::ShipBy, Moment::onDay(QDate(2026, 12, 1)), Provenance::User));
        Order told = toldOrder(kLate, OrderStatus::AwaitingShipment);
        told.dates.append(dated(DateKind::ShipBy, Moment::onDay(QDate(2026, 12, 9))));
        const Order merged = mergeOrder(known, told);
        QCOMPARE(merged.dates.size(), 2);
        QVERIFY(merged.dates.contains(known.dates.constFirst()));
        QCOMPARE(merged.date(DateKind::ShipBy)->moment, Moment::onDay(QDate(2026, 12, 9)));
    }

    void theWholeTitleCountsBeforeItsBeginning()
    {
        Order page = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        page.items = {Item{u"1"_s, {}, {}, u"Desk lamp, warm white"_s, {}, 1, {}, {}, {}}};
        Order mail = toldOrder(kLate, OrderStatus::Shipped);
        mail.items = {Item{{}, {}, {}, u"Desk lamp, war..."_s, {}, 1, {}, {}, {}}};
        for (const Order &merged : {mergeOrder(page, mail), mergeOrder(mail, page)}) {
            QCOMPARE(merged.items.size(), 1);
            QCOMPARE(merged.items[0].title, u"Desk lamp, warm white"_s);
            QCOMPARE(merged.items[0].seen.value(u"title"_s), Seen(instant(kEarly)));
        }
    }
    void aValueOfTheBuyersOwnCountsBeforeLaterSources()
    {
        Order own = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        own.total = Money{815, u"USD"_s};
        own.seen = {{ownKey(u"total"_s), instant(kEarly)}};
        Order told = toldOrder(kLate, OrderStatus::Shipped);
        told.total = Money{851, u"USD"_s};
        for (const Order &merged : {mergeOrder(own, told), mergeOrder(told, own)}) {
            QCOMPARE(merged.total, own.total);
            QCOMPARE(merged.status, OrderStatus::Shipped);
            QCOMPARE(merged.seen.value(ownKey(u"total"_s)), instant(kEarly));
            QCOMPARE(merged.seen.value(u"total"_s), instant(kEarly));
            QCOMPARE(mergeOrder(merged, told), merged);
        }
        // What he emptied again is no value.
        own.total.reset();
        QCOMPARE(mergeOrder(own, told).total, told.total);
    }

    void ofTwoOwnValuesTheLastOneCounts()
    {
        Order first = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        first.seller.name = u"first"_s;
        first.seen = {{ownKey(u"seller.name"_s), instant(kEarly)}};
        Order second = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        second.seller.name = u"second"_s;
        second.seen = {{ownKey(u"seller.name"_s), instant(kMiddle)}};
        QCOMPARE(mergeOrder(first, second).seller.name, u"second"_s);
        QCOMPARE(mergeOrder(second, first).seller.name, u"second"_s);
    }

    void aRetractedEventIsNotBroughtBack()
    {
        Order known = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        Event event = eventAt(EventKind::CancellationRequested, kEarly);
        Order told = toldOrder(kLate, OrderStatus::AwaitingShipment);
        told.events = {event};
        event.retractedAt = instant(kLate);
        known.events = {event};
        QCOMPARE(mergeOrder(known, told).events, known.events);
    }

    void eventsOfBothAreKept()
    {
        Order known = toldOrder(kLate, OrderStatus::AwaitingShipment);
        known.events = {eventAt(EventKind::CancellationRequested, kEarly)};
        Order told = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        told.events = {eventAt(EventKind::CancellationRequested, kEarly),
                       eventAt(EventKind::CancellationRefused, kLate)};
        QCOMPARE(mergeOrder(known, told).events, told.events);
    }

    void whatHappenedAtAnUnknownTimeIsTheEventThatIsKnown()
    {
        Order known = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        known.events = {eventAt(EventKind::CancellationRequested, kEarly)};
        Order told = toldOrder(kLate, OrderStatus::AwaitingShipment);
        Event undated;
        undated.kind = EventKind::CancellationRequested;
        told.events = {undated};
        QCOMPARE(mergeOrder(known, told).events, known.events);
    }

    void sameEventWithNewerWordsIsAnotherNote()
    {
        Order known = toldOrder(kEarly, OrderStatus::Shipped);
        Order told = toldOrder(kLate, OrderStatus::Shipped);
        known.events = {eventAt(EventKind::Note, kEarly)};
        told.events = known.events;
        told.events[0].note = u"parcel was open"_s;
        QCOMPARE(mergeOrder(known, told).events.size(), 2);
    }

    void theSameTwiceIsTheSame()
    {
        const Order known = wholeOrder(kEarly, u"first"_s);
        QCOMPARE(mergeOrder(known, known), known);
        const Order told = wholeOrder(kLate, u"second"_s);
        const Order once = mergeOrder(known, told);
        QCOMPARE(mergeOrder(once, told), once);
    }

    void anyPairGivesTheSameWhicheverComesFirst()
    {
        std::mt19937 random(20261121);
        for (int round = 0; round < 2000; ++round) {
            const Order older = anyOrder(random, kEarly);
            const Order newer = anyOrder(random, kLate);
            const Order forward = mergeOrder(older, newer);
            // Events and tags are sets; only their listing follows the order of arrival.
            QCOMPARE(factsOf(mergeOrder(newer, older)), factsOf(forward));
            QCOMPARE(mergeOrder(forward, newer), forward);
            QCOMPARE(mergeOrder(forward, older), forward);
        }
    }

    void anyThreeGiveTheSameFactsInAnyOrder()
    {
        std::mt19937 random(20261122);
        for (int round = 0; round < 2000; ++round) {
            const std::array<Order, 3> told{anyOrder(random, kEarly), anyOrder(random, kMiddle),
                                            anyOrder(random, kLate)};
            std::array<std::size_t, 3> turn{0, 1, 2};
            const Order expected = mergeOrder(mergeOrder(told[0], told[1]), told[2]);
            while (std::next_permutation(turn.begin(), turn.end())) {
                const Order merged = mergeOrder(mergeOrder(told[turn[0]], told[turn[1]]),
                                                told[turn[2]]);
                QCOMPARE(factsOf(merged), factsOf(expected));
                for (const Order &again : told)
                    QCOMPARE(mergeOrder(merged, again), merged);
            }
        }
    }

    void ofEachValueTheOneSeenLastCounts()
    {
        Order first = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        first.country = u"DE"_s;
        first.site = u"first"_s;
        first.shipping = u"first"_s;
        first.dates = {dated(DateKind::ShipBy, Moment::onDay(QDate(2026, 12, 1)))};
        Order second = toldOrder(kMiddle, OrderStatus::Shipped);
        second.site = u"second"_s;
        second.shipping = u"second"_s;
        second.dates = {dated(DateKind::ShipBy, Moment::onDay(QDate(2026, 12, 2)))};
        Order third = toldOrder(kLate, OrderStatus::Delivered);
        third.shipping = u"third"_s;
        std::array<Order, 3> told{first, second, third};
        std::array<std::size_t, 3> turn{0, 1, 2};
        do {
            const Order merged = mergeOrder(mergeOrder(told[turn[0]], told[turn[1]]),
                                            told[turn[2]]);
            QCOMPARE(merged.status, OrderStatus::Delivered);
            QCOMPARE(merged.observedAt, std::optional(instant(kLate)));
            QCOMPARE(merged.country, u"DE"_s);
            QCOMPARE(merged.site, u"second"_s);
            QCOMPARE(merged.shipping, u"third"_s);
            QCOMPARE(merged.dates.size(), 1);
            QCOMPARE(merged.dates[0].moment, Moment::onDay(QDate(2026, 12, 2)));
            QCOMPARE(merged.dates[0].seenAt, std::optional(instant(kMiddle)));
        } while (std::next_permutation(turn.begin(), turn.end()));
    }

    void anOlderFileDoesNotOverwriteWhatANewerOneWithoutAStatusTold()
    {
        const Order older = wholeOrder(kEarly, u"first"_s);
        Order newer = wholeOrder(kLate, u"second"_s);
        newer.status = OrderStatus::Unknown;
        const Order known = mergeOrder(older, newer);
        QCOMPARE(known.status, OrderStatus::AwaitingShipment);
        QCOMPARE(known.observedAt, std::optional(instant(kEarly))); // when the status was seen
        QCOMPARE(known.total, newer.total);
        QCOMPARE(mergeOrder(known, older), known);
        const Order between = wholeOrder(kMiddle, u"between"_s);
        const Order merged = mergeOrder(known, between);
        QCOMPARE(merged.observedAt, std::optional(instant(kMiddle)));
        QCOMPARE(merged.total, newer.total);
        QCOMPARE(merged.seller, newer.seller);
        QCOMPARE(merged.items.size(), 1);
        QCOMPARE(merged.items[0].title, newer.items[0].title);
        QCOMPARE(merged.parcels[0].carrier, newer.parcels[0].carrier);
        QCOMPARE(merged.date(DateKind::ShipBy)->moment, newer.date(DateKind::ShipBy)->moment);
    }

    void whatTheBuyerEnteredStaysInAnyOrderOfThreeSources()
    {
        std::mt19937 random(7);
        Order own = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        own.note = u"asked twice"_s;
        own.tags = {u"gift"_s};
        own.dates = {
            dated(DateKind::BuyerActsBy, Moment::onDay(QDate(2026, 12, 1)), Provenance::User)};
        own.events = {eventAt(EventKind::MessageSent, kMiddle),
                      undated(EventKind::CancellationRequested, u"user"_s)};
        for (int round = 0; round < 200; ++round) {
            Order merged = own;
            for (const char *seen : {kLate, kEarly, kMiddle})
                merged = mergeOrder(merged, anyOrder(random, seen));
            QCOMPARE(merged.note, own.note);
            QCOMPARE(merged.tags, own.tags);
            QVERIFY(merged.dates.contains(own.dates.constFirst()));
            for (const Event &event : std::as_const(own.events))
                QVERIFY(merged.events.contains(event));
        }
    }

    void whatIsKnownOfAMessageIsKeptBesideTheSameWords()
    {
        Order known = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        Event plain = eventAt(EventKind::MessageReceived, kEarly);
        plain.source = u"recourse-json"_s;
        plain.note = u"OK"_s;
        known.events = {plain};
        Order told = toldOrder(kLate, OrderStatus::AwaitingShipment);
        Event marked = plain;
        marked.language = u"en"_s;
        marked.meaning = u"asks_for_time"_s;
        marked.until = Moment::onDay(QDate(2026, 12, 1));
        told.events = {marked};
        QCOMPARE(eventsInOrder(mergeOrder(known, told).events), QList<Event>{marked});
        QCOMPARE(eventsInOrder(mergeOrder(told, known).events), QList<Event>{marked});
        // Another meaning is another answer; none of the two is thrown away.
        Event other = marked;
        other.meaning = u"refused"_s;
        known.events = {other};
        QCOMPARE(eventsInOrder(mergeOrder(told, known).events).size(), 2);
    }

    void theSameAgainWithoutAnInstantChangesNothing()
    {
        const Order known = wholeOrder(kEarly, u"first"_s);
        Order told = wholeOrder(kLate, u"first"_s);
        told.observedStated = false;
        told.dates = known.dates;
        QCOMPARE(mergeOrder(known, told), known);
    }

    void theDateCompletesWhatALabelToldWithoutOne_data()
    {
        QTest::addColumn<bool>("labelFirst");
        QTest::newRow("label first") << true;
        QTest::newRow("date first") << false;
    }
    void theDateCompletesWhatALabelToldWithoutOne()
    {
        QFETCH(bool, labelFirst);
        Order label = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        label.events = {undated(EventKind::CancellationRequested, u"label"_s)};
        Order date = toldOrder(kLate, OrderStatus::AwaitingShipment);
        Event dated = eventAt(EventKind::CancellationRequested, kEarly);
        dated.source = u"recourse-json"_s;
        date.events = {dated};
        const Order merged = labelFirst ? mergeOrder(label, date) : mergeOrder(date, label);
        QCOMPARE(eventsInOrder(merged.events), QList<Event>{dated});
        // Nothing that was recorded leaves the book: it is marked as taken back.
        for (const Event &event : label.events) {
            const auto isIt = [&event](const Event &kept) { return kept.kind == event.kind; };
            QVERIFY(std::any_of(merged.events.cbegin(), merged.events.cend(), isIt));
        }
        QCOMPARE(mergeOrder(merged, label), merged);
        QCOMPARE(mergeOrder(merged, date), merged);
    }

    void anAmountCompletesAnEventAndAnotherIsAnotherEvent()
    {
        Order known = toldOrder(kEarly, OrderStatus::Cancelled);
        known.events = {eventAt(EventKind::RefundSent, kEarly)};
        known.events[0].source = u"recourse-json"_s;
        Order told = toldOrder(kLate, OrderStatus::Cancelled);
        told.events = known.events;
        told.events[0].amount = Money{500, u"USD"_s};
        QCOMPARE(eventsInOrder(mergeOrder(known, told).events), told.events);
        QCOMPARE(eventsInOrder(mergeOrder(told, known).events), told.events);
        Order other = told;
        other.events[0].amount = Money{800, u"USD"_s};
        QCOMPARE(eventsInOrder(mergeOrder(told, other).events).size(), 2);
    }

    void whatWasTakenBackIsNotCompletedEither()
    {
        Order known = toldOrder(kEarly, OrderStatus::Cancelled);
        known.events = {eventAt(EventKind::RefundSent, kEarly)};
        Order told = known;
        told.events[0].amount = Money{500, u"USD"_s};
        known.events[0].retractedAt = instant(kLate);
        QCOMPARE(mergeOrder(known, told).events, known.events);
    }
};

QTEST_APPLESS_MAIN(TstMerge)
#include "tst_merge.moc"
