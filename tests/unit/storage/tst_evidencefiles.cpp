// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "domain/evidence/evidenceitem.h"
#include "storage/folderevidencefiles.h"
#include "support/smalldisk.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;
using storage::FolderEvidenceFiles;

namespace {
QString noDiskReason; ///< why there is no small disk here

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

struct Scene
{
    QTemporaryDir folder;
    QString evidence = folder.filePath(u"orders.recourse.evidence"_s);
    FolderEvidenceFiles files{evidence};

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the scene is not written");
        return path;
    }
    [[nodiscard]] QStringList kept() const
    {
        return QDir(evidence).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

// By sha256sum.
const QByteArray kPhoto = "a photo";
const QString kPhotoSum = u"d4e24d749a4fe2f161af2de913c0402b04e3ae287dafd0f9dbfa4a5c56c69285"_s;
} // namespace

/** The folder of originals: whole or not there, and the buyer's own files as they were. */
class TestEvidenceFiles final : public QObject
{
    Q_OBJECT
private slots:
    void anOriginalIsCopiedAndLeftAsItWas()
    {
        Scene scene;
        const QString photo = scene.write(u"label.jpg"_s, kPhoto);
        const QDateTime before = QFileInfo(photo).lastModified();
        FolderEvidenceFiles &files = scene.files;
        const auto kept = files.keep(photo, {});
        QVERIFY(kept);
        QCOMPARE(kept->fingerprint, kPhotoSum);
        QCOMPARE(kept->bytes, kPhoto.size());
        QVERIFY(!kept->wasThere);
        QCOMPARE(scene.kept(), QStringList{kPhotoSum});
        QCOMPARE(contentOf(files.pathOf(kPhotoSum)), kPhoto);
        QVERIFY(!(QFile::permissions(files.pathOf(kPhotoSum)) & QFileDevice::WriteOwner));
        QCOMPARE(contentOf(photo), kPhoto);
        QCOMPARE(QFileInfo(photo).lastModified(), before);
        QCOMPARE(files.look(kPhotoSum, {}), FileState::Whole);
    }

    void theSameContentIsKeptOnce()
    {
        Scene scene;
        QVERIFY(scene.files.keep(scene.write(u"a.jpg"_s, kPhoto), {}));
        const auto again = scene.files.keep(scene.write(u"b.jpg"_s, kPhoto), {});
        QVERIFY(again && again->wasThere);
        const auto pasted = scene.files.keepBytes(kPhoto);
        QVERIFY(pasted && pasted->wasThere);
        QCOMPARE(scene.kept(), QStringList{kPhotoSum});
    }

    void aDamagedOneIsToldAndReplacedWhereItComesAgain()
    {
        Scene scene;
        const QString photo = scene.write(u"a.jpg"_s, kPhoto);
        QVERIFY(scene.files.keep(photo, {}));
        const QString path = scene.files.pathOf(kPhotoSum);
        QVERIFY(QFile::remove(path));
        QCOMPARE(scene.files.look(kPhotoSum, {}), FileState::Missing);
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a ph0to") == kPhoto.size());
        other.close();
        QCOMPARE(scene.files.look(kPhotoSum, {}), FileState::Changed);
        const auto kept = scene.files.keep(photo, {});
        QVERIFY(kept && !kept->wasThere);
        QCOMPARE(contentOf(path), kPhoto);
    }

    void anyNameIsTaken()
    {
        Scene scene;
        const QStringList names{QString(251, u'x') + u".jpg"_s, u"фото 图片 \u202Egpj.exe"_s,
                                u"-rf *.jpg"_s, u"a\nb.jpg"_s, u"...jpg"_s};
        int at = 0;
        for (const QString &name : names)
            QVERIFY2(scene.files.keep(scene.write(name, QByteArray::number(at++)), {}),
                     qPrintable(name));
        QVERIFY(
            scene.files.keep(scene.folder.filePath(u"orders.recourse.evidence/../a\nb.jpg"_s), {}));
        QCOMPARE(scene.kept().size(), names.size());
        for (const QString &name : scene.kept())
            QVERIFY(isFingerprint(name));
    }

    void whatIsNoFileIsRefused()
    {
        Scene scene;
        const auto problemOf = [&scene](const QString &path) {
            const auto kept = scene.files.keep(path, {});
            return kept || kept.error().file != path ? -1 : int(kept.error().problem);
        };
        QCOMPARE(problemOf(scene.folder.filePath(u"nobody.jpg"_s)), int(KeepProblem::Gone));
        QCOMPARE(problemOf(scene.folder.path()), int(KeepProblem::NoFile));
        const QString pipe = scene.folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(problemOf(pipe), int(KeepProblem::NoFile));
        QCOMPARE(problemOf(u"/dev/zero"_s), int(KeepProblem::NoFile));
        QCOMPARE(problemOf(scene.write(u"empty.jpg"_s, {})), int(KeepProblem::Empty));
        QVERIFY(scene.kept().isEmpty());
    }

