// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/commandlist.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::CommandEntry;
using presentation::CommandList;

class TestCommandList final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_list = std::make_unique<CommandList>();
        m_list->setCommands({
            {u"Bestellungen einlesen"_s, u"Datei"_s, u"file import"_s, u"Strg+I"_s, true, {}},
            {u"Rückgängig"_s, u"Bearbeiten"_s, u"edit undo"_s, u"Strg+Z"_s, false,
             u"Es gibt nichts rückgängig zu machen."_s},
            {u"Dunkel"_s, u"Ansicht › Erscheinungsbild"_s, u"view appearance dark"_s, {}, true, {}},
            {u"Beenden"_s, u"Datei"_s, u"file quit"_s, u"Strg+Q"_s, true, {}},
        });
    }

    void whatIsTypedFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("commands");
        QTest::newRow("the beginning") << u"beend"_s << QList<int>{3};
        QTest::newRow("without accents") << u"ruckgangig"_s << QList<int>{1};
        QTest::newRow("in capitals") << u"DUNKEL"_s << QList<int>{2};
        QTest::newRow("in English") << u"import"_s << QList<int>{0};
        QTest::newRow("the menu, its name first, then the menu") << u"be"_s << QList<int>{0, 3, 1};
        QTest::newRow("several words in any order") << u"datei einlesen"_s << QList<int>{0};
        QTest::newRow("inside a word") << u"lesen"_s << QList<int>{0};
        QTest::newRow("nothing") << u"xyz"_s << QList<int>{};
        QTest::newRow("a sign only") << u"…"_s << QList<int>{0, 2, 3, 1};
    }
    void whatIsTypedFinds()
    {
        QFETCH(QString, typed);
        QFETCH(QList<int>, commands);
        m_list->setTyped(typed);
        QList<int> found;
        for (int row = 0; row < m_list->rowCount(); ++row)
            found.append(m_list->commandAt(row));
        QCOMPARE(found, commands + QList<int>{CommandList::kSearch});
    }

    void typedNothingShowsAllAndNoSearch()
    {
        QCOMPARE(m_list->rowCount(), 4);
        QCOMPARE(m_list->commandAt(3), 1); // what cannot be done stands last
        QCOMPARE(m_list->commandAt(4), CommandList::kNone);
        QCOMPARE(m_list->commandAt(-1), CommandList::kNone);
    }
    void whyNotStandsInThePlaceOfTheMenuAndIsSpoken()
    {
        m_list->setTyped(u"undo"_s);
        const QModelIndex undo = m_list->index(0);
        QVERIFY(!undo.data(CommandList::EnabledRole).toBool());
        QCOMPARE(undo.data(CommandList::PlaceRole).toString(),
                 u"Es gibt nichts rückgängig zu machen."_s);
        QCOMPARE(undo.data(Qt::AccessibleTextRole).toString(),
                 u"Rückgängig, not possible now, Es gibt nichts rückgängig zu machen., Strg+Z"_s);
    }
    void theLastRowLooksForOrders()
    {
        m_list->setTyped(u"  8176  5432 "_s);
        QCOMPARE(m_list->rowCount(), 1);
        QCOMPARE(m_list->index(0).data().toString(), u"Find orders with “8176 5432”"_s);
    }
    void lettersAreFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("umlaut") << u"Größe"_s << u"grosse"_s;
        QTest::newRow("wide") << u"Ｕndo"_s << u"undo"_s;
        QTest::newRow("Arabic vowel signs") << u"طَلَب"_s << u"طلب"_s;
        QTest::newRow("Arabic hamza") << u"إلغاء"_s << u"الغاء"_s;
    }
    void lettersAreFolded()
    {
        QFETCH(QString, text);
        QTEST(presentation::foldedForFinding(text), "folded");
    }
    void keepsTheContractOfModels()
    {
        const QAbstractItemModelTester tester(m_list.get());
        for (const QString &typed : {u"b"_s, u"be"_s, u"bex"_s, QString()})
            m_list->setTyped(typed);
        m_list->setCommands({});
    }

private:
    std::unique_ptr<CommandList> m_list;
};

QTEST_GUILESS_MAIN(TestCommandList)
#include "tst_commandlist.moc"
