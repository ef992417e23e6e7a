// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/rulespackreader.h"
#include "services/loadedrules.h"
#include "support/fakerulesstore.h"
#include "support/packtexts.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::PackRecord;

namespace {

QList<domain::RulesPack> shipped(const QString &version)
{
    domain::RulesPack main;
    main.id = u"example-market"_s;
    main.market = u"example-market"_s;
    main.version = version;
    domain::RulesPack other;
    other.id = u"generic-shop"_s;
    other.market = u"generic-shop"_s;
    other.version = u"2026-11-01"_s;
    return {main, other};
}

} // namespace

/** Which packs are in use when a program starts over what was loaded before. */
class TestLoadedRules final : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_store = {}; }

    void withoutAnythingLoadedTheShippedOnesAreInUse()
    {
        const auto inUse = services::rulesInUse(shipped(u"2026-11-22"_s), m_store, m_reader);
        QCOMPARE(inUse.packs.size(), 2);
        QVERIFY(inUse.packs.first().origin.isShipped());
        QVERIFY(inUse.setAside.isEmpty());
    }

    void aFolderThatCannotBeReadIsNoError()
    {
        m_store.failure = domain::StorageError{domain::StorageErrorKind::ReadOnly, {}};
        const auto inUse = services::rulesInUse(shipped(u"2026-11-22"_s), m_store, m_reader);
        QCOMPARE(inUse.packs.size(), 2);
        QVERIFY(inUse.setAside.isEmpty());
    }

    void theClosedDaysOfThisMachineAreReadOrToldWhyNot()
    {
        m_store.closed = {QDate(2026, 12, 24)};
        auto inUse = services::rulesInUse(shipped(u"2026-11-22"_s), m_store, m_reader);
        QCOMPARE(inUse.closedDays, QList<QDate>{QDate(2026, 12, 24)});
        QVERIFY(!inUse.closedDaysError);
        m_store.failure = domain::StorageError{domain::StorageErrorKind::Damaged, u"there"_s};
        inUse = services::rulesInUse(shipped(u"2026-11-22"_s), m_store, m_reader);
        QVERIFY(inUse.closedDays.isEmpty());
        QCOMPARE(inUse.closedDaysError->detail, u"there"_s);
    }

    void aLoadedOneTakesThePlaceOfItsMarkets()
    {
        const QByteArray text = test::examplePack();
        load(text, u"example-market"_s, u"2026-10-01"_s);
        const auto inUse = services::rulesInUse(shipped(u"2026-10-01"_s), m_store, m_reader);
        QCOMPARE(inUse.packs.size(), 2);
        const domain::RulesPack &first = inUse.packs.first();
        QCOMPARE(first.version, u"2026-11-22"_s);
        QVERIFY(!first.origin.isShipped());
        QCOMPARE(first.origin.file, u"/x/pack.json"_s);
        QCOMPARE(first.origin.fingerprint, domain::fingerprintOf(text));
        QCOMPARE(inUse.packs.at(1).market, u"generic-shop"_s);
        QVERIFY(inUse.setAside.isEmpty());
    }

    void aLoadedOneMayAddAMarket()
    {
        load(test::examplePack({{"\"market\": \"example-market\"", "\"market\": \"new\""}}),
             u"new"_s, {});
        const auto inUse = services::rulesInUse(shipped(u"2026-11-22"_s), m_store, m_reader);
        QCOMPARE(inUse.packs.size(), 3);
        QCOMPARE(inUse.packs.at(2).market, u"new"_s);
    }

    /** The user took version 22 November; what the program shipped then and what it ships now. */
    void theProgramLeadsOnceItKnowsBetter_data()
    {
        QTest::addColumn<QString>("shippedThen");
        QTest::addColumn<QString>("shippedNow");
        QTest::addColumn<bool>("loadedLeads");
        QTest::newRow("nothing is newer") << u"2026-11-01"_s << u"2026-11-01"_s << true;
        QTest::newRow("the same day") << u"2026-11-01"_s << u"2026-11-22"_s << true;
        QTest::newRow("a newer program") << u"2026-11-01"_s << u"2026-11-23"_s << false;
        QTest::newRow("newer, but not than the loaded")
            << u"2026-11-01"_s << u"2026-11-10"_s << true;
        QTest::newRow("an older one was wanted") << u"2026-12-01"_s << u"2026-12-01"_s << true;
        QTest::newRow("and then came a newer one") << u"2026-12-01"_s << u"2026-12-02"_s << false;
        QTest::newRow("put there by hand") << QString() << u"2026-11-23"_s << false;
        QTest::newRow("no days") << u"1"_s << u"2"_s << true;
    }
    void theProgramLeadsOnceItKnowsBetter()
    {
        QFETCH(QString, shippedThen);
        QFETCH(QString, shippedNow);
        QFETCH(bool, loadedLeads);
        load(test::examplePack(), u"example-market"_s, shippedThen);
        const auto inUse = services::rulesInUse(shipped(shippedNow), m_store, m_reader);
        QCOMPARE(inUse.packs.first().origin.isShipped(), !loadedLeads);
        QCOMPARE(inUse.setAside.size(), loadedLeads ? 0 : 1);
        if (!loadedLeads) {
            QVERIFY(!inUse.setAside.first().refusal);
            QCOMPARE(inUse.setAside.first().shippedVersion, shippedNow);
            QCOMPARE(inUse.setAside.first().record.version, u"2026-11-22"_s);
        }
    }

    void whatNoLongerLoadsIsSetAsideWithItsPlace()
    {
        load(test::examplePack({{"\"possible\"", "\"perhaps\""}}), u"example-market"_s, {});
        const auto inUse = services::rulesInUse(shipped(u"2026-11-01"_s), m_store, m_reader);
        QVERIFY(inUse.packs.first().origin.isShipped());
        QCOMPARE(inUse.setAside.size(), 1);
        const auto &refusal = inUse.setAside.first().refusal;
        QVERIFY(refusal);
        QCOMPARE(refusal->file, u"/rules/example-market"_s);
        QCOMPARE(refusal->path, u"actions[0].verdicts[0].verdict"_s);
        QVERIFY(refusal->line > 0);
    }

    void oneThatCannotBeReadIsSetAside()
    {
        load(test::examplePack(), u"example-market"_s, {});
        m_store.used[u"example-market"_s].readable = false;
        const auto inUse = services::rulesInUse(shipped(u"2026-11-01"_s), m_store, m_reader);
        QVERIFY(inUse.packs.first().origin.isShipped());
        QCOMPARE(inUse.setAside.first().refusal->reason, domain::RefusalReason::UnreadableFile);
    }

    void aFileForOneMarketIsNoneForAnother()
    {
        load(test::examplePack(), u"generic-shop"_s, {});
        const auto inUse = services::rulesInUse(shipped(u"2026-11-01"_s), m_store, m_reader);
        QVERIFY(inUse.packs.first().origin.isShipped());
        QVERIFY(inUse.packs.at(1).origin.isShipped());
        QCOMPARE(inUse.setAside.first().refusal->path, u"market"_s);
    }

    void aLibraryKeepsWhatItHandedOut()
    {
        domain::RulesLibrary library(shipped(u"2026-11-01"_s));
        const domain::RulesPack &old = library.mainPack();
        const QString &version = library.version();
        const auto next = formats::readRulesPack(test::examplePack()).value();
        library.use(domain::withPack(library.packs(), next));
        QCOMPARE(library.mainPack().version, u"2026-11-22"_s);
        QCOMPARE(old.version, u"2026-11-01"_s);
        QCOMPARE(version, u"example-market 2026-11-01, generic-shop 2026-11-01"_s);
        const domain::RulesLibrary copy = library;
        QCOMPARE(copy.mainPack().version, u"2026-11-22"_s);
        QCOMPARE(copy.packs().size(), 2);
    }

    void anotherTextUnderTheSameVersionIsAnotherAnswer()
    {
        domain::RulesPack one = shipped(u"2026-11-22"_s).first();
        domain::RulesPack other = one;
        other.origin.fingerprint = u"abc"_s;
        QVERIFY(domain::RulesLibrary({one}).version() != domain::RulesLibrary({other}).version());
    }

    void manyThreadsReadWhileOneSwitches()
    {
        domain::RulesLibrary library(shipped(u"2026-11-01"_s));
        std::atomic<bool> over = false;
        std::atomic<int> wrong = 0;
        std::vector<std::unique_ptr<QThread>> readers;
        for (int i = 0; i < 3; ++i) {
            readers.emplace_back(QThread::create([&] {
                while (!over) {
                    const domain::RulesPack &pack = library.packFor(u"example-market");
                    wrong += pack.version.startsWith(u"2026-11-"_s) ? 0 : 1;
                }
            }));
            readers.back()->start();
        }
        for (int day = 10; day < 30; ++day)
            library.use(shipped(u"2026-11-%1"_s.arg(day)));
        over = true;
        for (const auto &reader : readers)
            reader->wait();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(library.mainPack().version, u"2026-11-29"_s);
    }

    void versionsAreDays()
    {
        using domain::ageOf;
        using domain::PackAge;
        QCOMPARE(ageOf(u"2026-11-22"_s, u"2026-11-22"_s), PackAge::Same);
        QCOMPARE(ageOf(u"2026-11-21"_s, u"2026-11-22"_s), PackAge::Older);
        QCOMPARE(ageOf(u"2027-01-01"_s, u"2026-12-31"_s), PackAge::Newer);
        QCOMPARE(ageOf(u"2026-11-22.2"_s, u"2026-11-21"_s), PackAge::Newer);
        QCOMPARE(ageOf(u"2026-11-22.2"_s, u"2026-11-22"_s), PackAge::Unknown);
        QCOMPARE(ageOf(u"2"_s, u"1"_s), PackAge::Unknown);
        QCOMPARE(ageOf(u"2026-13-22"_s, u"2026-11-22"_s), PackAge::Unknown);
    }

private:
    void load(const QByteArray &text, const QString &market, const QString &overShipped)
    {
        PackRecord record;
        record.subject = market;
        record.version = u"2026-11-22"_s;
        record.file = u"/x/pack.json"_s;
        record.overShipped = overShipped;
        QVERIFY(m_store.take(record, text).has_value());
    }

    test::FakeRulesStore m_store;
    formats::RulesPackReader m_reader;
};

QTEST_GUILESS_MAIN(TestLoadedRules)
#include "tst_loadedrules.moc"