    void aFileThatChangesMeanwhileIsRefused_data()
    {
        QTest::addColumn<qint64>("at");   // where it is written to
        QTest::addColumn<qint64>("size"); // what it has then
        constexpr qint64 kMegabyte = 1 << 20;
        QTest::newRow("grows") << 3 * kMegabyte << 3 * kMegabyte + 4;
        QTest::newRow("shrinks") << qint64(0) << 2 * kMegabyte;
        QTest::newRow("is another of the same size") << qint64(0) << 3 * kMegabyte;
    }
    void aFileThatChangesMeanwhileIsRefused()
    {
        QFETCH(qint64, at);
        QFETCH(qint64, size);
        Scene scene;
        const QString video = scene.write(u"video.mp4"_s, QByteArray(3 << 20, 'v'));
        QFile file(video);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime earlier = QFileInfo(video).lastModified().addDays(-1);
        QVERIFY(file.setFileTime(earlier, QFileDevice::FileModificationTime));
        const auto kept = scene.files.keep(video, [&](qint64 done, qint64 total) {
            if (total != (3 << 20))
                qFatal("the size is told wrong");
            if (done == 1 << 20
                && !(file.seek(at) && file.write("more") == 4 && file.flush() && file.resize(size)))
                qFatal("not changed");
            return true;
        });
        QVERIFY(!kept);
        QCOMPARE(kept.error().problem, KeepProblem::Changing);
        QVERIFY(scene.kept().isEmpty());
    }

    void cancellingLeavesNothing()
    {
        Scene scene;
        const QString video = scene.write(u"video.mp4"_s, QByteArray(3 << 20, 'v'));
        const auto kept = scene.files.keep(video, [](qint64 done, qint64) { return done == 0; });
        QVERIFY(!kept);
        QCOMPARE(kept.error().problem, KeepProblem::Cancelled);
        QVERIFY(scene.kept().isEmpty());
        QVERIFY(scene.files.keep(video, {}));
        const QString sum = scene.kept().constFirst();
        QCOMPARE(scene.files.look(sum, [](qint64 done, qint64) { return done == 0; }),
                 std::nullopt);
    }

    void whatAKilledProgramLeftGoesTheNextDay()
    {
        Scene scene;
        QVERIFY(QDir().mkpath(scene.evidence));
        for (const QString &name : {u"incoming.AbCdEf.new"_s, u"incoming.GhIjKl.new"_s})
            scene.write(u"orders.recourse.evidence/"_s + name, "half");
        QFile old(scene.evidence + u"/incoming.AbCdEf.new"_s);
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(old.fileTime(QFileDevice::FileModificationTime).addDays(-2),
                                QFileDevice::FileModificationTime));
        old.close();
        QVERIFY(scene.files.keep(scene.write(u"a.jpg"_s, kPhoto), {}));
        const QStringList expected{kPhotoSum, u"incoming.GhIjKl.new"_s};
        QCOMPARE(scene.kept(), expected);
    }

    void aFolderThatCannotBeIsSaid()
    {
        Scene scene;
        scene.write(u"orders.recourse.evidence"_s, "in the way");
        const auto kept = scene.files.keep(scene.write(u"a.jpg"_s, kPhoto), {});
        QVERIFY(!kept);
        QCOMPARE(kept.error().problem, KeepProblem::Folder);
        QCOMPARE(contentOf(scene.evidence), QByteArray("in the way"));
    }

    void eightGigabytesAreNotBegunWithoutRoom()
    {
        if (!noDiskReason.isEmpty())
            QSKIP(qPrintable(noDiskReason));
        const SmallDisk disk(8);
        QVERIFY(disk.isThere());
        const Scene scene;
        const QString video = scene.write(u"video.mp4"_s, "v");
        constexpr qint64 kEight = 8LL << 30;
        QVERIFY(QFile(video).resize(kEight)); // holes only
        FolderEvidenceFiles files(disk.path() + u"/evidence"_s);
        const auto kept = files.keep(video, {});
        QVERIFY(!kept);
        QCOMPARE(kept.error().problem, KeepProblem::NoRoom);
        QCOMPARE(kept.error().needed, kEight);
        QVERIFY(kept.error().free > 0 && kept.error().free <= 8 << 20);
    }

    void aDiskThatFillsMeanwhileIsSaidAndNothingStays()
    {
        if (!noDiskReason.isEmpty())
            QSKIP(qPrintable(noDiskReason));
        const SmallDisk disk(8);
        QVERIFY(disk.isThere());
        const Scene scene;
        const QString video = scene.write(u"video.mp4"_s, QByteArray(4 << 20, 'v'));
        FolderEvidenceFiles files(disk.path() + u"/evidence"_s);
        const auto kept = files.keep(video, [&disk](qint64 done, qint64) {
            if (done == 1 << 20)
                disk.fillBut(1 << 20);
            return true;
        });
        QVERIFY(!kept);
        QCOMPARE(kept.error().problem, KeepProblem::NoRoom);
        QVERIFY(QDir(disk.path() + u"/evidence"_s).isEmpty());
        disk.clear();
        QVERIFY(files.keep(video, {}));
    }
};

int main(int argc, char **argv)
{
    noDiskReason = SmallDisk::prepare();
    QCoreApplication app(argc, argv);
    TestEvidenceFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_evidencefiles.moc"
