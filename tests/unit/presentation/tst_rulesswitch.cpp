// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/rulespackreader.h"
#include "presentation/rulesswitch.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakerulesstore.h"
#include "support/packtexts.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::PackPresenter;
using presentation::PackSection;
using presentation::RulesSwitch;

/** Other rules: read, shown, taken or not, and given back. */
class TestRulesSwitch final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init()
    {
        m_store = {};
        m_rules.closeOn({});
        m_rules.use(shipped());
        m_switch = std::make_unique<RulesSwitch>(sources());
        m_book.orderStore.orders.clear();
        m_book.rowQueries.list.clear();
        addOrder(u"example-market"_s, u"17"_s);
        addOrder(u"elsewhere"_s, u"18"_s);
    }

    void aPreviewSaysWhatChangesInTheRules()
    {
        const auto preview = looked(write(newer()));
        QCOMPARE(preview->title(),
                 u"Rules for example-market: from version \u20662026-11-22\u2069 "
                 "to \u20662026-12-01\u2069"_s);
        QCOMPARE(preview->originText(),
                 u"From the file \u2068%1\u2069"_s.arg(m_folder.filePath(u"pack.json"_s)));
        QCOMPARE(preview->cautionText(), QString());
        const PackSection deadlines = section(*preview, u"Deadlines"_s);
        QCOMPARE(deadlines.lines.size(), 1);
        QCOMPARE(deadlines.lines.first().text, u"How long packing takes"_s);
        QCOMPARE(deadlines.lines.first().more,
                 QStringList{u"3 days or 1 day, until now: 3 days or 2 days"_s});
        const PackSection reworded = section(*preview, u"Rules in other words"_s);
        QCOMPARE(reworded.lines.size(), 1);
        QCOMPARE(reworded.lines.first().text, u"An order can be cancelled until it is sent."_s);
        QCOMPARE(reworded.lines.first().more,
                 QStringList{u"until now: An order can be cancelled until it leaves the house."_s});
    }

    void aPreviewSaysForWhichOrders()
    {
        auto preview = m_switch->previewFile(write(newer())).value();
        preview->start();
        QVERIFY(!preview->blockingReason().isEmpty());
        QCOMPARE(preview->summaryText(), QString());
        m_thread.runAll();
        QTRY_COMPARE(preview->blockingReason(), QString());
        QCOMPARE(preview->summaryText(),
                 u"These rules apply to 1 order of your book. Something changes for 1 of them."_s);
        const PackSection orders = section(*preview, u"What changes for your orders"_s);
        QCOMPARE(orders.lines.size(), 1);
        QVERIFY2(orders.lines.first().text.contains(u"17"_s),
                 qPrintable(orders.lines.first().text));
        QCOMPARE(orders.lines.first().more,
                 (QStringList{u"Deadline: 3 Nov, 10:00, until now: 4 Nov, 10:00"_s,
                              u"Cancel the order: open until 3 Nov, 10:00, until now: "
                              "4 Nov, 10:00"_s}));
    }

    void nothingIsTakenBeforeItIsWanted()
    {
        auto preview = looked(write(newer()));
        preview->cancel();
        preview.reset();
        QVERIFY(m_store.used.empty());
        QVERIFY(m_store.ever.isEmpty());
        QCOMPARE(m_rules.mainPack().version, u"2026-11-22"_s);
    }

    void aCancelledLookStopsAtOnce()
    {
        auto preview = m_switch->previewFile(write(newer())).value();
        preview->start();
        preview->cancel();
        m_thread.runAll();
        QCoreApplication::processEvents();
        QCOMPARE(m_book.rowQueries.idsAsked, m_idsAsked);
        QCOMPARE(preview->job().state(), presentation::JobPresenter::State::Cancelled);
        QVERIFY(!preview->blockingReason().isEmpty());
    }

    void aPreviewMayGoWhileItStillLooks()
    {
        auto preview = m_switch->previewFile(write(newer())).value();
        preview->start();
        preview.reset();
        m_thread.runAll();
        QCoreApplication::processEvents();
    }

    void aBookThatFailsIsToldAndNothingCanBeTaken()
    {
        m_book.rowQueries.failing = true;
        auto preview = m_switch->previewFile(write(newer())).value();
        preview->start();
        m_thread.runAll();
        QTRY_VERIFY(!preview->problem().isEmpty());
        QCOMPARE(preview->blockingReason(), preview->problem());
        m_book.rowQueries.failing = false;
    }

    void closedDaysAreKeptCountedWithAndToldOf()
    {
        const QSignalSpy switched(m_switch.get(), &RulesSwitch::switched);
        const QList<QDate> days{QDate(2026, 12, 24)};
        QVERIFY(m_switch->closeOn(days).has_value());
        QCOMPARE(m_store.closed, days);
        QCOMPARE(m_rules.closedDays(), days);
        QCOMPARE(switched.count(), 1);
        m_store.failure = domain::StorageError{domain::StorageErrorKind::ReadOnly, {}};
        const auto refused = m_switch->closeOn({});
        QVERIFY(refused.error().contains(u"could not be kept"_s));
        QCOMPARE(m_rules.closedDays(), days);
        QCOMPARE(switched.count(), 1);
    }
    void closedDaysThatCannotBeReadAreToldUntilOthersAreKept()
    {
        auto with = sources();
        with.closedDaysError = domain::StorageError{domain::StorageErrorKind::Damaged, u"/d/x"_s};
        RulesSwitch rules(with);
        QCOMPARE(rules.problems().size(), 1);
        QVERIFY(rules.problems().first().contains(u"/d/x"_s));
        QVERIFY(rules.closeOn({}).has_value());
        QVERIFY(rules.problems().isEmpty());
    }

    void whatIsTakenIsInUseKeptAndToldFrom()
    {
        const QSignalSpy switched(m_switch.get(), &RulesSwitch::switched);
        QVERIFY(m_switch->take(looked(write(newer()))->change()).has_value());
        QCOMPARE(switched.count(), 1);
        QCOMPARE(m_rules.mainPack().version, u"2026-12-01"_s);
        QCOMPARE(m_rules.mainPack().origin.file, m_folder.filePath(u"pack.json"_s));
        QCOMPARE(m_rules.mainPack().origin.loadedAt, m_clock.now());
        QCOMPARE(m_rules.packs().size(), 2);
        QCOMPARE(m_store.used.size(), std::size_t(1));
        QCOMPARE(m_store.ever.first().record.overShipped, u"2026-11-22"_s);
    }

    void aStoreThatRefusesLeavesAllAsItWas()
    {
        const auto preview = looked(write(newer()));
        const QSignalSpy switched(m_switch.get(), &RulesSwitch::switched);
        m_store.failure = domain::StorageError{domain::StorageErrorKind::DiskFull, {}};
        const auto done = m_switch->take(preview->change());
        QVERIFY(!done);
        QVERIFY2(done.error().contains(u"disk is full"_s), qPrintable(done.error()));
        QCOMPARE(m_rules.mainPack().version, u"2026-11-22"_s);
        QCOMPARE(switched.count(), 0);
    }

    void oneGoesBackToTheShippedOnesAndToKeptOnes()
    {
        QVERIFY(m_switch->take(looked(write(newer()))->change()).has_value());
        auto choices = m_switch->choices();
        QCOMPARE(choices.size(), 3);
        QCOMPARE(choices.at(0).text,
                 u"example-market, version \u20662026-11-22\u2069, came with Recourse"_s);
        QVERIFY(!choices.at(0).inUse);
        QVERIFY(choices.at(1).inUse); // any other shop
        QCOMPARE(choices.at(2).text,
                 u"example-market, version \u20662026-12-01\u2069, loaded from "
                 "\u2068pack.json\u2069 on 2 Nov 2026"_s);
        QVERIFY(choices.at(2).inUse);

        auto back = m_switch->preview(choices.at(0)).value();
        QCOMPARE(back->originText(), u"These rules came with Recourse."_s);
        QVERIFY(back->cautionText().contains(u"older"_s));
        QVERIFY(m_switch->take(back->change()).has_value());
        QVERIFY(m_rules.mainPack().origin.isShipped());
        QVERIFY(m_store.used.empty());
        choices = m_switch->choices();
        QVERIFY(choices.at(0).inUse);
        QVERIFY(!choices.at(2).inUse);

        m_clock.advance(std::chrono::hours(50));
        QVERIFY(m_switch->take(m_switch->preview(choices.at(2)).value()->change()).has_value());
        QCOMPARE(m_rules.mainPack().version, u"2026-12-01"_s);
        QCOMPARE(m_switch->choices().at(2).text, choices.at(2).text); // the day stays
    }

    void aMarketMayComeAndGo()
    {
        const QString path = write(
            test::examplePack({{"\"market\": \"example-market\"", "\"market\": \"elsewhere\""}}));
        auto preview = looked(path);
        QVERIFY(preview->cautionText().contains(u"no rules for this shop"_s));
        QCOMPARE(preview->summaryText(),
                 u"These rules apply to 1 order of your book. Something changes for 1 of them."_s);
        QVERIFY(section(*preview, u"Rules that fall away"_s).lines.isEmpty());
        QVERIFY(m_switch->take(preview->change()).has_value());
        QCOMPARE(m_rules.packs().size(), 3);
        QCOMPARE(m_rules.packFor(u"elsewhere").market, u"elsewhere"_s);

        const auto choices = m_switch->choices();
        QCOMPARE(choices.at(2).subject, u"elsewhere"_s);
        QVERIFY(choices.at(2).key.isEmpty());
        QVERIFY(m_switch->take(m_switch->preview(choices.at(2)).value()->change()).has_value());
        QCOMPARE(m_rules.packs().size(), 2);
        QCOMPARE(m_rules.packFor(u"elsewhere").market, u"generic-shop"_s);
    }

    void olderAndSameVersionsAreSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("older") << versioned("2026-10-01", "was packed") << u"older"_s;
        QTest::newRow("same, other content")
            << versioned("2026-11-22", "was packed") << u"same version"_s;
        QTest::newRow("no day") << versioned("draft", "was packed") << u"cannot be told"_s;
    }
    void olderAndSameVersionsAreSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const auto preview = looked(write(text));
        QVERIFY2(preview->cautionText().contains(words), qPrintable(preview->cautionText()));
        QVERIFY(m_switch->take(preview->change()).has_value()); // and it may be taken all the same
        const auto again = looked(write(text));
        QCOMPARE(again->cautionText(), u"These are the rules in use."_s);
    }

    void aRefusedFileTellsFilePlaceAndReason()
    {
        const QString path = write(test::examplePack({{"\"possible\"", "\"perhaps\""}}));
        const auto refused = m_switch->previewFile(path);
        QVERIFY(!refused);
        for (const QString &said :
             {path, u"line "_s, u"actions[0].verdicts[0].verdict"_s, u"perhaps"_s})
            QVERIFY2(refused.error().contains(said), qPrintable(refused.error()));
        for (const QString &other :
             {m_folder.path(), m_folder.filePath(u"nothing.json"_s), write({}), write("{}")})
            QVERIFY(!m_switch->previewFile(other));
        QVERIFY(m_store.ever.isEmpty());
    }

    void aKeptOneThatIsDamagedIsRefused()
    {
        QVERIFY(m_switch->take(looked(write(newer()))->change()).has_value());
        const auto kept = m_switch->choices().at(2);
        m_store.ever.first().text.chop(100);
        QVERIFY(!m_switch->preview(kept));
        m_store.ever.clear();
        QVERIFY(!m_switch->preview(kept));
        QCOMPARE(m_rules.mainPack().version, u"2026-12-01"_s);
    }

    void whatIsSetAsideIsSaidUntilSomethingElseIsChosen()
    {
        RulesSwitch::Sources with = sources();
        domain::PackSetAside newer;
        newer.record.subject = u"generic-shop"_s;
        newer.record.version = u"2026-10-01"_s;
        newer.record.file = u"/x/old.json"_s;
        newer.shippedVersion = u"2026-11-22"_s;
        domain::PackSetAside broken = newer;
        broken.record.subject = u"example-market"_s;
        domain::Refusal refusal;
        refusal.file = u"/data/rules/example-market.json"_s;
        refusal.path = u"rules[1]"_s;
        broken.refusal = refusal;
        with.setAside = {newer, broken};
        RulesSwitch rules(with);
        QCOMPARE(rules.notes().size(), 2);
        QVERIFY(rules.notes().first().contains(u"old.json"_s));
        QCOMPARE(rules.problems().size(), 1);
        QVERIFY(rules.problems().first().contains(u"rules[1]"_s));
        QVERIFY(!rules.choices().at(0).inUse); // so that it can be chosen, which ends the note
        QVERIFY(rules.take(rules.preview(rules.choices().at(0)).value()->change()).has_value());
        QCOMPARE(rules.problems().size(), 0);
        QCOMPARE(rules.notes().size(), 1);
    }

