// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which words of a message are looked up, what is said of them, and what the user says of them.

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "domain/rules/assess.h"
#include "formats/shippedrules.h"
#include "presentation/messagespelling.h"
#include "support/cancellationorders.h"
#include "support/fakeclock.h"
#include "support/fakedictionaries.h"
#include "support/messagetools.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::SpellingFault;
using presentation::MessageComposer;
using presentation::MessageSpelling;
using presentation::SpelledWord;
using presentation::Spelling;
using presentation::wordsToCheck;
using Side = MessageComposer::Side;

class TestMessageSpelling final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_rules = formats::shippedRules(); }
    void init()
    {
        m_dictionaries = std::make_shared<test::FakeDictionaries>();
        m_dictionaries->wrong = {{u"en"_s, {u"recieve"_s, u"Teh"_s, u"teh"_s}},
                                 {u"de"_s, {u"Fielen"_s, u"Faden"_s}}};
        m_tools = std::make_unique<test::MessageTools>();
        m_language.setRegional({QLocale(QLocale::German), QTimeZone("Europe/Berlin")});
        begin();
    }
    void cleanup()
    {
        m_composer.reset();
        m_spelling.reset();
    }

    // -------------------------------------------------------------- which words

    void wordsAreLookedUpAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("words") << u"Dear Sir,\nplease help!"_s
                               << QStringList{u"Dear"_s, u"Sir"_s, u"please"_s, u"help"_s};
        QTest::newRow("apostrophes")
            << u"I don't, it’s 'quoted'"_s << QStringList{u"don't"_s, u"it’s"_s, u"quoted"_s};
        QTest::newRow("single letters") << u"a B c, I."_s << QStringList();
        QTest::newRow("numbers") << u"8176543210987654 5.00 2026-11-22 x2 4G No5"_s
                                 << QStringList();
        QTest::newRow("addresses")
            << u"see https://example.com/a-page, www.example.com or me@example.com (example.com/x)"_s
            << QStringList{u"see"_s, u"or"_s};
        QTest::newRow("machine's words") << u"order_id #help e.g. this"_s << QStringList{u"this"_s};
        QTest::newRow("capitals") << u"USPS and SKU but SHOUTING, ÖPNV"_s
                                  << QStringList{u"and"_s, u"but"_s, u"SHOUTING"_s};
        QTest::newRow("hyphens") << u"well-made Ein- und"_s
                                 << QStringList{u"well"_s, u"made"_s, u"Ein"_s, u"und"_s};
        QTest::newRow("end of a sentence") << u"Hello.Bye end."_s << QStringList{u"end"_s};
        QTest::newRow("umlauts") << u"Grüße “Straße”"_s << QStringList{u"Grüße"_s, u"Straße"_s};
        QTest::newRow("cyrillic") << u"Добрый день"_s << QStringList{u"Добрый"_s, u"день"_s};
        QTest::newRow("arabic isolated")
            << u"مرحبا ⁨بكم⁩."_s << QStringList{u"مرحبا"_s, u"بكم"_s};
        QTest::newRow("endless") << QString(61, u'a') + u" end"_s << QStringList{u"end"_s};
    }
    void wordsAreLookedUpAndNothingElse()
    {
        QFETCH(QString, text);
        QStringList words;
        for (const SpelledWord &one : wordsToCheck(text, {}, {})) {
            QCOMPARE(text.mid(one.start, one.length), one.word);
            words.append(one.word);
        }
        QTEST(words, "words");
    }
    void marksAndNamesAreLeftAlone()
    {
        const QString text = u"To Lucky Tech Store: [Grund] the Lucky one"_s;
        const QStringList names{u"Lucky Tech Store"_s, u"on"_s, QString()};
        QStringList words;
        for (const SpelledWord &one :
             wordsToCheck(text, {{text.indexOf(u'['), 7, u"Grund"_s, true}}, names))
            words.append(one.word);
        QCOMPARE(words, (QStringList{u"To"_s, u"the"_s, u"Lucky"_s, u"one"_s}));
    }
    void aVeryLongTextTakesNoTime()
    {
        for (const QString &piece : {u"word "_s, u"a"_s, u"a."_s, u"字"_s, u"\u2068"_s}) {
            const QString text = piece.repeated(1'000'000);
            QVERIFY(wordsToCheck(text, {}, {u"word"_s}).size() <= 20'000);
        }
    }

    // -------------------------------------------------------------- what is said of them

    void wrongWordsAreMarkedInBothTexts()
    {
        write(u"Dear seller, teh parcel: recieve"_s);
        QTRY_COMPARE(wrong(Side::Seller), (QStringList{u"teh"_s, u"recieve"_s}));
        const auto view = m_composer->spelling().view(Side::Seller);
        QCOMPARE(view.wrong.constFirst().start, 13);
        QCOMPARE(view.wrong.constFirst().length, 3);
        QCOMPARE(view.note, u"Wavy line: 2 word(s) that the dictionary does not know."_s);
        m_composer->write(Side::Buyer, u"Fielen Dank, recieve"_s);
        QTRY_COMPARE(wrong(Side::Buyer), QStringList{u"Fielen"_s});
        QVERIFY(!m_dictionaries->onWindowsThread);
        write(u"Dear seller, the parcel"_s);
        QCOMPARE(wrong(Side::Seller), QStringList());
        QCOMPARE(m_composer->spelling().view(Side::Seller).note, QString());
    }
    void eachWordIsAskedOnce()
    {
        write(u"the parcel the parcel teh"_s);
        QTRY_COMPARE(wrong(Side::Seller), QStringList{u"teh"_s});
        const int words = m_dictionaries->words;
        write(u"the parcel, teh teh parcel"_s);
        QCOMPARE(wrong(Side::Seller), (QStringList{u"teh"_s, u"teh"_s}));
        QCOMPARE(m_dictionaries->words, words);
    }
    void aDictionaryThatIsStillBeingReadHoldsNothingUp()
    {
        std::unique_lock reading(m_dictionaries->gate);
        write(u"teh"_s);
        QCOMPARE(wrong(Side::Seller), QStringList());
        QCOMPARE(m_composer->spelling().view(Side::Seller).note, QString());
        write(u"nothing of that, but recieve"_s); // the answer about another text
        QCOMPARE(wrong(Side::Seller), QStringList());
        reading.unlock();
        QTRY_COMPARE(wrong(Side::Seller), QStringList{u"recieve"_s});
        QCOMPARE(m_composer->spelling().view(Side::Seller).wrong.constFirst().start, 21);
    }
    void whatTheTemplateFillsInIsLeftAlone()
    {
        domain::Order order = test::anOrderOf(domain::OrderStatus::AwaitingShipment);
        order.seller.name = u"Teh Store"_s;
        about(order);
        m_composer->choose(u"remind-seller"_s);
        const QString message = m_composer->message();
        write(message + u" Teh Store, AliExpress, Teh"_s);
        QTRY_COMPARE(wrong(Side::Seller), QStringList{u"Teh"_s});
        QCOMPARE(m_composer->spelling().view(Side::Seller).wrong.constFirst().start,
                 message.size() + 24);
    }
    void wordsOfAShippedTemplateAreRight()
    {
        m_composer->choose(u"remind-seller"_s);
        const QString message = m_composer->message();
        m_dictionaries->wrong[u"en"_s].insert(u"cancellation"_s); // of another country, say
        QVERIFY2(message.contains(u"cancellation"_s), qPrintable(message));
        QCOMPARE(wrong(Side::Seller), QStringList());
        write(message + u" teh cancellation"_s);
        QTRY_COMPARE(wrong(Side::Seller), QStringList{u"teh"_s});
        // In one's own template every word is one's own.
        m_tools->templates.own = {u"remind-seller"_s};
        QTRY_VERIFY(wrong(Side::Seller).contains(u"cancellation"_s));
    }
    void whyNothingIsMarkedIsSaid_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("note");
        QTest::newRow("none")
            << int(SpellingFault::NoDictionary)
            << u"The spelling is not checked: this computer has no dictionary for "
               u"English."_s;
        QTest::newRow("damaged")
            << int(SpellingFault::Unusable)
            << u"The spelling is not checked: the dictionary for English cannot "
               u"be read."_s;
        QTest::newRow("no library")
            << int(SpellingFault::NotInThisBuild)
            << u"The spelling is not checked: this Recourse was built without Hunspell."_s;
    }
    void whyNothingIsMarkedIsSaid()
    {
        QFETCH(int, fault);
        m_dictionaries->faults.insert(u"en"_s, SpellingFault(fault));
        QFETCH(QString, note);
        write(u"teh"_s);
        QTRY_COMPARE(m_composer->spelling().view(Side::Seller).note, note);
        QCOMPARE(wrong(Side::Seller), QStringList());
        QTRY_COMPARE(m_dictionaries->questions.load() > 0, true);
        const int asked = m_dictionaries->words;
        write(u"teh other words"_s);
        QCOMPARE(wrong(Side::Seller), QStringList());
        QCOMPARE(m_dictionaries->words, asked); // no use
    }
    void ofChineseNothingIsSaid()
    {
        m_composer->setSellersLanguage(u"zh"_s);
        write(u"您好 teh"_s);
        QCOMPARE(m_composer->spelling().view(Side::Seller), presentation::SpellingView());
        QVERIFY(!presentation::isWrittenInWords(u"zh"_s));
        QVERIFY(presentation::isWrittenInWords(u"ar"_s));
    }
    void withoutDictionariesNothingIsSaidEither()
    {
        m_composer = std::make_unique<MessageComposer>(m_tools->with(m_clock, m_language));
        write(u"teh"_s);
        QCOMPARE(m_composer->spelling().view(Side::Seller), presentation::SpellingView());
    }

    // -------------------------------------------------------------- what the user says

    void switchedOffNothingIsAsked()
    {
        set([](presentation::Preferences &p) { p.checkSpelling = false; });
        write(u"teh"_s);
        const int asked = m_dictionaries->words;
        QCOMPARE(m_composer->spelling().view(Side::Seller), presentation::SpellingView());
        QCOMPARE(m_dictionaries->words, asked);
        QSignalSpy changed(&m_composer->spelling(), &MessageSpelling::changed);
        set([](presentation::Preferences &p) { p.checkSpelling = true; });
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(wrong(Side::Seller), QStringList{u"teh"_s});
    }
    void suggestionsAreToldLater()
    {
        m_dictionaries->meant = {
            {u"teh"_s, {u"the"_s, u"tea"_s, u"ten"_s, u"he"_s, u"eh"_s, u"t"_s}}};
        QStringList told;
        m_composer->spelling().suggest(Side::Seller, u"teh"_s,
                                       [&told](const QStringList &found) { told = found; });
        QVERIFY(told.isEmpty());
        QTRY_COMPARE(told, (QStringList{u"the"_s, u"tea"_s, u"ten"_s, u"he"_s, u"eh"_s}));
        QVERIFY(!m_dictionaries->onWindowsThread);
    }
    void ignoredIsIgnoredInThisMessage()
    {
        write(u"teh recieve"_s);
        QTRY_COMPARE(wrong(Side::Seller).size(), 2);
        m_composer->spelling().ignore(Side::Seller, u"teh"_s);
        QCOMPARE(wrong(Side::Seller), QStringList{u"recieve"_s});
        begin();
        write(u"teh"_s);
        QTRY_COMPARE(wrong(Side::Seller), QStringList{u"teh"_s});
    }
    void anOwnWordIsRightFromNowOnInItsLanguage()
    {
        m_dictionaries->wrong[u"de"_s].insert(u"teh"_s);
        write(u"Teh teh recieve"_s);
        QTRY_COMPARE(wrong(Side::Seller).size(), 3);
        m_composer->spelling().learn(Side::Seller, u"teh"_s);
        QCOMPARE(wrong(Side::Seller), QStringList{u"recieve"_s});
        QCOMPARE(m_tools->kept.value(u"spelling/words/en"_s).toStringList(), QStringList{u"teh"_s});
        begin();
        write(u"Teh teh recieve"_s);
        QTRY_COMPARE(wrong(Side::Seller), QStringList{u"recieve"_s});
        m_composer->write(Side::Buyer, u"teh"_s);
        QTRY_COMPARE(wrong(Side::Buyer), QStringList{u"teh"_s});
        m_composer->spelling().learn(Side::Seller, u"recieve"_s);
        QCOMPARE(m_tools->kept.value(u"spelling/words/en"_s).toStringList(),
                 (QStringList{u"teh"_s, u"recieve"_s}));
    }

    // -------------------------------------------------------------- the length

    void theLimitIsCountedAgainstAndSaidButBlocksNothing()
    {
        set([](presentation::Preferences &p) { p.longestMessage = 10; });
        write(u"Cancel, ok"_s);
        auto view = m_composer->column(Side::Seller);
        QCOMPARE(view.countText, u"10 of 10 character(s)"_s);
        QVERIFY(!view.tooLong && !view.statement.contains(u"limit"_s));
        write(u"Please, ok?!"_s);
        view = m_composer->column(Side::Seller);
        QCOMPARE(view.countText, u"12 of 10 character(s)"_s);
        QVERIFY(view.tooLong);
        QVERIFY2(view.statement.startsWith(u"2 character(s) more than your limit."_s),
                 qPrintable(view.statement));
        QCOMPARE(m_composer->blockingReason(), QString());
        const auto mine = m_composer->column(Side::Buyer); // nobody gets that
        QVERIFY(!mine.tooLong && !mine.countText.contains(u"of"_s));
    }
    void withoutALimitItIsOnlyCounted()
    {
        write(u"ok"_s.repeated(3000));
        const auto view = m_composer->column(Side::Seller);
        QVERIFY(!view.tooLong);
        QVERIFY2(view.countText.endsWith(u"character(s)"_s) && !view.countText.contains(u"of"_s),
                 qPrintable(view.countText));
    }

