// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cliscene.h"
#include "support/smalldisk.h"

using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int kOrders = 60;
constexpr int kMegabytes = 12;
constexpr qint64 kRoom = 32 * 1024; ///< then twice as much each time
const QString kOrder = u"8176543219999999"_s;

QString whyNoDisk;
} // namespace

/**
 * The command line over a disk that is full, or may only be read, or whose folder is gone: the
 * contract's code and kind, a sentence, and everything as before.
 */
class TstFullDisk final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SmallDisk> m_disk;

private slots:
    void init()
    {
        if (!whyNoDisk.isEmpty())
            QSKIP(qPrintable(u"No disk can be made here, so it is not tried: "_s + whyNoDisk));
        m_disk = std::make_unique<SmallDisk>(kMegabytes);
        if (!m_disk->isThere())
            QSKIP("No disk can be made here, so it is not tried: mounting is refused");
        qputenv("TMPDIR", QFile::encodeName(m_disk->path())); // for CliBook
    }
    void cleanup() { m_disk.reset(); }

    void onAFullDiskNothingIsLost_data() { works(); }
    void onAFullDiskNothingIsLost()
    {
        QFETCH(QString, work);
        QFETCH(QStringList, call);
        CliScene scene;
        prepare(scene, work, call.constLast());
        if (QTest::currentTestFailed())
            return;
        scene.keep();
        const QByteArray before = scene.held();
        scene.renew();
        const QStringList files = filesOf(scene);
        const QByteArray older = scene.cli.read(qPrintable(call.constLast()));
        int refused = 0;
        for (qint64 room = 0;; room = room == 0 ? kRoom : 2 * room) {
            m_disk->fillBut(room);
            const CliAnswer answer = scene.cli.runJson(call);
            m_disk->clear();
            if (answer.code == 0)
                break;
            ++refused;
            const QByteArray where = QByteArray::number(room) + ": " + answer.out + answer.err;
            QVERIFY2(answer.code == 4, where.constData());
            QVERIFY2(answer.errorKind() == u"disk_full", where.constData());
            QVERIFY2(answer.err.contains("full") || answer.err.contains("room")
                         || answer.err.contains("space"),
                     where.constData());
            QVERIFY2(filesOf(scene) == files,
                     QByteArray(where + filesOf(scene).join(u' ').toUtf8()).constData());
            QCOMPARE(scene.cli.read(qPrintable(call.constLast())), older);
            const QByteArray held = scene.held();
            QVERIFY2(held == before, QByteArray(where + held.left(200)).constData());
            scene.renew();
            QVERIFY2(room < kMegabytes * 1024 * 1024, "it never has enough");
        }
        QVERIFY2(refused >= 1, qPrintable(QString::number(refused)));
        QCOMPARE(scene.cli.run({u"verify"_s}).code, 0);
    }

    void evidenceIsKeptOrPackedWholeOrNotAtAll_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("add") << QStringList{u"add"_s, kOrder, u"other.mp4"_s, u"a/label.txt"_s,
                                            u"b/label.txt"_s};
        QTest::newRow("zip") << QStringList{u"pack"_s, kOrder, u"case.zip"_s};
        QTest::newRow("folder") << QStringList{u"pack"_s, kOrder, u"case"_s};
    }
    void evidenceIsKeptOrPackedWholeOrNotAtAll()
    {
        QFETCH(QStringList, words);
        constexpr int kVideo = 500'000;
        const QStringList call = QStringList{u"evidence"_s} + words;
        const CliScene scene;
        const CliBook &cli = scene.cli;
        scene.fill(0);
        cli.write("video.mp4", QByteArray(kVideo, 'v'));
        cli.write("other.mp4", QByteArray(kVideo, 'o'));
        for (const char *name : {"a", "b"}) { // two files of one name
            QVERIFY(QDir(cli.folder.path()).mkpath(QString::fromLatin1(name)));
            cli.write(qPrintable(QString::fromLatin1(name) + u"/label.txt"_s), name);
        }
        scene.run({u"evidence"_s, u"add"_s, kOrder, u"video.mp4"_s});
        const auto kept = [&cli] {
            return cli.runJson({u"evidence"_s, u"list"_s, kOrder})
                .json()["evidence"_L1]
                .toArray()
                .size();
        };
        scene.keep();
        int refused = 0;
        for (qint64 room = 0;; room = room == 0 ? kRoom : 2 * room) {
            m_disk->fillBut(room);
            const CliAnswer answer = cli.runJson(call);
            m_disk->clear();
            if (answer.code == 0)
                break;
            ++refused;
            const QByteArray where = QByteArray::number(room) + ": " + answer.out + answer.err;
            QVERIFY2(answer.code == 4, where.constData());
            QVERIFY2(answer.errorKind() == u"disk_full", where.constData());
            QVERIFY2(!QFile::exists(cli.path("case.zip")) && !QFile::exists(cli.path("case")),
                     where.constData());
            QCOMPARE(QDir(cli.folder.path())
                         .entryList({u".recourse-pack-*"_s}, QDir::AllEntries | QDir::Hidden),
                     QStringList());
            QCOMPARE(kept(), 1);
            scene.run({u"verify"_s});
            scene.renew();
            QVERIFY2(room < kMegabytes * 1024 * 1024, "it never has enough");
        }
        QVERIFY2(refused >= 2, qPrintable(QString::number(refused)));
        QCOMPARE(kept(), words.constFirst() == "add"_L1 ? 4 : 1);
        scene.run({u"evidence"_s, u"verify"_s, cli.book});
        if (words.constFirst() == "pack"_L1)
            scene.run({u"evidence"_s, u"verify"_s, words.constLast()});
    }

    void onADiskThatMayOnlyBeReadNothingIsTouched_data() { works(); }
    void onADiskThatMayOnlyBeReadNothingIsTouched()
    {
        QFETCH(QString, work);
        QFETCH(QStringList, call);
        CliScene scene;
        prepare(scene, work, call.constLast());
        if (QTest::currentTestFailed())
            return;
        const QStringList files = filesOf(scene);
        m_disk->setReadOnly(true);
        const CliAnswer answer = scene.cli.runJson(call);
        m_disk->setReadOnly(false);
        const QByteArray said = answer.out + answer.err;
        QVERIFY2(answer.code == 4, said.constData());
        QVERIFY2(answer.errorKind() == u"read_only", said.constData());
        QVERIFY2(answer.err.contains("written") || answer.err.contains("write"), said.constData());
        QCOMPARE(filesOf(scene), files);
        QCOMPARE(scene.cli.run(call).code, 0);
    }

    void aBookOnADiskThatMayOnlyBeReadIsRead_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("list") << QStringList{u"list"_s};
        QTest::newRow("verify") << QStringList{u"verify"_s};
        QTest::newRow("due") << QStringList{u"due"_s};
        QTest::newRow("export elsewhere") << QStringList{u"export"_s};
        QTest::newRow("backup elsewhere") << QStringList{u"backup"_s};
    }
    void aBookOnADiskThatMayOnlyBeReadIsRead()
    {
        QFETCH(QStringList, call);
        CliScene scene;
        scene.fill(kOrders);
        const QTemporaryDir elsewhere(ramFolder());
        if (call.constFirst() == "export"_L1)
            call.append(elsewhere.filePath(u"out.json"_s));
        if (call.constFirst() == "backup"_L1)
            call.append(elsewhere.filePath(u"out.recourse"_s));
        for (const bool readOnly : {false, true}) {
            m_disk->setReadOnly(readOnly);
            if (!readOnly)
                m_disk->fillBut(0);
            const CliAnswer answer = scene.cli.run(call);
            m_disk->setReadOnly(false);
            m_disk->clear();
            QVERIFY2(answer.code == 0, answer.err.constData());
        }
    }

    void aFolderThatIsGoneIsSaid_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<int>("code");
        QTest::newRow("record") << QStringList{u"record"_s, u"1"_s, u"delivered"_s} << 1;
        QTest::newRow("undo") << QStringList{u"undo"_s} << 1;
        QTest::newRow("list") << QStringList{u"list"_s} << 1;
        QTest::newRow("backup") << QStringList{u"backup"_s, u"x.recourse"_s} << 1;
        for (const QString &name : {u"gone/out.json"_s, u"gone/out.csv"_s})
            QTest::addRow("export %s", qPrintable(name)) << QStringList{u"export"_s, name} << 4;
        for (const QString &name : {u"gone/x.recourse"_s, u"gone/x.zip"_s})
            QTest::addRow("backup %s", qPrintable(name)) << QStringList{u"backup"_s, name} << 4;
        QTest::newRow("calendar") << QStringList{u"due"_s, u"--ics"_s, u"gone/x.ics"_s} << 4;
    }
    void aFolderThatIsGoneIsSaid()
    {
        QFETCH(QStringList, call);
        QFETCH(int, code);
        CliScene scene;
        scene.fill(1);
        const QStringList files = filesOf(scene);
        if (code == 1) // the book's own folder
            scene.cli.book = scene.cli.path("gone/orders.recourse");
        const CliAnswer answer = scene.cli.runJson(call);
        QVERIFY2(answer.code == code, answer.err.constData());
        QCOMPARE(answer.errorKind(), code == 1 ? u"no_book"_s : u"read_only"_s);
        QVERIFY(answer.err.size() > 20);
        QCOMPARE(filesOf(scene), files);
    }

