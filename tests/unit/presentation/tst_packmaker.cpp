// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "presentation/packmaker.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakepacks.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/** "Make the pack…" without its window. */
class TestPackMaker final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeBook> m_book;
    std::unique_ptr<FakeBookThread> m_thread;
    std::shared_ptr<FakePacks> m_packs;
    QThreadPool m_pool;
    FakeClock m_clock{"2026-11-21T12:00:00Z"};
    RulesLibrary m_rules{QList<RulesPack>{RulesPack()}};
    presentation::LanguageSetting m_language{{QLocale::c(), QTimeZone::utc()}};
    core::OrderId m_order;

    std::unique_ptr<presentation::PackMaker> maker()
    {
        auto made = std::make_unique<presentation::PackMaker>(
            m_order,
            presentation::PackMaker::Tools{*m_thread, m_packs, m_pool, m_rules, m_clock,
                                           m_language});
        made->load();
        m_thread->runAll();
        QCoreApplication::processEvents();
        return made;
    }
    void add(const QString &name)
    {
        EvidenceItem item;
        item.order = m_order;
        item.name = name;
        item.fingerprint = name;
        QVERIFY(m_book->evidenceStore.add(item));
    }
    /** Until the log is told. */
    bool wait(presentation::PackMaker &maker)
    {
        m_pool.waitForDone();
        m_thread->runAll();
        return QTest::qWaitFor([&] { return !maker.job().isBusy(); });
    }

private slots:
    void init()
    {
        m_book = std::make_unique<FakeBook>();
        m_thread = std::make_unique<FakeBookThread>(*m_book);
        m_packs = std::make_shared<FakePacks>();
        Order order;
        order.number = u"8176543210987654"_s;
        m_order = *m_book->orderStore.insert(order);
    }

    void withoutEvidenceThereIsNothingToMake()
    {
        const auto made = maker();
        QVERIFY(made->blockingReason().contains(u"no evidence yet"_s));
        made->make(u"x.zip"_s);
        QVERIFY(!made->job().isBusy());
    }

    void whatIsChosenGoesIntoThePackAndThenIntoTheLog()
    {
        add(u"a.jpg"_s);
        add(u"b.jpg"_s);
        const auto made = maker();
        QCOMPARE(made->blockingReason(), QString());
        QCOMPARE(made->files().size(), 2);
        QVERIFY(made->files()[1].text.contains(u"b.jpg"_s));
        made->choose(0, false);
        QVERIFY(!made->files()[0].chosen);
        presentation::PackChoices choices;
        choices.redact = true;
        choices.leaveOut = u"Ann\n\n1 Some Street\n"_s;
        choices.password = u"secret"_s;
        choices.limits.pictureBytes = 5000;
        made->setChoices(choices);
        QCOMPARE(made->suggestedName(), u"evidence-8176543210987654.zip"_s);
        QSignalSpy finished(made.get(), &presentation::PackMaker::made);
        made->make(u"case.zip"_s);
        QVERIFY(made->job().isBusy());
        QVERIFY(m_book->evidenceStore.entries.isEmpty());
        QVERIFY(wait(*made));
        QCOMPARE(finished.size(), 1);
        const PackWish &wish = m_packs->wished;
        QCOMPARE(wish.out, u"case.zip"_s);
        QCOMPARE(wish.figures.size(), 1);
        QCOMPARE(wish.figures[0].name, u"b.jpg"_s);
        QCOMPARE(wish.sheet.figures.size(), 1);
        QCOMPARE(wish.password, u"secret"_s);
        QCOMPARE(wish.limits.pictureBytes, 5000);
        QCOMPARE(wish.at, m_clock.now());
        QVERIFY(wish.redaction);
        QCOMPARE(*wish.redaction,
                 (Redaction{u"8176543210987654"_s, {u"Ann"_s, u"1 Some Street"_s}}));
        QCOMPARE(m_book->evidenceStore.entries[m_order].size(), 1);
        QCOMPARE(m_book->evidenceStore.entries[m_order][0].fingerprint, u"b.jpg"_s);
        QVERIFY(made->isMade());
        QVERIFY(made->resultText().contains(u"case.zip"_s));
        QCOMPARE(made->notices().size(), 1);
        QCOMPARE(made->draggable().size(), 1);
    }

    void aFolderIsNeitherEncryptedNorSplit()
    {
        add(u"a.jpg"_s);
        const auto made = maker();
        presentation::PackChoices choices;
        choices.isFolder = true;
        choices.password = u"secret"_s;
        choices.limits.partBytes = 1'000'000;
        made->setChoices(choices);
        QCOMPARE(made->suggestedName(), u"evidence-8176543210987654"_s);
        made->make(u"case"_s);
        QVERIFY(wait(*made));
        QCOMPARE(m_packs->wished.password, QString());
        QCOMPARE(m_packs->wished.limits.partBytes, 0);
        QVERIFY(!m_packs->wished.redaction);
    }

    void aPackThatIsNotMadeIsNotToldOfAndCanBeTriedAgain()
    {
        add(u"a.jpg"_s);
        PackFailure full;
        full.problem = PackProblem::NoRoom;
        m_packs->refuses = full;
        const auto made = maker();
        made->make(u"case.zip"_s);
        QVERIFY(wait(*made));
        QVERIFY(!made->isMade());
        QVERIFY(made->resultText().contains(u"no room"_s));
        QVERIFY(m_book->evidenceStore.entries.isEmpty());
        QVERIFY(made->draggable().isEmpty());
        m_packs->refuses.reset();
        made->make(u"case.zip"_s);
        QVERIFY(wait(*made));
        QVERIFY(made->isMade());
    }

    void theWindowMayCloseWhileItIsMade()
    {
        add(u"a.jpg"_s);
        auto made = maker();
        made->make(u"case.zip"_s);
        made.reset();
        m_pool.waitForDone();
        m_thread->runAll();
        QCoreApplication::processEvents();
        // The pack was whole before anybody could stop it, so the log tells of it.
        QCOMPARE(m_book->evidenceStore.entries[m_order].size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPackMaker)
#include "tst_packmaker.moc"
