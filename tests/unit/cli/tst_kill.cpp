// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <chrono>
#include <csignal>
#include <random>
#include <thread>

#include <QElapsedTimer>

#include "support/clibook.h"

using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int kOrders = 3000;
constexpr int kKills = 40;
constexpr int kFewer = 600; ///< where every try exports the book
constexpr int kRandomKills = 25;

QByteArray manyOrders(int count = kOrders)
{
    QByteArray json = R"({"format": "recourse-book", "version": 1, "orders": [)";
    for (int i = 0; i < count; ++i) {
        json += i ? ",\n" : "\n";
        json += R"({"market": "aliexpress", "status": "awaiting_shipment", "id": ")"
            + QByteArray::number(8176543210000000 + i)
            + R"(", "observed_at": "2026-11-21T12:00:00Z", "paid_at": "2026-11-20T10:05:00Z",)"
              R"( "items": [{"title": "Thing)"
            + QByteArray::number(i) + R"("}]})";
    }
    return json + "]}";
}
} // namespace

/** An import that is ended from outside, at any instant: the book holds all of it or nothing. */
class TstKill final : public QObject
{
    Q_OBJECT

private slots:
    void killedAtAnyInstantTheBookHoldsAllOrNothing()
    {
        const QByteArray orders = manyOrders();
        // The shortest of three: what a busy machine adds to one run is no part of the import.
        std::chrono::microseconds span = std::chrono::microseconds::max();
        for (int run = 0; run < 3; ++run) {
            CliBook whole;
            whole.write("orders.json", orders);
            QElapsedTimer clock;
            clock.start();
            QCOMPARE(whole.run({u"import"_s, u"orders.json"_s}).code, 0);
            span = std::min(span, std::chrono::microseconds(clock.nsecsElapsed() / 1000));
        }

        int ended = 0;
        for (int kill = 1; kill <= kKills; ++kill) {
            CliBook cli;
            cli.write("orders.json", orders);
            cli.write("one.csv", "order_id,status,title\n8176543219999999,To ship,Cup\n");
            QCOMPARE(cli.run({u"import"_s, u"one.csv"_s}).code, 0);
            QProcess process;
            cli.start(process, {u"import"_s, u"orders.json"_s});
            QVERIFY(process.waitForStarted());
            // The instant at which it dies is what is tried here, not something waited for.
            std::this_thread::sleep_for(span * kill / kKills);
            process.kill();
            QVERIFY(process.waitForFinished());
            ended += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            const CliAnswer verified = cli.run({u"verify"_s});
            QVERIFY2(verified.code == 0, verified.err.constData());
            const qsizetype held = cli.orders();
            QVERIFY2(held == 1 || held == kOrders + 1, qPrintable(QString::number(held)));
        }
        qInfo("%d of %d ended while they worked, over %lld ms", ended, kKills,
              static_cast<long long>(span.count() / 1000));
        QVERIFY(ended >= kKills / 2);
    }

    void killedWhileItWritesTheBookIsTheOneBeforeOrTheOneAfter_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("import") << QStringList{u"import"_s, u"more.json"_s};
        QTest::newRow("record") << QStringList{u"record"_s, u"8176543219999999"_s,
                                               u"cancellation_requested"_s, u"--on"_s,
                                               u"2026-11-21T11:00:00Z"_s};
        QTest::newRow("undo") << QStringList{u"undo"_s};
    }

    void killedWhileItWritesTheBookIsTheOneBeforeOrTheOneAfter()
    {
        QFETCH(QStringList, call);
        CliBook cli;
        cli.write("orders.json", manyOrders(kFewer));
        cli.write("more.json",
                  manyOrders(kFewer).replace("Thing", "Other thing").replace("-21T12", "-21T13"));
        cli.write("one.csv", "order_id,status,title\n8176543219999999,To ship,Cup\n");
        QCOMPARE(cli.run({u"import"_s, u"one.csv"_s}).code, 0);
        QCOMPARE(cli.run({u"import"_s, u"orders.json"_s}).code, 0);
        QVERIFY(QFile::copy(cli.book, cli.path("first.recourse")));
        const auto renew = [&cli] {
            for (const char *name :
                 {"orders.recourse", "orders.recourse-wal", "orders.recourse-shm"})
                QFile::remove(cli.path(name));
            return QFile::copy(cli.path("first.recourse"), cli.book);
        };
        const auto exported = [&cli] {
            const CliAnswer written = cli.run({u"export"_s, u"out.json"_s});
            return written.code == 0 ? cli.read("out.json") : QByteArray(written.err);
        };
        const QByteArray before = exported();
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(cli.run(call).code, 0);
        const std::chrono::nanoseconds span(clock.nsecsElapsed());
        const QByteArray after = exported();
        QVERIFY(before != after);

        std::mt19937 random(7);
        std::uniform_real_distribution<double> part(0.0, 1.0);
        int ended = 0;
        int done = 0;
        for (int kill = 0; kill < kRandomKills; ++kill) {
            QVERIFY(renew());
            QProcess process;
            cli.start(process, call);
            QVERIFY(process.waitForStarted());
            // The instant at which it dies is what is tried here, not something waited for.
            std::this_thread::sleep_for(span * part(random));
            process.kill();
            QVERIFY(process.waitForFinished());
            ended += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            const CliAnswer verified = cli.run({u"verify"_s});
            QVERIFY2(verified.code == 0, verified.err.constData());
            const QByteArray held = exported();
            QVERIFY(held == before || held == after);
            done += held == after ? 1 : 0;
        }
        qInfo("%d of %d ended while they worked, %d had written all, over %lld ms", ended,
              kRandomKills, done, static_cast<long long>(span.count() / 1000000));
        QVERIFY(ended >= kRandomKills / 3);
    }

    void killedAtTheFirstImportThereIsNoHalfBook()
    {
        const QByteArray orders = manyOrders();
        for (int kill = 1; kill <= 10; ++kill) {
            CliBook cli;
            cli.write("orders.json", orders);
            QProcess process;
            cli.start(process, {u"import"_s, u"orders.json"_s});
            QVERIFY(process.waitForStarted());
            std::this_thread::sleep_for(std::chrono::milliseconds(20 * kill));
            process.kill();
            QVERIFY(process.waitForFinished());
            const CliAnswer again = cli.run({u"import"_s, u"orders.json"_s});
            QVERIFY2(again.code == 0, again.err.constData());
            QCOMPARE(cli.run({u"verify"_s}).code, 0);
            QCOMPARE(cli.orders(), kOrders);
        }
    }

    void interruptedItSaysSoAndWritesNothing()
    {
        CliBook cli;
        cli.write("orders.json", manyOrders());
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
};

QTEST_GUILESS_MAIN(TstKill)
#include "tst_kill.moc"
