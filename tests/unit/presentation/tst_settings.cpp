// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/settingspresenter.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include "support/fakeclock.h"
#include "support/fakekeptvalues.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::MachineSettings;
using presentation::Preferences;
using presentation::RecentBooks;
using presentation::SettingsPresenter;

class TestSettings final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_kept.kept.clear();
        m_asked.clear();
        m_recent = std::make_unique<RecentBooks>(m_kept);
        m_settings = std::make_unique<MachineSettings>(m_kept, *m_recent);
    }

    void nothingKeptIsTheSystemsWayOfEverything()
    {
        QCOMPARE(m_settings->preferences(), Preferences());
        const auto presenter = open();
        QCOMPARE(presenter->language(), 0);
        QCOMPARE(presenter->zone(), 0);
        QCOMPARE(presenter->sellersLanguages().at(presenter->sellersLanguage()), u"English"_s);
        QCOMPARE(presenter->sellersLanguages().count(u"English"_s), 1);
        QCOMPARE(presenter->shop(), 0);
        QCOMPARE(presenter->currency(), 0);
        QVERIFY(presenter->draft().recentKept);
        QVERIFY(presenter->draft().windowKept);
    }
    void nothingIsKeptBeforeItIsApplied()
    {
        QSignalSpy changed(m_settings.get(), &MachineSettings::changed);
        auto presenter = open();
        chooseEverything(*presenter);
        presenter.reset();
        QVERIFY(m_kept.kept.isEmpty());
        QCOMPARE(changed.count(), 0);
    }
    void appliedItIsKeptAndFoundAgain()
    {
        QSignalSpy changed(m_settings.get(), &MachineSettings::changed);
        auto presenter = open();
        chooseEverything(*presenter);
        presenter->apply();
        QCOMPARE(changed.count(), 1);
        presenter->apply(); // the same again is no change
        QCOMPARE(changed.count(), 1);
        Preferences wanted;
        wanted.appearance = 2;
        wanted.compact = true;
        wanted.language = u"ar"_s;
        wanted.sellersLanguage = u"zh"_s;
        wanted.zone = "Europe/Berlin";
        wanted.market = u"generic"_s;
        wanted.currency = u"EUR"_s;
        wanted.site = u"aliexpress.us"_s;
        wanted.weekBegins = Qt::Sunday;
        wanted.backupDays = 7;
        wanted.backupsKept = Preferences::Kept::Many;
        wanted.backupFolder = u"/far/away"_s;
        wanted.checkSpelling = false;
        wanted.longestMessage = 1000;
        wanted.crashReports = false;
        wanted.recentKept = false;
        wanted.windowKept = false;
        QCOMPARE(m_settings->preferences(), wanted);
        const auto again = open();
        QCOMPARE(again->language(), 2);
        QCOMPARE(again->zones().at(again->zone()), u"Europe/Berlin"_s);
        QCOMPARE(again->shop(), 2);
        QCOMPARE(again->currency(), 1);
        QCOMPARE(again->sites().at(again->site()), u"aliexpress.us"_s);
        QCOMPARE(again->weekdays().at(again->weekday()), u"Sunday"_s);
        QCOMPARE(again->backupTimes().at(again->backupTime()), u"Once a week"_s);
        QVERIFY(again->backupPlace().contains(u"away"_s));
    }
    void theFirstEntryTakesAChoiceBack()
    {
        auto presenter = open();
        chooseEverything(*presenter);
        presenter->setLanguage(0);
        presenter->setSellersLanguage(0);
        presenter->setZone(0);
        presenter->setShop(0);
        presenter->setCurrency(0);
        presenter->apply();
        QVERIFY(m_settings->preferences().language.isEmpty());
        QVERIFY(m_settings->preferences().sellersLanguage.isEmpty());
        QVERIFY(m_settings->preferences().zone.isEmpty());
        QVERIFY(m_settings->preferences().market.isEmpty());
        QVERIFY(m_settings->preferences().currency.isEmpty());
    }
    void whatIsNotThereAnyMoreCountsAsNotChosen()
    {
        m_kept.kept = {{u"language"_s, u"xx"_s},
                       {u"messages/language"_s, u"xx"_s},
                       {u"zone"_s, QByteArray("Nowhere/Land")},
                       {u"newOrder/shop"_s, u"gone"_s},
                       {u"newOrder/currency"_s, u"QQQ"_s},
                       {u"newOrder/site"_s, u"shop.example"_s},
                       {u"weekBegins"_s, 99},
                       {u"backups/days"_s, -4},
                       {u"backups/kept"_s, 9},
                       {u"messages/longest"_s, -5},
                       {u"appearance"_s, 77}};
        const auto presenter = open();
        QCOMPARE(presenter->language(), 0);
        QCOMPARE(presenter->zone(), 0);
        QCOMPARE(presenter->shop(), 0);
        QCOMPARE(presenter->currency(), 0);
        QCOMPARE(presenter->site(), 0);
        QCOMPARE(presenter->sellersLanguage(), 0);
        QCOMPARE(presenter->draft().weekBegins, 7);
        QCOMPARE(presenter->draft().backupDays, 0);
        QCOMPARE(presenter->backupAmount(), 2);
        QCOMPARE(presenter->draft().appearance, 2);
        QCOMPARE(presenter->draft().longestMessage, 0);
        QVERIFY(presenter->draft().checkSpelling);
        QVERIFY(presenter->zoneExample().contains(u"2026"_s));
    }
    void theZoneShowsHowThisMomentIsWritten()
    {
        auto presenter = open();
        presenter->setZone(int(presenter->zones().indexOf(u"Europe/Berlin"_s)));
        const QString text = presenter->zoneExample();
        QVERIFY2(text.contains(u"13:00"_s) && text.contains(u"UTC+01:00"_s), qPrintable(text));
    }
    void switchedOffTheBooksAndTheWindowAreForgottenAtOnce()
    {
        m_recent->add(u"/b/1.recourse"_s);
        m_kept.kept[u"window/geometry"_s] = QByteArray("here");
        m_kept.kept[u"window/splitter"_s] = QByteArray("so wide");
        auto presenter = open();
        presenter->setRecentKept(false);
        presenter->setWindowKept(false);
        presenter->apply();
        QVERIFY(m_recent->entries().isEmpty());
        for (auto it = m_kept.kept.cbegin(); it != m_kept.kept.cend(); ++it)
            QVERIFY2(!it.key().startsWith(u"window/"_s), qPrintable(it.key()));
    }

    void theClosedDaysAreHandedOnOnceAndOnlyWhereTheyChange()
    {
        const QDate thursday(2026, 12, 24);
        auto presenter = open();
        presenter->apply();
        QVERIFY(m_asked.isEmpty());
        QCOMPARE(presenter->closedDays().add(thursday), 0);
        QCOMPARE(presenter->closedDays().add(QDate(2026, 12, 18)), 0); // before the other
        QCOMPARE(presenter->closedDays().texts(),
                 (QStringList{u"Friday, 18 December 2026"_s, u"Thursday, 24 December 2026"_s}));
        QVERIFY(m_asked.isEmpty());
        presenter->apply();
        QCOMPARE(m_asked, (QList<QList<QDate>>{{QDate(2026, 12, 18), thursday}}));
        auto again = open({thursday});
        again->closedDays().remove({0});
        again->apply();
        QCOMPARE(m_asked.size(), 2);
        QVERIFY(m_asked.last().isEmpty());
    }
    void aDayThatCannotBeAddedSaysWhy()
    {
        auto presenter = open({QDate(2026, 12, 24)});
        auto &days = presenter->closedDays();
        QCOMPARE(days.whyNotAdded(QDate(2026, 12, 25)), QString());
        QCOMPARE(days.whyNotAdded(QDate(2026, 12, 24)), u"This day is in the list."_s);
        QCOMPARE(days.whyNotAdded(QDate(2026, 12, 26)), u"Weekends are left out anyway."_s);
        QCOMPARE(days.add(QDate(2026, 12, 26)), -1);
        QCOMPARE(days.days().size(), 1);
        QDate day(2027, 1, 1);
        for (; days.days().size() < 400; day = day.addDays(1))
            days.add(day);
        while (day.dayOfWeek() > Qt::Friday)
            day = day.addDays(1);
        QVERIFY(days.whyNotAdded(day).startsWith(u"The list is full"_s));
    }
    void theCalendarOfTheDaysBeginsAsTheWeekDoes()
    {
        auto presenter = open();
        QCOMPARE(presenter->firstDayOfWeek(), Qt::Monday); // of the United Kingdom
        presenter->setWeekday(3);
        QCOMPARE(presenter->firstDayOfWeek(), Qt::Sunday);
        QCOMPARE(presenter->today(), QDate(2026, 11, 21));
    }

    void theBackupsGoByThePlanThatIsChosen()
    {
        Preferences wanted;
        QCOMPARE(presentation::backupPlanOf(wanted)->every, std::chrono::hours(24));
        QCOMPARE(presentation::backupPlanOf(wanted)->days, 7);
        wanted.backupDays = 7;
        wanted.backupsKept = Preferences::Kept::Few;
        QCOMPARE(presentation::backupPlanOf(wanted)->every, std::chrono::hours(168));
        QCOMPARE(presentation::backupPlanOf(wanted)->days, 3);
        QCOMPARE(presentation::backupPlanOf(wanted)->weeks, 0);
        wanted.backupDays = 0;
        QVERIFY(!presentation::backupPlanOf(wanted));
    }

