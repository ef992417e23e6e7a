// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/shippedrules.h"
#include "services/statuslabels.h"
#include "support/toldorders.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/** What the site's own words for a status mean, by the shipped pack. */
class TstStatusLabels final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();

    Order labelled(const QString &label, const Order *known = nullptr,
                   const QString &endReason = {}) const
    {
        Order order = toldOrder(kLate, OrderStatus::Unknown);
        order.statusText = label;
        order.endReason = endReason;
        services::applyStatusLabel(order, known, m_rules.mainPack());
        return order;
    }

private slots:
    void aLabelMeansAStatus_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *label, const char *status) {
            QTest::newRow(label) << QString::fromUtf8(label) << QString::fromLatin1(status);
        };
        row("PLACE_ORDER_SUCCESS", "awaiting_payment");
        row("To pay", "awaiting_payment");
        row("RISK_CONTROL", "payment_review");
        row("WAIT_SELLER_EXAMINE_MONEY", "payment_review");
        row("WAIT_SELLER_SEND_GOODS", "awaiting_shipment");
        row("to ship", "awaiting_shipment");
        row("  Processing ", "awaiting_shipment");
        row("SELLER_PART_SEND_GOODS", "partly_shipped");
        row("WAIT_BUYER_ACCEPT_GOODS", "shipped");
        row("Awaiting delivery", "shipped");
        row("FINISH", "completed");
        row("ARCHIVE", "completed");
        row("Closed", "cancelled");
        row("Cancelled", "cancelled");
        row("Expired", "cancelled");
        row("IN_FROZEN", "frozen");
    }
    void aLabelMeansAStatus()
    {
        QFETCH(QString, label);
        QFETCH(QString, status);
        const Order order = labelled(label);
        QCOMPARE(toName(order.status), status);
        QVERIFY(order.statusText.isEmpty());
        QVERIFY(order.events.isEmpty());
    }

    void aLabelCanSayWhatHappened_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("known"); // empty: the book does not know the order
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("event"); // empty: none
        const auto row = [](const char *name, const char *label, const char *known,
                            const char *status, const char *event) {
            QTest::newRow(name) << QString::fromLatin1(label) << QString::fromLatin1(known)
                                << QString::fromLatin1(status) << QString::fromLatin1(event);
        };
        row("asked to cancel", "IN_CANCEL", "", "awaiting_shipment", "cancellation_requested");
        row("dispute, nothing known", "IN_ISSUE", "", "delivered", "dispute_opened");
        row("dispute, known as shipped", "IN_ISSUE", "shipped", "shipped", "dispute_opened");
        row("dispute, known as completed", "Dispute", "completed", "completed", "dispute_opened");
        row("money on its way to someone", "FUND_PROCESSING", "", "completed", "");
        row("money after a cancellation", "FUND_PROCESSING", "cancelled", "cancelled",
            "refund_announced");
    }
    void aLabelCanSayWhatHappened()
    {
        QFETCH(QString, label);
        QFETCH(QString, known);
        QFETCH(QString, status);
        QFETCH(QString, event);
        const Order before = toldOrder(kEarly,
                                       orderStatusFromName(known).value_or(OrderStatus::Unknown));
        const Order order = labelled(label, known.isEmpty() ? nullptr : &before);
        QCOMPARE(toName(order.status), status);
        QCOMPARE(order.events.isEmpty(), event.isEmpty());
        if (event.isEmpty())
            return;
        QCOMPARE(order.events.size(), 1);
        QCOMPARE(toName(order.events[0].kind), event);
        QVERIFY(!order.events[0].at);
        QVERIFY(!order.events[0].retractedAt);
    }

    void moneyAfterARequestToCancelMeansCancelled()
    {
        Order before = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        before.events = {eventAt(EventKind::CancellationRequested, kEarly)};
        QCOMPARE(labelled(u"FUND_PROCESSING"_s, &before).status, OrderStatus::Cancelled);
        before.events.append(eventAt(EventKind::CancellationRefused, kLate));
        QCOMPARE(labelled(u"FUND_PROCESSING"_s, &before).status, OrderStatus::Completed);
        before.events.removeLast();
        before.events[0].retractedAt = instant(kLate);
        QCOMPARE(labelled(u"FUND_PROCESSING"_s, &before).status, OrderStatus::Completed);
    }

    void finishedByACancellationIsCancelled()
    {
        QCOMPARE(labelled(u"FINISH"_s, nullptr, u"cancelled_by_seller"_s).status,
                 OrderStatus::Cancelled);
    }

    void anUnknownLabelIsKept()
    {
        const Order order = labelled(u"Being dreamt of"_s);
        QCOMPARE(order.status, OrderStatus::Unknown);
        QCOMPARE(order.statusText, u"Being dreamt of"_s);
        QVERIFY(order.events.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TstStatusLabels)
#include "tst_statuslabels.moc"
