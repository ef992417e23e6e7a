// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>
#include <sys/resource.h>

#include <QtTest>

#include "storage/folderrulesstore.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::PackRecord;
using storage::FolderRulesStore;

namespace {

core::Instant instant(const char *iso)
{
    return core::Instant::fromIso(QString::fromLatin1(iso)).value();
}

PackRecord record(const QString &market, const QString &version,
                  const char *loadedAt = "2026-11-23T08:00:00Z")
{
    return {{}, market, version, u"/x/a b/new pack.json"_s, instant(loadedAt), u"2026-11-22"_s};
}

} // namespace

/** Loaded packs as files: what is there after each change, after a refusal and after a kill. */
class TestRulesStore final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<FolderRulesStore>(m_data->path());
    }

    void whereNothingWasLoadedNothingIsMade()
    {
        QVERIFY(m_store->inUse().value().isEmpty());
        QVERIFY(m_store->kept().value().isEmpty());
        QVERIFY(m_store->giveUp(u"aliexpress"_s).has_value());
        QVERIFY(QDir(m_data->path()).isEmpty());
    }

    void whatWasTakenIsInUseAndKept()
    {
        QVERIFY(m_store->take(record(u"aliexpress"_s, u"2026-12-01"_s), "the new pack"));
        m_store = std::make_unique<FolderRulesStore>(m_data->path());
        const auto packs = m_store->inUse().value();
        QCOMPARE(packs.size(), 1);
        QCOMPARE(packs.first().text, QByteArray("the new pack"));
        QVERIFY(packs.first().readable);
        QCOMPARE(packs.first().place, m_data->filePath(u"rules/aliexpress.json"_s));
        const PackRecord &back = packs.first().record;
        QCOMPARE(back.subject, u"aliexpress"_s);
        QCOMPARE(back.version, u"2026-12-01"_s);
        QCOMPARE(back.file, u"/x/a b/new pack.json"_s);
        QCOMPARE(back.loadedAt, instant("2026-11-23T08:00:00Z"));
        QCOMPARE(back.overShipped, u"2026-11-22"_s);
        const auto kept = m_store->kept().value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(m_store->textOf(kept.first().key).value(), QByteArray("the new pack"));
    }

    void everyPackStaysKeptAndOneIsInUse()
    {
        QVERIFY(m_store->take(record(u"m"_s, u"1"_s, "2026-11-23T08:00:00Z"), "one"));
        QVERIFY(m_store->take(record(u"m"_s, u"2"_s, "2026-11-24T08:00:00Z"), "two"));
        QVERIFY(m_store->take(record(u"m"_s, u"2"_s, "2026-11-25T08:00:00Z"), "two, changed"));
        QVERIFY(m_store->take(record(u"other"_s, u"7"_s, "2026-11-22T08:00:00Z"), "other"));
        QCOMPARE(m_store->inUse().value().size(), 2);
        QCOMPARE(m_store->inUse().value().first().text, QByteArray("two, changed"));
        QByteArrayList texts;
        const auto records = m_store->kept().value();
        for (const PackRecord &kept : records)
            texts.append(m_store->textOf(kept.key).value());
        QCOMPARE(texts, (QByteArrayList{"two, changed", "two", "one", "other"}));
        // Back to the first one: it is no second pack.
        QVERIFY(m_store->take(record(u"m"_s, u"1"_s, "2026-11-23T08:00:00Z"), "one"));
        QCOMPARE(m_store->inUse().value().first().text, QByteArray("one"));
        QCOMPARE(m_store->kept().value().size(), 4);
    }

    void givingUpLeavesThePackKept()
    {
        QVERIFY(m_store->take(record(u"m"_s, u"1"_s), "one"));
        QVERIFY(m_store->giveUp(u"m"_s).has_value());
        QVERIFY(m_store->inUse().value().isEmpty());
        QCOMPARE(m_store->kept().value().size(), 1);
    }

    /** The same store for how files are read, in a folder of its own. */
    void readerPacksLieBesideTheRules()
    {
        storage::FolderPackStore readers(m_data->path(), domain::PackKind::Readers);
        QVERIFY(m_store->take(record(u"m"_s, u"1"_s), "rules"));
        QVERIFY(readers.take(record(u"m"_s, u"2"_s), "readers"));
        QCOMPARE(m_store->inUse().value().constFirst().text, QByteArray("rules"));
        QCOMPARE(readers.inUse().value().constFirst().text, QByteArray("readers"));
        QCOMPARE(readers.inUse().value().constFirst().place, m_data->filePath(u"readers/m.json"_s));
        QCOMPARE(readers.kept().value().size(), 1);
        QVERIFY(readers.giveUp(u"m"_s).has_value());
        QVERIFY(readers.inUse().value().isEmpty());
        QCOMPARE(m_store->inUse().value().size(), 1);
        QCOMPARE(readers.kept().value().size(), 1);
        // A kill within the writing of any file leaves what was there.
        write(u"readers/m.json.AbCdEf"_s, "rea");
        write(u"readers/kept/m-3-aaaaaaaaaaaa.json"_s, "three");
        QVERIFY(readers.inUse().value().isEmpty());
        QCOMPARE(readers.kept().value().size(), 1);
        QVERIFY(readers.take(record(u"m"_s, u"2"_s), "readers"));
        QVERIFY(!names(u"readers"_s).contains(u"m.json.AbCdEf"_s));
    }
    void aNoteAsItWasOnceWrittenIsRead()
    {
        QVERIFY(m_store->take(record(u"m"_s, u"1"_s), "one"));
        const QString key = m_store->kept().value().first().key;
        write(u"rules/kept/"_s + key + u".origin"_s,
              "loaded 2026-11-23T08:00:00Z\nover 2026-11-22\nmarket m\nversion 1\nfile /x\n");
        QCOMPARE(m_store->kept().value().first().subject, u"m"_s);
        QCOMPARE(m_store->inUse().value().first().record.file, u"/x"_s);
    }

    void theClosedDaysComeBack()
    {
        QVERIFY(m_store->closedDays().value().isEmpty());
        QVERIFY(QDir(m_data->path()).isEmpty());
        QVERIFY(m_store->closeOn({QDate(2026, 12, 24), QDate(2026, 12, 18), QDate(2026, 12, 24)}));
        m_store = std::make_unique<FolderRulesStore>(m_data->path());
        QCOMPARE(m_store->closedDays().value(),
                 (QList<QDate>{QDate(2026, 12, 18), QDate(2026, 12, 24)}));
        QVERIFY(m_store->inUse().value().isEmpty()); // they are no pack
        QVERIFY(m_store->kept().value().isEmpty());
        QVERIFY(m_store->closeOn({}));
        QVERIFY(m_store->closedDays().value().isEmpty());
    }
    void aFileThatIsNoListOfDaysCountsAsNoneAndStays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("foreign") << QByteArray("2026-12-24\n");
        QTest::newRow("of a later program") << QByteArray("Recourse closed days 2\n2026-12-24\n");
        QTest::newRow("no day") << QByteArray(
            "Recourse closed days 1\n2026-12-24\n2026-02-30\n2026-12-28\n");
        QTest::newRow("cut off") << QByteArray("Recourse closed days 1\n2026-12-24\n2026-1");
        QTest::newRow("out of reach") << QByteArray("Recourse closed days 1\n1999-12-31\n");
        QByteArray many = "Recourse closed days 1\n";
        for (int i = 0; i <= 400; ++i)
            many += QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + '\n';
        QTest::newRow("too many") << many;
        QTest::newRow("bytes") << QByteArray("\x00\xff\x10", 3);
    }
    void aFileThatIsNoListOfDaysCountsAsNoneAndStays()
    {
        QFETCH(QByteArray, content);
        QVERIFY(m_store->closeOn({QDate(2026, 12, 24)}));
        QFile file(m_data->filePath(u"rules/closed-days.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), qint64(content.size()));
        file.close();
        const auto days = m_store->closedDays();
        QVERIFY(!days);
        QCOMPARE(days.error().kind, domain::StorageErrorKind::Damaged);
        QCOMPARE(days.error().detail, file.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
    void whatAnEditorMadeOfTheDaysIsReadToo()
    {
        QVERIFY(m_store->closeOn({QDate(2026, 12, 24)}));
        QFile file(m_data->filePath(u"rules/closed-days.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("Recourse closed days 1\r\n2026-12-24\r\n\r\n2026-12-18");
        file.close();
        QCOMPARE(m_store->closedDays().value(),
                 (QList<QDate>{QDate(2026, 12, 18), QDate(2026, 12, 24)}));
    }

    void aNameLeadsNowhereElse_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../../evil", "/etc/passwd", "..", ".", "a/b", "a\\b", "c:evil",
                                 ".hidden", "Shop", "shop", "a\nb", "%2e%2e", "магазин", "*", "-"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aNameLeadsNowhereElse()
    {
        QFETCH(QString, name);
        const QString outside = m_data->filePath(u"data"_s);
        QVERIFY(QDir().mkpath(outside));
        FolderRulesStore store(outside);
        QVERIFY(store.take(record(name, name), "text").has_value());
        const auto packs = store.inUse().value();
        QCOMPARE(packs.size(), 1);
        QCOMPARE(packs.first().record.subject, name);
        QCOMPARE(packs.first().record.version, name);
        QCOMPARE(QFileInfo(packs.first().place).absolutePath(), outside + u"/rules"_s);
        QCOMPARE(QDir(m_data->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"data"_s});
        QCOMPARE(QDir(outside).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList{u"rules"_s});
        QCOMPARE(store.textOf(store.kept().value().first().key).value(), QByteArray("text"));
        QVERIFY(store.giveUp(name).has_value());
        QVERIFY(store.inUse().value().isEmpty());
    }

    void namesThatDifferInCaseAreTwo()
    {
        QVERIFY(m_store->take(record(u"Shop"_s, u"1"_s), "one"));
        QVERIFY(m_store->take(record(u"shop"_s, u"1"_s), "two"));
        const QStringList names = QDir(m_data->filePath(u"rules"_s)).entryList(QDir::Files);
        QCOMPARE(names.size(), 2);
        QVERIFY(names.at(0).compare(names.at(1), Qt::CaseInsensitive) != 0);
    }

    void aKeyLeadsNowhereElse()
    {
        QVERIFY(m_store->take(record(u"m"_s, u"1"_s), "one"));
        write(u"secret.json"_s, "secret");
        QVERIFY(!m_store->textOf(u"../../secret"_s));
        QVERIFY(!m_store->textOf(u"nothing"_s));
    }

    void aFullDiskLeavesTheOldPack()
    {
        QVERIFY(m_store->take(record(u"m"_s, u"1"_s), "one"));
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit full = before;
        full.rlim_cur = 4096;
        ::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto done = m_store->take(record(u"m"_s, u"2"_s), QByteArray(100000, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, domain::StorageErrorKind::DiskFull);
        QCOMPARE(m_store->inUse().value().first().text, QByteArray("one"));
        QCOMPARE(m_store->kept().value().size(), 1);
        QCOMPARE(names(u"rules/kept"_s).size(), 2); // nothing half is left
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        write(u"rules"_s, "a file where the folder would be");
        const auto done = m_store->take(record(u"m"_s, u"1"_s), "one");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, domain::StorageErrorKind::ReadOnly);
        QVERIFY(m_store->inUse().value().isEmpty());
    }

    void whatCannotBePutInUseIsNotKeptEither()
    {
        QVERIFY(QDir().mkpath(m_data->filePath(u"rules/m.json/in the way"_s)));
        QVERIFY(!m_store->take(record(u"m"_s, u"1"_s), "one"));
        QVERIFY(m_store->inUse().value().isEmpty());
        QVERIFY(m_store->kept().value().isEmpty());
        QVERIFY(names(u"rules/kept"_s).isEmpty());
    }

    /** Each step alone, as a kill behind it leaves the folder. */
    void aKillLeavesTheOldOrTheNew()
    {
        QVERIFY(m_store->take(record(u"m"_s, u"1"_s), "one"));
        // Behind the pack's text: it is not in the list of kept ones.
        write(u"rules/kept/m-2-aaaaaaaaaaaa.json"_s, "two");
        QCOMPARE(m_store->kept().value().size(), 1);
        // Within the writing of any file: its other name is nobody's.
        write(u"rules/m.json.AbCdEf"_s, "tw");
        write(u"rules/kept/m-2-aaaaaaaaaaaa.origin.AbCdEf"_s, "load");
        QCOMPARE(m_store->inUse().value().size(), 1);
        QCOMPARE(m_store->inUse().value().first().text, QByteArray("one"));
        QCOMPARE(m_store->kept().value().size(), 1);
        // The next change takes away what is left.
        QVERIFY(m_store->take(record(u"m"_s, u"3"_s), "three"));
        QVERIFY(!names(u"rules"_s).contains(u"m.json.AbCdEf"_s));
        QCOMPARE(m_store->inUse().value().first().text, QByteArray("three"));
    }

    void aPackPutThereByHandIsFromThere()
    {
        QVERIFY(QDir().mkpath(m_data->filePath(u"rules"_s)));
        write(u"rules/my-market.json"_s, "by hand");
        const auto packs = m_store->inUse().value();
        QCOMPARE(packs.size(), 1);
        QCOMPARE(packs.first().record.subject, u"my-market"_s);
        QCOMPARE(packs.first().record.file, packs.first().place);
        QVERIFY(packs.first().record.overShipped.isEmpty());
    }

    void aDamagedNoteIsNoNote_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("loaded 2026-11-23T08:00:00Z\nover 20");
        QTest::newRow("no day") << QByteArray("loaded soon\nmarket m\nversion 1\nfile /x\n");
        QTest::newRow("bytes") << QByteArray("\0\xff\n \n", 5);
    }
    void aDamagedNoteIsNoNote()
    {
        QFETCH(QByteArray, note);
        QVERIFY(m_store->take(record(u"m"_s, u"1"_s), "one"));
        const QString key = m_store->kept().value().first().key;
        write(u"rules/kept/"_s + key + u".origin"_s, note);
        QVERIFY(m_store->kept().value().isEmpty());
        QCOMPARE(m_store->inUse().value().first().text, QByteArray("one"));
        QCOMPARE(m_store->inUse().value().first().record.subject, u"m"_s);
    }

    void onlyFilesOfTheFolderAreRead()
    {
        QVERIFY(QDir().mkpath(m_data->filePath(u"rules/folder.json"_s)));
        write(u"rules/readme.txt"_s, "text");
        write(u"aliexpress.json"_s, "beside it");
        QVERIFY(m_store->inUse().value().isEmpty());
    }

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_data->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QStringList names(const QString &folder) const
    {
        return QDir(m_data->filePath(folder)).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<FolderRulesStore> m_store;
};

QTEST_GUILESS_MAIN(TestRulesStore)
#include "tst_rulesstore.moc"
