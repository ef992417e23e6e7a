// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTimeZone>

#include "domain/rules/assess.h"
#include "domain/rules/closeddays.h"
#include "domain/rules/ruleslibrary.h"
#include "formats/shippedrules.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using core::Instant;
using domain::Order;
using domain::RulesLibrary;
using domain::RulesPack;

namespace {

Instant instant(const char *iso)
{
    return Instant::fromIso(QString::fromLatin1(iso)).value();
}

/** Money announced on a Thursday at noon: 3 to 20 business days, by the pack. */
Order announcedOnThursday()
{
    Order order;
    order.market = u"aliexpress"_s;
    order.status = domain::OrderStatus::Completed;
    order.observedAt = instant("2026-12-17T12:00:00Z");
    order.paymentMethod = u"card"_s;
    domain::Event announced;
    announced.kind = domain::EventKind::RefundAnnounced;
    announced.at = domain::Moment::at(instant("2026-12-17T12:00:00Z"));
    order.events = {announced};
    return order;
}

/** By when the money is expected at the earliest and at the latest. */
domain::Bound expected(const RulesPack &pack)
{
    const auto answer = domain::assess(announcedOnThursday(), pack,
                                       instant("2026-12-17T12:00:00Z"));
    for (const domain::Upcoming &upcoming : answer.upcoming) {
        if (upcoming.rules == QStringList{u"refund-band"_s})
            return upcoming.at;
    }
    return {};
}

const QDate kFriday(2026, 12, 18);

} // namespace

/** The days on which the user's bank is closed: which can be, and what they move. */
class TestClosedDays final : public QObject
{
    Q_OBJECT
private slots:
    void theEndOfARefundMovesByTheFridayThatIsFree()
    {
        RulesLibrary rules = formats::shippedRules();
        // 18, 21, 22 December; the twentieth is 14 January.
        QCOMPARE(expected(rules.mainPack()).careful.toIso(), u"2026-12-22T12:00:00Z"_s);
        QCOMPARE(expected(rules.mainPack()).other->toIso(), u"2027-01-14T12:00:00Z"_s);
        QVERIFY(!expected(rules.mainPack()).ownDays);
        rules.closeOn({kFriday});
        QCOMPARE(expected(rules.mainPack()).careful.toIso(), u"2026-12-23T12:00:00Z"_s);
        QCOMPARE(expected(rules.mainPack()).other->toIso(), u"2027-01-15T12:00:00Z"_s);
        QVERIFY(expected(rules.mainPack()).ownDays);
        rules.closeOn({});
        QCOMPARE(expected(rules.mainPack()).other->toIso(), u"2027-01-14T12:00:00Z"_s);
    }
    void theAnswerTellsItOnlyWhereADayLiesInTheSpan_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("told");
        QTest::newRow("the day itself is not counted anyway") << QDate(2026, 12, 17) << false;
        QTest::newRow("the day after") << QDate(2026, 12, 18) << true;
        QTest::newRow("a weekend is left out anyway") << QDate(2026, 12, 19) << false;
        QTest::newRow("the last day moves on") << QDate(2027, 1, 14) << true;
        QTest::newRow("behind the end") << QDate(2027, 1, 15) << false;
    }
    void theAnswerTellsItOnlyWhereADayLiesInTheSpan()
    {
        QFETCH(QDate, day);
        RulesLibrary rules = formats::shippedRules();
        rules.closeOn({day});
        const auto answer = domain::assess(announcedOnThursday(), rules.mainPack(),
                                           instant("2026-12-17T12:00:00Z"));
        QCOMPARE(answer.nextStep, u"follow_refund"_s);
        QTEST(answer.deadlineOwnDays, "told");
        QTEST(answer.leavesOwnDaysOut(*answer.option(u"follow_refund")), "told");
        for (const domain::Option &option : answer.options) {
            if (option.action != u"follow_refund"_s && option.action != u"contact_support"_s)
                QVERIFY2(!answer.leavesOwnDaysOut(option), qPrintable(option.action));
        }
    }
    void otherCalendarsAreUntouched()
    {
        Order order;
        order.market = u"aliexpress"_s;
        order.status = domain::OrderStatus::AwaitingShipment;
        order.observedAt = instant("2026-12-17T12:00:00Z");
        domain::DatedFact paid;
        paid.kind = domain::DateKind::PaidAt;
        paid.moment = domain::Moment::at(instant("2026-12-17T12:00:00Z"));
        order.dates = {paid};
        RulesLibrary rules = formats::shippedRules();
        const auto before = domain::assess(order, rules.mainPack(),
                                           instant("2026-12-17T12:00:00Z"));
        QVERIFY(before.deadline);
        rules.closeOn({kFriday});
        QCOMPARE(domain::assess(order, rules.mainPack(), instant("2026-12-17T12:00:00Z")), before);
    }
    void thePackItselfStaysAsItIs()
    {
        const RulesLibrary shipped = formats::shippedRules();
        const RulesPack own = shipped.mainPack();
        RulesLibrary rules(shipped);
        rules.closeOn({kFriday});
        QCOMPARE(expected(own).other->toIso(), u"2027-01-14T12:00:00Z"_s);
        QCOMPARE(expected(shipped.mainPack()).other->toIso(), u"2027-01-14T12:00:00Z"_s);
        QCOMPARE(rules.mainPack().version, own.version);
    }
    void rowsAreKeptUnderTheDaysToo()
    {
        RulesLibrary rules = formats::shippedRules();
        const QString without = rules.version();
        rules.closeOn({kFriday});
        const QString with = rules.version();
        QVERIFY(with != without);
        rules.closeOn({kFriday, QDate(2026, 12, 24)});
        QVERIFY(rules.version() != with);
        QCOMPARE(RulesLibrary(rules).version(), rules.version());
        rules.closeOn({});
        QCOMPARE(rules.version(), without);
    }
    void packsThatAreTakenLaterCountWithoutThemToo()
    {
        RulesLibrary rules;
        rules.closeOn({kFriday});
        rules.use(formats::shippedRules().packs());
        QCOMPARE(expected(rules.mainPack()).other->toIso(), u"2027-01-15T12:00:00Z"_s);
        rules.use(rules.packs()); // which have them by now
        QCOMPARE(expected(rules.mainPack()).other->toIso(), u"2027-01-15T12:00:00Z"_s);
        rules.closeOn({});
        QCOMPARE(expected(rules.mainPack()).other->toIso(), u"2027-01-14T12:00:00Z"_s);
    }
    void theyAreSortedEachOnceAndNotTooMany()
    {
        QCOMPARE(domain::closedDaysOf({QDate(2026, 12, 25), kFriday, QDate(), QDate(1999, 12, 31),
                                       QDate(2101, 1, 1), kFriday}),
                 (QList<QDate>{kFriday, QDate(2026, 12, 25)}));
        QList<QDate> many;
        for (int i = 0; i <= domain::kMostClosed; ++i)
            many.prepend(QDate(2026, 1, 1).addDays(i));
        const QList<QDate> kept = domain::closedDaysOf(many);
        QCOMPARE(kept.size(), 400);
        QCOMPARE(kept.first(), QDate(2026, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestClosedDays)
#include "tst_closeddays.moc"
