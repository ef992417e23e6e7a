// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/storage/copiesfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/** A backup as one file, and what must not come out of one. */
class TestBookArchive final : public QObject
{
    Q_OBJECT
private slots:
    void anArchiveHoldsTheEvidence();
    void evidenceThatIsNotWhatItsNameSaysIsLeftOut();
    void aHostileArchiveWritesNothing_data();
    void aHostileArchiveWritesNothing();
    void anArchiveCutAnywhereIsRefused();
};

void TestBookArchive::anArchiveHoldsTheEvidence()
{
    Copies all;
    const QByteArray photo("a photo");
    const QString name = QString::fromLatin1(sha256(photo)) + u".jpg"_s;
    writeFile(all.fixture.path + u".evidence/"_s + name, photo);
    writeFile(all.fixture.path + u".evidence/notes.txt"_s, "no evidence");
    const QString out = all.path(u"all.zip"_s);
    const auto content = all.copies.backUp(all.fixture.path, out, {});
    QVERIFY(content);
    QCOMPARE(content->evidenceFiles, 1);
    const QString fresh = all.path(u"new/orders.recourse"_s);
    const auto report = all.copies.restore(out, fresh, kNow, {});
    QVERIFY(report);
    QCOMPARE(report->content.evidenceFiles, 1);
    QCOMPARE(all.ordersIn(fresh), 2);
    QCOMPARE(contentOf(fresh + u".evidence/"_s + name), photo);
    QCOMPARE(QDir(fresh + u".evidence"_s).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    // What is there is kept, and an older archive is replaced by a newer.
    QVERIFY(all.copies.restore(out, all.fixture.path, kNow, {}));
    QCOMPARE(contentOf(all.fixture.path + u".evidence/notes.txt"_s), QByteArray("no evidence"));
    QVERIFY(all.copies.backUp(all.fixture.path, out, {}));
}

void TestBookArchive::evidenceThatIsNotWhatItsNameSaysIsLeftOut()
{
    Copies all;
    const QByteArray name = QByteArray(64, 'a');
    const QString zip = all.path(u"odd.zip"_s);
    makeZip(zip,
            {{"orders.recourse", contentOf(all.backup)},
             {"orders.recourse.evidence/" + name, "not that"}});
    const auto report = all.copies.restore(zip, all.fixture.path, kNow, {});
    QVERIFY(report);
    QCOMPARE(report->leftOut, QStringList{QString::fromLatin1(name)});
    QCOMPARE(report->content.evidenceFiles, 0);
    QCOMPARE(all.orders(), 1);
    QVERIFY(QDir(all.fixture.path + u".evidence"_s).isEmpty());
}

void TestBookArchive::aHostileArchiveWritesNothing_data()
{
    using Entries = QList<std::pair<QByteArray, QByteArray>>;
    QTest::addColumn<Entries>("entries");
    const QByteArray hash(64, 'a');
    const QByteArray folder("orders.recourse.evidence/");
    // "BOOK" stands for a whole book.
    QTest::newRow("up and out") << Entries{{"orders.recourse", "BOOK"}, {"../evil", "x"}};
    QTest::newRow("out of the folder")
        << Entries{{"orders.recourse", "BOOK"}, {folder + "../../evil", "x"}};
    QTest::newRow("a path below") << Entries{{"orders.recourse", "BOOK"},
                                             {folder + "sub/" + hash, "x"}};
    QTest::newRow("absolute") << Entries{{"orders.recourse", "BOOK"}, {"/evil", "x"}};
    QTest::newRow("backslashes") << Entries{{"orders.recourse", "BOOK"}, {"..\\evil", "x"}};
    QTest::newRow("a zero in the name")
        << Entries{{"orders.recourse", "BOOK"}, {folder + hash + "\n", "x"}};
    QTest::newRow("upper case") << Entries{{"orders.recourse", "BOOK"},
                                           {folder + QByteArray(64, 'A'), "x"}};
    QTest::newRow("a long ending")
        << Entries{{"orders.recourse", "BOOK"}, {folder + hash + ".executable", "x"}};
    QTest::newRow("no book") << Entries{{folder + hash, "x"}};
    QTest::newRow("an empty book") << Entries{{"orders.recourse", ""}};
    QTest::newRow("a book of text") << Entries{{"orders.recourse", "Dear seller"}};
    QTest::newRow("a bomb") << Entries{{"orders.recourse", QByteArray(50'000'000, '\0')}};
}

void TestBookArchive::aHostileArchiveWritesNothing()
{
    using Entries = QList<std::pair<QByteArray, QByteArray>>;
    QFETCH(Entries, entries);
    Copies all;
    for (auto &[name, content] : entries) {
        if (content == "BOOK")
            content = contentOf(all.backup);
    }
    makeZip(all.path(u"evil.zip"_s), entries);
    const QByteArray before = contentOf(all.fixture.path);
    const QStringList files = all.files();
    QVERIFY(!all.copies.restore(all.path(u"evil.zip"_s), all.fixture.path, kNow, {}));
    QCOMPARE(contentOf(all.fixture.path), before);
    QCOMPARE(all.files(), files);
    QCOMPARE(all.backups(), QStringList());
    QVERIFY(!QFile::exists(all.fixture.folder.path() + u"/../evil"_s));
    QVERIFY(!QFile::exists(u"/evil"_s));
    QVERIFY(!QFile::exists(all.fixture.path + u".evidence"_s));
}

void TestBookArchive::anArchiveCutAnywhereIsRefused()
{
    Copies all;
    const QString zip = all.path(u"all.zip"_s);
    QVERIFY(all.copies.backUp(all.fixture.path, zip, {}));
    const QByteArray whole = contentOf(zip);
    const QByteArray before = contentOf(all.fixture.path);
    QList<qsizetype> places{0, 1, 4, 29, whole.size() - 1};
    for (qsizetype at = 100; at < whole.size(); at += whole.size() / 40)
        places.append(at);
    for (const qsizetype at : places) {
        writeFile(zip, whole.left(at));
        QVERIFY2(!all.copies.restore(zip, all.fixture.path, kNow, {}),
                 qPrintable(QString::number(at)));
    }
    // A bit that fell over: found by the checksum, or it meant the same bytes.
    int refused = 0;
    for (qsizetype at = 200; at < whole.size() - 200; at += whole.size() / 40) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped.at(at) ^ 0x10);
        writeFile(zip, flipped);
        if (all.copies.restore(zip, all.path(u"flipped.recourse"_s), kNow, {})) {
            QCOMPARE(all.ordersIn(all.path(u"flipped.recourse"_s)), 2);
            QVERIFY(QFile::remove(all.path(u"flipped.recourse"_s)));
        } else {
            ++refused;
        }
    }
    QVERIFY2(refused >= 30, qPrintable(QString::number(refused)));
    QCOMPARE(contentOf(all.fixture.path), before);
}

QTEST_GUILESS_MAIN(TestBookArchive)
#include "tst_bookarchive.moc"
