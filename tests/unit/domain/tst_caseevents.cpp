// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/caseevents.h"

#include <QtTest>

#include "support/toldorders.h"

using namespace recourse;
using domain::EventKind;
using test::eventAt;

/** What a case on paper tells of an order's events. */
class TestCaseEvents final : public QObject
{
    Q_OBJECT
private slots:
    void theLifeOfTheOrderIsNoCase()
    {
        QCOMPARE(domain::partOfCase({eventAt(EventKind::Paid, "2026-11-01T10:00:00Z"),
                                     eventAt(EventKind::Note, "2026-11-02T10:00:00Z"),
                                     eventAt(EventKind::Shipped, "2026-11-03T10:00:00Z")}),
                 (QList<bool>{false, false, false}));
    }
    void wordsBelongToItFromItsFirstStepOn()
    {
        QCOMPARE(domain::partOfCase({eventAt(EventKind::MessageSent, "2026-11-01T10:00:00Z"),
                                     eventAt(EventKind::DisputeOpened, "2026-11-02T10:00:00Z"),
                                     eventAt(EventKind::MessageReceived, "2026-11-02T10:00:00Z"),
                                     eventAt(EventKind::Tracking, "2026-11-03T10:00:00Z"),
                                     eventAt(EventKind::RefundSent, "2026-11-04T10:00:00Z")}),
                 (QList<bool>{false, true, true, false, true}));
    }
    void aStepWithoutADayTakesAllWords()
    {
        domain::Event step = eventAt(EventKind::CancellationRequested, "2026-11-02T10:00:00Z");
        step.at.reset();
        QCOMPARE(domain::partOfCase({step, eventAt(EventKind::Note, "2026-11-01T10:00:00Z")}),
                 (QList<bool>{true, true}));
    }
    void whatWasTakenBackIsNoStep()
    {
        domain::Event step = eventAt(EventKind::CancellationRequested, "2026-11-02T10:00:00Z");
        step.retractedAt = test::instant("2026-11-03T10:00:00Z");
        QCOMPARE(domain::partOfCase({step, eventAt(EventKind::Note, "2026-11-04T10:00:00Z")}),
                 (QList<bool>{false, false}));
    }
};

QTEST_GUILESS_MAIN(TestCaseEvents)
#include "tst_caseevents.moc"
