// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/shippedrules.h"
#include "services/edit.h"
#include "services/recordservice.h"
#include "services/undoservice.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/** What a buyer enters: one change each, all of it or nothing, and taken back as it was. */
class TstRecordService final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    const core::Instant m_now = instant("2026-11-26T12:00:00Z");
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<storage::SqliteBook> m_book;
    core::OrderId m_id;

    Order load() { return m_book->orders().load(m_id).value().value(); }

private slots:
    void init()
    {
        m_book.reset();
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
        m_id = put(*m_book, toldOrder(kEarly, OrderStatus::AwaitingPayment));
    }
    void cleanupTestCase() { m_book.reset(); }

    void writesAnEventOfTheBuyers()
    {
        Event event = eventAt(EventKind::Paid, kLate);
        event.source = u"someone"_s;
        event.recordedAt.reset();
        const auto done = RecordService(m_rules).record(*m_book, m_id, event, m_now);
        QVERIFY(done);
        QCOMPARE(done->source, u"user"_s);
        QCOMPARE(done->recordedAt, std::optional(m_now));
        QCOMPARE(load().events, QList<Event>{*done});
        const auto rows = m_book->queries().rows({m_id}).value();
        QCOMPARE(rows.size(), 1);
        // The site looks at a payment before the seller sees the order.
        QCOMPARE(rows[0].status, OrderStatus::PaymentReview);
        QCOMPARE(m_book->journal().last().value()->kind, ChangeKind::Record);
    }

    void refusesWhatCannotFollowAndNamesTheStep()
    {
        const Event event = eventAt(EventKind::DisputeOpened, kLate);
        const auto done = RecordService(m_rules).record(*m_book, m_id, event, m_now);
        QVERIFY(!done);
        const auto *refusal = std::get_if<TransitionRefusal>(&done.error());
        QVERIFY(refusal);
        QCOMPARE(refusal->event, EventKind::DisputeOpened);
        QCOMPARE(refusal->missing, std::optional(EventKind::Shipped));
        QVERIFY(load().events.isEmpty());
        QVERIFY(!m_book->journal().last().value());
    }

    /** The site's label says that cancelling was asked for, the buyer knows when. */
    void theDateOfALabelsEventIsGivenByRecordingIt()
    {
        Order order = load();
        order.status = OrderStatus::AwaitingShipment;
        Event asked;
        asked.kind = EventKind::CancellationRequested;
        asked.source = u"label"_s;
        order.events = {asked};
        QVERIFY(m_book->orders().replace(m_id, order));
        const auto done = RecordService(m_rules).record(
            *m_book, m_id, eventAt(EventKind::CancellationRequested, kLate), m_now);
        QVERIFY(done);
        const QList<Event> events = load().events;
        QCOMPARE(events.size(), 2);
        QVERIFY(events[0].retractedAt);
        QCOMPARE(events[1], *done);
        // The next one is a second request while the first waits.
        QVERIFY(!RecordService(m_rules).record(
            *m_book, m_id, eventAt(EventKind::CancellationRequested, kLate), m_now));
    }

    void writesAllOrNone()
    {
        const QList<Event> events{eventAt(EventKind::Paid, kLate),
                                  eventAt(EventKind::OfferAccepted, kLate)};
        const auto done = RecordService(m_rules).record(*m_book, m_id, events, m_now);
        QVERIFY(!done);
        QVERIFY(std::holds_alternative<TransitionRefusal>(done.error()));
        QVERIFY(load().events.isEmpty());
        QVERIFY(!m_book->journal().last().value());
    }

    void aLaterOneOfSeveralMayNeedAnEarlier()
    {
        const QList<Event> events{eventAt(EventKind::Paid, kLate),
                                  eventAt(EventKind::CancellationRequested, kLate)};
        QVERIFY(RecordService(m_rules).record(*m_book, m_id, events, m_now));
        QCOMPARE(load().events.size(), 2);
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value());
        QVERIFY(load().events.isEmpty());
    }

    void undoRestoresTheOrderAndItsRow()
    {
        const Order before = load();
        QVERIFY(EditService(m_rules).apply(*m_book, {m_id}, {u"first"_s}, m_now));
        const Order noted = load();
        QCOMPARE(noted.note, u"first"_s);
        QVERIFY(
            RecordService(m_rules).record(*m_book, m_id, eventAt(EventKind::Paid, kLate), m_now));
        const auto undone = UndoService(m_rules).undoLast(*m_book, m_now).value();
        QVERIFY(undone);
        QCOMPARE(undone->change.kind, ChangeKind::Record);
        QCOMPARE(undone->change.subject, before.number);
        QCOMPARE(undone->restored, 1);
        QCOMPARE(load(), noted);
        QCOMPARE(m_book->queries().rows({m_id}).value()[0].status, OrderStatus::AwaitingPayment);
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value());
        QCOMPARE(load(), before);
        QVERIFY(!UndoService(m_rules).undoLast(*m_book, m_now).value());
    }

    void aDateReadOffAPageTakesThePlaceOfTheBuyersOwnAndUndoBringsThatBack()
    {
        Order order = load();
        DatedFact printed, own;
        printed.kind = own.kind = DateKind::BuyerActsBy;
        printed.moment = Moment::at(instant("2026-11-20T09:00:00Z"));
        printed.seenAt = instant("2026-11-18T09:00:00Z");
        own.moment = Moment::at(instant("2026-11-21T09:00:00Z"));
        own.provenance = Provenance::User;
        order.dates += {printed, own};
        QVERIFY(m_book->orders().replace(m_id, order));
        const Order before = load();
        DatedFact read;
        read.kind = DateKind::BuyerActsBy;
        read.moment = Moment::at(instant("2026-12-01T09:00:00Z"));
        QVERIFY(RecordService(m_rules).record(*m_book, m_id, {eventAt(EventKind::Note, kLate)},
                                              {read}, m_now));
        QList<DatedFact> acts = load().dates;
        acts.removeIf([](const DatedFact &fact) { return fact.kind != DateKind::BuyerActsBy; });
        QCOMPARE(acts.size(), 2);
        QCOMPARE(acts.at(0), printed); // what the site printed stays
        QCOMPARE(acts.at(1).moment, read.moment);
        QCOMPARE(acts.at(1).provenance, Provenance::User);
        QCOMPARE(acts.at(1).seenAt, std::optional(m_now));
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value());
        QCOMPARE(load(), before);
    }

    void saysThatThereIsNoSuchOrder()
    {
        const auto done = RecordService(m_rules).record(*m_book, core::OrderId{4711},
                                                        eventAt(EventKind::Paid, kLate), m_now);
        QVERIFY(!done);
        QVERIFY(std::holds_alternative<UnknownOrder>(done.error()));
    }
};

QTEST_GUILESS_MAIN(TstRecordService)
#include "tst_recordservice.moc"
