// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "domain/backuprotation.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {
BackupFile backup(const QString &at, BackupKind kind = BackupKind::Automatic)
{
    return {u"%1 %2"_s.arg(at).arg(int(kind)), kind, core::Instant::fromIso(at).value(), 1};
}

core::Instant instant(const char *at)
{
    return core::Instant::fromIso(QString::fromLatin1(at)).value();
}

/** As a program does that is started once a day from one day to another. */
QList<BackupFile> daily(QList<BackupFile> kept, const QDate &first, const QDate &last)
{
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const BackupFile made = backup(day.toString(Qt::ISODate) + u"T10:00:00Z"_s);
        if (isBackupDue(kept, made.at))
            kept.append(made);
        for (const BackupFile &one : superfluousBackups(kept, made.at))
            kept.removeOne(one);
    }
    return kept;
}

QStringList days(const QList<BackupFile> &kept)
{
    QStringList found;
    for (const BackupFile &one : kept)
        found.append(one.at.toIso().left(10));
    found.sort();
    return found;
}
} // namespace

class TestBackupRotation final : public QObject
{
    Q_OBJECT
private slots:
    void isDueADayAfterTheLast();
    void aYearOfDaysLeavesDaysWeeksAndMonths();
    void severalOfADayAreOneInTheEnd();
    void aClockSetBackTakesNothingAway();
    void aClockSetForwardCostsNoMoreThanADay();
    void copiesBeforeARestoringAreFew();
    void aPlanOfItsOwnCounts();
};

void TestBackupRotation::isDueADayAfterTheLast()
{
    QVERIFY(isBackupDue({}, instant("2026-11-22T10:00:00Z")));
    const QList<BackupFile> one{backup(u"2026-11-21T10:00:00Z"_s)};
    QVERIFY(!isBackupDue(one, instant("2026-11-21T10:00:00Z")));
    QVERIFY(!isBackupDue(one, instant("2026-11-22T09:59:59Z")));
    QVERIFY(isBackupDue(one, instant("2026-11-22T10:00:00Z")));
    // Others are made for reasons of their own.
    QVERIFY(isBackupDue({backup(u"2026-11-22T10:00:00Z"_s, BackupKind::BeforeRestore)},
                        instant("2026-11-22T10:00:01Z")));
}

void TestBackupRotation::aYearOfDaysLeavesDaysWeeksAndMonths()
{
    const auto kept = daily({}, QDate(2025, 6, 1), QDate(2026, 11, 22)); // a Sunday
    // Seven days; the Sundays that end the weeks before; the last days of the months before.
    QCOMPARE(days(kept),
             QStringList({u"2025-12-31"_s, u"2026-01-31"_s, u"2026-02-28"_s, u"2026-03-31"_s,
                          u"2026-04-30"_s, u"2026-05-31"_s, u"2026-06-30"_s, u"2026-07-31"_s,
                          u"2026-08-31"_s, u"2026-09-30"_s, u"2026-10-31"_s, u"2026-11-01"_s,
                          u"2026-11-08"_s, u"2026-11-15"_s, u"2026-11-16"_s, u"2026-11-17"_s,
                          u"2026-11-18"_s, u"2026-11-19"_s, u"2026-11-20"_s, u"2026-11-21"_s,
                          u"2026-11-22"_s}));
}

void TestBackupRotation::severalOfADayAreOneInTheEnd()
{
    const QList<BackupFile> kept{backup(u"2026-11-21T08:00:00Z"_s),
                                 backup(u"2026-11-21T12:00:00Z"_s),
                                 backup(u"2026-11-21T20:00:00Z"_s)};
    const auto gone = superfluousBackups(kept, instant("2026-11-22T10:00:00Z"));
    QCOMPARE(gone.size(), 2);
    QVERIFY(!gone.contains(kept.at(2)));
}

void TestBackupRotation::aClockSetBackTakesNothingAway()
{
    const auto kept = daily({}, QDate(2025, 6, 1), QDate(2026, 11, 22));
    const auto later = daily(kept, QDate(2020, 1, 1), QDate(2020, 3, 1));
    for (const BackupFile &one : kept)
        QVERIFY2(later.contains(one), qPrintable(one.path));
    QVERIFY(later.size() > kept.size()); // and backups are made all the while
    // The clock is right again: what the wrong time brought counts among the oldest.
    const auto right = daily(later, QDate(2026, 11, 23), QDate(2026, 11, 24));
    QVERIFY(days(right).contains(u"2026-11-22"_s));
    QVERIFY(days(right).contains(u"2026-05-31"_s));
}

void TestBackupRotation::aClockSetForwardCostsNoMoreThanADay()
{
    const auto kept = daily({}, QDate(2025, 6, 1), QDate(2026, 11, 22));
    const auto ahead = daily(kept, QDate(2031, 1, 1), QDate(2031, 1, 1));
    QVERIFY(ahead.size() >= kept.size() - 2);
    const auto back = daily(ahead, QDate(2026, 11, 23), QDate(2026, 11, 23));
    QVERIFY(days(back).contains(u"2026-11-23"_s));
    QVERIFY(days(back).contains(u"2031-01-01"_s));
}

void TestBackupRotation::copiesBeforeARestoringAreFew()
{
    QList<BackupFile> kept;
    for (int i = 1; i <= 5; ++i)
        kept.append(backup(u"2026-11-2%1T10:00:00Z"_s.arg(i), BackupKind::BeforeRestore));
    kept.append(backup(u"2026-01-01T10:00:00Z"_s, BackupKind::BeforeMigration));
    const auto gone = superfluousBackups(kept, instant("2026-11-26T10:00:00Z"));
    QCOMPARE(gone.size(), 2);
    QCOMPARE(days(gone), QStringList({u"2026-11-21"_s, u"2026-11-22"_s}));
}

void TestBackupRotation::aPlanOfItsOwnCounts()
{
    const BackupPlan plan{std::chrono::hours(7 * 24), 3, 0, 0};
    const QList<BackupFile> one{backup(u"2026-11-15T10:00:00Z"_s)};
    QVERIFY(!isBackupDue(one, instant("2026-11-22T09:59:59Z"), plan));
    QVERIFY(isBackupDue(one, instant("2026-11-22T10:00:00Z"), plan));
    const QList<BackupFile> kept{
        backup(u"2026-10-25T10:00:00Z"_s), backup(u"2026-11-01T10:00:00Z"_s),
        backup(u"2026-11-08T10:00:00Z"_s), backup(u"2026-11-15T10:00:00Z"_s)};
    const auto gone = superfluousBackups(kept, instant("2026-11-22T10:00:00Z"), plan);
    QCOMPARE(days(gone), QStringList{u"2026-10-25"_s});
}

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "tst_backuprotation.moc"
