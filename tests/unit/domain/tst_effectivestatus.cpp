// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/rules/assess.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::DateKind;
using domain::EventKind;
using domain::Moment;

namespace {

const core::Instant kSeen = core::Instant::fromSeconds(1795262400); // 2026-11-21T12:00:00Z
const core::Instant kNow = kSeen.plus(std::chrono::hours(24));

domain::Order seenIn(const QString &status)
{
    domain::Order order;
    order.status = *domain::orderStatusFromName(status);
    order.observedAt = kSeen;
    order.observedStated = true;
    return order;
}

/** An event so many seconds after the order was seen; none: when is not known. */
domain::Event happened(const QString &name, std::optional<int> after)
{
    domain::Event event;
    event.kind = *domain::eventKindFromName(name);
    if (after)
        event.at = Moment::at(kSeen.plus(std::chrono::seconds(*after)));
    return event;
}

domain::DatedFact date(DateKind kind, const Moment &moment)
{
    domain::DatedFact fact;
    fact.kind = kind;
    fact.moment = moment;
    return fact;
}

QString statusOf(const domain::Order &order, core::Instant at = kNow)
{
    return toName(domain::effectiveStatus(order, at));
}

} // namespace

class TestEffectiveStatus : public QObject
{
    Q_OBJECT
private slots:
    void laterEventsBeatWhatWasSeen_data();
    void laterEventsBeatWhatWasSeen();
    void anEventWithoutInstantCountsWhereItLeadsFurther();
    void laterDatesBeatWhatWasSeen();
    void aDayBeatsOnlyWhenAllOfItIsLater();
    void whatComesLaterThanAtIsLeftOut();
    void aStatedLaterObservationIsLeftOut();
    void frozenLiesOverWhatIsBeneath();
    void withoutAShownStatusTheEventsTell();
    void whatWasTakenBackDoesNotCount();
};

void TestEffectiveStatus::laterEventsBeatWhatWasSeen_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *seen, const char *event, int after, const char *status) {
        QTest::addRow("%s, %s at %+d s", seen, event, after)
            << QString::fromLatin1(seen) << QString::fromLatin1(event) << after
            << QString::fromLatin1(status);
    };
    row("awaiting_shipment", "shipped", 1, "shipped");
    row("awaiting_shipment", "shipped", 0, "awaiting_shipment");
    row("awaiting_shipment", "shipped", -1, "awaiting_shipment");
    row("awaiting_payment", "paid", 1, "payment_review");
    row("awaiting_payment", "paid", -1, "awaiting_payment");
    row("payment_review", "payment_verified", 1, "awaiting_shipment");
    row("shipped", "delivered", 1, "delivered");
    row("delivered", "confirmed", 1, "completed");
    row("awaiting_payment", "lapsed", 1, "cancelled");
    row("awaiting_shipment", "cancelled_by_seller", 1, "cancelled");
    row("awaiting_shipment", "cancelled_by_seller", -1, "awaiting_shipment");
    row("awaiting_shipment", "cancellation_approved", 1, "cancelled");
    // Steps lead forward only.
    row("delivered", "shipped", 1, "delivered");
    row("shipped", "paid", 1, "shipped");
    // Steps of a case leave the status.
    row("awaiting_shipment", "cancellation_requested", 1, "awaiting_shipment");
    row("shipped", "dispute_opened", 1, "shipped");
}

void TestEffectiveStatus::laterEventsBeatWhatWasSeen()
{
    QFETCH(QString, seen);
    QFETCH(QString, event);
    QFETCH(int, after);
    QFETCH(QString, status);
    domain::Order order = seenIn(seen);
    order.events.append(happened(event, after));
    QCOMPARE(statusOf(order), status);
}

void TestEffectiveStatus::anEventWithoutInstantCountsWhereItLeadsFurther()
{
    domain::Order order = seenIn(u"awaiting_shipment"_s);
    order.events.append(happened(u"cancelled_by_seller"_s, std::nullopt));
    QCOMPARE(statusOf(order), u"cancelled"_s);
    order = seenIn(u"delivered"_s);
    order.events.append(happened(u"shipped"_s, std::nullopt));
    QCOMPARE(statusOf(order), u"delivered"_s);
}

