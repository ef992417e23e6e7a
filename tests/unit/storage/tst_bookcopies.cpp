// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>

#include <sys/resource.h>

#include "storage/connection.h"
#include "support/faultyfiles.h"
#include "support/ramfolder.h"
#include "unit/storage/copiesfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;
using storage::SqliteBook;
using Access = SqliteBook::Access;

class TestBookCopies final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aBackupIsASoundBookOfItsOwn();
    void aBackupIsMadeWhileOthersWrite();
    void replacesAnOlderBackupOnly();
    void theBookItselfIsNoTarget();
    void saysWhichSideRefuses();
    void aFullDiskLeavesTheOlderBackup();
    void whicheverWriteOfABackupFailsTheOlderStays();
    void restoresAllOfItAndKeepsWhatWas();
    void restoringReachesAnOpenBook();
    void restoringMakesABookWhereNoneIs();
    void restoringReplacesADamagedBook();
    void restoringHealsABookThatIsShown();
    void nothingIsRestoredOverAHeldBook();
    void whatIsNoBackupChangesNothing_data();
    void whatIsNoBackupChangesNothing();
    void whicheverWriteOfARestoringFailsItIsAllOrNothing();
    void keptBackupsTellInstantAndReason();
    void whatAKilledProgramLeftIsSweptUp();
    void stopsWhereAskedTo();
    void picturesAreInTheBackupAndComeBack();
};

void TestBookCopies::initTestCase()
{
    useRamForTemporaries();
}

void TestBookCopies::aBackupIsASoundBookOfItsOwn()
{
    Copies all;
    const QString out = all.path(u"copy.recourse"_s);
    const auto content = all.copies.backUp(all.fixture.path, out, {});
    QVERIFY(content);
    QCOMPARE(content->orders, 2);
    QCOMPARE(content->bytes, QFileInfo(out).size());
    QCOMPARE(all.ordersIn(out), 2);
    QCOMPARE(all.files(),
             QStringList({u"copy.recourse"_s, u"older.recourse"_s, u"orders.recourse"_s}));
}

void TestBookCopies::aBackupIsMadeWhileOthersWrite()
{
    Copies all;
    const auto writer = all.fixture.open(Access::Write);
    const QString out = all.path(u"copy.recourse"_s);
    QVERIFY(writer->transaction([&]() -> Stored<void> {
        put(*writer, anOrder(u"3"_s));
        const auto content = all.copies.backUp(all.fixture.path, out, {});
        return content && content->orders == 2 ? Stored<void>() : core::failure(StorageError{});
    }));
    QCOMPARE(all.orders(), 3);
    QCOMPARE(all.ordersIn(out), 2);
}

void TestBookCopies::replacesAnOlderBackupOnly()
{
    Copies all;
    QVERIFY(all.copies.backUp(all.fixture.path, all.backup, {}));
    QCOMPARE(all.ordersIn(all.backup), 2);
    const QString other = all.path(u"letter.txt"_s);
    writeFile(other, "Dear seller");
    const auto refused = all.copies.backUp(all.fixture.path, other, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, CopyProblem::OtherFile);
    QCOMPARE(contentOf(other), QByteArray("Dear seller"));
    QCOMPARE(all.copies.backUp(all.fixture.path, all.fixture.folder.path(), {}).error().problem,
             CopyProblem::OtherFile);
    makeZip(all.path(u"photos.zip"_s), {{"a.jpg", "x"}});
    QCOMPARE(all.copies.backUp(all.fixture.path, all.path(u"photos.zip"_s), {}).error().problem,
             CopyProblem::OtherFile);
    // An older backup that somebody has open as his book stays his.
    const auto open = SqliteBook::open(all.backup, Access::Write);
    QVERIFY(open);
    QCOMPARE((*open)->orders().count().value(), 2);
    const auto held = all.copies.backUp(all.fixture.path, all.backup, {});
    QCOMPARE(held.error().error.kind, StorageErrorKind::Busy);
    QCOMPARE(held.error().side, CopySide::Backup);
}

void TestBookCopies::theBookItselfIsNoTarget()
{
    Copies all;
    const QByteArray before = contentOf(all.fixture.path);
    const QString link = all.path(u"link.recourse"_s);
    QVERIFY(QFile::link(all.fixture.path, link));
    const QStringList targets{all.fixture.path, link,
                              QString(all.fixture.folder.path() + u"/./orders.recourse"_s),
                              QString(all.fixture.path + u"-wal"_s)};
    for (const QString &out : targets) {
        QCOMPARE(all.copies.backUp(all.fixture.path, out, {}).error().problem,
                 CopyProblem::SameFile);
        if (!out.endsWith(u"-wal"_s))
            QCOMPARE(all.copies.restore(out, all.fixture.path, kNow, {}).error().problem,
                     CopyProblem::SameFile);
    }
    QCOMPARE(contentOf(all.fixture.path), before);
}

