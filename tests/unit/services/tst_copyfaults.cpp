// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "support/bookstate.h"
#include "support/failingstatements.h"
#include "support/ramfolder.h"
#include "unit/storage/copiesfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;
using storage::SqliteBook;
using Access = SqliteBook::Access;

namespace {
enum class Work {
    BackUp,
    Archive,
    Keep,
    Restore,
    RestoreArchive,
    RestoreOld,
    Make,
    ReplaceDamaged
};

using Done = Copied<void>;

template <typename T>
Done only(const Copied<T> &given)
{
    return given ? Done() : core::failure(given.error());
}

/** Sound, and what it holds; "none" where there is no book, "damaged" where it is none. */
QByteArray heldIn(const QString &path)
{
    if (!QFile::exists(path))
        return "none";
    const auto book = SqliteBook::open(path, Access::Read);
    if (!book)
        return "damaged";
    const QStringList problems = (*book)->verify().value();
    return problems.isEmpty() ? exportOf(**book) : problems.join(u'\n').toUtf8();
}
} // namespace

/** Whichever statement fails while a book is copied or restored: all of it, or as before. */
class TestCopyFaults final : public QObject
{
    Q_OBJECT

    /** Everything as it is before each try, with what is to be restored. */
    struct Scene
    {
        Copies all;
        Work work;
        QString from;
        QString book = all.fixture.path;
        QString out;

        explicit Scene(Work what)
            : work(what)
            , from(all.backup)
            , out(all.backup)
        {
            if (what == Work::Archive || what == Work::RestoreArchive) {
                const QByteArray photo("a photo");
                writeFile(book + u".evidence/"_s + QString::fromLatin1(sha256(photo)), photo);
                out = from = all.path(u"older.zip"_s);
                const QString one = all.path(u"one.recourse"_s);
                if (!all.copies.restore(all.backup, one, kNow, {})
                    || !all.copies.backUp(one, from, {}) || !QFile::remove(one))
                    qFatal("no archive");
            }
            if (what == Work::RestoreOld)
                from = QStringLiteral(RECOURSE_TEST_DATA "/books/v1.recourse");
            if (what == Work::Make)
                book = all.path(u"new/orders.recourse"_s);
            if (what == Work::ReplaceDamaged && !QFile::resize(book, QFileInfo(book).size() / 2))
                qFatal("not cut");
        }
        [[nodiscard]] Done run()
        {
            switch (work) {
            case Work::BackUp:
            case Work::Archive:
                return only(all.copies.backUp(book, out, {}));
            case Work::Keep:
                return only(all.copies.keep(book, kNow, {}));
            default:
                return only(all.copies.restore(from, book, kNow, {}));
            }
        }
        [[nodiscard]] bool writesBackup() const
        {
            return work == Work::BackUp || work == Work::Archive || work == Work::Keep;
        }
    };

private slots:
    void initTestCase() { useRamForTemporaries(); }

    void whicheverStatementFailsAllStaysAsItWas_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("backup") << int(Work::BackUp);
        QTest::newRow("archive") << int(Work::Archive);
        QTest::newRow("backup of the day") << int(Work::Keep);
        QTest::newRow("restore") << int(Work::Restore);
        QTest::newRow("restore an archive") << int(Work::RestoreArchive);
        QTest::newRow("restore an old book") << int(Work::RestoreOld);
        QTest::newRow("restore where no book is") << int(Work::Make);
        QTest::newRow("restore over a damaged book") << int(Work::ReplaceDamaged);
    }
    void whicheverStatementFailsAllStaysAsItWas()
    {
        QFETCH(int, what);
        auto scene = std::make_unique<Scene>(Work(what));
        const QByteArray before = heldIn(scene->book);
        const QByteArray older = contentOf(scene->from);
        const QStringList files = scene->all.files();
        int failures = 0;
        for (int statement = 1;; ++statement) {
            failing::armStatement(statement);
            const Done done = scene->run();
            const bool failed = failing::disarm();
            QByteArray where = "statement " + QByteArray::number(statement) + ": "
                + QByteArray::fromStdString(failing::failedStatement());
            const QByteArray after = heldIn(scene->book);
            if (done) { // at the end of the line, or of a statement that it can do without
                checkDone(*scene, before, after, where);
                if (!failed)
                    break;
                scene = std::make_unique<Scene>(Work(what));
                continue;
            }
            where += " gave " + done.error().error.detail.toUtf8();
            QVERIFY2(failed, where.constData());
            ++failures;
            QVERIFY2(done.error().problem == CopyProblem::Storage, where.constData());
            QVERIFY2(done.error().error.kind == StorageErrorKind::DiskFull, where.constData());
            QVERIFY2(after == before, where.constData());
            QVERIFY2(contentOf(scene->from) == older, where.constData());
            where += ", left " + scene->all.files().join(u' ').toUtf8();
            QVERIFY2(scene->all.files() == files, where.constData());
            for (const QString &name : scene->all.backups()) {
                if (name.endsWith(u".recourse"_s))
                    QCOMPARE(scene->all.ordersIn(scene->all.path(u"backups/"_s + name)), 2);
            }
            QDir(scene->all.path(u"backups"_s)).removeRecursively();
        }
        QVERIFY2(failures >= 10, qPrintable(QString::number(failures)));
    }

private:
    static void checkDone(const Scene &scene, const QByteArray &before, const QByteArray &after,
                          const QByteArray &where)
    {
        if (scene.writesBackup()) {
            QVERIFY2(after == before, where.constData());
            const QString made = scene.work == Work::Keep
                ? scene.all.path(u"backups/"_s + scene.all.backups().value(0))
                : scene.out;
            Copies reader;
            const QString read = reader.path(u"read.recourse"_s);
            QVERIFY2(reader.copies.restore(made, read, kNow, {}), where.constData());
            QVERIFY2(heldIn(read) == before, where.constData());
        } else {
            QVERIFY2(after != before, where.constData());
            QVERIFY2(scene.all.ordersIn(scene.book) == (scene.work == Work::RestoreOld ? 4 : 1),
                     where.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCopyFaults)
#include "tst_copyfaults.moc"
