// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QThread>

#include "storage/migrations.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Migration;
using storage::SqliteBook;
using Access = storage::SqliteBook::Access;

class TestBookFile final : public QObject
{
    Q_OBJECT
private slots:
    void onlyCreateMakesABook();
    void anEmptyFileBecomesABook();
    void aNewBookIsOneFile();
    void theFileAloneIsTheBookAfterClosing();
    void refusesWhatIsNoBook_data();
    void refusesWhatIsNoBook();
    void aCutBookIsDamaged();
    void aNewerBookIsRefusedAndLeftAlone();
    void anOlderBookIsCopiedThenMigrated();
    void aFailingStepLeavesTheVersionBefore();
    void keepsTheLastThreeCopies();
    void splitsStatementsAtTheirMarkers();
    void aReaderSeesWhatAnotherCommits();
    void aSecondWriterIsToldWhoHoldsTheBook();
    void openingABookTwiceKeepsTheLocksOfTheFirst();
    void aFailedTransactionLeavesNothing();
    void aFailedPartFailsTheWhole();
    void whateverStatementFailsNothingIsLeft();
    void aFullDiskLeavesNothing();
    void verifyNamesWhatIsWrong();

private:
    static QString writeFile(const QString &path, const QByteArray &content);
    static StorageErrorKind refusal(const QString &path, Access access);
};

namespace {
qint64 numberIn(const QString &path, const QString &sql)
{
    auto connection = Connection::open(path, Connection::Mode::Write);
    return (*connection)->number(sql).value_or(-1);
}

void run(const QString &path, const QString &sql)
{
    auto connection = Connection::open(path, Connection::Mode::Write);
    QVERIFY((*connection)->exec(sql));
}

/** Asked by a process of its own: nobody is told of the locks that he holds himself. */
bool othersFindALock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        const int file = ::open(name.constData(), O_RDWR);
        ::_exit(::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

Stored<void> threeOrders(SqliteBook &book)
{
    const auto begun = book.journal().begin(ChangeKind::Import, at(1), u"a.csv"_s);
    if (!begun)
        return core::failure(begun.error());
    OrderGenerator generator(5);
    for (int i = 0; i < 3; ++i) {
        const Order order = generator.next();
        const auto id = book.orders().insert(order);
        if (!id)
            return core::failure(id.error());
        if (auto done = book.rows().put(rowOf(*id, order), recourse::core::Instant(), u"p"_s);
            !done)
            return done;
    }
    const auto kept = book.orders().find(u"aliexpress"_s, u"kept"_s);
    if (!kept)
        return core::failure(kept.error());
    Order changed = anOrder(u"kept"_s, u"Changed"_s);
    return book.orders().replace(**kept, changed);
}
} // namespace

QString TestBookFile::writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return path;
}

StorageErrorKind TestBookFile::refusal(const QString &path, Access access)
{
    const auto book = SqliteBook::open(path, access);
    if (book)
        qFatal("opened");
    return book.error().kind;
}

void TestBookFile::onlyCreateMakesABook()
{
    BookFixture fixture;
    QCOMPARE(refusal(fixture.path, Access::Write), StorageErrorKind::NoBook);
    QCOMPARE(refusal(fixture.path, Access::Read), StorageErrorKind::NoBook);
    QVERIFY(!QFile::exists(fixture.path));
    QVERIFY(fixture.open()->verify().value().isEmpty());
    QVERIFY(fixture.open(Access::Read)->verify().value().isEmpty());
    QCOMPARE(refusal(fixture.folder.filePath(u"nowhere/x.recourse"_s), Access::Create),
             StorageErrorKind::Gone);
}

void TestBookFile::anEmptyFileBecomesABook()
{
    BookFixture fixture;
    writeFile(fixture.path, {});
    QCOMPARE(refusal(fixture.path, Access::Write), StorageErrorKind::NoBook);
    QVERIFY(fixture.open()->verify().value().isEmpty());
}

void TestBookFile::aNewBookIsOneFile()
{
    BookFixture fixture;
    // Left by a program that was killed while it made the same book.
    writeFile(fixture.path + u".AbC123.new"_s, "half");
    fixture.open();
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files), QStringList{u"orders.recourse"_s});
}

