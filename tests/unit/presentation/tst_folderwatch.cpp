// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include "formats/readers.h"
#include "presentation/folderwatch.h"
#include "presentation/kepttables.h"
#include "support/fakekeptvalues.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::FolderWatch;

namespace {
constexpr auto kRows = "order_id,status,title\n8176543210000001,Shipped,Cup\n";
constexpr int kLong = 30'000; ///< milliseconds; a slow machine needs some
} // namespace

/** Files that come into a folder: which ones are told, and when. */
class TestFolderWatch final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_watch = std::make_unique<FolderWatch>(m_readers, m_pool);
        m_watch->setSettleTime(std::chrono::milliseconds(50));
    }
    void cleanup()
    {
        m_watch.reset();
        m_pool.waitForDone();
    }

    void tellsOfNewFilesWithOrdersAndOfNoOthers()
    {
        put("old.csv", kRows);
        m_watch->setFolder(m_folder->path());
        m_pool.waitForDone();
        QCoreApplication::processEvents(); // what is there is known now
        const QSignalSpy arrived(m_watch.get(), &FolderWatch::arrived);
        put("letter.txt", "Dear seller, where is it?\n");
        put("half.csv.part", kRows);
        put(".hidden.csv", kRows);
        QVERIFY(QDir(m_folder->path()).mkdir(u"deep"_s));
        put("deep/inner.csv", kRows);
        put("new.csv", kRows);
        QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty() && arrived.last().first().toInt() == 2, kLong);
        QStringList told = names();
        told.sort();
        QCOMPARE(told, (QStringList{u"inner.csv"_s, u"new.csv"_s}));
        QVERIFY(names().isEmpty()); // taken once
        // A download is renamed when it is whole.
        QVERIFY(QFile::rename(at("half.csv.part"), at("half.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(arrived.size() > 1, kLong);
        QCOMPARE(names(), QStringList{u"half.csv"_s});
    }
    /** By their names, and not as orders. */
    void tellsOfPicturesAndVideosByThemselves()
    {
        put("old.jpg", "pixels");
        m_watch->setFolder(m_folder->path());
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        const QSignalSpy pictures(m_watch.get(), &FolderWatch::picturesArrived);
        put("label.jpg", "pixels");
        put("film.mp4", "frames");
        put("half.jpg.part", "pix");
        put("letter.txt", "Dear seller, where is it?\n");
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.isEmpty() && pictures.last().first().toInt() == 2,
                                 kLong);
        QVERIFY(names().isEmpty()); // none of them holds orders
        QStringList told;
        for (const QString &file : m_watch->takePictures())
            told.append(QFileInfo(file).fileName());
        told.sort();
        QCOMPARE(told, (QStringList{u"film.mp4"_s, u"label.jpg"_s}));
        QVERIFY(m_watch->takePictures().isEmpty());
    }
    /** Mail programs and exporters make folders of their own, one below the other. */
    void foldersBelowItAreWatchedToo()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"a/b"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u".hidden"_s));
        put("a/b/old.csv", kRows);
        m_watch->setFolder(m_folder->path());
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        QStringList told;
        const auto arrived = [this, &told](const QString &name) {
            told += names();
            return told.contains(name);
        };
        put(".hidden/c.csv", kRows);
        put("a/b/half.csv.crdownload", kRows);
        put("a/b/new.csv", kRows);
        QTRY_VERIFY_WITH_TIMEOUT(arrived(u"new.csv"_s), kLong);
        // Into one that was not there before.
        QVERIFY(QDir(m_folder->path()).mkpath(u"later/deeper"_s));
        put("later/deeper/next.csv", kRows);
        QTRY_VERIFY_WITH_TIMEOUT(arrived(u"next.csv"_s), kLong);
        put("later/deeper/last.csv", kRows);
        QTRY_VERIFY_WITH_TIMEOUT(arrived(u"last.csv"_s), kLong);
        told.sort();
        QCOMPARE(told, (QStringList{u"last.csv"_s, u"new.csv"_s, u"next.csv"_s}));
    }
    /** A table is offered once it has been said what its columns are. */
    void aTableThatTheUserHasExplainedIsToldOf()
    {
        constexpr auto kForeign = "Nr;Ware\n8176543210000001;Cup\n";
        test::FakeKeptValues kept;
        m_watch = std::make_unique<FolderWatch>(m_readers, m_pool, &kept);
        m_watch->setSettleTime(std::chrono::milliseconds(50));
        m_watch->setFolder(m_folder->path());
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        const QSignalSpy arrived(m_watch.get(), &FolderWatch::arrived);
        put("unknown.csv", kForeign);
        put("known.csv", kRows);
        QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), kLong);
        QCOMPARE(names(), QStringList{u"known.csv"_s});
        const auto table = m_readers.readContent({}, kForeign, {}, {}).table;
        QVERIFY(table);
        presentation::KeptTables(&kept).keep({{{u"order_id"_s, u"Nr"_s}}, table->fingerprint});
        put("explained.csv", kForeign);
        QTRY_VERIFY_WITH_TIMEOUT(arrived.size() > 1, kLong);
        QCOMPARE(names(), QStringList{u"explained.csv"_s});
        m_watch.reset();
        m_pool.waitForDone();
    }
    void aFolderThatIsNotWatchedAnyMoreIsSilent()
    {
        m_watch->setFolder(m_folder->path());
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        const QSignalSpy arrived(m_watch.get(), &FolderWatch::arrived);
        put("a.csv", kRows);
        m_watch->setFolder({});
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(arrived.isEmpty());
        QVERIFY(names().isEmpty());
        QVERIFY(m_watch->folder().isEmpty());
    }

private:
    QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void put(const char *name, const char *content)
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
    }
    QStringList names()
    {
        QStringList names;
        for (const QString &path : m_watch->take())
            names.append(QFileInfo(path).fileName());
        return names;
    }

    const formats::FormatReaders m_readers;
    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
