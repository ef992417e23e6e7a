// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "domain/handentry.h"
#include "domain/merge.h"
#include "domain/mergevalues.h"
#include "support/cancellationorders.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::DateKind;
using domain::HandEntry;
using domain::Order;
using domain::OrderStatus;
using domain::Provenance;

/** An order that its buyer enters is one more source, which saw what it says now. */
class TestHandEntry final : public QObject
{
    Q_OBJECT
private slots:
    void aNewOrderWasSeenNow()
    {
        const Order order = entered();
        QCOMPARE(order.market, u"aliexpress"_s);
        QCOMPARE(order.displayTitle(), u"Lamp"_s);
        QCOMPARE(order.status, OrderStatus::AwaitingShipment);
        QCOMPARE(order.observedAt, m_now);
        QVERIFY(order.observedStated);
        QVERIFY(!order.seen.contains(u"total"_s)); // with the order itself
        QCOMPARE(order.dates.size(), 1);
        QCOMPARE(order.dates.constFirst().provenance, Provenance::User);
        // A day of the buyer's own: from midnight to midnight in Berlin.
        QCOMPARE(order.dates.constFirst().moment.asEnd().toIso(), u"2026-11-18T23:00:00Z"_s);
        QCOMPARE(domain::handEntryOf(order, m_zone), lamp());
    }
    void whatTheBuyerEnteredStaysWhenTheOrderIsImported()
    {
        Order entry = entered();
        entry.note = u"for Ann"_s;
        entry.tags = {u"gift"_s};
        Order site = test::anOrderOf(OrderStatus::Shipped);
        site.observedAt = m_now.plus(std::chrono::hours(2));
        site.observedStated = true;
        site.note = u"imported"_s;
        const Order merged = domain::mergeOrder(entry, site);
        QCOMPARE(merged.note, u"for Ann"_s);
        QCOMPARE(merged.tags, QStringList{u"gift"_s});
        QCOMPARE(merged.status, OrderStatus::Shipped); // seen later
        const auto own = [](const auto &fact) { return fact.provenance == Provenance::User; };
        QCOMPARE(std::count_if(merged.dates.cbegin(), merged.dates.cend(), own), 1);
    }
    void anOlderExportDoesNotTakeItBack()
    {
        Order site = test::anOrderOf(OrderStatus::AwaitingPayment);
        site.observedStated = true; // a day before
        site.total = domain::Money{100, u"EUR"_s};
        HandEntry more = lamp();
        more.total = domain::Money{2500, u"EUR"_s};
        const Order entry = domain::enteredByHand({}, {}, more, m_now, m_zone);
        const Order merged = domain::mergeOrder(entry, site);
        QCOMPARE(merged.status, OrderStatus::AwaitingShipment);
        QCOMPARE(merged.total, (domain::Money{2500, u"EUR"_s}));
    }
    void anEditChangesWhatWasChangedAndNothingElse()
    {
        const Order known = test::anOrderOf(OrderStatus::AwaitingShipment);
        const HandEntry before = domain::handEntryOf(known, m_zone);
        QCOMPARE(domain::enteredByHand(known, before, before, m_now, m_zone), known);

        HandEntry after = before;
        after.total = domain::Money{1999, u"USD"_s};
        after.trackingNumber = u"LP1"_s;
        const Order edited = domain::enteredByHand(known, before, after, m_now, m_zone);
        QCOMPARE(edited.observedAt, known.observedAt); // the status was not looked at
        QCOMPARE(edited.total, (domain::Money{1999, u"USD"_s}));
        QCOMPARE(edited.seen.value(u"total"_s), domain::Seen(m_now, domain::SourceKind::Hand));
        QCOMPARE(edited.parcels.constFirst().number, u"LP1"_s);
        QCOMPARE(edited.dates, known.dates);
        // The same source once more does not bring the old total back.
        QCOMPARE(domain::mergeOrder(edited, known).total, edited.total);
    }
    void aLaterSourceDoesNotOverwriteWhatWasEntered()
    {
        const Order known = test::anOrderOf(OrderStatus::AwaitingShipment);
        const HandEntry before = domain::handEntryOf(known, m_zone);
        HandEntry after = before;
        after.total = domain::Money{815, u"USD"_s};
        const Order edited = domain::enteredByHand(known, before, after, m_now, m_zone);
        Order site = test::anOrderOf(OrderStatus::Shipped);
        site.observedAt = m_now.plus(std::chrono::hours(2));
        site.observedStated = true;
        site.total = domain::Money{851, u"USD"_s};
        QCOMPARE(domain::mergeOrder(edited, site).total, after.total);
    }
    void anotherStatusIsWhatWasSeenNow()
    {
        const Order known = test::anOrderOf(OrderStatus::Shipped);
        const HandEntry before = domain::handEntryOf(known, m_zone);
        HandEntry after = before;
        after.status = OrderStatus::AwaitingShipment; // even a step back
        const Order edited = domain::enteredByHand(known, before, after, m_now, m_zone);
        QCOMPARE(edited.status, OrderStatus::AwaitingShipment);
        QCOMPARE(edited.observedAt, m_now);
        QVERIFY(edited.observedStated);
        QCOMPARE(edited.seen.value(u"total"_s), *known.observedAt); // as old as it was
    }
    void whatIsEmptiedIsNotKnownAnyMore()
    {
        HandEntry before = lamp();
        before.trackingNumber = u"LP1"_s;
        before.dates[DateKind::ShipBy] = QDate(2026, 11, 27);
        before.seller = u"Shop"_s;
        const Order known = domain::enteredByHand({}, {}, before, m_now, m_zone);
        QCOMPARE(known.dates.size(), 2);
        const Order edited = domain::enteredByHand(known, before, lamp(),
                                                   m_now.plus(std::chrono::hours(1)), m_zone);
        QVERIFY(edited.parcels.isEmpty());
        QVERIFY(edited.seller.name.isEmpty());
        QVERIFY(!edited.seen.contains(u"seller.name"_s));
        QVERIFY(!edited.seen.contains(domain::ownKey(u"seller.name"_s)));
        QVERIFY(!edited.date(DateKind::ShipBy));
    }
    void aPrintedDateCountsBeforeAnEnteredOne()
    {
        const Order known = test::anOrderOf(OrderStatus::AwaitingShipment);
        QVERIFY(domain::isPrinted(known, DateKind::ShipBy));
        QVERIFY(!domain::isPrinted(known, DateKind::DeliveredAt));
        QVERIFY(!domain::isPrinted(entered(), DateKind::PlacedAt));
    }

private:
    [[nodiscard]] static HandEntry lamp()
    {
        HandEntry entry;
        entry.market = u"aliexpress"_s;
        entry.title = u"Lamp"_s;
        entry.status = OrderStatus::AwaitingShipment;
        entry.dates[DateKind::PlacedAt] = QDate(2026, 11, 19);
        return entry;
    }
    [[nodiscard]] Order entered() const
    {
        return domain::enteredByHand({}, {}, lamp(), m_now, m_zone);
    }
    core::Instant m_now = test::instant("2026-11-22T10:00:00Z");
    QTimeZone m_zone{"Europe/Berlin"};
};

QTEST_GUILESS_MAIN(TestHandEntry)
#include "tst_handentry.moc"