void TestBookFile::theFileAloneIsTheBookAfterClosing()
{
    BookFixture fixture;
    {
        auto book = fixture.open();
        auto reader = fixture.open(Access::Read);
        put(*book, anOrder(u"1"_s));
        QCOMPARE(reader->orders().count().value(), 1);
        book.reset(); // the reader is the last to close
    }
    const QString copy = fixture.folder.filePath(u"copy.recourse"_s);
    QVERIFY(QFile::copy(fixture.path, copy));
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files).size(), 2);
    QCOMPARE((*SqliteBook::open(copy, Access::Read))->orders().count().value(), 1);
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files).size(), 2);
}

void TestBookFile::refusesWhatIsNoBook_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::newRow("text") << QByteArray("order_id,placed_at\n1,2\n")
                          << int(StorageErrorKind::Foreign);
    QTest::newRow("short text") << QByteArray("x") << int(StorageErrorKind::Foreign);
    QTest::newRow("zeros") << QByteArray(5000, '\0') << int(StorageErrorKind::Foreign);
    QTest::newRow("cut in the magic") << QByteArray("SQLite fo") << int(StorageErrorKind::Damaged);
    QTest::newRow("magic, then noise") << QByteArray("SQLite format 3\0", 16)
            + QByteArray(5000, 'x') << int(StorageErrorKind::Foreign);
}

void TestBookFile::refusesWhatIsNoBook()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    BookFixture fixture;
    writeFile(fixture.path, content);
    for (const Access access : {Access::Create, Access::Write, Access::Read})
        QCOMPARE(int(refusal(fixture.path, access)), kind);
    QFile file(fixture.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(refusal(fixture.folder.path(), Access::Write), StorageErrorKind::Foreign);
}

void TestBookFile::aCutBookIsDamaged()
{
    BookFixture fixture;
    put(*fixture.open(), anOrder(u"1"_s));
    QVERIFY(QFile::resize(fixture.path, QFileInfo(fixture.path).size() / 2));
    QCOMPARE(refusal(fixture.path, Access::Write), StorageErrorKind::Damaged);
    QCOMPARE(refusal(fixture.path, Access::Read), StorageErrorKind::Damaged);
    run(writeFile(fixture.folder.filePath(u"other.db"_s), {}), u"CREATE TABLE t (x)"_s);
    QCOMPARE(refusal(fixture.folder.filePath(u"other.db"_s), Access::Write),
             StorageErrorKind::Foreign);
}

void TestBookFile::aNewerBookIsRefusedAndLeftAlone()
{
    BookFixture fixture;
    fixture.open();
    run(fixture.path, u"PRAGMA user_version = 900"_s);
    for (const Access access : {Access::Create, Access::Write, Access::Read}) {
        const auto book = SqliteBook::open(fixture.path, access);
        QVERIFY(!book);
        QCOMPARE(book.error().kind, StorageErrorKind::NewerBook);
        QCOMPARE(book.error().bookVersion, 900);
    }
    QCOMPARE(numberIn(fixture.path, u"PRAGMA user_version"_s), 900);
}

void TestBookFile::anOlderBookIsCopiedThenMigrated()
{
    BookFixture fixture;
    put(*fixture.open(), anOrder(u"1"_s));
    auto steps = storage::allMigrations();
    const int next = steps.back().version + 1;
    steps.push_back({next,
                     writeFile(fixture.folder.filePath(u"next.sql"_s),
                               "-- @statement\nCREATE TABLE later (x INTEGER) STRICT;\n")});
    QVERIFY(!SqliteBook::open(fixture.path, Access::Read, steps));
    auto book = SqliteBook::open(fixture.path, Access::Write, steps);
    QVERIFY(book);
    QCOMPARE((*book)->orders().count().value(), 1);
    QVERIFY((*book)->verify().value().isEmpty());
    QCOMPARE(numberIn(fixture.path, u"PRAGMA user_version"_s), next);
    const QString copy = fixture.folder.filePath(
        u"backups/orders.recourse.before-v%1.recourse"_s.arg(next));
    QCOMPARE(numberIn(copy, u"PRAGMA user_version"_s), next - 1);
    QCOMPARE((*SqliteBook::open(copy, Access::Read))->orders().count().value(), 1);
}

