// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "presentation/bookwatcher.h"
#include "presentation/rowrefresher.h"
#include "support/fakebook.h"
#include "support/faketicker.h"

using namespace recourse;

/** What goes on beside the user: the watch over the book and the rows that run out. */
class TestBackground final : public QObject
{
    Q_OBJECT
private slots:
    void seesAWriteAtTheNextBeat()
    {
        test::FakeBook book;
        test::FakeTicker ticker;
        presentation::BookWatcher watcher(book.rowQueries, ticker);
        QSignalSpy changed(&watcher, &presentation::BookWatcher::changed);
        ticker.beat();
        QCOMPARE(changed.count(), 0);
        book.rowQueries.version = 2;
        ticker.beat();
        QCOMPARE(changed.count(), 1);
        ticker.beat();
        QCOMPARE(changed.count(), 1);
        book.rowQueries.version = 3;
        watcher.check();
        QCOMPARE(changed.count(), 2);
    }

    void refreshesNothingBeforeTheFirstPaint()
    {
        test::FakeBook book;
        test::FakeBookThread writer(book);
        test::FakeTicker ticker;
        presentation::RowRefresher refresher(writer, ticker, [](domain::Book &) { return 0; });
        ticker.beat();
        refresher.refresh();
        QCOMPARE(writer.waiting(), std::size_t(0));
        refresher.start();
        QCOMPARE(writer.waiting(), std::size_t(1));
    }

    void worksInSlicesUntilNoneIsLeft()
    {
        test::FakeBook book;
        test::FakeBookThread writer(book);
        test::FakeTicker ticker;
        int left = 250;
        presentation::RowRefresher refresher(writer, ticker, [&left](domain::Book &) {
            const int slice = qMin(left, 100);
            left -= slice;
            return domain::Stored<int>(slice);
        });
        QSignalSpy refreshed(&refresher, &presentation::RowRefresher::refreshed);
        QSignalSpy finished(&refresher, &presentation::RowRefresher::finished);
        refresher.start();
        for (int i = 0; i < 10 && writer.waiting() > 0; ++i) {
            QCOMPARE(writer.waiting(), std::size_t(1)); // other work finds its place between slices
            writer.runNext();
            QCoreApplication::sendPostedEvents(&refresher);
        }
        QCOMPARE(left, 0);
        QCOMPARE(refreshed.count(), 3);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!refresher.isRunning());
        ticker.beat();
        QCOMPARE(writer.waiting(), std::size_t(1));
    }

    /** What it writes changes the book, and whoever looks at a changed book has it look again. */
    void isOneRoundHoweverOftenItIsAskedMeanwhile()
    {
        test::FakeBook book;
        test::FakeBookThread writer(book);
        test::FakeTicker ticker;
        int left = 250;
        presentation::RowRefresher refresher(writer, ticker, [&left](domain::Book &) {
            const int slice = qMin(left, 100);
            left -= slice;
            return domain::Stored<int>(slice);
        });
        connect(&refresher, &presentation::RowRefresher::refreshed, &refresher,
                &presentation::RowRefresher::refresh);
        QSignalSpy finished(&refresher, &presentation::RowRefresher::finished);
        refresher.start();
        for (int i = 0; i < 10 && writer.waiting() > 0; ++i) {
            QCOMPARE(writer.waiting(), std::size_t(1));
            writer.runNext();
            QCoreApplication::sendPostedEvents(&refresher);
        }
        QCOMPARE(left, 0);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!refresher.isRunning());
    }

    void triesAgainAtTheNextBeatAfterAFailure()
    {
        test::FakeBook book;
        test::FakeBookThread writer(book);
        test::FakeTicker ticker;
        presentation::RowRefresher refresher(writer, ticker, [](domain::Book &) {
            return domain::Stored<int>(core::failure(domain::StorageError{}));
        });
        QSignalSpy failed(&refresher, &presentation::RowRefresher::failed);
        refresher.start();
        writer.runAll();
        QCoreApplication::sendPostedEvents(&refresher);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(writer.waiting(), std::size_t(0));
        ticker.beat();
        QCOMPARE(writer.waiting(), std::size_t(1));
    }

    void anAnswerAfterItsEndGoesNowhere()
    {
        test::FakeBook book;
        test::FakeBookThread writer(book);
        test::FakeTicker ticker;
        {
            presentation::RowRefresher refresher(writer, ticker, [](domain::Book &) { return 1; });
            refresher.start();
        }
        writer.runAll();
        QCoreApplication::processEvents();
        QCOMPARE(writer.waiting(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
