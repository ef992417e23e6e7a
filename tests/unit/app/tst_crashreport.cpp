// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <csignal>
#include <exception>

#include <sys/resource.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "app/crashreport.h"

using namespace recourse;
using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define RECOURSE_UNDER_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define RECOURSE_UNDER_SANITIZER 1
#endif
#endif

namespace {
volatile int deepest = 1 << 30; ///< more than any stack has room for

int fall(int depth)
{
    std::array<volatile char, 4096> room;
    room[std::size_t(depth) % room.size()] = char(depth);
    return depth < deepest ? fall(depth + 1) + room[std::size_t(depth) % room.size()] : 0;
}

/** A program that crashes, in a process of its own. */
int crash(const QString &how, const QString &folder)
{
    const rlimit none = {};
    ::setrlimit(RLIMIT_CORE, &none);
    rlimit small = {};
    ::getrlimit(RLIMIT_STACK, &small);
    small.rlim_cur = 1024 * 1024;
    ::setrlimit(RLIMIT_STACK, &small);
    app::keepCrashReports(folder);
    qWarning("order 8176543210000001 of \"Lucky Tech\" is not in /data/me/orders.recourse");
    if (how == "overflow"_L1)
        return fall(0);
    if (how == "abort"_L1)
        std::abort();
    if (how == "exception"_L1)
        std::terminate();
    if (how == "segv"_L1)
        std::raise(SIGSEGV);
    return 0;
}
} // namespace

/** The program crashes for real, and its next start finds why. */
class TestCrashReport final : public QObject
{
    Q_OBJECT
private slots:
    void aCrashLeavesAReport_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("endedBy");
        QTest::newRow("segmentation") << u"segv"_s << u"SIGSEGV"_s;
        QTest::newRow("abort") << u"abort"_s << u"SIGABRT"_s;
        QTest::newRow("exception") << u"exception"_s << u"SIGABRT"_s;
        QTest::newRow("stack overflow") << u"overflow"_s << u"SIGSEGV"_s;
    }
    void aCrashLeavesAReport()
    {
        QFETCH(QString, how);
        QFETCH(QString, endedBy);
#if defined(RECOURSE_UNDER_SANITIZER)
        if (how == "overflow"_L1)
            QSKIP("The sanitizer has the signal stack for itself");
#endif
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"state"_s);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--crash"_s, how, state});
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const QString report = app::crashReport(state);
        QVERIFY2(report.startsWith(u"Recourse "_s), qPrintable(report));
        QVERIFY2(report.contains(u"Ended by: "_s + endedBy + u'\n'), qPrintable(report));
        QVERIFY2(report.contains(u"is not in <path>"_s), qPrintable(report));
        QVERIFY(!report.contains(u"8176543210000001"_s) && !report.contains(u"Lucky"_s));
#if defined(__GLIBC__)
        const QString stack = report.section(u"Stack:\n"_s, 1);
        QVERIFY2(stack.count(u'\n') > 2, qPrintable(report));
#endif
        app::deleteCrashReport(state);
        QCOMPARE(app::crashReport(state), QString());
    }

    void aProgramThatEndsProperlyLeavesNone()
    {
        const QTemporaryDir folder;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--crash"_s, u"not at all"_s, folder.path()});
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(app::crashReport(folder.path()), QString());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--crash"_L1)
        return crash(words.value(2), words.value(3));
    TestCrashReport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crashreport.moc"
