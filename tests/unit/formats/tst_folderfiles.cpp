// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "formats/folderfiles.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using formats::FolderBounds;

/** The files of a folder: which ones, in which order, and how many at most. */
class TestFolderFiles final : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void givesFilesThenThoseOfFoldersByName()
    {
        for (const char *name : {"b.html", "a.csv", "2026/z.eml", "2025/y.eml", "2026/11/x.eml"})
            put(name);
        const auto found = formats::listFolder(m_folder->path(), {}, {});
        QVERIFY(found.isFolder);
        QVERIFY(!found.cut);
        QCOMPARE(names(found),
                 (QStringList{u"a.csv"_s, u"b.html"_s, u"2025/y.eml"_s, u"2026/z.eml"_s,
                              u"2026/11/x.eml"_s}));
    }
    void leavesOutWhatIsHiddenOrHalf()
    {
        for (const char *name :
             {"a.csv", ".b.csv", ".git/c.csv", "d.html.part", "e.html.CRDOWNLOAD", "f.part.csv"})
            put(name);
        QCOMPARE(names(formats::listFolder(m_folder->path(), {}, {})),
                 (QStringList{u"a.csv"_s, u"f.part.csv"_s}));
    }
    void leavesOutWhatABrowserPutsBesideAPage()
    {
        for (const char *name :
             {"Orders.html", "Orders_files/a.js", "Meine Liste.htm", "Meine Liste-Dateien/b.jpg",
              "2026.html", "2026-11/c.html", "Other_files/d.csv", "Orders-old/e.html"})
            put(name);
        QCOMPARE(
            names(formats::listFolder(m_folder->path(), {}, {})),
            (QStringList{u"2026.html"_s, u"Meine Liste.htm"_s, u"Orders.html"_s,
                         u"2026-11/c.html"_s, u"Orders-old/e.html"_s, u"Other_files/d.csv"_s}));
    }
    void followsNoLinkToAFolder()
    {
        put("in/a.csv");
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"in/again"_s)));
        QCOMPARE(names(formats::listFolder(m_folder->path(), {}, {})), QStringList{u"in/a.csv"_s});
    }
    void isBounded()
    {
        for (const char *name : {"a.csv", "b.csv", "c.csv", "1/2/3/d.csv", "2/e.csv"})
            put(name);
        const auto few = formats::listFolder(m_folder->path(), FolderBounds{16, 2}, {});
        QCOMPARE(names(few), (QStringList{u"a.csv"_s, u"b.csv"_s}));
        QVERIFY(few.cut);
        const auto shallow = formats::listFolder(m_folder->path(), FolderBounds{2, 100}, {});
        QCOMPARE(names(shallow), (QStringList{u"a.csv"_s, u"b.csv"_s, u"c.csv"_s, u"2/e.csv"_s}));
        QVERIFY(shallow.cut);
    }
    void stopsWhenToldTo()
    {
        put("1/a.csv");
        const auto found = formats::listFolder(m_folder->path(), {},
                                               [](qint64, qint64) { return false; });
        QVERIFY(found.cancelled);
        QVERIFY(found.files.isEmpty());
    }
    void aFileIsNoFolder()
    {
        put("a.csv");
        QVERIFY(!formats::listFolder(m_folder->filePath(u"a.csv"_s), {}, {}).isFolder);
        QVERIFY(!formats::listFolder(m_folder->filePath(u"nowhere"_s), {}, {}).isFolder);
    }

private:
    void put(const char *name)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QStringList names(const domain::FolderFiles &found) const
    {
        QStringList names;
        for (const QString &file : found.files)
            names.append(QDir(m_folder->path()).relativeFilePath(file));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFolderFiles)
#include "tst_folderfiles.moc"
