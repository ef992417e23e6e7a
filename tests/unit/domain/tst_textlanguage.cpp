// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "domain/messages/textlanguage.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using namespace recourse::domain;

namespace {

Event sent(const char *at, const QString &language)
{
    Event event;
    event.kind = EventKind::MessageSent;
    event.at = Moment::at(core::Instant::fromIso(QString::fromLatin1(at)).value());
    event.language = language;
    return event;
}

} // namespace

class TextLanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void isGuessedFromItsLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // where Latin letters stand for German
        QTest::newRow("han") << u"亲,好的,可以取消"_s << u"zh"_s;
        QTest::newRow("han with a number") << u"已发货 LP00123456789012 YANWEN123CN"_s << u"zh"_s;
        QTest::newRow("han with a word") << u"亲,我们会尽快 ship 的"_s << u"zh"_s;
        QTest::newRow("cyrillic") << u"Здравствуйте, мы согласны"_s << u"ru"_s;
        QTest::newRow("arabic") << u"مرحبًا، نوافق على الإلغاء"_s << u"ar"_s;
        QTest::newRow("hangul") << u"취소해 드리겠습니다"_s << u"ko"_s;
        QTest::newRow("latin") << u"Wir stimmen zu, danke"_s << u"de"_s;
        QTest::newRow("latin with a greeting")
            << u"亲 dear friend, we agree to cancel"_s << u"de"_s;
        QTest::newRow("kana") << u"キャンセルを承りました、注文"_s << QString();
        QTest::newRow("greek") << u"Καλημέρα σας"_s << QString();
        QTest::newRow("numbers") << u"12345 :) LP001"_s << QString();
        QTest::newRow("one letter") << u"k"_s << QString();
        QTest::newRow("half and half") << u"привет hello"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void isGuessedFromItsLetters()
    {
        QFETCH(QString, text);
        QTEST(guessedLanguage(text, u"de"_s), "expected");
    }
    void latinLettersAloneSayNothing()
    {
        QCOMPARE(guessedLanguage(u"We agree to cancel"_s, {}), QString());
        QCOMPARE(guessedLanguage(u"好的"_s, {}), u"zh"_s);
    }

    void theLastMessageSaysWhatLatinLettersAre()
    {
        const auto noon = core::Instant::fromIso(u"2026-11-26T12:00:00Z"_s).value();
        Order order;
        QCOMPARE(lastLatinLanguage(order, noon), QString());
        order.events = {sent("2026-11-24T12:00:00Z", u"de"_s),
                        sent("2026-11-25T12:00:00Z", u"en"_s),
                        sent("2026-11-27T12:00:00Z", u"fr"_s)}; // after the answer
        QCOMPARE(lastLatinLanguage(order, noon), u"en"_s);
        order.events[1].retractedAt = noon;
        QCOMPARE(lastLatinLanguage(order, noon), u"de"_s);
        // Written to in Chinese: Latin letters in its answer are none of that.
        order.events[1] = sent("2026-11-25T12:00:00Z", u"zh"_s);
        QCOMPARE(lastLatinLanguage(order, noon), QString());
        // One that says no language is no word about it.
        order.events[1] = sent("2026-11-25T12:00:00Z", {});
        QCOMPARE(lastLatinLanguage(order, noon), u"de"_s);
    }

    /** A buyer writes to a seller in one language, whatever the order. */
    void whereNothingWasSentTheSellersOtherOrdersSay()
    {
        const auto noon = core::Instant::fromIso(u"2026-11-26T12:00:00Z"_s).value();
        Order order, older, newer;
        older.events = {sent("2026-11-20T12:00:00Z", u"de"_s)};
        newer.events = {sent("2026-11-22T12:00:00Z", u"pt"_s),
                        sent("2026-11-27T12:00:00Z", u"fr"_s)}; // after the answer
        QCOMPARE(lastLatinLanguage(order, noon, {newer, older}), u"pt"_s);
        QCOMPARE(lastLatinLanguage(order, noon, {older, newer}), u"pt"_s);
        newer.events.append(sent("2026-11-23T12:00:00Z", u"zh"_s));
        QCOMPARE(lastLatinLanguage(order, noon, {older, newer}), QString());
        // What was sent about this order counts before all of it, Chinese too.
        order.events = {sent("2026-11-19T12:00:00Z", u"en"_s)};
        QCOMPARE(lastLatinLanguage(order, noon, {older}), u"en"_s);
        order.events = {sent("2026-11-19T12:00:00Z", u"zh"_s)};
        QCOMPARE(lastLatinLanguage(order, noon, {older}), QString());
        order.events = {sent("2026-11-19T12:00:00Z", {})}; // says none
        QCOMPARE(lastLatinLanguage(order, noon, {older}), u"de"_s);
    }
};

QTEST_GUILESS_MAIN(TextLanguageTest)
#include "tst_textlanguage.moc"
