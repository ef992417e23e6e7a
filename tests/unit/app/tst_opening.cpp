// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include "app/openbook.h"
#include "storage/sqlitebookcopies.h"

using namespace recourse;
using namespace Qt::StringLiterals;
using app::Opening;
using app::openOrExplain;
using storage::SqliteBook;

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

void put(domain::Book &book, const QString &number)
{
    domain::Order order;
    order.market = u"aliexpress"_s;
    order.number = number;
    domain::Item item;
    item.title = QString(300, u'x');
    order.items.append(item);
    if (!book.orders().insert(order))
        qFatal("not taken");
}
} // namespace

/** Each file that may be asked for is opened, or explained and left as it is. */
class TestOpening final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aSoundBookNeedsNoWord();
    void whatIsNoBookIsLeftAsItIs_data();
    void whatIsNoBookIsLeftAsItIs();
    void aFolderThatIsGoneIsSaid();
    void aBookThatMayNotBeWrittenIsShown();
    void afterADirtyStopTheBookIsLookedAtFirst();
    void afterADirtyStopADamagedBookIsOnlyShown();
    void whoHasItOpenIsNoDirtyStop();
    void aBusyBookIsNamedWithItsHolder();
    void aBookThatAnotherWritesToIsOpened();
    void theLookAfterADirtyStopCanBeCancelled();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString state() const { return path(u"state"_s); }
    void makeBook(int orders) const;
    void stopDirty() const;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

void TestOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = path(u"orders.recourse"_s);
}

void TestOpening::makeBook(int orders) const
{
    const auto book = SqliteBook::open(m_book, SqliteBook::Access::Create);
    QVERIFY(book);
    for (int i = 0; i < orders; ++i)
        put(**book, QString::number(1000 + i));
}

/** The marker as a program leaves it that is no more. */
void TestOpening::stopDirty() const
{
    {
        const Opening opening = openOrExplain(m_book, state());
        QVERIFY(opening.book);
        QCOMPARE(QDir(state() + u"/open"_s).entryList(QDir::Files).size(), 1);
        const QString marker = state() + u"/open/"_s
            + QDir(state() + u"/open"_s).entryList(QDir::Files).constFirst();
        writeFile(path(u"left"_s),
                  "999999\nrecourse\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        writeFile(path(u"marker"_s), marker.toUtf8());
    }
    QVERIFY(QFile::rename(path(u"left"_s), QString::fromUtf8(contentOf(path(u"marker"_s)))));
}

void TestOpening::aSoundBookNeedsNoWord()
{
    makeBook(1);
    {
        const Opening opening = openOrExplain(m_book, state());
        QVERIFY(opening.book);
        QVERIFY(!opening.notice);
        QVERIFY(!opening.book->readOnly);
    }
    // Closed properly, it leaves no mark.
    QVERIFY(QDir(state() + u"/open"_s).isEmpty());
    QVERIFY(!openOrExplain(m_book, state()).notice);
}

void TestOpening::whatIsNoBookIsLeftAsItIs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("foreign") << u"foreign"_s << u"no order book"_s;
    QTest::newRow("damaged") << u"damaged"_s << u"damaged"_s;
    QTest::newRow("newer") << u"newer"_s << u"newer version"_s;
}

void TestOpening::whatIsNoBookIsLeftAsItIs()
{
    QFETCH(QString, kind);
    QFETCH(QString, word);
    makeBook(40);
    if (kind == u"foreign") {
        writeFile(m_book, "order_id,placed_at\n1,2\n");
    } else if (kind == u"damaged") {
        QVERIFY(QFile::resize(m_book, QFileInfo(m_book).size() / 2));
    } else {
        QByteArray bytes = contentOf(m_book);
        bytes[60] = 3; // user_version stands at 60, its highest byte first
        writeFile(m_book, bytes);
    }
    const QByteArray before = contentOf(m_book);
    const QDateTime modified = QFileInfo(m_book).lastModified();
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    const Opening opening = openOrExplain(m_book, state());
    QVERIFY(!opening.book);
    QVERIFY(opening.notice && opening.isTrouble);
    QVERIFY2(opening.notice->text.contains(word), qPrintable(opening.notice->text));
    QVERIFY(opening.notice->text.contains(m_book));
    QCOMPARE(contentOf(m_book), before);
    QCOMPARE(QFileInfo(m_book).lastModified(), modified);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
    QVERIFY(QDir(state() + u"/open"_s).isEmpty());
}

void TestOpening::aFolderThatIsGoneIsSaid()
{
    const Opening opening = openOrExplain(path(u"nowhere/orders.recourse"_s), state());
    QVERIFY(!opening.book);
    QVERIFY(opening.notice->text.contains(u"not there any more"_s));
}

