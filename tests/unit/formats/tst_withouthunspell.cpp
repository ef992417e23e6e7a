// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked with nodictionary.cpp: what a build does that did not find Hunspell.

#include <QTest>

#include "formats/spelling/folderdictionaries.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::SpellingFault;

class TestWithoutHunspell final : public QObject
{
    Q_OBJECT

private slots:
    void noWordIsJudgedAndThatIsSaid()
    {
        formats::FolderDictionaries ours({QStringLiteral(RECOURSE_TEST_DATA "/spelling")});
        const auto answer = ours.unknownOf(u"en"_s, {u"hello"_s, u"helo"_s});
        QVERIFY(!answer);
        QCOMPARE(answer.error(), SpellingFault::NotInThisBuild);
        QCOMPARE(ours.suggestions(u"en"_s, u"helo"_s, 5), QStringList());
    }
    void whereThereIsNoDictionaryThatIsWhatIsSaid()
    {
        formats::FolderDictionaries ours({QStringLiteral(RECOURSE_TEST_DATA "/spelling")});
        QCOMPARE(ours.unknownOf(u"de"_s, {u"Haus"_s}).error(), SpellingFault::NoDictionary);
    }
};

QTEST_GUILESS_MAIN(TestWithoutHunspell)
#include "tst_withouthunspell.moc"
