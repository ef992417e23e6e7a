// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bookplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace recourse;
using storage::bookPlaces;

class TestBookPlaces final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_program = std::make_unique<QTemporaryDir>();
        QVERIFY(m_program->isValid());
    }
    void theUsersDataFolderIsTheRule()
    {
        const auto places = bookPlaces(m_program->path(), false);
        QVERIFY(!places.portable);
        QCOMPARE(places.dataFolder,
                 QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    }
    void askedForItLiesBesideTheProgram()
    {
        const auto places = bookPlaces(m_program->path(), true);
        QVERIFY(places.portable);
        QCOMPARE(places.defaultBook(), m_program->filePath(u"recourse-data/orders.recourse"_s));
        QVERIFY(!QFileInfo::exists(places.dataFolder)); // looking makes nothing
    }
    void aMarkOrTheFolderItselfAsksForIt_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("the file .portable") << false;
        QTest::newRow("the folder") << true;
    }
    void aMarkOrTheFolderItselfAsksForIt()
    {
        QFETCH(bool, folder);
        const QString path = m_program->filePath(folder ? u"recourse-data"_s : u".portable"_s);
        if (folder)
            QVERIFY(QDir().mkpath(path));
        else
            QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        QVERIFY(bookPlaces(m_program->path(), false).portable);
    }
    void aFolderOfThatNameIsNoMarkAndAFileNoFolder()
    {
        QVERIFY(QDir().mkpath(m_program->filePath(u".portable"_s)));
        QVERIFY(QFile(m_program->filePath(u"recourse-data"_s)).open(QIODevice::WriteOnly));
        QVERIFY(!bookPlaces(m_program->path(), false).portable);
    }

private:
    std::unique_ptr<QTemporaryDir> m_program;
};

QTEST_GUILESS_MAIN(TestBookPlaces)
#include "tst_bookplaces.moc"