private:
    std::unique_ptr<SettingsPresenter> open(const QList<QDate> &closedDays = {})
    {
        return std::make_unique<SettingsPresenter>(SettingsPresenter::Tools{
            *m_settings,
            m_clock,
            {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()},
            {{u"en"_s, u"English"_s}, {u"ar"_s, u"العربية"_s}},
            {{u"aliexpress"_s, u"AliExpress"_s}, {u"generic"_s, u"Another shop"_s}},
            {u"EUR"_s, u"USD"_s},
            closedDays,
            [this](const QList<QDate> &days) { m_asked.append(days); }});
    }
    static void chooseEverything(SettingsPresenter &presenter)
    {
        presenter.setAppearance(2);
        presenter.setCompact(true);
        presenter.setLanguage(2);
        presenter.setSellersLanguage(1);
        presenter.setZone(int(presenter.zones().indexOf(u"Europe/Berlin"_s)));
        presenter.setShop(2);
        presenter.setCurrency(1);
        presenter.setSite(2);
        presenter.setWeekday(3);
        presenter.setBackupTime(1);
        presenter.setBackupAmount(2);
        presenter.setBackupFolder(u"/far/away"_s);
        presenter.setCheckSpelling(false);
        presenter.setLongestMessage(1000);
        presenter.setCrashReports(false);
        presenter.setRecentKept(false);
        presenter.setWindowKept(false);
    }

    test::FakeKeptValues m_kept;
    QList<QList<QDate>> m_asked;
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    std::unique_ptr<RecentBooks> m_recent;
    std::unique_ptr<MachineSettings> m_settings;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
