// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/rulespackreader.h"
#include "services/packcomparison.h"
#include "support/fakebook.h"
#include "support/packtexts.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::Verdict;
using services::BookComparison;

namespace {

core::Instant instant(const char *iso)
{
    return core::Instant::fromIso(QString::fromLatin1(iso)).value();
}

domain::RulesPack packOf(const QByteArray &text)
{
    auto pack = formats::readRulesPack(text);
    if (!pack)
        qFatal("the pack of the test does not load: %s", qPrintable(pack.error().path));
    return *pack;
}

/** The forum's two days became one; the terms' three stay. */
domain::RulesPack hastier()
{
    return packOf(test::examplePack({{"{\"value\": 2, ", "{\"value\": 1, "}}));
}

} // namespace

/** What another pack changes: in itself, for an order, for a book. */
class TestPackComparison final : public QObject
{
    Q_OBJECT
private slots:
    void theSamePackChangesNothing()
    {
        const auto difference = services::differenceOf(m_pack, packOf(test::examplePack()));
        QVERIFY(difference.deadlinesChanged.isEmpty() && difference.deadlinesAdded.isEmpty()
                && difference.deadlinesRemoved.isEmpty() && difference.rulesAdded.isEmpty()
                && difference.rulesRemoved.isEmpty() && difference.rulesReworded.isEmpty()
                && difference.pagesChanged.isEmpty());
        QVERIFY(!services::differenceOf(core::OrderId{1}, m_order, m_pack, m_pack,
                                        instant("2026-11-02T12:00:00Z")));
    }

    void aDeadlineWithAnotherValueIsNamed()
    {
        const auto difference = services::differenceOf(m_pack, hastier());
        QCOMPARE(difference.deadlinesChanged, QStringList{u"dispatch"_s});
        QVERIFY(difference.rulesReworded.isEmpty());
    }

    void rulesThatComeGoAndAreRewordedAreNamed()
    {
        const domain::RulesPack reworded = packOf(
            test::examplePack({{"until it leaves the house.", "until it is sent."}}));
        QCOMPARE(services::differenceOf(m_pack, reworded).rulesReworded,
                 QStringList{u"until-dispatch"_s});
        const domain::RulesPack renamed = packOf(
            test::examplePack({{"\"until-dispatch\"", "\"before-dispatch\""}}));
        const auto difference = services::differenceOf(m_pack, renamed);
        QCOMPARE(difference.rulesAdded, QStringList{u"before-dispatch"_s});
        QCOMPARE(difference.rulesRemoved, QStringList{u"until-dispatch"_s});
        QVERIFY(difference.rulesReworded.isEmpty());
    }

    void aPageWithAnotherPathIsNamed()
    {
        const domain::RulesPack paged = packOf(test::examplePack(
            {{"\"pages\": []", "\"pages\": [{\"id\": \"help\", \"path\": \"/help\"}]"}}));
        QCOMPARE(services::differenceOf(m_pack, paged).pagesChanged, QStringList{u"help"_s});
        QVERIFY(services::differenceOf(paged, paged).pagesChanged.isEmpty());
    }

    /** Paid on the 2nd at ten: two days end on the 4th, one day on the 3rd. */
    void aHastierEndMovesTheDeadline()
    {
        const auto difference = services::differenceOf(core::OrderId{7}, m_order, m_pack, hastier(),
                                                       instant("2026-11-02T12:00:00Z"));
        QVERIFY(difference);
        QCOMPARE(difference->id, core::OrderId{7});
        QCOMPARE(difference->number, u"17"_s);
        QCOMPARE(difference->stepBefore, u"request_cancellation"_s);
        QCOMPARE(difference->stepAfter, u"request_cancellation"_s);
        QCOMPARE(difference->deadlineBefore.value(), instant("2026-11-04T10:00:00Z"));
        QCOMPARE(difference->deadlineAfter.value(), instant("2026-11-03T10:00:00Z"));
        const services::OptionDifference cancel{u"request_cancellation"_s, Verdict::Possible,
                                                Verdict::Possible, instant("2026-11-04T10:00:00Z"),
                                                instant("2026-11-03T10:00:00Z")};
        QCOMPARE(difference->options.size(), 1);
        QVERIFY(difference->options.first() == cancel);
    }

