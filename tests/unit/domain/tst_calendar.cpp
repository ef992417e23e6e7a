// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/rules/calendar.h"

using namespace Qt::StringLiterals;
using recourse::core::Instant;
using recourse::domain::Calendar;
using recourse::domain::TimeUnit;

Q_DECLARE_METATYPE(recourse::domain::TimeUnit)

namespace {

Instant instant(const char *iso)
{
    const auto read = Instant::fromIso(QString::fromLatin1(iso));
    if (!read)
        qFatal("no instant: %s", iso);
    return *read;
}

/** Sellers: the wall time of Shanghai, the golden week of 2026 from Thursday to Wednesday. */
Calendar sellers()
{
    QList<QDate> holidays;
    for (int day = 1; day <= 7; ++day)
        holidays.append(QDate(2026, 10, day));
    return Calendar(QTimeZone("Asia/Shanghai"), holidays);
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT
private slots:
    void hoursAndDaysAreSpansOfSeconds_data();
    void hoursAndDaysAreSpansOfSeconds();
    void businessDaysSkipWeekendsAndHolidays_data();
    void businessDaysSkipWeekendsAndHolidays();
    void businessDaysKeepTheWallTimeWhereTheOffsetChanges_data();
    void businessDaysKeepTheWallTimeWhereTheOffsetChanges();
    void countsFromBeforeTheEpochToo();
    void theUsersOwnDaysAreSkippedInThePlaceOfEarlierOnes();
};

void TestCalendar::hoursAndDaysAreSpansOfSeconds_data()
{
    QTest::addColumn<TimeUnit>("unit");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("end");
    // The clocks of the Pacific coast go back on Sunday, 1 November 2026: a span does not care.
    QTest::newRow("72 hours") << TimeUnit::Hours << 72 << u"2026-11-02T17:00:00Z"_s;
    QTest::newRow("3 days") << TimeUnit::Days << 3 << u"2026-11-02T17:00:00Z"_s;
    QTest::newRow("no days") << TimeUnit::Days << 0 << u"2026-10-30T17:00:00Z"_s;
    QTest::newRow("75 days") << TimeUnit::Days << 75 << u"2027-01-13T17:00:00Z"_s;
}

void TestCalendar::hoursAndDaysAreSpansOfSeconds()
{
    QFETCH(TimeUnit, unit);
    QFETCH(int, amount);
    QFETCH(QString, end);
    const Calendar pacific(QTimeZone("America/Los_Angeles"), {});
    QCOMPARE(pacific.add(instant("2026-10-30T17:00:00Z"), unit, amount).toIso(), end);
}

void TestCalendar::theUsersOwnDaysAreSkippedInThePlaceOfEarlierOnes()
{
    const Instant thursday = instant("2026-11-19T02:00:00Z");
    const Calendar first = sellers().closedOn({QDate(2026, 11, 23), QDate(2026, 11, 20)});
    QCOMPARE(first.add(thursday, TimeUnit::BusinessDays, 1).toIso(), u"2026-11-24T02:00:00Z"_s);
    QCOMPARE(first.add(thursday, TimeUnit::Days, 1).toIso(), u"2026-11-20T02:00:00Z"_s);
    const Calendar then = first.closedOn({QDate(2026, 11, 23)});
    QCOMPARE(then.add(thursday, TimeUnit::BusinessDays, 1).toIso(), u"2026-11-20T02:00:00Z"_s);
    // Its own holidays stay: the eighth of October is the next day after the golden week.
    QCOMPARE(then.add(instant("2026-09-30T02:00:00Z"), TimeUnit::BusinessDays, 1).toIso(),
             u"2026-10-08T02:00:00Z"_s);
    const auto skips = [&](const char *end) {
        return first.skipsOwnDay(thursday, TimeUnit::BusinessDays, instant(end));
    };
    QVERIFY(skips("2026-11-24T02:00:00Z"));
    QVERIFY(!skips("2026-11-19T12:00:00Z"));
    QVERIFY(!first.skipsOwnDay(thursday, TimeUnit::Days, instant("2026-11-24T02:00:00Z")));
}

void TestCalendar::businessDaysSkipWeekendsAndHolidays_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("end");
    QTest::newRow("none") << u"2026-11-21T12:00:00Z"_s << 0 << u"2026-11-21T12:00:00Z"_s;
    QTest::newRow("Monday to Tuesday")
        << u"2026-11-16T02:00:00Z"_s << 1 << u"2026-11-17T02:00:00Z"_s;
    QTest::newRow("seven from a Friday evening")
        << u"2026-11-20T10:00:00Z"_s << 7 << u"2026-12-01T10:00:00Z"_s;
    QTest::newRow("from a Saturday") << u"2026-11-21T12:00:00Z"_s << 1 << u"2026-11-23T12:00:00Z"_s;
    QTest::newRow("the last second of Friday in Shanghai")
        << u"2026-11-20T15:59:59Z"_s << 1 << u"2026-11-23T15:59:59Z"_s;
    QTest::newRow("the first second of Saturday in Shanghai")
        << u"2026-11-20T16:00:00Z"_s << 1 << u"2026-11-22T16:00:00Z"_s;
    QTest::newRow("over the golden week")
        << u"2026-09-30T04:00:00Z"_s << 1 << u"2026-10-08T04:00:00Z"_s;
    QTest::newRow("out of the golden week")
        << u"2026-10-03T04:00:00Z"_s << 2 << u"2026-10-09T04:00:00Z"_s;
}

void TestCalendar::businessDaysSkipWeekendsAndHolidays()
{
    QFETCH(QString, start);
    QFETCH(int, amount);
    QFETCH(QString, end);
    const Instant from = instant(start.toLatin1().constData());
    QCOMPARE(sellers().add(from, TimeUnit::BusinessDays, amount).toIso(), end);
}

void TestCalendar::businessDaysKeepTheWallTimeWhereTheOffsetChanges_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    // Ten in the morning on the Pacific coast is 17:00Z in summer and 18:00Z in winter.
    QTest::newRow("clocks go back") << u"2026-10-30T17:00:00Z"_s << u"2026-11-02T18:00:00Z"_s;
    QTest::newRow("clocks go forward") << u"2026-03-06T18:00:00Z"_s << u"2026-03-09T17:00:00Z"_s;
    // 23:30 on Thursday there, while UTC has Friday already.
    QTest::newRow("the day is the zone's")
        << u"2026-11-20T07:30:00Z"_s << u"2026-11-21T07:30:00Z"_s;
}

void TestCalendar::businessDaysKeepTheWallTimeWhereTheOffsetChanges()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    const Calendar pacific(QTimeZone("America/Los_Angeles"), {});
    const Instant from = instant(start.toLatin1().constData());
    QCOMPARE(pacific.add(from, TimeUnit::BusinessDays, 1).toIso(), end);
}

void TestCalendar::countsFromBeforeTheEpochToo()
{
    const Calendar utc(QTimeZone::utc(), {});
    const Instant wednesday = instant("1969-12-31T23:00:00Z");
    QCOMPARE(utc.add(wednesday, TimeUnit::BusinessDays, 1).toIso(), u"1970-01-01T23:00:00Z"_s);
    QCOMPARE(utc.add(wednesday, TimeUnit::BusinessDays, 3).toIso(), u"1970-01-05T23:00:00Z"_s);
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
