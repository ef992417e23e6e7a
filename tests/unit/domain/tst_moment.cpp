// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/moment.h"

using namespace Qt::StringLiterals;
using recourse::core::Instant;
using recourse::domain::Moment;

class TestMoment : public QObject
{
    Q_OBJECT
private slots:
    void anInstantIsItsOwnStartAndEnd();
    void aDayWithoutZoneCoversAllZonesOfTheEarth();
    void aDayCountsInItsZone_data();
    void aDayCountsInItsZone();
    void aDayIsNotAnInstant();
    void isTheSameFromItsParts();
};

void TestMoment::anInstantIsItsOwnStartAndEnd()
{
    const Moment moment = Moment::at(Instant::fromSeconds(1795262400));
    QVERIFY(!moment.isDay());
    QCOMPARE(moment.asEnd().toIso(), u"2026-11-21T12:00:00Z"_s);
    QCOMPARE(moment.asStart().toIso(), u"2026-11-21T12:00:00Z"_s);
    QCOMPARE(moment.toIso(), u"2026-11-21T12:00:00Z"_s);
}

void TestMoment::aDayWithoutZoneCoversAllZonesOfTheEarth()
{
    const Moment moment = Moment::onDay(QDate(2026, 11, 21));
    QVERIFY(moment.isDay());
    QCOMPARE(moment.asEnd().toIso(), u"2026-11-20T10:00:00Z"_s);   // midnight at UTC+14
    QCOMPARE(moment.asStart().toIso(), u"2026-11-22T11:59:59Z"_s); // 23:59:59 at UTC-12
    QCOMPARE(moment.toIso(), u"2026-11-21"_s);
}

void TestMoment::aDayCountsInItsZone_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("UTC") << QDate(2026, 11, 21) << QByteArray("UTC") << u"2026-11-21T00:00:00Z"_s
                         << u"2026-11-21T23:59:59Z"_s;
    QTest::newRow("Shanghai") << QDate(2026, 11, 21) << QByteArray("Asia/Shanghai")
                              << u"2026-11-20T16:00:00Z"_s << u"2026-11-21T15:59:59Z"_s;
    QTest::newRow("Pacific, winter") << QDate(2026, 11, 21) << QByteArray("America/Los_Angeles")
                                     << u"2026-11-21T08:00:00Z"_s << u"2026-11-22T07:59:59Z"_s;
    QTest::newRow("a day of 25 hours") << QDate(2026, 11, 1) << QByteArray("America/Los_Angeles")
                                       << u"2026-11-01T07:00:00Z"_s << u"2026-11-02T07:59:59Z"_s;
    QTest::newRow("a day of 23 hours") << QDate(2026, 3, 8) << QByteArray("America/Los_Angeles")
                                       << u"2026-03-08T08:00:00Z"_s << u"2026-03-09T06:59:59Z"_s;
    QTest::newRow("a day that begins at one")
        << QDate(2018, 11, 4) << QByteArray("America/Sao_Paulo") << u"2018-11-04T03:00:00Z"_s
        << u"2018-11-05T01:59:59Z"_s;
}

void TestMoment::aDayCountsInItsZone()
{
    QFETCH(QDate, day);
    QFETCH(QByteArray, zone);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const Moment moment = Moment::onDay(day, QTimeZone(zone));
    QVERIFY(moment.isDay());
    QCOMPARE(moment.day(), day);
    QCOMPARE(moment.asEnd().toIso(), first);
    QCOMPARE(moment.asStart().toIso(), last);
}

void TestMoment::aDayIsNotAnInstant()
{
    const Moment day = Moment::onDay(QDate(2026, 11, 21), QTimeZone::utc());
    QVERIFY(day != Moment::at(day.asEnd()));
    QVERIFY(day != Moment::onDay(QDate(2026, 11, 21)));
    QVERIFY(day == Moment::onDay(QDate(2026, 11, 21), QTimeZone::utc()));
}

void TestMoment::isTheSameFromItsParts()
{
    const Moment day = Moment::onDay(QDate(2026, 11, 21));
    QVERIFY(Moment::fromParts(day.day(), day.asEnd(), day.asStart()) == day);
    const Moment instant = Moment::at(Instant::fromSeconds(1795262400));
    QVERIFY(Moment::fromParts(instant.day(), instant.asEnd(), instant.asStart()) == instant);
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
