// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/evidence/evidenceplan.h"
#include "support/toldorders.h"

using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
EvidenceItem photo(const QString &capturedAt)
{
    EvidenceItem item;
    item.facts.kind = EvidenceKind::Photo;
    item.facts.capturedAt = capturedAt;
    item.facts.pixels = {3000, 4000};
    return item;
}

/** Delivered on 20 November, at an hour that nobody printed, in a zone that nobody knows. */
Order delivered()
{
    Order order = toldOrder("2026-11-21T00:00:00Z", OrderStatus::Delivered);
    order.dates = {dated(DateKind::DeliveredAt, Moment::onDay(QDate(2026, 11, 20)))};
    return order;
}
} // namespace

/** What evidence is worth: warnings, and what a problem still wants. */
class TstEvidencePlan final : public QObject
{
    Q_OBJECT
private slots:
    void aPhotoIsOlderOnlyWhereNoClockCouldMeanOtherwise_data()
    {
        QTest::addColumn<QString>("capturedAt");
        QTest::addColumn<bool>("older");
        // The 20th begins first at UTC+14, at 10:00 UTC on the 19th.
        QTest::newRow("two days before") << u"2026-11-18T12:00:00"_s << true;
        QTest::newRow("a clock west of it all may mean later") << u"2026-11-18T22:00:00"_s << false;
        QTest::newRow("the last moment before") << u"2026-11-18T21:59:59"_s << true;
        QTest::newRow("with its zone") << u"2026-11-19T09:59:59Z"_s << true;
        QTest::newRow("with its zone, in time") << u"2026-11-19T10:00:00Z"_s << false;
        QTest::newRow("after") << u"2026-11-21T08:00:00"_s << false;
        QTest::newRow("no time at all") << u"yesterday"_s << false;
    }
    void aPhotoIsOlderOnlyWhereNoClockCouldMeanOtherwise()
    {
        QFETCH(QString, capturedAt);
        QFETCH(bool, older);
        const auto warnings = warningsOf(photo(capturedAt), delivered(), nullptr);
        QCOMPARE(warnings.contains(EvidenceWarning::OlderThanDelivery), older);
        Order unknown = delivered();
        unknown.dates.clear();
        QCOMPARE(warningsOf(photo(capturedAt), unknown, nullptr), QList<EvidenceWarning>());
    }

    void whatSpeaksAgainstAPhoto()
    {
        EvidenceItem item = photo({});
        item.facts.pixels = {4000, 599};
        item.facts.editor = u"GIMP 2.10"_s;
        item.facts.hasPlace = true;
        const QList<EvidenceWarning> expected{EvidenceWarning::NoDate, EvidenceWarning::Edited,
                                              EvidenceWarning::TooSmall,
                                              EvidenceWarning::HoldsPlace};
        QCOMPARE(warningsOf(item, delivered(), nullptr), expected);
        item.facts.pixels = {600, 600};
        QVERIFY(!warningsOf(item, delivered(), nullptr).contains(EvidenceWarning::TooSmall));
    }

    void aPictureOfAPageIsAskedForItsAddressAndNotForItsAge()
    {
        const EvidenceSlot page{u"tracking"_s, {}, {}, true, {}};
        EvidenceItem item = photo(u"2026-01-01T00:00:00"_s);
        QCOMPARE(warningsOf(item, delivered(), &page),
                 QList<EvidenceWarning>{EvidenceWarning::NoAddress});
        item.facts.namesAddress = true;
        QCOMPARE(warningsOf(item, delivered(), &page), QList<EvidenceWarning>());
    }

    void aPaperIsNotAskedForACamera()
    {
        EvidenceItem paper;
        paper.facts.kind = EvidenceKind::Document;
        QCOMPARE(warningsOf(paper, delivered(), nullptr), QList<EvidenceWarning>());
    }

    void slotsFillAndTheTrashDoesNotCount()
    {
        DisputeProblem problem;
        problem.evidence = {u"ruler"_s, u"label"_s};
        QList<EvidenceItem> items(4);
        for (int at = 0; at < items.size(); ++at)
            items[at].id = EvidenceId{at + 1};
        items[0].place.slot = u"label"_s;
        items[1].place.slot = u"customs"_s;
        items[3].place = {u"ruler"_s, {}, recourse::core::Instant::fromSeconds(1)};

        const EvidencePlan plan = evidencePlan(problem, items);
        const EvidencePlan expected{{{u"ruler"_s, {}}, {u"label"_s, {EvidenceId{1}}}},
                                    {EvidenceId{2}, EvidenceId{3}}};
        QCOMPARE(plan, expected);
        QCOMPARE(plan.met(), 1);
        QCOMPARE(evidenceStanding(&problem, items), (EvidenceStanding{true, true}));
    }

    void whatTheGroupsTellOfEvidence()
    {
        DisputeProblem problem;
        problem.evidence = {u"ruler"_s, u"label"_s};
        QCOMPARE(evidenceStanding(nullptr, {}), (EvidenceStanding{false, false}));
        QCOMPARE(evidenceStanding(&problem, {}), (EvidenceStanding{false, true}));
        EvidenceItem ruler, label;
        ruler.place.slot = u"ruler"_s;
        label.place.slot = u"label"_s;
        QCOMPARE(evidenceStanding(nullptr, {ruler}), (EvidenceStanding{true, false}));
        QCOMPARE(evidenceStanding(&problem, {ruler}), (EvidenceStanding{true, true}));
        QCOMPARE(evidenceStanding(&problem, {ruler, label}), (EvidenceStanding{true, false}));
        label.place.removedAt = recourse::core::Instant::fromSeconds(1);
        QCOMPARE(evidenceStanding(&problem, {label}), (EvidenceStanding{false, true}));
        problem.evidence.clear();
        QCOMPARE(evidenceStanding(&problem, {}), (EvidenceStanding{false, false}));
    }
};

QTEST_GUILESS_MAIN(TstEvidencePlan)
#include "tst_evidenceplan.moc"