    /** Where all sources say one day, an order of the 2nd must have left by the 4th. */
    void anEndThatIsOverChangesVerdictAndStep()
    {
        const domain::RulesPack oneDay = packOf(
            test::examplePack({{"\"default\": 3", "\"default\": 1"},
                               {"\"value\": 3", "\"value\": 1"},
                               {"\"value\": 2", "\"value\": 1"}}));
        const auto difference = services::differenceOf(core::OrderId{1}, m_order, m_pack, oneDay,
                                                       instant("2026-11-04T12:00:00Z"));
        QVERIFY(difference);
        QCOMPARE(difference->stepBefore, u"request_cancellation"_s);
        QCOMPARE(difference->stepAfter, u"check_status"_s);
        QVERIFY(std::any_of(difference->options.cbegin(), difference->options.cend(),
                            [](const auto &option) {
                                return option.action == u"request_cancellation"_s
                                    && option.verdictBefore == Verdict::Possible
                                    && option.verdictAfter == Verdict::Unknown;
                            }));
    }

    void onlyOrdersThatGoByItAreCounted()
    {
        fill({u"example-market"_s, u"other"_s, u"example-market"_s, u"other"_s});
        BookComparison comparison({m_pack, m_other}, {hastier(), m_other},
                                  instant("2026-11-02T12:00:00Z"));
        int slices = 1;
        while (comparison.step(m_book, 1).value())
            ++slices;
        QCOMPARE(slices, 4);
        QCOMPARE(comparison.total(), 4);
        QCOMPARE(comparison.done(), 4);
        QCOMPARE(comparison.concerned(), 2);
        QCOMPARE(comparison.changed(), 2);
        QCOMPARE(comparison.listed().size(), 2);
        QCOMPARE(comparison.listed().first().number, u"0"_s);
    }

    void aNewMarketTakesItsOrdersFromAnyOtherShop()
    {
        fill({u"example-market"_s, u"other"_s});
        BookComparison comparison({m_other}, {m_other, m_pack}, instant("2026-11-02T12:00:00Z"));
        QVERIFY(!comparison.step(m_book).value());
        QCOMPARE(comparison.concerned(), 1);
        QCOMPARE(comparison.changed(), 1);
        // By a pack that knows nothing there is no step.
        QCOMPARE(comparison.listed().first().stepBefore, QString());
        QCOMPARE(comparison.listed().first().stepAfter, u"request_cancellation"_s);
    }

    void anEmptyBookIsDoneAtOnce()
    {
        fill({});
        BookComparison comparison({m_pack}, {hastier()}, instant("2026-11-02T12:00:00Z"));
        QVERIFY(!comparison.step(m_book).value());
        QCOMPARE(comparison.total(), 0);
        QCOMPARE(comparison.concerned(), 0);
    }

    void longListsAreCutAndCounted()
    {
        fill(QStringList(BookComparison::kMostListed + 5, u"example-market"_s));
        BookComparison comparison({m_pack}, {hastier()}, instant("2026-11-02T12:00:00Z"));
        while (comparison.step(m_book).value())
            ;
        QCOMPARE(comparison.changed(), BookComparison::kMostListed + 5);
        QCOMPARE(comparison.listed().size(), BookComparison::kMostListed);
    }

    void aBookThatFailsIsTold()
    {
        fill({u"example-market"_s});
        m_book.rowQueries.failing = true;
        BookComparison comparison({m_pack}, {hastier()}, instant("2026-11-02T12:00:00Z"));
        QVERIFY(!comparison.step(m_book).has_value());
        m_book.rowQueries.failing = false;
    }

private:
    void fill(const QStringList &markets)
    {
        m_book.orderStore.orders.clear();
        m_book.rowQueries.list.clear();
        for (const QString &market : markets) {
            const auto id = m_book.orderStore
                                .insert(test::paidOrder(
                                    market, QString::number(m_book.rowQueries.list.size())))
                                .value();
            domain::OrderRow row;
            row.id = id;
            row.market = market;
            m_book.rowQueries.list.append(row);
        }
    }

    const domain::RulesPack m_pack = packOf(test::examplePack());
    const domain::RulesPack m_other = packOf(
        R"({"format": "recourse-rules", "format_version": 1, "id": "generic-shop", "version": "1",
 "market": "generic-shop", "sources": [], "holidays": {}, "calendars": [], "parameters": [],
 "bounds": {}, "conditions": {}, "outdated_by": {}, "statuses": [], "end_reasons": [],
 "carriers": [], "rules": [], "stale": [], "pages": [], "reasons": [],
 "refunds": [], "evidence": [], "problems": [], "notices": {}, "actions": [], "upcoming": [],
 "situations": [], "texts": {}})");
    const domain::Order m_order = test::paidOrder(u"example-market"_s, u"17"_s);
    test::FakeBook m_book;
};

QTEST_GUILESS_MAIN(TestPackComparison)
#include "tst_packcomparison.moc"