void TestBookCopies::saysWhichSideRefuses()
{
    Copies all;
    const auto gone = all.copies.backUp(all.fixture.path, all.path(u"nowhere/x.recourse"_s), {});
    QCOMPARE(gone.error().error.kind, StorageErrorKind::Gone);
    QCOMPARE(gone.error().side, CopySide::Backup);
    const auto none = all.copies.backUp(all.path(u"none.recourse"_s), all.path(u"x"_s), {});
    QCOMPARE(none.error().error.kind, StorageErrorKind::NoBook);
    QCOMPARE(none.error().side, CopySide::Book);
    QVERIFY(QFile::resize(all.fixture.path, QFileInfo(all.fixture.path).size() / 2));
    const auto damaged = all.copies.backUp(all.fixture.path, all.backup, {});
    QCOMPARE(damaged.error().error.kind, StorageErrorKind::Damaged);
    QCOMPARE(damaged.error().side, CopySide::Book);
    QCOMPARE(all.ordersIn(all.backup), 1);
}

void TestBookCopies::aFullDiskLeavesTheOlderBackup()
{
    Copies all;
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit full = before;
    full.rlim_cur = 64 * 1024; // less than any book has
    ::signal(SIGXFSZ, SIG_IGN);
    for (const QString &name : {u"older.recourse"_s, u"older.zip"_s}) {
        QVERIFY(all.copies.backUp(all.fixture.path, all.path(name), {}));
        const QByteArray old = contentOf(all.path(name));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto refused = all.copies.backUp(all.fixture.path, all.path(name), {});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!refused);
        QVERIFY(refused.error().side == CopySide::Backup);
        QVERIFY(refused.error().error.kind == StorageErrorKind::DiskFull
                || refused.error().error.kind == StorageErrorKind::Gone);
        QCOMPARE(contentOf(all.path(name)), old);
    }
    QCOMPARE(all.files().size(), 3);
}

void TestBookCopies::whicheverWriteOfABackupFailsTheOlderStays()
{
    for (const auto fault : {FaultyFiles::Fault::Write, FaultyFiles::Fault::Sync}) {
        Copies all;
        const QByteArray old = contentOf(all.backup);
        FaultyFiles files;
        int failed = 0;
        for (int nth = 1;; ++nth) {
            files.failAt(fault, nth);
            const auto content = all.copies.backUp(all.fixture.path, all.backup, {});
            files.failAt(fault, 0);
            if (content)
                break;
            ++failed;
            QCOMPARE(contentOf(all.backup), old);
            QCOMPARE(all.files().size(), 2);
        }
        QVERIFY2(failed >= (fault == FaultyFiles::Fault::Write ? 20 : 1),
                 qPrintable(QString::number(failed)));
        QCOMPARE(all.ordersIn(all.backup), 2);
    }
}

void TestBookCopies::restoresAllOfItAndKeepsWhatWas()
{
    Copies all;
    const QByteArray bytes = contentOf(all.backup);
    const QDateTime modified = QFileInfo(all.backup).lastModified();
    const auto report = all.copies.restore(all.backup, all.fixture.path, kNow, {});
    QVERIFY(report);
    QCOMPARE(report->content.orders, 1);
    QCOMPARE(all.orders(), 1);
    QCOMPARE(all.ordersIn(report->keptAs), 2);
    QCOMPARE(all.backups(), QStringList{u"orders.recourse.20261122T130000Z.restore.recourse"_s});
    QCOMPARE(contentOf(all.backup), bytes);
    QCOMPARE(QFileInfo(all.backup).lastModified(), modified);
    // And back again, within the same second.
    QVERIFY(all.copies.restore(report->keptAs, all.fixture.path, kNow, {}));
    QCOMPARE(all.orders(), 2);
    QCOMPARE(all.backups().size(), 2);
}

void TestBookCopies::restoringReachesAnOpenBook()
{
    Copies all;
    const auto writer = all.fixture.open(Access::Write);
    const auto reader = all.fixture.open(Access::Read);
    const qint64 seen = reader->queries().dataVersion().value();
    QVERIFY(all.copies.restore(all.backup, all.fixture.path, kNow, {}));
    QVERIFY(reader->queries().dataVersion().value() != seen);
    QCOMPARE(reader->orders().count().value(), 1);
    put(*writer, anOrder(u"3"_s));
    QCOMPARE(all.orders(), 2);
}

