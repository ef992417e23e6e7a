// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include "evidence/packwriter.h"
#include "storage/folderevidencefiles.h"
#include "support/smalldisk.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
const core::Instant kNow = *core::Instant::fromIso(u"2026-11-21T12:00:00Z"_s);
constexpr int kMegabytes = 24;
constexpr int kVideo = 3'000'000;
constexpr qsizetype kLongestName = 255; ///< bytes
QString whyNoDisk;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}
} // namespace

/** Packs where the disk, its rights or the names are against them: whole, or nothing new. */
class TestPackDisk final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_book; ///< with the originals, on another disk
    std::unique_ptr<storage::FolderEvidenceFiles> m_files;

    EvidenceItem kept(const QString &name, const QByteArray &content)
    {
        const auto file = m_files->keepBytes(content);
        if (!file)
            qFatal("not kept");
        EvidenceItem item;
        item.fingerprint = file->fingerprint;
        item.bytes = file->bytes;
        item.name = name;
        item.facts.kind = EvidenceKind::Video;
        return item;
    }
    static PackWish wish(const QString &out, const QList<EvidenceItem> &figures)
    {
        PackWish wish;
        wish.out = out;
        wish.figures = figures;
        wish.log = {evidenceLine({kNow, EvidenceDeed::Added, u"some"_s}, {})};
        wish.sheet.title = u"Evidence"_s;
        wish.sheet.language = u"en"_s;
        wish.at = kNow;
        for (qsizetype at = 0; at < figures.size(); ++at)
            wish.sheet.figures.append({u"Figure %1"_s.arg(at + 1), u"caption"_s, {}});
        return wish;
    }
    core::Result<MadePack, PackFailure> made(const PackWish &wish,
                                             const PackProgress &progress = {})
    {
        return evidence::PackWriter(*m_files).make(wish, progress);
    }
    bool isWhole(const QString &out)
    {
        const auto found = evidence::PackWriter(*m_files).verify(out, {}, {});
        return found && found->differences.isEmpty();
    }
    void verifyOriginals(const QList<EvidenceItem> &items)
    {
        for (const EvidenceItem &item : items)
            QVERIFY(m_files->look(item.fingerprint, {}) == FileState::Whole);
    }
    static QStringList there(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                      QDir::Name);
    }

