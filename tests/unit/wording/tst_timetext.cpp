// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/timetext.h"

#include <QtTest>

#include "support/englishplurals.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using recourse::core::Instant;
using recourse::domain::DeadlineKind;
using recourse::domain::Moment;
using recourse::wording::Regional;

namespace {
Instant at(const char *iso)
{
    return Instant::fromIso(QString::fromLatin1(iso)).value();
}
const Regional kBritish{QLocale(QLocale::English, QLocale::UnitedKingdom),
                        QTimeZone("Europe/Berlin")};
} // namespace

class TestTimeText final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(kBritish.locale);
        QCoreApplication::installTranslator(&m_plurals);
    }

    void saysSpans_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("full");
        const auto row = [](const char *name, std::chrono::seconds span, const char *brief,
                            const char *full) {
            QTest::newRow(name) << qint64(span.count()) << QString::fromLatin1(brief)
                                << QString::fromLatin1(full);
        };
        row("nothing", 0s, "under 1 min", "less than a minute");
        row("a second before a minute", 59s, "under 1 min", "less than a minute");
        row("a minute", 60s, "1 min", "1 minute");
        row("a second after a minute", 61s, "1 min", "1 minute");
        row("a second before an hour", 1h - 1s, "59 min", "59 minutes");
        row("an hour", 1h, "1 h", "1 hour");
        row("hours with minutes", 3h + 20min, "3 h 20 min", "3 hours 20 minutes");
        row("a second before six hours", 6h - 1s, "5 h 59 min", "5 hours 59 minutes");
        row("minutes fade", 6h + 59min, "6 h", "6 hours");
        row("a second before a day", 24h - 1s, "23 h", "23 hours");
        row("a day", 24h, "1 d", "1 day");
        row("a day and a second", 24h + 1s, "1 d", "1 day");
        row("two days four hours", 52h, "2 d 4 h", "2 days 4 hours");
        row("a second before three days", 72h - 1s, "2 d 23 h", "2 days 23 hours");
        row("three days", 72h, "3 d", "3 days");
        row("hours fade", 5 * 24h + 23h, "5 d", "5 days");
        row("weeks stay days", 18 * 24h, "18 d", "18 days");
    }
    void saysSpans()
    {
        QFETCH(qint64, seconds);
        QTEST(recourse::wording::shortSpan(std::chrono::seconds(seconds)), "brief");
        QTEST(recourse::wording::longSpan(std::chrono::seconds(seconds)), "full");
    }

    void saysDeadlines_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<DeadlineKind>("kind");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("full");
        const auto row = [](const char *name, const char *now, DeadlineKind kind, const char *brief,
                            const char *full) {
            QTest::newRow(name) << QString::fromLatin1(now) << kind << QString::fromLatin1(brief)
                                << QString::fromLatin1(full);
        };
        // The deadline is 2026-11-27T12:00:00Z throughout.
        row("two days before", "2026-11-25T08:00:00Z", DeadlineKind::ActBefore, "2 d 4 h",
            "2 days 4 hours left");
        row("one second before", "2026-11-27T11:59:59Z", DeadlineKind::ActBefore, "under 1 min",
            "less than a minute left");
        row("at it", "2026-11-27T12:00:00Z", DeadlineKind::ActBefore, "Late", "Late");
        row("one second after", "2026-11-27T12:00:01Z", DeadlineKind::ActBefore, "Late", "Late");
        row("a second before an hour after", "2026-11-27T12:59:59Z", DeadlineKind::ActBefore,
            "Late", "Late");
        row("an hour after", "2026-11-27T13:00:00Z", DeadlineKind::ActBefore, "1 hour late",
            "1 hour late");
        row("a day after", "2026-11-28T12:00:00Z", DeadlineKind::ActBefore, "1 day late",
            "1 day late");
        row("overdue", "2026-11-29T12:00:00Z", DeadlineKind::OverdueSince, "2 days late",
            "2 days late");
        row("waiting", "2026-11-22T12:00:00Z", DeadlineKind::WaitUntil, "5 d",
            "5 days to wait at most");
        row("opening", "2026-11-27T09:00:00Z", DeadlineKind::OpensAt, "3 h", "Opens in 3 hours");
    }
    void saysDeadlines()
    {
        QFETCH(QString, now);
        QFETCH(DeadlineKind, kind);
        const Instant deadline = at("2026-11-27T12:00:00Z");
        const Instant then = Instant::fromIso(now).value();
        QTEST(recourse::wording::shortDeadline(deadline, kind, then), "brief");
        QTEST(recourse::wording::longDeadline(deadline, kind, then), "full");
    }

    void saysHowLongAgo_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *words, std::chrono::seconds span) {
            QTest::newRow(words) << qint64(span.count()) << QString::fromLatin1(words);
        };
        row("just now", 0s);
        row("just now", 59s);
        row("1 min ago", 60s);
        row("59 min ago", 1h - 1s);
        row("1 h ago", 1h);
        row("26 h ago", 26h);
        row("47 h ago", 48h - 1s);
        row("2 days ago", 48h);
        row("in 2 hours", -2h);
    }
    void saysHowLongAgo()
    {
        QFETCH(qint64, seconds);
        const Instant now = at("2026-11-22T12:00:00Z");
        QTEST(recourse::wording::ago(now.plus(-std::chrono::seconds(seconds)), now), "words");
    }

    void writesDaysInTheReadersWay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("thisYear");
        QTest::addColumn<QString>("lastYear");
        QTest::newRow("British") << u"en_GB"_s << u"20 Nov"_s << u"20 Nov 2025"_s;
        QTest::newRow("American") << u"en_US"_s << u"Nov 20"_s << u"Nov 20, 2025"_s;
        QTest::newRow("German") << u"de_DE"_s << u"20. Nov"_s << u"20. Nov 2025"_s;
        QTest::newRow("Spanish") << u"es_ES"_s << u"20 de nov"_s << u"20 de nov de 2025"_s;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"11月20日"_s << u"2025年11月20日"_s;
        QTest::newRow("Arabic") << u"ar_EG"_s << u"٢٠ نوفمبر"_s << u"٢٠ نوفمبر ٢٠٢٥"_s;
        QTest::newRow("Russian") << u"ru_RU"_s << u"20 нояб"_s << u"20 нояб 2025 г"_s;
    }
    void writesDaysInTheReadersWay()
    {
        QFETCH(QString, language);
        const Regional regional{QLocale(language), QTimeZone("Europe/Berlin")};
        const Instant now = at("2026-11-22T12:00:00Z");
        QTEST(recourse::wording::shortDay(QDate(2026, 11, 20), now, regional), "thisYear");
        QTEST(recourse::wording::shortDay(QDate(2025, 11, 20), now, regional), "lastYear");
    }

    void takesTheDayOfTheReadersZone()
    {
        const Instant now = at("2026-11-22T12:00:00Z");
        // One second to midnight in Berlin, and midnight.
        QCOMPARE(recourse::wording::shortDay(at("2026-11-20T22:59:59Z"), now, kBritish),
                 u"20 Nov"_s);
        QCOMPARE(recourse::wording::shortDay(at("2026-11-20T23:00:00Z"), now, kBritish),
                 u"21 Nov"_s);
        // New Year comes in Berlin before it comes in Greenwich.
        QCOMPARE(recourse::wording::shortDay(at("2026-12-31T23:00:00Z"), now, kBritish),
                 u"1 Jan 2027"_s);
    }

    void datesHoldTogetherWhereLinesAreWrapped()
    {
        using namespace recourse::wording;
        const Instant now = at("2026-11-20T12:00:00Z");
        Regional german{QLocale(u"de_DE"_s), QTimeZone("Europe/Berlin"), true};
        QCOMPARE(shortDay(now, now, german), u"20.\u00a0Nov"_s);
        QCOMPARE(dayAndTime(now, now, german), u"20.\u00a0Nov, 13:00"_s);
        QCOMPARE(exactInstant(now, german),
                 u"Fr,\u00a020.\u00a0Nov\u00a02026, 13:00 (UTC+01:00)"_s);
        german.unbroken = false; // a file, a terminal
        QCOMPARE(shortDay(now, now, german), u"20. Nov"_s);
        QVERIFY(!exactInstant(now, german).contains(QChar::Nbsp));
    }

    void tellsTheExactInstantWithItsZone()
    {
        QCOMPARE(recourse::wording::exactInstant(at("2026-11-20T11:00:00Z"), kBritish),
                 u"Fri, 20 Nov 2026, 12:00 (UTC+01:00)"_s);
        QCOMPARE(recourse::wording::exactInstant(at("2026-11-20T11:00:05Z"), kBritish),
                 u"Fri, 20 Nov 2026, 12:00:05 (UTC+01:00)"_s);
        QCOMPARE(recourse::wording::exactInstant(at("2026-07-20T11:00:00Z"), kBritish),
                 u"Mon, 20 Jul 2026, 13:00 (UTC+02:00)"_s);
        // The plain C locale, which scripts run with, shows seconds anyway.
        const Regional plain{QLocale::c(), QTimeZone("Europe/Berlin")};
        QVERIFY(recourse::wording::exactInstant(at("2026-11-20T11:00:05Z"), plain)
                    .contains(u" 12:00:05 ("_s));
    }

    void noDayEndsWithADotThatTheSentenceWouldDouble_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en_GB", "en_US", "de_DE", "de_AT", "ar_EG", "ar_SA"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void noDayEndsWithADotThatTheSentenceWouldDouble()
    {
        QFETCH(QString, language);
        const Regional regional{QLocale(language), QTimeZone("Europe/Berlin")};
        const Instant now = at("2026-11-22T12:00:00Z");
        for (int month = 1; month <= 12; ++month) {
            for (const int year : {2025, 2026}) {
                const QDate day(year, month, 3);
                const QString words = recourse::wording::shortDay(day, now, regional);
                QVERIFY2(!words.endsWith(u'.'), qPrintable(words));
                const QString exact = recourse::wording::exactMoment(Moment::onDay(day), regional);
                QVERIFY2(!exact.contains(u".,"_s), qPrintable(exact));
            }
        }
    }

    void aDayStaysADay()
    {
        const Moment day = Moment::onDay(QDate(2026, 12, 20));
        QCOMPARE(recourse::wording::exactMoment(day, kBritish),
                 u"Sun, 20 Dec 2026, the hour is not known"_s);
        QCOMPARE(recourse::wording::shortDay(day, at("2026-11-22T12:00:00Z"), kBritish),
                 u"20 Dec"_s);
    }

private:
    recourse::test::EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
