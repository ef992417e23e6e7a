// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#if defined(Q_OS_UNIX)
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace recourse;
using app::SingleInstance;
using Claim = SingleInstance::Claim;

class TestSingleInstance final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_book = m_folder->filePath(u"orders.recourse"_s);
    }

    void theSecondHandsItsFilesToTheFirst()
    {
        SingleInstance first(m_folder->path());
        QSignalSpy called(&first, &SingleInstance::called);
        QCOMPARE(first.claim(m_book, {}), Claim::Ours);
        const QStringList files{u"/data/ä \"1\".csv"_s, u"/data/طلبات.json"_s};
        QCOMPARE(claimElsewhere(m_book, files), Claim::Handed);
        QTRY_COMPARE(called.count(), 1);
        QCOMPARE(called.at(0).at(0).toStringList(), files);
    }
    void withoutFilesTheFirstIsCalledAllTheSame()
    {
        SingleInstance first(m_folder->path());
        QSignalSpy called(&first, &SingleInstance::called);
        QCOMPARE(first.claim(m_book, {}), Claim::Ours);
        QCOMPARE(claimElsewhere(m_book, {}), Claim::Handed);
        QTRY_COMPARE(called.count(), 1);
    }
    void anotherBookIsAnotherWindow()
    {
        SingleInstance first(m_folder->path());
        SingleInstance second(m_folder->path());
        QCOMPARE(first.claim(m_book, {}), Claim::Ours);
        QCOMPARE(second.claim(m_folder->filePath(u"other.recourse"_s), {}), Claim::Ours);
    }
    void aLinkLeadsToTheSameBook()
    {
        QFile book(m_book);
        QVERIFY(book.open(QIODevice::WriteOnly));
        book.close();
        const QString link = m_folder->filePath(u"link.recourse"_s);
        QVERIFY(QFile::link(m_book, link));
        const SingleInstance one(m_folder->path());
        QCOMPARE(one.addressOf(link), one.addressOf(m_book));
        QCOMPARE(one.addressOf(m_folder->path() + u"/../"_s + QDir(m_folder->path()).dirName()
                               + u"/orders.recourse"_s),
                 one.addressOf(m_book));
    }
    void aClaimEndsWithItsHolder()
    {
        auto first = std::make_unique<SingleInstance>(m_folder->path());
        QCOMPARE(first->claim(m_book, {}), Claim::Ours);
        first.reset();
        SingleInstance second(m_folder->path());
        QCOMPARE(second.claim(m_book, {}), Claim::Ours);
    }
    void whatIsLeftAtTheAddressIsInNobodysWay()
    {
        SingleInstance first(m_folder->path());
        QFile left(first.addressOf(m_book));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QCOMPARE(first.claim(m_book, {}), Claim::Ours);
        QCOMPARE(claimElsewhere(m_book, {}), Claim::Handed);
    }
    void aFolderThatRefusesIsNoReasonNotToStart()
    {
        SingleInstance first(m_folder->filePath(u"not/there"_s));
        QCOMPARE(first.claim(m_book, {}), Claim::Silent);
    }

    void nothingButThisUserMayEnter()
    {
#if defined(Q_OS_UNIX)
        SingleInstance first(m_folder->path());
        QCOMPARE(first.claim(m_book, {}), Claim::Ours);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(first.addressOf(m_book)) & others, QFile::Permissions());
#endif
    }
    void anotherUserIsNotListenedTo()
    {
#if defined(Q_OS_LINUX)
        if (::getuid() != 0)
            QSKIP("Only root can be another user for a moment.");
        SingleInstance first(m_folder->path());
        QSignalSpy called(&first, &SingleInstance::called);
        QCOMPARE(first.claim(m_book, {}), Claim::Ours);
        // Even through a door that stands open.
        QVERIFY(QFile::setPermissions(first.addressOf(m_book), QFile::Permissions(0x7777)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
        const QString address = first.addressOf(m_book);
        const pid_t other = ::fork();
        if (other == 0) {
            if (::setuid(65534) != 0)
                ::_exit(3);
            QLocalSocket socket;
            socket.connectToServer(address);
            if (!socket.waitForConnected(3000))
                ::_exit(2);
            socket.write(SingleInstance::wordsFor({}));
            socket.waitForReadyRead(3000);
            ::_exit(socket.bytesAvailable() > 0 ? 1 : 0);
        }
        int status = -1;
        QVERIFY(QTest::qWaitFor([&] { return ::waitpid(other, &status, WNOHANG) == other; }, 8000));
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(called.count(), 0);
#else
        QSKIP("The system tells nothing about the other end.");
#endif
    }

    void whatIsNotInOrderIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("open /etc/passwd\n");
        QTest::newRow("another greeting") << QByteArray("{\"recourse\":2,\"files\":[]}\n");
        QTest::newRow("no list") << QByteArray("{\"recourse\":1,\"files\":\"/a\"}\n");
        QTest::newRow("relative") << QByteArray("{\"recourse\":1,\"files\":[\"a.csv\"]}\n");
        QTest::newRow("no text") << QByteArray("{\"recourse\":1,\"files\":[7]}\n");
        QTest::newRow("empty") << QByteArray("{\"recourse\":1,\"files\":[\"\"]}\n");
        QTest::newRow("a zero inside")
            << QByteArray("{\"recourse\":1,\"files\":[\"/a\\u0000b\"]}\n");
        QTest::newRow("far too long a path")
            << QByteArray("{\"recourse\":1,\"files\":[\"/" + QByteArray(40000, 'a') + "\"]}\n");
        QTest::newRow("far too many") << QByteArray(
            "{\"recourse\":1,\"files\":[\"/a\"" + QByteArray(",\"/a\"").repeated(10000) + "]}\n");
        QTest::newRow("far too long") << QByteArray(SingleInstance::kMostBytes + 10, ' ');
    }
    void whatIsNotInOrderIsNotHeard()
    {
        QFETCH(QByteArray, line);
        SingleInstance first(m_folder->path());
        QSignalSpy called(&first, &SingleInstance::called);
        QCOMPARE(first.claim(m_book, {}), Claim::Ours);
        QLocalSocket socket;
        socket.connectToServer(first.addressOf(m_book));
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(line);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(called.count(), 0);
        // The door stays open for others.
        QCOMPARE(claimElsewhere(m_book, {}), Claim::Handed);
    }
    void whatIsSaidIsReadAgain()
    {
        const QStringList files{u"/data/a b.csv"_s, u"/data/„ü“\n.csv"_s};
        QCOMPARE(SingleInstance::filesIn(SingleInstance::wordsFor(files)), files);
        QCOMPARE(SingleInstance::wordsFor(files).count('\n'), 1);
    }

private:
    /** As a second start does it, while this one's events go on. */
    Claim claimElsewhere(const QString &book, const QStringList &files)
    {
        std::atomic<int> answer = -1;
        std::thread start([&] {
            SingleInstance second(m_folder->path());
            answer = int(second.claim(book, files));
        });
        (void)QTest::qWaitFor([&] { return answer >= 0; }, 10000);
        start.join();
        return Claim(answer.load());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
