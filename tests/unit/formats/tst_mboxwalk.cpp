// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QBuffer>
#include <QTest>

#include "formats/documents/mboxpieces.h"
#include "formats/documents/mboxwalk.h"
#include "support/processortime.h"

using namespace Qt::StringLiterals;
using recourse::formats::beginsLikeMail;
using recourse::formats::beginsLikeMbox;
using recourse::formats::MboxMail;
using recourse::formats::MboxPieces;
using recourse::formats::MboxWalk;

namespace {

QList<MboxMail> allOf(const QByteArray &content)
{
    QList<MboxMail> mails;
    MboxWalk walk(content);
    while (auto mail = walk.next())
        mails.append(*mail);
    return mails;
}

} // namespace

class TestMboxWalk final : public QObject
{
    Q_OBJECT

private slots:
    void partsMailsAndGivesQuotedLinesBack()
    {
        const QByteArray content = "From - Mon Nov 23 10:00:00 2026\n"
                                   "Subject: one\n"
                                   "\n"
                                   "First line.\n"
                                   "From here on it is text.\n"
                                   ">From quoted once\n"
                                   ">>From quoted twice\n"
                                   "> From is not one\n"
                                   "\n"
                                   "From a@example.org Mon Nov 23 11:00:00 2026\n"
                                   "Subject: two\n"
                                   "\n"
                                   "Second.\n";
        const QList<MboxMail> mails = allOf(content);
        QCOMPARE(mails.size(), 2);
        QCOMPARE(mails.at(0).content,
                 QByteArray("Subject: one\n\nFirst line.\nFrom here on it is text.\n"
                            "From quoted once\n>From quoted twice\n> From is not one\n\n"));
        QCOMPARE(mails.at(0).line, 1);
        QCOMPARE(mails.at(1).content, QByteArray("Subject: two\n\nSecond.\n"));
        QCOMPARE(mails.at(1).line, 10);
        QCOMPARE(mails.at(1).end, content.size());
    }

    void aSentenceAfterAnEmptyLinePartsNothing()
    {
        const QByteArray content = "From - Mon Nov 23 10:00:00 2026\nSubject: one\n\nHello.\n\n"
                                   "From now on we write less often.\nYours\n";
        QCOMPARE(allOf(content).size(), 1);
    }

    /** However a mailbox is cut, its mails are the same. */
    void piecesHoldWholeMails_data()
    {
        QTest::addColumn<int>("pieceBytes");
        for (const int bytes : {1, 7, 64, 100, 1000})
            QTest::addRow("%d bytes", bytes) << bytes;
    }
    void piecesHoldWholeMails()
    {
        QFETCH(int, pieceBytes);
        QByteArray content = "From - Mon Nov 23 10:00:00 2026\nSubject: one\n\nFrom now on\n\n"
                             "From us: tea\n\nFrom here: nothing\nNote: more\n\n";
        content += "From a@b Mon Nov 23 11:00:00 2026\r\nSubject: two\r\n\r\n>From me\r\n\r\n";
        content += "From a@b Mon Nov 23 12:00:00 2026\nSubject: three\n\n</html>\n"
                   "From a@b Mon Nov 23 13:00:00 2026\nSubject: four\n\nend";
        QList<QByteArray> expected;
        for (const MboxMail &mail : allOf(content))
            expected.append(mail.content);
        QCOMPARE(expected.size(), 5); // "From here:" parts them: a header stands behind it
        QBuffer device(&content);
        QVERIFY(device.open(QIODevice::ReadOnly));
        MboxPieces pieces(device, pieceBytes, 1000);
        QList<QByteArray> mails;
        QByteArray whole;
        while (const auto piece = pieces.next()) {
            whole += *piece;
            for (const MboxMail &mail : allOf(*piece))
                mails.append(mail.content);
        }
        QCOMPARE(whole, content);
        QCOMPARE(mails, expected);
        QVERIFY(!pieces.isTooLarge());
    }

    void aMailLargerThanAllowedEndsTheWalk()
    {
        QByteArray content = "From - Mon Nov 23 10:00:00 2026\nSubject: one\n\n"
            + QByteArray(2000, 'x');
        QBuffer device(&content);
        QVERIFY(device.open(QIODevice::ReadOnly));
        MboxPieces pieces(device, 100, 1000);
        QVERIFY(!pieces.next());
        QVERIFY(pieces.isTooLarge());
    }

    void notEveryProgramLeavesAnEmptyLine()
    {
        const QByteArray content = "From - Mon Nov 23 10:00:00 2026\nSubject: one\n\n</html>\n"
                                   "From a@b Mon Nov 23 11:00:00 2026\nSubject: two\n\nB\n"
                                   "From us: at 11:00 there is tea\nNote: bring cups\n";
        const QList<MboxMail> mails = allOf(content);
        QCOMPARE(mails.size(), 2);
        QCOMPARE(mails.at(0).content, QByteArray("Subject: one\n\n</html>\n"));
    }

    void endsOfLinesOfOtherSystems()
    {
        const QByteArray
            content = "From - Mon Nov 23 10:00:00 2026\r\nSubject: one\r\n\r\nA\r\n\r\n"
                      "From - Mon Nov 23 11:00:00 2026\r\nSubject: two\r\n\r\nB\r\n";
        const QList<MboxMail> mails = allOf(content);
        QCOMPARE(mails.size(), 2);
        QCOMPARE(mails.at(1).content, QByteArray("Subject: two\r\n\r\nB\r\n"));
        QCOMPARE(mails.at(1).line, 6);
    }

    void nothingAndLittle()
    {
        QVERIFY(allOf("").isEmpty());
        QCOMPARE(allOf("From ").size(), 1);
        QCOMPARE(allOf("x").size(), 1);
    }

    void tellsMailsFromOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("mail");
        QTest::addColumn<bool>("mbox");
        QTest::newRow("mail") << QByteArray("From: a@example.org\nSubject: x\nDate: y\n\nFrom")
                              << true << false;
        QTest::newRow("folded") << QByteArray("Received: by x\n\tfor y\nSubject: x\n z\n\n") << true
                                << false;
        QTest::newRow("mbox") << QByteArray(
            "From - Mon\nX-Mozilla-Status: 0001\nSubject: x\nFrom: y\n\n")
                              << false << true;
        QTest::newRow("prose") << QByteArray("From me to you\nwith love: always\n") << false
                               << false;
        QTest::newRow("table") << QByteArray("order_id,status\n8176543210987654,shipped\n") << false
                               << false;
        QTest::newRow("one header")
            << QByteArray("Date: tomorrow\nPlace: here\n\n") << false << false;
        QTest::newRow("json") << QByteArray("{\"From\": 1}") << false << false;
        QTest::newRow("nothing") << QByteArray() << false << false;
    }
    void tellsMailsFromOtherFiles()
    {
        QFETCH(QByteArray, head);
        QTEST(beginsLikeMail(head), "mail");
        QTEST(beginsLikeMbox(head), "mbox");
    }

    void thousandsOfFalsePartingsTakeNoTime()
    {
        QByteArray content = "From - Mon Nov 23 10:00:00 2026\nSubject: one\n\n";
        content += QByteArray("\nFrom nowhere\n").repeated(500000);
        const recourse::test::ProcessorTime timer;
        QCOMPARE(allOf(content).size(), 1);
        QVERIFY(timer.elapsed() < 10000);
    }
};

QTEST_APPLESS_MAIN(TestMboxWalk)
#include "tst_mboxwalk.moc"
