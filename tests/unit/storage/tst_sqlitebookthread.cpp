// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>

#include <QSemaphore>

#include "storage/sqlitebookthread.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;
using storage::SqliteBook;
using storage::SqliteBookThread;

class TestSqliteBookThread final : public QObject
{
    Q_OBJECT
private slots:
    void saysWhyItDoesNotStart();
    void runsWorkInOrderInItsOwnThread();
    void drainsBeforeItCloses();
    void interruptsARunningQuery();
    void readsWhileAnotherWrites();
};

void TestSqliteBookThread::saysWhyItDoesNotStart()
{
    BookFixture fixture;
    const auto thread = SqliteBookThread::start(fixture.path, SqliteBook::Access::Read);
    QVERIFY(!thread);
    QCOMPARE(thread.error().kind, StorageErrorKind::NoBook);
}

void TestSqliteBookThread::runsWorkInOrderInItsOwnThread()
{
    BookFixture fixture;
    auto thread = SqliteBookThread::start(fixture.path, SqliteBook::Access::Create);
    QVERIFY(thread);
    QList<int> ran;
    bool elsewhere = true;
    QSemaphore done;
    for (int i = 0; i < 100; ++i) {
        (*thread)->post([&, i, caller = QThread::currentThread()](Book &) {
            elsewhere = elsewhere && QThread::currentThread() != caller;
            ran.append(i);
            done.release();
        });
    }
    QVERIFY(done.tryAcquire(100, 30000));
    QVERIFY(elsewhere);
    QVERIFY(std::is_sorted(ran.cbegin(), ran.cend()));
}

void TestSqliteBookThread::drainsBeforeItCloses()
{
    BookFixture fixture;
    {
        auto thread = SqliteBookThread::start(fixture.path, SqliteBook::Access::Create);
        for (int i = 0; i < 50; ++i)
            (*thread)->post([i](Book &book) { put(book, anOrder(QString::number(i))); });
    }
    QCOMPARE(fixture.open()->orders().count().value(), 50);
}

void TestSqliteBookThread::interruptsARunningQuery()
{
    BookFixture fixture;
    {
        auto book = fixture.open();
        QVERIFY(book->transaction([&]() -> Stored<void> {
            for (int i = 0; i < 3000; ++i)
                put(*book, anOrder(QString::number(i), u"wireless earbuds"_s));
            return {};
        }));
    }
    auto thread = SqliteBookThread::start(fixture.path, SqliteBook::Access::Read);
    QVERIFY(thread);
    QSemaphore started;
    QSemaphore ended;
    std::atomic<bool> refused = false;
    (*thread)->post([&](Book &book) {
        OrderQuery query;
        query.search = u"wireless earbuds"_s;
        query.sort = {{SortColumn::Title}};
        started.release();
        while (!refused)
            refused = !book.queries().ids(query, -1);
        ended.release();
    });
    QVERIFY(started.tryAcquire(1, 30000));
    while (!ended.tryAcquire(1, 5))
        (*thread)->interrupt();
    QVERIFY(refused);
    QSemaphore worked; // the next query is not harmed
    (*thread)->post([&](Book &book) {
        if (book.queries().ids({}, -1))
            worked.release();
    });
    QVERIFY(worked.tryAcquire(1, 30000));
}

void TestSqliteBookThread::readsWhileAnotherWrites()
{
    BookFixture fixture;
    auto writer = SqliteBookThread::start(fixture.path, SqliteBook::Access::Create);
    auto reader = SqliteBookThread::start(fixture.path, SqliteBook::Access::Read);
    QVERIFY(writer && reader);
    std::atomic<bool> stop = false;
    std::atomic<int> failures = 0;
    (*reader)->post([&](Book &book) {
        qint64 last = 0;
        while (!stop) {
            const auto count = book.orders().count();
            if (!count || *count < last || *count % 10 != 0)
                ++failures;
            last = count.value_or(last);
        }
    });
    QSemaphore written;
    for (int round = 0; round < 20; ++round) {
        (*writer)->post([&, round](Book &book) {
            const auto done = book.transaction([&]() -> Stored<void> {
                for (int i = 0; i < 10; ++i)
                    put(book, anOrder(QString::number(round * 10 + i)));
                return {};
            });
            if (!done)
                ++failures;
            written.release();
        });
    }
    QVERIFY(written.tryAcquire(20, 60000));
    stop = true;
    QCOMPARE(failures.load(), 0);
}

QTEST_GUILESS_MAIN(TestSqliteBookThread)
#include "tst_sqlitebookthread.moc"
