// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "presentation/deadlinescale.h"
#include "presentation/statuslinepresenter.h"
#include "support/englishplurals.h"
#include "support/fakeclock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace recourse;
using presentation::ChipTone;

class TestStatusLine final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void saysNothingBeforeItKnows()
    {
        presentation::StatusLinePresenter line(m_rules, m_clock, m_language);
        QCOMPARE(line.ordersText(), QString());
        QCOMPARE(line.needUserText(), QString());
        QCOMPARE(line.moneyText(), QString());
    }

    void countsOrdersAndMoney()
    {
        presentation::StatusLinePresenter line(m_rules, m_clock, m_language);
        domain::BookSummary summary;
        summary.orders = 214;
        summary.needUser = 4;
        summary.expectedBack = {{5742, u"USD"_s}};
        line.setSummary(summary);
        QCOMPARE(line.ordersText(), u"214 orders"_s);
        QCOMPARE(line.needUserText(), u"4 need you"_s);
        QCOMPARE(line.moneyText(), u"57.42\u00a0USD waiting to come back"_s);
        summary.orders = 1;
        summary.needUser = 1;
        line.setSummary(summary);
        QCOMPARE(line.ordersText(), u"1 order"_s);
        QCOMPARE(line.needUserText(), u"1 needs you"_s);
    }

    void tellsWhichRulesAndWhenTheyWereUsed()
    {
        presentation::StatusLinePresenter line(m_rules, m_clock, m_language);
        QCOMPARE(line.rulesText(), u"Rules: AliExpress, \u20662026-11-22\u2069, shipped"_s);
        line.setChecked();
        QCOMPARE(line.rulesText(),
                 u"Rules: AliExpress, \u20662026-11-22\u2069, shipped · checked just now"_s);
        m_clock.advance(5min);
        QCOMPARE(line.rulesText(),
                 u"Rules: AliExpress, \u20662026-11-22\u2069, shipped · checked 5 min ago"_s);
    }

    void tellsWhereOtherRulesAreFrom()
    {
        presentation::StatusLinePresenter line(m_rules, m_clock, m_language);
        line.setChecked();
        domain::RulesPack loaded = packOf(u"aliexpress"_s, u"2026-12-01"_s);
        loaded.origin = {u"abc"_s, u"/x/new.json"_s,
                         core::Instant::fromIso(u"2026-12-02T08:00:00Z"_s).value()};
        domain::RulesLibrary before = m_rules;
        m_rules.use({loaded, m_rules.packs().at(1)});
        line.setUnchecked();
        QCOMPARE(line.rulesText(),
                 u"Rules: AliExpress, \u20662026-12-01\u2069, "
                 "loaded from \u2068new.json\u2069 on Dec 2, 2026"_s);
        QCOMPARE(line.rulesToolTip(),
                 u"Rules for AliExpress, version \u20662026-12-01\u2069, loaded from "
                 "\u2068/x/new.json\u2069 on Dec 2, 2026, from 0 sources.\n"
                 "Rules for Any other shop, version \u20662026-11-20\u2069, shipped with "
                 "Recourse, from 0 sources."_s);
        m_rules = before;
    }

    void coloursADeadlineByWhatIsLeft_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<ChipTone>("tone");
        QTest::addColumn<bool>("overdue");
        const auto row = [](const char *name, std::chrono::seconds left, ChipTone tone, bool over) {
            QTest::newRow(name) << qint64(left.count()) << tone << over;
        };
        row("a second over a day", 24h + 1s, ChipTone::Attention, false);
        row("a day", 24h, ChipTone::Attention, false);
        row("a second under a day", 24h - 1s, ChipTone::Urgent, false);
        row("one second left", 1s, ChipTone::Urgent, false);
        row("at it", 0s, ChipTone::Urgent, true);
        row("one second late", -1s, ChipTone::Urgent, true);
        row("five days", 5 * 24h, ChipTone::Good, false);
        row("a month", 30 * 24h, ChipTone::Neutral, false);
    }
    void coloursADeadlineByWhatIsLeft()
    {
        QFETCH(qint64, left);
        const core::Instant now = m_clock.now();
        const auto scale = presentation::deadlineScale(now.plus(std::chrono::seconds(left)),
                                                       domain::DeadlineKind::ActBefore, now);
        QTEST(scale.tone, "tone");
        QTEST(scale.overdue, "overdue");
        QVERIFY(scale.fraction >= 0 && scale.fraction <= 1);
    }

    void theBarFillsAsTheTimeRunsOut()
    {
        const core::Instant now = m_clock.now();
        double before = 0;
        for (int hours = 24 * 40; hours >= 0; --hours) {
            const auto scale = presentation::deadlineScale(now.plus(std::chrono::hours(hours)),
                                                           domain::DeadlineKind::ActBefore, now);
            QVERIFY(scale.fraction > before);
            before = scale.fraction;
        }
        QCOMPARE(before, 1.0);
    }

    void thereIsNoBarWithoutADeadline()
    {
        const auto scale = presentation::deadlineScale({}, {}, m_clock.now());
        QCOMPARE(scale.fraction, -1.0);
        QVERIFY(!scale.overdue);
    }

private:
    test::FakeClock m_clock{"2026-11-22T12:00:00Z"};
    static domain::RulesPack packOf(const QString &market, const QString &version)
    {
        domain::RulesPack pack;
        pack.id = market;
        pack.market = market;
        pack.version = version;
        return pack;
    }
    domain::RulesLibrary m_rules{
        {packOf(u"aliexpress"_s, u"2026-11-22"_s), packOf(u"generic-shop"_s, u"2026-11-20"_s)}};
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()}};
    test::EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(TestStatusLine)
#include "tst_statusline.moc"
