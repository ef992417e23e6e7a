// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <csignal>

#include <QElapsedTimer>

#include "support/cliscene.h"
#include "support/kills.h"
#include "support/ramfolder.h"

using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int kMany = 2000;
constexpr int kFewer = 400;
constexpr int kVeryMany = 40000; ///< so many that a signal comes before the end
} // namespace

/**
 * The command line is ended from outside, at random instants of each work that writes: what it
 * wrote to is sound and as before or as after, what it said is done is there, and it can be called
 * again.
 */
class TstKill final : public QObject
{
    Q_OBJECT

private slots:
    // What a kill leaves is in the system's hands already: waiting for a disk proves nothing.
    void initTestCase() { useRamForTemporaries(); }

    void endedAtAnyInstantItIsAllOrNothing_data()
    {
        worksThatWrite();
        addWork("large import", {u"import"_s, u"more.json"_s});
    }

    void endedAtAnyInstantItIsAllOrNothing()
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
        const auto span = spanOf(scene, call);
        const QByteArray after = scene.held();
        QVERIFY2(before != after, before.left(200).constData());
        scene.renew();

        const auto start = [&](QProcess &process) { scene.cli.start(process, call); };
        const auto look = [&](QProcess &process) {
            const bool said = !process.readAllStandardOutput().isEmpty();
            const QByteArray held = scene.held();
            const bool done = held == after;
            const auto check = [&] {
                QVERIFY2(done || held == before, held.left(200).constData());
                QVERIFY2(done || !said, "it had said that it was done");
                if (done)
                    return;
                const CliAnswer again = scene.cli.run(call);
                QVERIFY2(again.code == 0, again.err.constData());
                QVERIFY(scene.held() == after);
            };
            check();
            if (!QTest::currentTestFailed())
                scene.renew();
            return done;
        };
        const Kills kills = endAtRandomInstants(span, start, look);
        kills.tell();
        QCOMPARE(kills.ended, killsOfEachKind());
    }

    void evidenceIsKeptWholeOrNotAtAll()
    {
        constexpr int kMegabytes = 24;
        CliScene scene;
        scene.fill(0);
        const QByteArray video(kMegabytes * 1024 * 1024, 'v');
        scene.cli.write("video.mp4", video);
        scene.cli.write("label.jpg", "a photo");
        const QString order = u"8176543219999999"_s;
        const QStringList call{u"evidence"_s, u"add"_s, order, u"label.jpg"_s, u"video.mp4"_s};
        const QStringList verify{u"evidence"_s, u"verify"_s, scene.cli.book};
        scene.keep();
        const auto span = spanOf(scene, call);
        scene.renew();
        const auto kept = [&scene, order] {
            const CliAnswer list = scene.cli.runJson({u"evidence"_s, u"list"_s, order});
            return list.json()["evidence"_L1].toArray().size();
        };
        const auto look = [&](QProcess &process) {
            const bool said = !process.readAllStandardOutput().isEmpty();
            const bool done = kept() == 2;
            const auto check = [&] {
                QVERIFY(done || kept() == 0);
                QVERIFY2(done || !said, "it had said that it was done");
                QCOMPARE(scene.cli.run({u"verify"_s}).code, 0);
                QVERIFY(scene.cli.read("video.mp4") == video);
                // What came before the end may lie there for nobody, but not under a false name.
                const QByteArray found = scene.cli.run(verify).err;
                for (const QByteArray &line : found.trimmed().split('\n'))
                    QVERIFY2(line.isEmpty() || line.contains("no order of the book has this file")
                                 || line.contains("Reading the originals"),
                             found.constData());
                const CliAnswer again = scene.cli.run(call);
                QVERIFY2(again.code == 0, again.err.constData());
                QCOMPARE(kept(), 2);
            };
            check();
            if (!QTest::currentTestFailed())
                scene.renew();
            return done;
        };
        const Kills kills = endAtRandomInstants(
            span, [&](QProcess &process) { scene.cli.start(process, call); }, look);
        kills.tell();
        QCOMPARE(kills.ended, killsOfEachKind());
    }

    void aPackIsWholeOrNotThere_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<bool>("replaces");
        QTest::newRow("pack") << u"case.zip"_s << false;
        QTest::newRow("pack as a folder") << u"case"_s << false;
        QTest::newRow("pack in place of another") << u"case.zip"_s << true;
    }

    void aPackIsWholeOrNotThere()
    {
        QFETCH(QString, out);
        QFETCH(bool, replaces);
        constexpr int kMegabytes = 4;
        CliScene scene;
        const CliBook &cli = scene.cli;
        scene.fill(0);
        const QString order = u"8176543219999999"_s;
        const QStringList call{u"evidence"_s, u"pack"_s, order, out};
        cli.write("chat.txt", "Hello");
        scene.run({u"evidence"_s, u"add"_s, order, u"chat.txt"_s});
        if (replaces)
            scene.run(call);
        const QByteArray former = cli.read("case.zip");
        cli.write("video.mp4", QByteArray(kMegabytes * 1024 * 1024, 'v'));
        scene.run({u"evidence"_s, u"add"_s, order, u"video.mp4"_s,
                   QStringLiteral(RECOURSE_TEST_DATA "/pictures/place.jpg")});
        scene.keep();
        const auto span = spanOf(scene, call);
        scene.renew();
        const auto look = [&](QProcess &process) {
            const bool said = !process.readAllStandardOutput().isEmpty();
            const QFileInfo made(cli.folder.filePath(out));
            const bool stayed = replaces && cli.read("case.zip") == former;
            const bool done = made.exists() && !stayed;
            const auto check = [&] {
                QVERIFY2(done || !said, "it had said that it was done");
                QVERIFY(done || made.exists() == replaces);
                if (made.exists()) {
                    const CliAnswer whole = cli.run({u"evidence"_s, u"verify"_s, out});
                    QVERIFY2(whole.code == 0, whole.err.constData());
                }
                scene.run({u"verify"_s});
                scene.run({u"evidence"_s, u"verify"_s, cli.book});
                if (made.isDir())
                    QVERIFY(QDir(made.filePath()).removeRecursively());
                scene.run(call);
                scene.run({u"evidence"_s, u"verify"_s, out});
            };
            check();
            if (!QTest::currentTestFailed())
                scene.renew();
            return done;
        };
        const Kills kills = endAtRandomInstants(
            span, [&](QProcess &process) { cli.start(process, call); }, look);
        kills.tell();
        QCOMPARE(kills.ended, killsOfEachKind());
    }

    void interruptedItSaysSoAndWritesNothing()
    {
        CliBook cli;
        cli.write("orders.json", exchangeFile(kVeryMany));
        cli.write("one.csv", "order_id,status,title\n8176543219999999,To ship,Cup\n");
        QCOMPARE(cli.run({u"import"_s, u"one.csv"_s}).code, 0);
        QProcess process;
        cli.start(process, {u"--json"_s, u"import"_s, u"orders.json"_s});
        QVERIFY(process.waitForStarted());
        // A book in use has its log beside it: then the program watches for signals.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(cli.path("orders.recourse-wal"))
                                     || process.state() == QProcess::NotRunning,
                                 10000);
        QCOMPARE(process.state(), QProcess::Running);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(QJsonDocument::fromJson(process.readAllStandardOutput()).isObject());
        QCOMPARE(cli.run({u"verify"_s}).code, 0);
        QCOMPARE(cli.orders(), 1);
    }

