// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSemaphore>
#include <QTest>

#include "presentation/packcheck.h"
#include "support/fakepacks.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/** "Check an evidence pack…" without its window. */
class TestPackCheck final : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakePacks> m_packs;
    QThreadPool m_pool;
    presentation::LanguageSetting m_language{{QLocale::c(), QTimeZone::utc()}};

    std::unique_ptr<presentation::PackCheck> check()
    {
        return std::make_unique<presentation::PackCheck>(
            presentation::PackCheck::Tools{m_packs, m_pool, m_language});
    }
    bool wait(presentation::PackCheck &check)
    {
        m_pool.waitForDone();
        return QTest::qWaitFor([&] { return !check.job().isBusy(); });
    }

private slots:
    void init() { m_packs = std::make_shared<FakePacks>(); }

    void beforeOneIsChosenItIsToldWhatIsChecked()
    {
        const auto made = check();
        QVERIFY(made->text().contains(u"compared"_s));
        QVERIFY(made->shownPath().isEmpty() && !made->needsPassword() && !made->isWhole());
    }

    void aWholeOneIsCalledWholeAndNoMoreIsPromised()
    {
        const auto made = check();
        m_packs->found.files = 3;
        made->check(u"/a/case.zip"_s);
        QVERIFY(wait(*made));
        QVERIFY(made->isWhole());
        QVERIFY(made->shownPath().contains(u"/a/case.zip"_s));
        QVERIFY(made->text().contains(u"The pack is whole: 3"_s));
        QVERIFY(made->text().contains(u"not that nobody changed the list too"_s));
        QVERIFY(made->text().contains(u"nor that what the files show is true"_s));
        QCOMPARE(made->lines(), QStringList());
    }

    void eachDifferenceIsALineWithItsFileAndReason()
    {
        const auto made = check();
        m_packs->found.differences = {{PackDifferenceKind::Changed, u"files/01-a.jpg"_s},
                                      {PackDifferenceKind::Unlisted, u"more.txt"_s}};
        made->check(u"/a/case.zip"_s);
        QVERIFY(wait(*made));
        QVERIFY(!made->isWhole());
        QVERIFY(made->text().contains(u"not as it was made: 2"_s));
        QCOMPARE(made->lines().size(), 2);
        QVERIFY(made->lines()[0].contains(u"files/01-a.jpg"_s)
                && made->lines()[0].contains(u"was changed"_s));
        QVERIFY(made->lines()[1].contains(u"more.txt"_s)
                && made->lines()[1].contains(u"not listed"_s));
    }

    void anEncryptedOneAsksForItsPassword()
    {
        const auto made = check();
        m_packs->password = u"open sesame"_s;
        made->checkWith(u"open sesame"_s); // none is chosen
        QVERIFY(!made->job().isBusy());
        made->check(u"/a/case.zip"_s);
        QVERIFY(wait(*made));
        QVERIFY(made->needsPassword() && made->text().contains(u"is encrypted"_s));
        made->checkWith({});
        QVERIFY(!made->job().isBusy());
        made->checkWith(u"wrong"_s);
        QVERIFY(wait(*made));
        QVERIFY(made->needsPassword() && made->text().contains(u"not the password"_s));
        made->checkWith(u"open sesame"_s);
        QVERIFY(wait(*made));
        QVERIFY(!made->needsPassword() && made->isWhole());
    }

    void itCanBeStoppedAndClosedMeanwhile()
    {
        auto made = check();
        m_pool.setMaxThreadCount(1);
        QSemaphore gate;
        m_pool.start([&gate] { gate.acquire(); });
        made->check(u"/a/case.zip"_s);
        made->check(u"/a/other.zip"_s); // one after the other
        QVERIFY(made->shownPath().contains(u"case.zip"_s));
        made->cancel();
        gate.release();
        QVERIFY(wait(*made));
        QVERIFY(!made->isWhole());
        QCOMPARE(made->text(), u"Stopped."_s);
        m_pool.start([&gate] { gate.acquire(); });
        made->check(u"/a/case.zip"_s);
        made.reset();
        gate.release();
        m_pool.waitForDone();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestPackCheck)
#include "tst_packcheck.moc"