void TestBookFile::aFailingStepLeavesTheVersionBefore()
{
    BookFixture fixture;
    put(*fixture.open(), anOrder(u"1"_s));
    auto steps = storage::allMigrations();
    const int good = steps.back().version + 1;
    steps.push_back({good,
                     writeFile(fixture.folder.filePath(u"a.sql"_s),
                               "-- @statement\nCREATE TABLE later (x INTEGER);\n")});
    steps.push_back({good + 1,
                     writeFile(fixture.folder.filePath(u"b.sql"_s),
                               "-- @statement\nCREATE TABLE half (x INTEGER);\n"
                               "-- @statement\nDELETE FROM items;\n"
                               "-- @statement\nINSERT INTO nothing VALUES (1);\n")});
    QVERIFY(!SqliteBook::open(fixture.path, Access::Write, steps));
    QCOMPARE(numberIn(fixture.path, u"PRAGMA user_version"_s), good);
    QCOMPARE(numberIn(fixture.path, u"SELECT count(*) FROM items"_s), 1);
    QCOMPARE(numberIn(fixture.path, u"SELECT count(*) FROM sqlite_schema WHERE name = 'half'"_s),
             0);
}

void TestBookFile::keepsTheLastThreeCopies()
{
    BookFixture fixture;
    fixture.open();
    auto steps = storage::allMigrations();
    const QString step = writeFile(fixture.folder.filePath(u"n.sql"_s),
                                   "-- @statement\nSELECT 1;\n");
    for (int i = 0; i < 5; ++i) {
        steps.push_back({steps.back().version + 1, step});
        QVERIFY(SqliteBook::open(fixture.path, Access::Write, steps));
    }
    const QDir backups(fixture.folder.filePath(u"backups"_s));
    QCOMPARE(backups.entryList(QDir::Files | QDir::Hidden).size(), 3);
    QVERIFY(backups.exists(u"orders.recourse.before-v%1.recourse"_s.arg(steps.back().version)));
}

void TestBookFile::splitsStatementsAtTheirMarkers()
{
    const QString
        text = u"-- licence\n-- @statement\nA;\nB;\n  -- @statement \n\n-- @statement\nC"_s;
    QCOMPARE(storage::splitStatements(text), QStringList({u"A;\nB;"_s, u"C"_s}));
    QVERIFY(storage::splitStatements(u"nothing"_s).isEmpty());
}

void TestBookFile::aReaderSeesWhatAnotherCommits()
{
    BookFixture fixture;
    auto writer = fixture.open();
    auto reader = fixture.open(Access::Read);
    const qint64 before = reader->queries().dataVersion().value();
    QCOMPARE(reader->queries().dataVersion().value(), before);
    QVERIFY(writer->transaction([&]() -> Stored<void> {
        put(*writer, anOrder(u"1"_s));
        // Not yet: a reader neither waits nor sees the half of it.
        return reader->orders().count().value() == 0 ? Stored<void>()
                                                     : core::failure(StorageError{});
    }));
    QVERIFY(reader->queries().dataVersion().value() != before);
    QCOMPARE(reader->queries().ids({}, -1).value().size(), 1);
    QVERIFY(!reader->orders().insert(anOrder(u"2"_s)));
}

void TestBookFile::aSecondWriterIsToldWhoHoldsTheBook()
{
    BookFixture fixture;
    auto first = fixture.open();
    auto second = fixture.open();
    StorageError error;
    QVERIFY(first->transaction([&]() -> Stored<void> {
        const auto refused = second->transaction([] { return Stored<void>(); });
        if (!refused)
            error = refused.error();
        return {};
    }));
    QCOMPARE(error.kind, StorageErrorKind::Busy);
#if defined(Q_OS_LINUX)
    QVERIFY2(error.holder.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(error.holder));
#endif
    QVERIFY(second->transaction([] { return Stored<void>(); }));
}

void TestBookFile::openingABookTwiceKeepsTheLocksOfTheFirst()
{
    // Without them another program believes that it is alone, and takes the log away from under us.
    BookFixture fixture;
    const auto writer = fixture.open();
    put(*writer, anOrder(u"1"_s, u"Lamp"_s));
    QVERIFY(othersFindALock(fixture.path));
    {
        const auto reader = SqliteBook::open(fixture.path, Access::Read);
        QVERIFY(reader);
        QVERIFY(othersFindALock(fixture.path));
    }
    QVERIFY(SqliteBook::open(fixture.path, Access::Write));
    QVERIFY(othersFindALock(fixture.path));
}