private:
    static void prepare(CliScene &scene, const QString &work, const QString &last)
    {
        const CliBook &cli = scene.cli;
        if (work == "migration"_L1) {
            QVERIFY(QFile::copy(QStringLiteral(RECOURSE_TEST_DATA "/books/v1.recourse"), cli.book));
            QVERIFY(QFile::setPermissions(cli.book, QFile::ReadOwner | QFile::WriteOwner));
        } else if (work != "first import"_L1) {
            scene.fill(work == "large import"_L1 ? 0 : kFewer);
        }
        cli.write("more.json",
                  exchangeFile(work.endsWith("import"_L1) && work != "import"_L1 ? kMany : kFewer,
                               "Other thing", "2026-11-21T13:00:00Z"));
        const bool copies = work == "backup"_L1 || work == "archive"_L1;
        if (!copies && !work.startsWith("restore"_L1))
            return;
        if (last.endsWith(".zip"_L1))
            scene.addEvidence();
        scene.run({u"backup"_s, last});
        scene.run({u"import"_s, u"more.json"_s}); // what the book holds now is another
        if (copies)
            scene.backup = last;
        if (work == "restore where no book is"_L1) {
            for (const char *name :
                 {"orders.recourse", "orders.recourse-wal", "orders.recourse-shm"})
                QFile::remove(cli.path(name));
        }
    }
    /** The shortest of three: what a busy machine adds to one run is no part of the work. */
    static std::chrono::microseconds spanOf(const CliScene &scene, const QStringList &call)
    {
        auto span = std::chrono::microseconds::max();
        for (int run = 0; run < 3; ++run) {
            scene.renew();
            QElapsedTimer clock;
            clock.start();
            scene.run(call);
            span = std::min(span, std::chrono::microseconds(clock.nsecsElapsed() / 1000));
        }
        return span;
    }
};

QTEST_GUILESS_MAIN(TstKill)
#include "tst_kill.moc"