private:
    static void works()
    {
        worksThatWrite();
        addWork("migration to read", {u"list"_s});
        for (const char *name : {"old.json", "old.csv", "old.html", "old.pdf"})
            addWork(QByteArray("export ") + name, {u"export"_s, QString::fromLatin1(name)});
        addWork("calendar", {u"due"_s, u"--ics"_s, u"old.ics"_s});
    }
    static void prepare(CliScene &scene, const QString &work, const QString &last)
    {
        const CliBook &cli = scene.cli;
        cli.write("more.json", exchangeFile(kOrders, "Other thing", "2026-11-21T13:00:00Z"));
        if (work.startsWith("migration"_L1)) {
            QVERIFY(QFile::copy(QStringLiteral(RECOURSE_TEST_DATA "/books/v1.recourse"), cli.book));
            QVERIFY(QFile::setPermissions(cli.book, QFile::ReadOwner | QFile::WriteOwner));
        } else if (work != "first import"_L1) {
            scene.fill(kOrders);
        }
        const bool copies = work == "backup"_L1 || work == "archive"_L1;
        if (!copies && !work.startsWith("restore"_L1)) {
            if (last.startsWith("old."_L1)) // what is there stays where the new has no room
                cli.write(qPrintable(last), "what was there before");
            return;
        }
        if (last.endsWith(".zip"_L1))
            scene.addEvidence();
        scene.run({u"backup"_s, last});
        scene.run({u"import"_s, u"more.json"_s});
        if (copies)
            scene.backup = last;
        if (last.endsWith(".zip"_L1) && !copies)
            QVERIFY(QDir(cli.path("orders.recourse.evidence")).removeRecursively());
        if (work == "restore where no book is"_L1) {
            for (const char *name :
                 {"orders.recourse", "orders.recourse-wal", "orders.recourse-shm"})
                QFile::remove(cli.path(name));
        }
    }
    /** Without what SQLite has beside a book; evidence that was unpacked already is no harm. */
    static QStringList filesOf(const CliScene &scene)
    {
        QStringList files = QDir(scene.cli.folder.path())
                                .entryList(QDir::Files | QDir::Hidden, QDir::Name);
        // An empty book that an import has made is whole, as after a kill.
        files.removeIf([](const QString &name) {
            return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1)
                || name == "orders.recourse"_L1;
        });
        for (const QString &name :
             QDir(scene.cli.path("backups")).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
            if (!name.endsWith(".recourse"_L1)) // a whole one is no harm either
                files.append(u"backups/"_s + name);
        }
        return files;
    }
};

int main(int argc, char **argv)
{
    whyNoDisk = SmallDisk::prepare();
    QCoreApplication application(argc, argv);
    TstFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