void TestBookFile::aFailedTransactionLeavesNothing()
{
    BookFixture fixture;
    auto book = fixture.open();
    const auto done = book->transaction([&]() -> Stored<void> {
        put(*book, anOrder(u"1"_s));
        return core::failure(StorageError{StorageErrorKind::Failed, u"stopped"_s});
    });
    QCOMPARE(done.error().detail, u"stopped"_s);
    QCOMPARE(book->orders().count().value(), 0);
    QVERIFY(!book->journal().last().value());
    QVERIFY(book->verify().value().isEmpty());
}

void TestBookFile::aFailedPartFailsTheWhole()
{
    BookFixture fixture;
    auto book = fixture.open();
    QVERIFY(!book->transaction([&]() -> Stored<void> {
        put(*book, anOrder(u"1"_s));
        (void)book->orders().insert(anOrder(u"1"_s)); // refused, and nobody looked
        return {};
    }));
    QCOMPARE(book->orders().count().value(), 0);
}

void TestBookFile::whateverStatementFailsNothingIsLeft()
{
    BookFixture fixture;
    put(*fixture.open(), anOrder(u"kept"_s, u"Before"_s));
    // One more table a round refuses to be written, so each statement of the change fails once.
    const QStringList tables{u"changes"_s,      u"orders"_s,      u"sellers"_s,
                             u"items"_s,        u"journal"_s,     u"order_row"_s,
                             u"order_search"_s, u"order_dates"_s, u"order_search_pending"_s};
    for (const QString &table : tables) {
        for (const QString &verb : {u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s}) {
            run(fixture.path,
                u"CREATE TRIGGER fault BEFORE %1 ON %2 BEGIN SELECT RAISE (ABORT, 'fault'); END"_s
                    .arg(verb, table));
            {
                auto book = fixture.open(Access::Write);
                const auto done = book->transaction([&] { return threeOrders(*book); });
                QCOMPARE(book->orders().count().value(), done ? 4 : 1);
                if (done)
                    QVERIFY(book->journal().last().value().has_value());
            }
            run(fixture.path, u"DROP TRIGGER fault"_s);
            auto book = fixture.open(Access::Write);
            QVERIFY(book->journal().undoLast());
            QCOMPARE(book->orders().count().value(), 1);
            const auto kept = book->orders().find(u"aliexpress"_s, u"kept"_s).value();
            QCOMPARE(book->orders().load(*kept).value()->displayTitle(), u"Before"_s);
            QCOMPARE(book->verify().value(), QStringList());
        }
    }
}

void TestBookFile::aFullDiskLeavesNothing()
{
    BookFixture fixture;
    put(*fixture.open(), anOrder(u"kept"_s, u"Before"_s));
    auto book = fixture.open(Access::Write);
    // A limit of this process on the size of its files: the next page of the log has no room.
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit full = before;
    full.rlim_cur = rlim_t(QFileInfo(fixture.path).size() + 4096);
    ::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const auto done = book->transaction([&]() -> Stored<void> {
        for (int i = 0; i < 2000; ++i) {
            const auto id = book->orders().insert(anOrder(QString::number(i), QString(300, u'x')));
            if (!id)
                return core::failure(id.error());
        }
        return {};
    });
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!done);
    QVERIFY(done.error().kind == StorageErrorKind::DiskFull
            || done.error().kind == StorageErrorKind::Gone);
    QCOMPARE(book->orders().count().value(), 1);
    QVERIFY(book->verify().value().isEmpty());
}

void TestBookFile::verifyNamesWhatIsWrong()
{
    BookFixture fixture;
    put(*fixture.open(), anOrder(u"1"_s, u"Lamp"_s));
    run(fixture.path, u"UPDATE order_row SET number = 'other'"_s);
    QCOMPARE(fixture.open()->verify().value().size(), 1);
    run(fixture.path, u"INSERT INTO order_fts (rowid, text) VALUES (77, '  ghost')"_s);
    QCOMPARE(fixture.open()->verify().value().size(), 2);
}

QTEST_GUILESS_MAIN(TestBookFile)
#include "tst_bookfile.moc"