private:
    static QList<domain::RulesPack> shipped()
    {
        domain::RulesPack other;
        other.id = u"generic-shop"_s;
        other.market = u"generic-shop"_s;
        other.version = u"2026-11-22"_s;
        return {formats::readRulesPack(test::examplePack()).value(), other};
    }
    static QByteArray newer()
    {
        return test::examplePack({{"\"version\": \"2026-11-22\"", "\"version\": \"2026-12-01\""},
                                  {"{\"value\": 2, ", "{\"value\": 1, "},
                                  {"until it leaves the house.", "until it is sent."}});
    }
    static QByteArray versioned(const char *version, const char *words)
    {
        return test::examplePack({{"2026-11-22", version}, {"leaves the house", words}});
    }
    RulesSwitch::Sources sources()
    {
        return {m_rules, m_store, m_reader, m_thread, m_clock, m_language, shipped(), {}};
    }
    void addOrder(const QString &market, const QString &number)
    {
        domain::OrderRow row;
        row.id = m_book.orderStore.insert(test::paidOrder(market, number)).value();
        row.market = market;
        m_book.rowQueries.list.append(row);
        m_idsAsked = m_book.rowQueries.idsAsked;
    }
    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"pack.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the pack of the test cannot be written");
        return file.fileName();
    }
    /** The preview, once it has looked at the orders. */
    std::unique_ptr<PackPresenter> looked(const QString &path)
    {
        auto preview = m_switch->previewFile(path);
        if (!preview)
            qFatal("%s", qPrintable(preview.error()));
        (*preview)->start();
        m_thread.runAll();
        const bool done = QTest::qWaitFor([&] { return (*preview)->blockingReason().isEmpty(); });
        return done ? std::move(*preview) : nullptr;
    }
    static PackSection section(const PackPresenter &preview, const QString &heading)
    {
        for (const PackSection &one : preview.sections()) {
            if (one.heading == heading)
                return one;
        }
        return {};
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock{"2026-11-02T12:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::FakeRulesStore m_store;
    formats::RulesPackReader m_reader;
    domain::RulesLibrary m_rules;
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()}};
    test::EnglishPlurals m_plurals;
    std::unique_ptr<RulesSwitch> m_switch;
    int m_idsAsked = 0;
};

QTEST_GUILESS_MAIN(TestRulesSwitch)
#include "tst_rulesswitch.moc"
