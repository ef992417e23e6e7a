// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <random>

#include <QtTest>

#include "domain/merge.h"
#include "support/toldorders.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

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
        QCOMPARE(merged.items, told.items);
        QVERIFY(merged.date(DateKind::ShipBy));
        QCOMPARE(merged.date(DateKind::ShipBy)->moment, told.date(DateKind::ShipBy)->moment);
        // It was printed before the order was seen as shipped, and says so.
        QCOMPARE(merged.date(DateKind::ShipBy)->seenAt, std::optional(instant(kEarly)));
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
            Order backward = mergeOrder(newer, older);
            // Events and tags are sets; only their listing follows the order of arrival.
            QCOMPARE(eventsInOrder(backward.events), eventsInOrder(forward.events));
            backward.events = forward.events;
            QCOMPARE(backward, forward);
            QCOMPARE(mergeOrder(forward, newer), forward);
            // A source without a status does not move the instant that later ones are held against.
            if (newer.status != OrderStatus::Unknown)
                QCOMPARE(mergeOrder(forward, older), forward);
        }
    }
};

QTEST_APPLESS_MAIN(TstMerge)
#include "tst_merge.moc"
