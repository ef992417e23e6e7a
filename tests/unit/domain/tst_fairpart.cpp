// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <limits>

#include <QTest>

#include "domain/dispute/fairpart.h"

using namespace recourse::domain;
using namespace Qt::StringLiterals;
using By = FairPartAsk::By;

namespace {

FairPartAsk askOf(By by, qint64 paid, const QString &currency = u"USD"_s)
{
    FairPartAsk ask;
    ask.by = by;
    ask.paid = {paid, currency};
    return ask;
}

FairPartAsk pieces(qint64 paid, qint64 ordered, qint64 missing)
{
    FairPartAsk ask = askOf(By::Pieces, paid);
    ask.ordered = ordered;
    ask.missing = missing;
    return ask;
}

FairPartAsk share(qint64 paid, int percent)
{
    FairPartAsk ask = askOf(By::Share, paid);
    ask.lostPercent = percent;
    return ask;
}

} // namespace

/** What part of the money is fair, in whole minor units. */
class TstFairPart final : public QObject
{
    Q_OBJECT
private slots:
    void amounts_data()
    {
        QTest::addColumn<FairPartAsk>("ask");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("rounded");
        QTest::newRow("everything") << askOf(By::Whole, 2390) << qint64(2390) << false;
        QTest::newRow("three of ten pieces") << pieces(2390, 10, 3) << qint64(717) << false;
        // 2390 / 3 = 796.67
        QTest::newRow("a third, up") << pieces(2390, 3, 1) << qint64(797) << true;
        // 2390 * 2 / 3 = 1593.33
        QTest::newRow("two thirds, down") << pieces(2390, 3, 2) << qint64(1593) << true;
        // 2389 / 2 = 1194.5
        QTest::newRow("half a cent goes up") << pieces(2389, 2, 1) << qint64(1195) << true;
        QTest::newRow("all pieces are all of it") << pieces(2389, 7, 7) << qint64(2389) << false;
        // 15 % of 1999 = 299.85
        QTest::newRow("a share of the value") << share(1999, 15) << qint64(300) << true;
        QTest::newRow("all of the value") << share(1999, 100) << qint64(1999) << false;
        const qint64 most = std::numeric_limits<qint64>::max();
        QTest::newRow("nothing overflows") << share(most, 100) << most << false;
        // 9223372036854775807 * 0.5 = …903.5
        QTest::newRow("half of the most") << share(most, 50) << qint64(4611686018427387904) << true;
        FairPartAsk own = askOf(By::Amount, 2390);
        own.own = Money{2390, u"USD"_s};
        QTest::newRow("a sum of one's own, as much as was paid") << own << qint64(2390) << false;
        // The shipping of 390 stays out: 3 of 10 of 2000.
        FairPartAsk goods = pieces(2390, 10, 3);
        goods.shipping = Money{390, u"USD"_s};
        QTest::newRow("of the goods alone") << goods << qint64(600) << false;
        goods.withShipping = true;
        QTest::newRow("with the shipping") << goods << qint64(990) << false;
        FairPartAsk yen = askOf(By::Share, 333, u"JPY"_s);
        yen.lostPercent = 50;
        QTest::newRow("a currency without cents") << yen << qint64(167) << true;
    }
    void amounts()
    {
        QFETCH(FairPartAsk, ask);
        const FairPartAnswer answer = fairPart(ask);
        QVERIFY(answer.part);
        QVERIFY(!answer.fault);
        QTEST(answer.part->amount.minor, "amount");
        QTEST(answer.part->rounded, "rounded");
        QCOMPARE(answer.part->amount.currency, ask.paid.currency);
        QVERIFY(answer.part->amount.minor <= ask.paid.minor);
    }

    void faults_data()
    {
        QTest::addColumn<FairPartAsk>("ask");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const FairPartAsk &ask, FairPartFault fault) {
            QTest::newRow(name) << ask << int(fault);
        };
        row("nothing paid", askOf(By::Whole, 0), FairPartFault::NothingPaid);
        row("pieces not known", askOf(By::Pieces, 2390), FairPartFault::NoPieces);
        row("none ordered", pieces(2390, 0, 0), FairPartFault::NoPieces);
        row("none missing", pieces(2390, 10, 0), FairPartFault::NoMissing);
        row("more than ordered", pieces(2390, 10, 11), FairPartFault::NoMissing);
        row("no share", share(2390, 0), FairPartFault::NoShare);
        row("more than all", share(2390, 101), FairPartFault::NoShare);
        FairPartAsk own = askOf(By::Amount, 2390);
        row("no sum", own, FairPartFault::NoAmount);
        own.own = Money{2391, u"USD"_s};
        row("more than was paid", own, FairPartFault::MoreThanPaid);
        own.own = Money{100, u"EUR"_s};
        row("another currency", own, FairPartFault::OtherMoney);
        FairPartAsk shipping = share(2390, 10);
        shipping.withShipping = true;
        row("shipping not known", shipping, FairPartFault::NoShipping);
        shipping.shipping = Money{2391, u"USD"_s};
        row("shipping of more than all", shipping, FairPartFault::NoShipping);
        // 1 % of 0.10 is a tenth of a cent.
        row("less than half a cent", share(10, 1), FairPartFault::NoAmount);
    }
    void faults()
    {
        QFETCH(FairPartAsk, ask);
        const FairPartAnswer answer = fairPart(ask);
        QVERIFY(!answer.part);
        QVERIFY(answer.fault);
        QTEST(int(*answer.fault), "fault");
    }

    void whoPaysTheWayBack()
    {
        DisputeProblem problem;
        problem.returnAndRefund = true;
        problem.group = ProblemGroup::Received;
        QCOMPARE(wayBackPayer(problem, {}), WayBackPayer::Seller);
        QCOMPARE(wayBackPayer(problem, WayBackPayer::Buyer), WayBackPayer::Buyer);
        QCOMPARE(wayBackPayer(problem, WayBackPayer::Unknown), WayBackPayer::Seller);
        problem.group = ProblemGroup::Personal;
        QCOMPARE(wayBackPayer(problem, {}), WayBackPayer::Buyer);
        QCOMPARE(wayBackPayer(problem, WayBackPayer::Seller), WayBackPayer::Seller);
        problem.group = ProblemGroup::NotReceived;
        QCOMPARE(wayBackPayer(problem, {}), WayBackPayer::Unknown);
        problem.returnAndRefund = false;
        QCOMPARE(wayBackPayer(problem, WayBackPayer::Seller), WayBackPayer::Unknown);
    }
};

QTEST_GUILESS_MAIN(TstFairPart)
#include "tst_fairpart.moc"