private slots:
    void init()
    {
        m_book = std::make_unique<QTemporaryDir>(ramFolder());
        m_files = std::make_unique<storage::FolderEvidenceFiles>(m_book->filePath(u"kept"_s));
    }

    void aDiskThatFillsMeanwhileLeavesWhatWasThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("partBytes");
        QTest::newRow("zip") << u"case.zip"_s << qint64(0);
        QTest::newRow("folder") << u"case"_s << qint64(0);
        QTest::newRow("parts") << u"case.zip"_s << qint64(4'000'000);
    }
    void aDiskThatFillsMeanwhileLeavesWhatWasThere()
    {
        if (!whyNoDisk.isEmpty())
            QSKIP(qPrintable(whyNoDisk));
        QFETCH(QString, name);
        QFETCH(qint64, partBytes);
        const SmallDisk disk(kMegabytes);
        QVERIFY(disk.isThere());
        const QList<EvidenceItem> items{kept(u"one.mp4"_s, QByteArray(kVideo, 'a')),
                                        kept(u"two.mp4"_s, QByteArray(kVideo, 'b'))};
        PackWish large = wish(disk.path() + u'/' + name, items);
        large.limits.partBytes = partBytes;
        const bool isFolder = name == "case"_L1;
        if (!isFolder) // what stands there is a pack of before
            QVERIFY(made(wish(disk.path() + u"/case-1.zip"_s, {})));
        const QStringList before = there(disk.path());
        const QByteArray former = contentOf(disk.path() + u"/case-1.zip"_s);
        int calls = 0;
        {
            QTemporaryDir elsewhere(ramFolder());
            PackWish counted = large;
            counted.out = elsewhere.filePath(name);
            QVERIFY(made(counted, [&calls](qint64, qint64) { return ++calls > 0; }));
        }
        int refused = 0;
        for (int last = 0; last < calls; last += 1 + calls / 10) {
            int call = 0;
            const auto pack = made(large, [&](qint64, qint64) {
                if (call++ == last)
                    disk.fillBut(0);
                return true;
            });
            disk.clear();
            if (pack) { // all was written, and is read once more
                QVERIFY(last > calls / 4);
                break;
            }
            ++refused;
            QCOMPARE(pack.error().problem, PackProblem::NoRoom);
            QCOMPARE(there(disk.path()), before);
            QCOMPARE(contentOf(disk.path() + u"/case-1.zip"_s), former);
        }
        QVERIFY2(refused >= 3, qPrintable(QString::number(refused)));
        verifyOriginals(items);
        if (isFolder && QFileInfo::exists(large.out))
            QVERIFY(QDir(large.out).removeRecursively());
        const auto pack = made(large);
        QVERIFY(pack);
        for (const QString &path : pack->paths)
            QVERIFY(isWhole(path));
    }

    void aDiskThatMayOnlyBeReadIsSaid()
    {
        if (!whyNoDisk.isEmpty())
            QSKIP(qPrintable(whyNoDisk));
        const SmallDisk disk(kMegabytes);
        QVERIFY(disk.isThere());
        disk.setReadOnly(true);
        for (const QString &name : {u"/case.zip"_s, u"/case"_s}) {
            const auto pack = made(wish(disk.path() + name, {kept(u"a.mp4"_s, "a video")}));
            QVERIFY(!pack);
            QCOMPARE(pack.error().problem, PackProblem::NotWritten);
            QVERIFY(!pack.error().detail.isEmpty());
        }
        disk.setReadOnly(false);
        QCOMPARE(there(disk.path()), QStringList());
    }

    void aFolderWithoutRightsIsSaid()
    {
        const QTemporaryDir folder(ramFolder());
        const QString closed = folder.filePath(u"closed"_s);
        QVERIFY(QDir().mkpath(closed));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
        constexpr uid_t kNobody = 65534;
        const bool isRoot = ::geteuid() == 0; // who may do everything, so he becomes somebody
        const QList<EvidenceItem> items{kept(u"a.mp4"_s, "a video")};
        QVERIFY(QFile::setPermissions(m_book->path(), QFile::Permissions(0x7777)));
        if (isRoot)
            QCOMPARE(::seteuid(kNobody), 0);
        const auto pack = made(wish(closed + u"/case.zip"_s, items));
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        QVERIFY(!pack);
        QCOMPARE(pack.error().problem, PackProblem::NotWritten);
        QVERIFY(!pack.error().detail.isEmpty());
        QCOMPARE(there(closed), QStringList());
        verifyOriginals(items);
    }

    void namesOfFilesDoNoHarm()
    {
        const QTemporaryDir folder(ramFolder());
        const QList<EvidenceItem> items{
            kept(QString(kLongestName - 4, u'x') + u".mp4"_s, "of 255 bytes"),
            kept(u"../../outside.mp4"_s, "above"),
            kept(u"same.mp4"_s, "one"),
            kept(u"same.mp4"_s, "another"),
            kept(u"..\\..\\outside.mp4"_s, "above on Windows"),
            kept(u"-rf *.mp4"_s, "words of a shell"),
        };
        for (const QString &name : {u"case.zip"_s, u"case"_s}) {
            QVERIFY(made(wish(folder.filePath(name), items)));
            QVERIFY(isWhole(folder.filePath(name)));
        }
        const QStringList expected{u"01-"_s + QString(40, u'x') + u".mp4"_s,
                                   u"02-outside.mp4"_s,
                                   u"03-same.mp4"_s,
                                   u"04-same.mp4"_s,
                                   u"05-outside.mp4"_s,
                                   u"06-rf.mp4"_s};
        QCOMPARE(there(folder.filePath(u"case/files"_s)), expected);
        QCOMPARE(contentOf(folder.filePath(u"case/files/03-same.mp4"_s)), QByteArray("one"));
        QCOMPARE(contentOf(folder.filePath(u"case/files/04-same.mp4"_s)), QByteArray("another"));
        QCOMPARE(there(folder.path()), QStringList({u"case"_s, u"case.zip"_s}));
    }

    void aPackMayHaveTheLongestName()
    {
        const QTemporaryDir folder(ramFolder());
        const QList<EvidenceItem> items{kept(u"a.mp4"_s, "a video")};
        for (const QString &ending : {u".zip"_s, u""_s}) {
            const QString longest = QString(kLongestName - ending.size(), u'c') + ending;
            QVERIFY(made(wish(folder.filePath(longest), items)));
            QVERIFY(isWhole(folder.filePath(longest)));
            const QStringList before = there(folder.path());
            const auto pack = made(wish(folder.filePath(u'c' + longest), items));
            QVERIFY(!pack);
            QCOMPARE(pack.error().problem, PackProblem::NotWritten);
            QVERIFY(!pack.error().detail.isEmpty());
            QCOMPARE(there(folder.path()), before);
        }
    }

    void partsAreNamedAllOrNone()
    {
        // Of ten parts the tenth has a name of 256 bytes, which no disk takes.
        const QTemporaryDir folder(ramFolder());
        const QString stem(kLongestName - 6, u'c');
        QList<EvidenceItem> items;
        constexpr int kParts = 11;
        for (int i = 0; i < kParts; ++i)
            items.append(kept(u"film.mp4"_s, QByteArray(50'000, char('a' + i))));
        PackWish split = wish(folder.filePath(stem + u".zip"_s), items);
        split.limits.partBytes = 90'000;
        for (const int part : {1, 4}) // packs of before
            QVERIFY(made(wish(folder.filePath(stem + u"-%1.zip"_s.arg(part)),
                              {kept(u"old.mp4"_s, QByteArray::number(part))})));
        const QStringList before = there(folder.path());
        QCOMPARE(before.size(), 2);
        QList<QByteArray> former;
        for (const QString &name : before)
            former.append(contentOf(folder.filePath(name)));
        const auto pack = made(split);
        QVERIFY(!pack);
        QCOMPARE(pack.error().problem, PackProblem::NotWritten);
        QVERIFY2(pack.error().detail.contains(u"-10.zip"_s), qPrintable(pack.error().detail));
        QCOMPARE(there(folder.path()), before);
        for (qsizetype at = 0; at < before.size(); ++at)
            QVERIFY(contentOf(folder.filePath(before[at])) == former[at]);
        verifyOriginals(items);

        split.out = folder.filePath(u"short.zip"_s);
        for (int time = 0; time < 2; ++time) { // the second time in place of the first
            const auto parts = made(split);
            QVERIFY(parts);
            QVERIFY(parts->paths.size() >= 10);
            for (const QString &path : parts->paths)
                QVERIFY(isWhole(path));
        }
    }
};

int main(int argc, char **argv)
{
    whyNoDisk = SmallDisk::prepare();
    QGuiApplication application(argc, argv);
    TestPackDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_packdisk.moc"