private:
    void begin()
    {
        m_composer.reset();
        m_spelling = std::make_unique<Spelling>(m_dictionaries, m_tools->settings, m_tools->kept);
        MessageComposer::Tools tools = m_tools->with(m_clock, m_language);
        tools.spelling = m_spelling.get();
        m_composer = std::make_unique<MessageComposer>(tools);
        about(test::anOrderOf(domain::OrderStatus::AwaitingShipment));
    }
    void about(const domain::Order &order)
    {
        const domain::RulesPack &pack = m_rules.mainPack();
        m_composer->setOrder(order, domain::assess(order, pack, m_clock.now()), pack);
    }
    void write(const QString &text) { m_composer->write(Side::Seller, text); }
    template <typename Change>
    void set(Change change)
    {
        presentation::Preferences preferences = m_tools->settings.preferences();
        change(preferences);
        m_tools->settings.setPreferences(preferences);
    }
    [[nodiscard]] QStringList wrong(Side side) const
    {
        QStringList words;
        for (const SpelledWord &one : m_composer->spelling().view(side).wrong)
            words.append(one.word);
        return words;
    }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T14:00:00Z"};
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::German), QTimeZone("Europe/Berlin")}};
    std::shared_ptr<test::FakeDictionaries> m_dictionaries;
    std::unique_ptr<test::MessageTools> m_tools;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<MessageComposer> m_composer;
};

QTEST_GUILESS_MAIN(TestMessageSpelling)
#include "tst_messagespelling.moc"
