// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/recentbooks.h"

#include <QSignalSpy>
#include <QTest>

#include "support/fakekeptvalues.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::RecentBooks;

class TestRecentBooks final : public QObject
{
    Q_OBJECT
private slots:
    void theLastOneStandsFirstAndOnce()
    {
        RecentBooks books(m_kept);
        books.add(u"/books/a.recourse"_s);
        books.add(u"/books/b.recourse"_s);
        books.add(u"/books/a.recourse"_s);
        QCOMPARE(books.entries(),
                 (QList<RecentBooks::Entry>{{u"/books/a.recourse"_s, u"a.recourse"_s},
                                            {u"/books/b.recourse"_s, u"b.recourse"_s}}));
    }
    void twoOfOneNameTellTheirFolders()
    {
        RecentBooks books(m_kept);
        books.add(u"/books/a.recourse"_s);
        books.add(u"/mnt/stick/a.recourse"_s);
        QCOMPARE(books.entries().at(0).text, u"a.recourse – /mnt/stick"_s);
        QCOMPARE(books.entries().at(1).text, u"a.recourse – /books"_s);
    }
    void theEleventhPushesTheOldestOut()
    {
        RecentBooks books(m_kept);
        for (int i = 0; i <= RecentBooks::kMost; ++i)
            books.add(u"/b/%1.recourse"_s.arg(i));
        QCOMPARE(books.entries().size(), 10);
        QCOMPARE(books.entries().constFirst().path, u"/b/10.recourse"_s);
        QCOMPARE(books.entries().constLast().path, u"/b/1.recourse"_s);
    }
    void aBookThatIsGoneIsTakenOut()
    {
        RecentBooks books(m_kept);
        books.add(u"/b/1.recourse"_s);
        books.add(u"/b/2.recourse"_s);
        QSignalSpy changed(&books, &RecentBooks::changed);
        books.remove(u"/b/1.recourse"_s);
        books.remove(u"/b/3.recourse"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(books.entries().size(), 1);
    }
    void switchedOffNothingIsKeptAndWhatWasIsForgotten()
    {
        RecentBooks books(m_kept);
        books.add(u"/b/1.recourse"_s);
        books.setKept(false);
        QVERIFY(!books.isKept());
        books.add(u"/b/2.recourse"_s);
        QVERIFY(books.entries().isEmpty());
        for (const QVariant &value : std::as_const(m_kept.kept))
            QVERIFY(!value.toStringList().join(u' ').contains(u"/b/"_s));
        books.setKept(true);
        QVERIFY(books.entries().isEmpty());
    }
    void aNewListKnowsWhatTheLastOneKept()
    {
        RecentBooks(m_kept).add(u"/b/1.recourse"_s);
        QCOMPARE(RecentBooks(m_kept).entries().size(), 1);
        RecentBooks(m_kept).clear();
        QVERIFY(RecentBooks(m_kept).entries().isEmpty());
    }
    void aBookOnTheStickIsFoundUnderItsNewLetter()
    {
        RecentBooks before(m_kept, u"E:/recourse-data"_s);
        before.add(u"E:/recourse-data/books/a.recourse"_s);
        before.add(u"C:/own/b.recourse"_s);
        RecentBooks after(m_kept, u"F:/recourse-data"_s);
        QCOMPARE(after.entries().at(0).path, u"C:/own/b.recourse"_s);
        QCOMPARE(after.entries().at(1).path, u"F:/recourse-data/books/a.recourse"_s);
    }
    void init() { m_kept.kept.clear(); }

private:
    test::FakeKeptValues m_kept;
};

QTEST_GUILESS_MAIN(TestRecentBooks)
#include "tst_recentbooks.moc"
