// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "formats/datetext.h"

using namespace Qt::StringLiterals;
using recourse::domain::DateOrder;
using recourse::domain::RefusalReason;
using recourse::formats::provenDateOrder;
using recourse::formats::readDate;

class TestReadDate final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheShapesThatShopsPrint_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, const char *iso) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(iso);
        };
        row("Jul 15, 2026", "2026-07-15");
        row("Apr. 27, 2026", "2026-04-27");
        row("3. Aug 2025", "2025-08-03");
        row("12. Mär 2024", "2024-03-12");
        row("1. Jän. 2026", "2026-01-01");
        row("24 nov, 2023", "2023-11-24");
        row("2025-01-15", "2025-01-15");
        row("05 Feb 2023", "2023-02-05");
        row("February 29th, 2024", "2024-02-29");
        row("15 de enero de 2026", "2026-01-15");
        row("3 de março de 2026", "2026-03-03");
        row("14 févr. 2026", "2026-02-14");
        row("15 июля 2026 г.", "2026-07-15");
        row("7 вер. 2025", "2025-09-07");
        row("2 paź 2025", "2025-10-02");
        row("9 Ağu 2025", "2025-08-09");
        row("2026년 1월 5일", "2026-01-05");
        row("2026年1月5日", "2026-01-05");
        row("2026. 1. 5.", "2026-01-05");
        row("15 يوليو 2026", "2026-07-15");
        row("١٥ يوليو ٢٠٢٦", "2026-07-15");
        row("15.01.2025", "2025-01-15");
        row("03.04.2026", "2026-04-03");
        row("13/04/2026", "2026-04-13");
        row("04/13/2026", "2026-04-13");
        row("04/04/2026", "2026-04-04");
        row("2026/4/3", "2026-04-03");
        row("20260403", "2026-04-03");
        row("1768435200000", "2026-01-15T00:00:00Z");
        row("1768435200", "2026-01-15T00:00:00Z");
        row("2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z");
        row("2026-11-20T10:00:00+02:00", "2026-11-20T08:00:00Z");
        row("2026-11-20T10:00:00.250-0330", "2026-11-20T13:30:00Z");
        row("2023-01-27 13:23:00 GMT+2", "2023-01-27T11:23:00Z");
        row("2023-01-27 13:23:00 (GMT+2)", "2023-01-27T11:23:00Z");
        row("Aug 26, 2025 1:45 PM PST", "2025-08-26T21:45:00Z");
        row("13:45 UTC, 26 Aug 2025", "2025-08-26T13:45:00Z");
    }
    void readsTheShapesThatShopsPrint()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, iso);
        const auto moment = readDate(text, std::nullopt);
        QVERIFY(moment);
        QCOMPARE(moment->toIso(), iso);
    }

    void keepsADayWhereTheTimeHasNoZone()
    {
        const auto moment = readDate("2026-11-20 10:00:00", std::nullopt);
        QVERIFY(moment);
        QVERIFY(moment->isDay());
        QCOMPARE(moment->toIso(), u"2026-11-20"_s);
        QCOMPARE(moment->asEnd().toIso(), u"2026-11-19T10:00:00Z"_s);
        QCOMPARE(moment->asStart().toIso(), u"2026-11-21T11:59:59Z"_s);
    }

    void asksWhereOnlyTheUserKnows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("dayFirst");
        QTest::addColumn<QString>("monthFirst");
        QTest::newRow("slashes") << QByteArray("03/04/2026") << u"2026-04-03"_s << u"2026-03-04"_s;
        QTest::newRow("dashes") << QByteArray("3-4-2026") << u"2026-04-03"_s << u"2026-03-04"_s;
        QTest::newRow("two-digit year")
            << QByteArray("03/04/26") << u"2026-04-03"_s << u"2026-03-04"_s;
        QTest::newRow("with a time")
            << QByteArray("03/04/2026 23:59") << u"2026-04-03"_s << u"2026-03-04"_s;
    }
    void asksWhereOnlyTheUserKnows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, dayFirst);
        QFETCH(QString, monthFirst);
        const auto open = readDate(text, std::nullopt);
        QVERIFY(!open);
        QCOMPARE(open.error(), RefusalReason::AmbiguousDate);
        QCOMPARE(readDate(text, DateOrder::DayFirst)->toIso(), dayFirst);
        QCOMPARE(readDate(text, DateOrder::MonthFirst)->toIso(), monthFirst);
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"30 Feb 2026",
                                 "2026-02-29",
                                 "2026-13-01",
                                 "31/11/2026",
                                 "00/01/2026",
                                 "Foo 12, 2026",
                                 "12 Jul",
                                 "Jul 2026",
                                 "Jul 15 Aug 2026",
                                 "2026-11-20T24:00:00Z",
                                 "2026-11-20T10:60:00Z",
                                 "2026-11-20T10:00:00+15:00",
                                 "13:61 PM 2 Jan 2026",
                                 "1999-12-31",
                                 "2101-01-01",
                                 "Jul 15, 1026",
                                 "45981",
                                 "yesterday",
                                 "::",
                                 ":",
                                 "99999999999999999999",
                                 "2026-11-20T",
                                 "=2026-11-20",
                                 "\xff\xfe",
                                 "0",
                                 "--",
                                 "2026-11-20 10:00:00 CEST"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("endless") << QByteArray(100'000, '1');
        QTest::newRow("endless words") << QByteArray("jul ").repeated(50'000);
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QByteArray, text);
        for (const auto &order : {std::optional<DateOrder>(), std::optional(DateOrder::DayFirst),
                                  std::optional(DateOrder::MonthFirst)}) {
            const auto moment = readDate(text, order);
            QVERIFY(!moment);
            QCOMPARE(moment.error(), RefusalReason::BadDate);
        }
    }

    void provesTheOrderOnlyByItself()
    {
        QCOMPARE(provenDateOrder("13/04/2026"), std::optional(DateOrder::DayFirst));
        QCOMPARE(provenDateOrder("04/13/2026 10:00"), std::optional(DateOrder::MonthFirst));
        QCOMPARE(provenDateOrder("04/05/2026"), std::nullopt);
        QCOMPARE(provenDateOrder("2026-04-13"), std::nullopt);
        QCOMPARE(provenDateOrder("13.04.2026"), std::nullopt);
        QCOMPARE(provenDateOrder("13/14/2026"), std::nullopt);
        QCOMPARE(provenDateOrder(""), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestReadDate)
#include "tst_readdate.moc"
