// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read of dictionaries, and what is kept from Hunspell.

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "formats/spelling/folderdictionaries.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::SpellingFault;
using formats::DictionaryFiles;
using formats::FolderDictionaries;

class TestSpellingDictionaries final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"system"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"own"_s));
    }

    void thePreferredCountryComesFirstThenTheUsualOneThenTheOthers()
    {
        for (const char *name : {"de_AT", "de_CH", "de_DE", "de", "den_CA", "de_DE_frami"})
            put("system", name, "SET UTF-8\n", "1\nHaus\n");
        put("own", "de_CH", "SET UTF-8\n", "1\nHaus\n");
        put("system", "de_LI", "SET UTF-8\n", {}); // half of one is none
        const auto found = formats::dictionariesFor(u"de"_s, {u"en_GB"_s, u"de_AT"_s},
                                                    {at(u"own"_s), at(u"system"_s)});
        QStringList words;
        for (const DictionaryFiles &files : found)
            words.append(QDir(m_folder->path()).relativeFilePath(files.words));
        QCOMPARE(words,
                 (QStringList{u"system/de_AT.dic"_s, u"system/de_DE.dic"_s, u"system/de.dic"_s,
                              u"own/de_CH.dic"_s, u"system/de_DE_frami.dic"_s}));
    }
    void aFolderThatIsNotThereHoldsNone()
    {
        QVERIFY(formats::dictionariesFor(u"de"_s, {}, {at(u"nowhere"_s)}).isEmpty());
        QVERIFY(formats::dictionariesFor({}, {}, {at(u"system"_s)}).isEmpty());
        FolderDictionaries none({at(u"nowhere"_s)});
        QCOMPARE(none.unknownOf(u"de"_s, {u"Haus"_s}).error(), SpellingFault::NoDictionary);
        QCOMPARE(none.suggestions(u"de"_s, u"Haus"_s, 5), QStringList());
    }
    void wordsAndTheirFormsAreKnown()
    {
        FolderDictionaries ours({shipped()});
        const QStringList words{u"Please"_s, u"send"_s,    u"parcels"_s, u"teh"_s,   u"don't"_s,
                                u"don’t"_s,  u"recieve"_s, u"naïve"_s,   u"naive"_s, u"посылка"_s};
        QCOMPARE(ours.unknownOf(u"en"_s, words).value(),
                 (QSet<QString>{u"teh"_s, u"recieve"_s, u"naive"_s, u"посылка"_s}));
        QCOMPARE(ours.suggestions(u"en"_s, u"recieve"_s, 5).value(0), u"receive"_s);
        QCOMPARE(ours.suggestions(u"en"_s, u"parcls"_s, 5).value(0), u"parcels"_s);
        QCOMPARE(ours.suggestions(u"en"_s, u"nmber"_s, 1).size(), 1);
    }
    void lettersOfLatin1AreTranslated()
    {
        // Grüße, Straße
        put("system", "de_DE", "SET ISO8859-1\nTRY en\xfc\xdf\n",
            "2\nGr\xfc\xdf"
            "e\nStra\xdf"
            "e\n");
        FolderDictionaries ours({at(u"system"_s)});
        QCOMPARE(
            ours.unknownOf(u"de"_s, {u"Grüße"_s, u"Straße"_s, u"Grüsse"_s, u"Слово"_s}).value(),
            (QSet<QString>{u"Grüsse"_s, u"Слово"_s}));
        QVERIFY(ours.suggestions(u"de"_s, u"Grüßee"_s, 5).contains(u"Grüße"_s));
        QCOMPARE(ours.suggestions(u"de"_s, u"Слово"_s, 5), QStringList());
    }
    void lettersOfKoi8AreTranslated()
    {
        // привет, заказ
        put("system", "ru_RU", "SET KOI8-R\nTRY \xc1\xc5\xc9\n",
            "2\n\xd0\xd2\xc9\xd7\xc5\xd4\n\xda\xc1\xcb\xc1\xda\n");
        FolderDictionaries ours({at(u"system"_s)});
        QCOMPARE(ours.unknownOf(u"ru"_s, {u"Привет"_s, u"заказ"_s, u"заказз"_s}).value(),
                 QSet<QString>{u"заказз"_s});
        QCOMPARE(ours.suggestions(u"ru"_s, u"заказз"_s, 5).value(0), u"заказ"_s);
    }
    void whatCannotBeReadIsSaidToBeUnusable_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("words");
        const QByteArray rules("SET UTF-8\n");
        const QByteArray words("1\nhello\n");
        QTest::newRow("empty rules") << QByteArray() << words;
        QTest::newRow("empty words") << rules << QByteArray("");
        QTest::newRow("no number of words") << rules << QByteArray("hello\nworld\n");
        QTest::newRow("no words") << rules << QByteArray("0\n");
        QTest::newRow("a number alone") << rules << QByteArray("3\n");
        QTest::newRow("less than none") << rules << QByteArray("-3\nhello\n");
        QTest::newRow("more words than bytes") << rules << QByteArray("2000000000\nhello\n");
        QTest::newRow("a number of no number")
            << rules << QByteArray("99999999999999999999\nhello\n");
        QTest::newRow("no text") << rules << QByteArray("1\nhe\0lo\n", 8);
        QTest::newRow("rules of no text") << QByteArray("SET\0UTF-8\n", 10) << words;
        QTest::newRow("an endless line") << rules << "1\n" + QByteArray(100'000, 'a');
        QTest::newRow("an endless rule") << "SET UTF-8\nTRY " + QByteArray(100'000, 'a') << words;
        QTest::newRow("more rules than bytes")
            << QByteArray("SET UTF-8\nAF 2000000000\nAF a\n") << words;
        QTest::newRow("fewer than no rules") << QByteArray("SET UTF-8\nREP\t-5\n") << words;
        QTest::newRow("half a character in a rule")
            << QByteArray("SET UTF-8\nTRY esi\xf7nrt\n") << words;
        QTest::newRow("half a character in a word") << rules << QByteArray("1\nhell\xc3\n");
        QTest::newRow("marked as UTF-8 alone")
            << QByteArray("\xef\xbb\xbfTRY esi\xf7nrt\n") << words;
        QTest::newRow("a character of four bytes")
            << QByteArray("SET UTF-8\nTRY es\xf0\x9f\x98\x80i\n") << words;
        QTest::newRow("an encoding of nobody") << QByteArray("SET KLINGON-7\n") << words;
    }
    void whatCannotBeReadIsSaidToBeUnusable()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, words);
        put("system", "en_US", rules, words);
        FolderDictionaries broken({at(u"system"_s)});
        const auto answer = broken.unknownOf(u"en"_s, {u"hello"_s});
        QVERIFY(!answer);
        QCOMPARE(answer.error(), SpellingFault::Unusable);
        QCOMPARE(broken.suggestions(u"en"_s, u"helo"_s, 5), QStringList());
    }
    void aFileThatIsTooLongIsNotRead()
    {
        put("system", "en_US", "SET UTF-8\n", "1\nhello\n");
        QFile words(at(u"system/en_US.dic"_s));
        QVERIFY(words.resize(formats::kLongestDictionary + 1)); // a hole, no bytes of the disk
        QVERIFY(!formats::isReadable({at(u"system/en_US.aff"_s), words.fileName()}));
    }
    void theNextDictionaryIsTakenWhereOneIsDamaged()
    {
        put("system", "en_US", "SET UTF-8\n", "no number\n");
        put("system", "en_ZA", "SET UTF-8\n", "1\nhello\n");
        FolderDictionaries ours({at(u"system"_s)});
        QCOMPARE(ours.unknownOf(u"en"_s, {u"hello"_s, u"helo"_s}).value(),
                 QSet<QString>{u"helo"_s});
    }
    /** Each file cut at each place, and with other bytes here and there. */
    void damagedFilesDoNoHarm()
    {
        const QByteArray rules = contentOf(shipped() + u"/en_US.aff"_s);
        const QByteArray words = contentOf(shipped() + u"/en_US.dic"_s);
        QVERIFY(!rules.isEmpty() && !words.isEmpty());
        QRandomGenerator dice(1);
        for (int round = 0; round < 150; ++round) {
            QByteArray badRules = rules;
            QByteArray badWords = words;
            QByteArray &one = round % 2 ? badRules : badWords;
            if (round < 50) {
                one.truncate(dice.bounded(int(one.size())));
            } else {
                for (int i = 0; i < 5; ++i)
                    one[dice.bounded(int(one.size()))] = char(dice.bounded(1, 256));
            }
            put("system", "en_US", badRules, badWords);
            FolderDictionaries damaged({at(u"system"_s)});
            (void)damaged.unknownOf(u"en"_s, {u"hello"_s, u"parcels"_s, u"teh"_s});
            (void)damaged.suggestions(u"en"_s, u"parcls"_s, 5);
        }
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QString shipped()
    {
        return QStringLiteral(RECOURSE_TEST_DATA "/spelling");
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** Null words: no such file. */
    void put(const char *folder, const char *name, const QByteArray &rules,
             const QByteArray &words) const
    {
        const QString base = at(QLatin1String(folder) + u'/' + QLatin1String(name));
        write(base + u".aff"_s, rules);
        if (!words.isNull())
            write(base + u".dic"_s, words);
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSpellingDictionaries)
#include "tst_spellingdictionaries.moc"
