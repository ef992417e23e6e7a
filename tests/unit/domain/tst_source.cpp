// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/merge.h"
#include "support/toldorders.h"

using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
/** An order of which a source of that kind tells the total and one date. */
Order toldBy(SourceKind kind, qint64 minor, const char *seen, bool stated = true)
{
    Order order = toldOrder(seen, OrderStatus::AwaitingShipment);
    order.observedStated = stated;
    order.source = kind;
    order.total = Money{minor, u"EUR"_s};
    order.dates = {
        dated(DateKind::ShipBy, Moment::at(instant(seen).plus(std::chrono::hours(minor))))};
    return order;
}

/** Merged in both orders of arrival, which must not matter. */
Order both(const Order &a, const Order &b)
{
    const Order merged = mergeOrder(a, b);
    if (mergeOrder(b, a) != merged)
        qFatal("the order of arrival counts");
    return merged;
}
} // namespace

/** What told a value, and what that is worth where no instant decides. */
class TstSource final : public QObject
{
    Q_OBJECT
private slots:
    void eachKindHasItsConfidence_data()
    {
        QTest::addColumn<SourceKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<Confidence>("confidence");
        QTest::newRow("page") << SourceKind::Page << u"page"_s << Confidence::High;
        QTest::newRow("capture") << SourceKind::Capture << u"capture"_s << Confidence::High;
        QTest::newRow("mail") << SourceKind::Mail << u"mail"_s << Confidence::High;
        QTest::newRow("hand") << SourceKind::Hand << u"hand"_s << Confidence::High;
        QTest::newRow("exporter") << SourceKind::Exporter << u"exporter"_s << Confidence::Medium;
        QTest::newRow("table") << SourceKind::Table << u"table"_s << Confidence::Medium;
        QTest::newRow("privacy") << SourceKind::PrivacyExport << u"privacy_export"_s
                                 << Confidence::Medium;
        QTest::newRow("unknown") << SourceKind::Unknown << QString() << Confidence::Medium;
        QTest::newRow("mapped") << SourceKind::MappedTable << u"mapped_table"_s << Confidence::Low;
        QTest::newRow("text") << SourceKind::Text << u"text"_s << Confidence::Low;
    }
    void eachKindHasItsConfidence()
    {
        QFETCH(SourceKind, kind);
        QTEST(toName(kind), "name");
        QTEST(confidenceOf(kind), "confidence");
        QCOMPARE(sourceKindFromName(toName(kind)), kind);
    }
    void aNameThatNobodyKnowsIsNotKnown()
    {
        QCOMPARE(sourceKindFromName(u"hearsay"), SourceKind::Unknown);
    }

    void ofTwoKindsOneCounts()
    {
        for (int a = 0; a < kSourceKindCount; ++a) {
            for (int b = 0; b < kSourceKindCount; ++b) {
                const bool first = countsBefore(SourceKind(a), SourceKind(b));
                const bool second = countsBefore(SourceKind(b), SourceKind(a));
                QCOMPARE(first != second, a != b);
            }
        }
        QVERIFY(countsBefore(SourceKind::Mail, SourceKind::Exporter));
        QVERIFY(countsBefore(SourceKind::Table, SourceKind::Text));
    }

    void atOneInstantTheBetterSourceCounts()
    {
        const Order merged = both(toldBy(SourceKind::Exporter, 500, kEarly),
                                  toldBy(SourceKind::Page, 700, kEarly));
        QCOMPARE(merged.total->minor, 700);
        QCOMPARE(merged.date(DateKind::ShipBy)->moment,
                 Moment::at(instant(kEarly).plus(std::chrono::hours(700))));
        QCOMPARE(merged.source, SourceKind::Page);
    }
    void aLaterInstantCountsBeforeABetterSource()
    {
        const Order merged = both(toldBy(SourceKind::Page, 500, kEarly),
                                  toldBy(SourceKind::Text, 700, kLate));
        QCOMPARE(merged.total->minor, 700);
        QCOMPARE(merged.source, SourceKind::Text);
    }
    void whatDoesNotSayWhenIsWorthItsSource()
    {
        const Order merged = both(toldBy(SourceKind::Page, 500, kEarly),
                                  toldBy(SourceKind::Exporter, 700, kLate, false));
        QCOMPARE(merged.total->minor, 500);
    }

    /** The mail tells the total first, the page only the status, later. */
    void aValueKeepsItsOwnSource()
    {
        const Order mail = toldBy(SourceKind::Mail, 500, kEarly);
        Order page = toldOrder(kLate, OrderStatus::Shipped);
        page.source = SourceKind::Page;
        const Order merged = both(mail, page);
        QCOMPARE(merged.source, SourceKind::Page);
        QCOMPARE(merged.seen.value(u"total"_s), Seen(instant(kEarly), SourceKind::Mail));
        const DatedFact *shipBy = merged.date(DateKind::ShipBy);
        QCOMPARE(shipBy->seenAt, instant(kEarly));
        QCOMPARE(shipBy->seenBy, SourceKind::Mail);
    }
};

QTEST_GUILESS_MAIN(TstSource)
#include "tst_source.moc"