void TestBookCopies::restoringMakesABookWhereNoneIs()
{
    Copies all;
    const QString fresh = all.path(u"new/place/orders.recourse"_s);
    const auto report = all.copies.restore(all.backup, fresh, kNow, {});
    QVERIFY(report);
    QVERIFY(report->keptAs.isEmpty());
    QCOMPARE(all.ordersIn(fresh), 1);
    QCOMPARE(
        QDir(QFileInfo(fresh).absolutePath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList{u"orders.recourse"_s});
}

void TestBookCopies::restoringReplacesADamagedBook()
{
    Copies all;
    QVERIFY(QFile::resize(all.fixture.path, QFileInfo(all.fixture.path).size() / 2));
    const QByteArray damaged = contentOf(all.fixture.path);
    const auto report = all.copies.restore(all.backup, all.fixture.path, kNow, {});
    QVERIFY(report);
    QCOMPARE(all.orders(), 1);
    QCOMPARE(contentOf(report->keptAs), damaged);
}

void TestBookCopies::restoringHealsABookThatIsShown()
{
    Copies all;
    {
        const auto book = all.fixture.open(Access::Write);
        for (int i = 0; i < 100; ++i)
            put(*book, anOrder(QString::number(1000 + i), QString(300, u'x')));
    }
    QVERIFY(all.copies.backUp(all.fixture.path, all.backup, {}));
    // The page at the top of the items is lost; the head is as it was, so the book still opens.
    const qint64 lost = storage::Connection::open(all.fixture.path, storage::Connection::Mode::Read)
                            .value()
                            ->number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'items'"_s)
                            .value();
    QByteArray bytes = contentOf(all.fixture.path);
    bytes.replace((lost - 1) * 4096, 4096, QByteArray(4096, '\xff'));
    writeFile(all.fixture.path, bytes);
    const auto shown = all.fixture.open(Access::Read);
    const auto report = all.copies.restore(all.backup, all.fixture.path, kNow, {});
    QVERIFY(report);
    QCOMPARE(all.orders(), 102);
    QCOMPARE(shown->orders().count().value(), 102);
    QVERIFY(report->keptAs.endsWith(u".damaged"_s));
    QCOMPARE(contentOf(report->keptAs), bytes);
}

void TestBookCopies::nothingIsRestoredOverAHeldBook()
{
    Copies all;
    const auto writer = all.fixture.open(Access::Write);
    QVERIFY(writer->transaction([&]() -> Stored<void> {
        const auto refused = all.copies.restore(all.backup, all.fixture.path, kNow, {});
        if (refused || refused.error().error.kind != StorageErrorKind::Busy)
            return core::failure(StorageError{});
        return {};
    }));
    QCOMPARE(all.orders(), 2);
    QCOMPARE(all.backups(), QStringList());
}

void TestBookCopies::whatIsNoBackupChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("kind");
    QTest::newRow("text") << QByteArray("order_id\n1\n") << int(CopyProblem::NoBackup)
                          << int(StorageErrorKind::Foreign);
    QTest::newRow("empty") << QByteArray() << int(CopyProblem::Storage)
                           << int(StorageErrorKind::Damaged);
    QTest::newRow("cut") << QByteArray("SQLite fo") << int(CopyProblem::Storage)
                         << int(StorageErrorKind::Damaged);
    QTest::newRow("zip of nothing")
        << QByteArray("PK\x03\x04 and no more") << int(CopyProblem::BadArchive)
        << int(StorageErrorKind::Damaged);
}

void TestBookCopies::whatIsNoBackupChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(int, problem);
    QFETCH(int, kind);
    Copies all;
    const QByteArray before = contentOf(all.fixture.path);
    const QString backup = all.path(u"backup"_s);
    writeFile(backup, content);
    const auto refused = all.copies.restore(backup, all.fixture.path, kNow, {});
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().problem), problem);
    QCOMPARE(int(refused.error().error.kind), kind);
    QCOMPARE(refused.error().side, CopySide::Backup);
    QCOMPARE(contentOf(all.fixture.path), before);
    QCOMPARE(contentOf(backup), content);
    QCOMPARE(all.backups(), QStringList());
}

