// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts the real program twice, as a desktop does, and once more after it was killed.

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/singleinstance.h"

using namespace Qt::StringLiterals;
using namespace recourse;

class TestSecondStart final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_book = m_folder->filePath(u"orders.recourse"_s);
    }

    void theSecondLeavesAndTheFirstStays()
    {
        QProcess first;
        start(first, {m_book});
        QTRY_VERIFY_WITH_TIMEOUT(somebodyListens(), 20000);
        QProcess second;
        start(second, {m_book, m_book + u".csv"_s});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        end(first);
    }
    void afterAKillTheNextStartTakesItsPlace()
    {
        QProcess first;
        start(first, {m_book});
        QTRY_VERIFY_WITH_TIMEOUT(somebodyListens(), 20000);
        end(first);
        QVERIFY(!somebodyListens());
        QVERIFY(QFile::exists(address())); // what a kill leaves behind
        QProcess next;
        start(next, {m_book});
        QTRY_VERIFY_WITH_TIMEOUT(somebodyListens(), 20000);
        QCOMPARE(next.state(), QProcess::Running);
        end(next);
    }

private:
    void start(QProcess &program, const QStringList &words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"})
            environment.insert(QLatin1String(name), m_folder->path());
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(RECOURSE_PROGRAM), words);
    }
    static void end(QProcess &program)
    {
        program.kill();
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
    }
    [[nodiscard]] QString address() const
    {
        return app::SingleInstance(m_folder->path()).addressOf(m_book);
    }
    [[nodiscard]] bool somebodyListens() const
    {
        QLocalSocket socket;
        socket.connectToServer(address());
        return socket.waitForConnected(100);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
