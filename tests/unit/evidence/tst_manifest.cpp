// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/fingerprint.h"
#include "evidence/manifest.h"

using namespace recourse;
using namespace recourse::evidence;
using namespace Qt::StringLiterals;

namespace {
// By sha256sum, of the five bytes "Hello".
const QString kHello = u"185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969"_s;

QByteArray lineFor(const QByteArray &name)
{
    return kHello.toLatin1() + "  " + name + '\n';
}

/** sha256sum's own words for files of these names, all of which hold "Hello". */
class SumProgram final
{
public:
    QTemporaryDir folder;

    void write(const QString &name) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Hello") == 5);
    }
    [[nodiscard]] QByteArray run(const QStringList &words, int expected = 0) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"sha256sum"_s, words);
        if (!process.waitForFinished() || process.exitCode() != expected)
            return "failed: " + process.readAllStandardError();
        return process.readAllStandardOutput();
    }
};
} // namespace

/** The manifest, written and read as sha256sum does. */
class TestManifest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsWhatSha256sumWrites()
    {
        const SumProgram program;
        const QStringList names{u"plain.jpg"_s,      u"two words.jpg"_s, u"back\\slash.jpg"_s,
                                u"line\nfeed.jpg"_s, u"ret\rurn.jpg"_s,  u"صورة.jpg"_s};
        QList<ManifestLine> lines;
        for (const QString &name : names) {
            program.write(name);
            lines.append({kHello, name});
        }
        QCOMPARE(manifestOf(lines), program.run(names));
        const auto read = readManifest(manifestOf(lines));
        QVERIFY(read);
        QCOMPARE(*read, lines);
    }

    void sha256sumChecksWhatIsWritten()
    {
        const SumProgram program;
        program.write(u"a\\b\nc.txt"_s);
        QFile manifest(program.folder.filePath(u"m.txt"_s));
        QVERIFY(manifest.open(QIODevice::WriteOnly));
        manifest.write(manifestOf({{kHello, u"a\\b\nc.txt"_s}}));
        manifest.close();
        QVERIFY2(program.run({u"-c"_s, u"--strict"_s, u"m.txt"_s}).endsWith("OK\n"), "not checked");
    }

    void readsBinaryMarksAndALastLineWithoutItsEnd()
    {
        const QByteArray text = kHello.toLatin1() + " *files/01-a.jpg\n" + kHello.toLatin1()
            + "  files/02-b.jpg";
        const auto read = readManifest(text);
        QVERIFY(read);
        QCOMPARE(
            *read,
            QList<ManifestLine>({{kHello, u"files/01-a.jpg"_s}, {kHello, u"files/02-b.jpg"_s}}));
        QVERIFY(readManifest("")->isEmpty());
    }

    void refusesWhatIsNoLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const QByteArray good = lineFor("a.jpg");
        QTest::newRow("blank line") << QByteArray(good + "\n") << 2;
        QTest::newRow("no name") << QByteArray(kHello.toLatin1() + "  \n") << 1;
        QTest::newRow("one blank") << QByteArray(kHello.toLatin1() + " a.jpg\n") << 1;
        QTest::newRow("short sum")
            << QByteArray(good + kHello.left(63).toLatin1() + "  b.jpg\n") << 2;
        QTest::newRow("large letters")
            << QByteArray(kHello.toUpper().toLatin1() + "  a.jpg\n") << 1;
        QTest::newRow("open escape") << QByteArray("\\" + lineFor("a\\")) << 1;
        QTest::newRow("unknown escape") << QByteArray("\\" + lineFor("a\\t")) << 1;
        QTest::newRow("no UTF-8") << lineFor("\xff\xfe") << 1;
        QTest::newRow("zero") << lineFor(QByteArray("a\0b", 3)) << 1;
        QTest::newRow("twice") << QByteArray(good + good) << 2;
        QTest::newRow("above") << lineFor("../a.jpg") << 1;
        QTest::newRow("above later") << lineFor("files/../../a.jpg") << 1;
        QTest::newRow("above by Windows") << lineFor("files\\..\\..\\a.jpg") << 1;
        QTest::newRow("root") << lineFor("/etc/passwd") << 1;
        QTest::newRow("a disk") << lineFor("C:a.jpg") << 1;
        QTest::newRow("share") << lineFor("\\\\server\\a.jpg") << 1;
        QTest::newRow("itself") << lineFor("./a.jpg") << 1;
        QTest::newRow("doubled slash") << lineFor("files//a.jpg") << 1;
        QTest::newRow("folder") << lineFor("files/") << 1;
        QTest::newRow("long name") << lineFor(QByteArray(5000, 'a')) << 1;
    }
    void refusesWhatIsNoLine()
    {
        QFETCH(QByteArray, text);
        const auto read = readManifest(text);
        QVERIFY(!read);
        QCOMPARE(read.error().problem, domain::PackProblem::BadManifest);
        QTEST(int(read.error().line), "line");
    }

    void refusesWhatIsLargerThanAnyManifest()
    {
        QVERIFY(!readManifest(QByteArray(kLargestManifest + 1, '\n')));
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