void TestBookCopies::whicheverWriteOfARestoringFailsItIsAllOrNothing()
{
    for (const auto fault : {FaultyFiles::Fault::Write, FaultyFiles::Fault::Sync}) {
        Copies all;
        FaultyFiles files;
        int failed = 0;
        for (int nth = 1;; ++nth) {
            files.failAt(fault, nth);
            const auto report = all.copies.restore(all.backup, all.fixture.path, kNow, {});
            files.failAt(fault, 0);
            const qint64 orders = all.orders();
            if (report) {
                QCOMPARE(orders, 1);
                break;
            }
            ++failed;
            QCOMPARE(orders, 2);
            QCOMPARE(all.ordersIn(all.backup), 1);
            for (const QString &name : all.backups())
                QCOMPARE(all.ordersIn(all.path(u"backups/"_s + name)), 2);
            QDir(all.path(u"backups"_s)).removeRecursively();
        }
        QVERIFY2(failed >= (fault == FaultyFiles::Fault::Write ? 100 : 2),
                 qPrintable(QString::number(failed)));
    }
}

void TestBookCopies::keptBackupsTellInstantAndReason()
{
    Copies all;
    QCOMPARE(all.copies.kept(all.fixture.path).size(), 0);
    const auto made = all.copies.keep(all.fixture.path, kNow, {});
    QVERIFY(made);
    QVERIFY(all.copies.keep(all.fixture.path, kNow.plus(std::chrono::seconds(5)), {}));
    QVERIFY(all.copies.restore(all.backup, all.fixture.path, kNow, {}));
    writeFile(all.path(u"backups/other.recourse.20261122T130000Z.auto.recourse"_s), "x");
    writeFile(all.path(u"backups/orders.recourse.20269922T130000Z.auto.recourse"_s), "x");
    writeFile(all.path(u"backups/orders.recourse.txt"_s), "x");
    const auto kept = all.copies.kept(all.fixture.path);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept.at(0).at, kNow.plus(std::chrono::seconds(5)));
    QCOMPARE(kept.at(0).kind, BackupKind::Automatic);
    QVERIFY(kept.contains(*made));
    QCOMPARE(std::count_if(kept.begin(), kept.end(),
                           [](const auto &one) { return one.kind == BackupKind::BeforeRestore; }),
             1);
    all.copies.remove(kept.at(0));
    QCOMPARE(all.copies.kept(all.fixture.path).size(), 2);
}

void TestBookCopies::whatAKilledProgramLeftIsSweptUp()
{
    Copies all;
    writeFile(all.backup + u".AbC123.new"_s, "half");
    writeFile(all.backup + u".AbC123.new-wal"_s, "half");
    QVERIFY(all.copies.backUp(all.fixture.path, all.backup, {}));
    writeFile(all.path(u"backups/orders.recourse.AbC123.new"_s), "half");
    QVERIFY(all.copies.restore(all.backup, all.fixture.path, kNow, {}));
    QCOMPARE(all.files(), QStringList({u"older.recourse"_s, u"orders.recourse"_s}));
    QCOMPARE(all.backups().size(), 1);
}

void TestBookCopies::stopsWhereAskedTo()
{
    Copies all;
    const auto never = [](qint64, qint64) { return false; };
    const QByteArray old = contentOf(all.backup);
    {
        const auto book = all.fixture.open(Access::Write);
        QVERIFY(book->transaction([&]() -> Stored<void> {
            for (int i = 0; i < 300; ++i)
                put(*book, anOrder(QString::number(1000 + i), QString(200, u'x')));
            return {};
        }));
    }
    for (const QString &name : {u"older.recourse"_s, u"older.zip"_s})
        QCOMPARE(all.copies.backUp(all.fixture.path, all.path(name), never).error().problem,
                 CopyProblem::Cancelled);
    QCOMPARE(contentOf(all.backup), old);
    QCOMPARE(all.copies.restore(all.backup, all.fixture.path, kNow, never).error().problem,
             CopyProblem::Cancelled);
    QCOMPARE(all.orders(), 302);
}

void TestBookCopies::picturesAreInTheBackupAndComeBack()
{
    Copies c;
    Order order = anOrder(u"3"_s, u"Bowl"_s);
    order.items[0].picture = "small";
    const OrderId id = put(*c.fixture.open(), order);
    const QString backup = c.path(u"new.recourse"_s);
    QVERIFY(c.copies.backUp(c.fixture.path, backup, {}));
    QVERIFY(c.fixture.open()->orders().remove(id));
    QVERIFY(c.copies.restore(backup, c.fixture.path, kNow, {}));
    QCOMPARE(c.fixture.open()->orders().load(id).value()->items[0].picture, QByteArray("small"));
}

QTEST_GUILESS_MAIN(TestBookCopies)
#include "tst_bookcopies.moc"