void TestOpening::aBookThatMayNotBeWrittenIsShown()
{
    makeBook(2);
    const QByteArray before = contentOf(m_book);
    QVERIFY(QDir().mkpath(state()));
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
    QCOMPARE(::chmod(qPrintable(m_book), 0444), 0);
    QCOMPARE(::chmod(qPrintable(state()), 0777), 0);
    const bool isRoot = ::geteuid() == 0;
    constexpr uid_t kNobody = 65534;
    if (isRoot) // who may write everywhere
        QCOMPARE(::seteuid(kNobody), 0);
    const Opening opening = openOrExplain(m_book, state());
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(opening.book);
    QVERIFY(opening.book->readOnly);
    QVERIFY(opening.notice->text.contains(u"may not be written"_s));
    QCOMPARE(contentOf(m_book), before);
}

void TestOpening::afterADirtyStopTheBookIsLookedAtFirst()
{
    makeBook(2);
    stopDirty();
    const Opening opening = openOrExplain(m_book, state());
    QVERIFY(opening.book);
    QVERIFY(!opening.book->readOnly);
    QVERIFY(opening.notice && !opening.isTrouble);
    QVERIFY(opening.notice->text.contains(u"sound"_s));
}

void TestOpening::afterADirtyStopADamagedBookIsOnlyShown()
{
    makeBook(200);
    storage::SqliteBookCopies copies;
    QVERIFY(copies.keep(m_book, core::Instant::fromSeconds(1'795'352'400), {}));
    stopDirty();
    // A page in the middle is lost; the head of the file is as it was.
    QByteArray bytes = contentOf(m_book);
    bytes.replace(bytes.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\xff'));
    writeFile(m_book, bytes);
    Opening opening = openOrExplain(m_book, state());
    QVERIFY(opening.notice && opening.isTrouble);
    QVERIFY2(opening.notice->text.contains(u"damaged"_s), qPrintable(opening.notice->text));
    QVERIFY(opening.notice->text.contains(u"backups"_s));
    QVERIFY(opening.book);
    QVERIFY(opening.book->readOnly);
    QVERIFY(opening.book->openWindow());
    QVERIFY(!opening.book->window->orders().insert({}));
    QCOMPARE(contentOf(m_book), bytes);
}

void TestOpening::whoHasItOpenIsNoDirtyStop()
{
    makeBook(2);
    const Opening first = openOrExplain(m_book, state());
    const Opening second = openOrExplain(m_book, state());
    QVERIFY(second.book);
    QVERIFY(!second.notice);
}

/** Another program is writing to the book as long as this lives. */
class Holder final
{
public:
    explicit Holder(const QString &book)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        database.setDatabaseName(book);
        if (!database.open() || !QSqlQuery(database).exec(u"PRAGMA journal_mode = WAL"_s)
            || !QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s))
            qFatal("not held");
    }
    ~Holder()
    {
        QSqlDatabase::database(u"holder"_s).close();
        QSqlDatabase::removeDatabase(u"holder"_s);
    }
    Q_DISABLE_COPY_MOVE(Holder)
};

/** An old book is brought up to date when it is opened, which waits for nobody for long. */
void TestOpening::aBusyBookIsNamedWithItsHolder()
{
    QVERIFY(QFile::copy(QStringLiteral(RECOURSE_TEST_DATA "/books/v1.recourse"), m_book));
    QVERIFY(QFile::setPermissions(m_book, QFile::ReadOwner | QFile::WriteOwner));
    {
        const Holder holder(m_book);
        const Opening opening = openOrExplain(m_book, state());
        QVERIFY(!opening.book);
        QVERIFY(opening.notice && opening.isTrouble);
        QVERIFY2(opening.notice->text.contains(u"tst_opening"_s), qPrintable(opening.notice->text));
        QVERIFY(opening.notice->text.contains(m_book));
    }
    Opening opening = openOrExplain(m_book, state());
    QVERIFY(opening.book && opening.book->openWindow());
    QVERIFY(!opening.notice);
    QCOMPARE(opening.book->window->orders().count().value(), 4);
}

void TestOpening::aBookThatAnotherWritesToIsOpened()
{
    makeBook(2);
    const Holder holder(m_book);
    Opening opening = openOrExplain(m_book, state());
    QVERIFY(opening.book && opening.book->openWindow());
    QVERIFY(!opening.notice);
    QVERIFY(!opening.book->readOnly);
    QCOMPARE(opening.book->window->orders().count().value(), 2);
}

void TestOpening::theLookAfterADirtyStopCanBeCancelled()
{
    makeBook(200);
    stopDirty();
    const QByteArray before = contentOf(m_book);
    QList<domain::OpeningStep> steps;
    {
        const Opening opening = openOrExplain(m_book, state(),
                                              [&steps](domain::OpeningStep step, qint64, qint64) {
                                                  if (steps.isEmpty() || steps.constLast() != step)
                                                      steps.append(step);
                                                  return false;
                                              });
        QVERIFY(opening.isCancelled);
        QVERIFY(!opening.book && !opening.notice);
    }
    QCOMPARE(contentOf(m_book), before);
    // It was not looked at, so the next opening does.
    const Opening next = openOrExplain(m_book, state());
    QVERIFY(next.book);
    QVERIFY(next.notice && !next.isTrouble);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