void TestEffectiveStatus::laterDatesBeatWhatWasSeen()
{
    domain::Order order = seenIn(u"awaiting_shipment"_s);
    order.dates.append(date(DateKind::ShippedAt, Moment::at(kSeen.plus(std::chrono::hours(1)))));
    QCOMPARE(statusOf(order), u"shipped"_s);
    order.dates.first().moment = Moment::at(kSeen.plus(-std::chrono::hours(1)));
    QCOMPARE(statusOf(order), u"awaiting_shipment"_s);
    // A date of what is to come says nothing of what has happened.
    order.dates.first() = date(DateKind::ShipBy, Moment::at(kSeen.plus(std::chrono::hours(1))));
    QCOMPARE(statusOf(order), u"awaiting_shipment"_s);
}

void TestEffectiveStatus::aDayBeatsOnlyWhenAllOfItIsLater()
{
    domain::Order order = seenIn(u"awaiting_shipment"_s);
    const core::Instant later = kSeen.plus(std::chrono::hours(72));
    order.dates.append(
        date(DateKind::ShippedAt, Moment::onDay(QDate(2026, 11, 20), QTimeZone::utc())));
    QCOMPARE(statusOf(order, later), u"awaiting_shipment"_s);
    // As a start a day counts from its last instant: 23:59:59 is after noon.
    order.dates.first().moment = Moment::onDay(QDate(2026, 11, 21), QTimeZone::utc());
    QCOMPARE(statusOf(order, later), u"shipped"_s);
}

void TestEffectiveStatus::whatComesLaterThanAtIsLeftOut()
{
    domain::Order order = seenIn(u"awaiting_shipment"_s);
    order.events.append(happened(u"shipped"_s, 60));
    QCOMPARE(statusOf(order, kSeen.plus(std::chrono::seconds(59))), u"awaiting_shipment"_s);
    QCOMPARE(statusOf(order, kSeen.plus(std::chrono::seconds(60))), u"shipped"_s);
}

void TestEffectiveStatus::aStatedLaterObservationIsLeftOut()
{
    domain::Order order = seenIn(u"shipped"_s);
    order.events.append(happened(u"paid"_s, -3600));
    order.events.append(happened(u"payment_verified"_s, -1800));
    QCOMPARE(statusOf(order, kSeen.plus(-std::chrono::seconds(1))), u"awaiting_shipment"_s);
    QCOMPARE(statusOf(order, kSeen), u"shipped"_s);
}

void TestEffectiveStatus::frozenLiesOverWhatIsBeneath()
{
    domain::Order order = seenIn(u"awaiting_shipment"_s);
    order.events.append(happened(u"frozen"_s, 60));
    QCOMPARE(statusOf(order), u"frozen"_s);
    order.events.append(happened(u"released"_s, 120));
    QCOMPARE(statusOf(order), u"awaiting_shipment"_s);
    order.events.last() = happened(u"cancelled_by_platform"_s, 120);
    QCOMPARE(statusOf(order), u"cancelled"_s);
}

void TestEffectiveStatus::withoutAShownStatusTheEventsTell()
{
    domain::Order order;
    QCOMPARE(statusOf(order), u"unknown"_s);
    order.events.append(happened(u"placed"_s, -60));
    QCOMPARE(statusOf(order), u"awaiting_payment"_s);
    order.events.append(happened(u"paid"_s, -50));
    order.events.append(happened(u"shipped"_s, -40));
    QCOMPARE(statusOf(order), u"shipped"_s);
}

void TestEffectiveStatus::whatWasTakenBackDoesNotCount()
{
    domain::Order order = seenIn(u"awaiting_shipment"_s);
    order.events.append(happened(u"shipped"_s, 60));
    order.events.first().retractedAt = kNow;
    QCOMPARE(statusOf(order), u"awaiting_shipment"_s);
}

QTEST_GUILESS_MAIN(TestEffectiveStatus)
#include "tst_effectivestatus.moc"
