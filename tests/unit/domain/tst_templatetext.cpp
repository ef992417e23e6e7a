// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/messages/filling.h"
#include "domain/messages/messagefields.h"
#include "domain/messages/templatetext.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::FieldTexts;
using domain::FilledMessage;
using FaultKind = domain::TemplateFaultKind;

namespace {

FilledMessage filled(const QString &text, const FieldTexts &texts, const QStringList &needs = {})
{
    const auto parts = domain::parseTemplate(text);
    return parts ? domain::fillTemplate(*parts, needs, texts) : FilledMessage{u"(fault)"_s, {}, {}};
}

FieldTexts known(const QMap<QString, QString> &fields)
{
    return {fields, {}, {}, false};
}

} // namespace

class TemplateTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void fillsWhatIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("value") << u"Order {order}."_s << u"Order 8176."_s;
        QTest::newRow("fallback, known") << u"Hello {seller|there},"_s << u"Hello Lucky,"_s;
        QTest::newRow("fallback, not known") << u"Due {deadline|soon}."_s << u"Due soon."_s;
        QTest::newRow("condition, known") << u"A{?order} {order}{/order}!"_s << u"A 8176!"_s;
        QTest::newRow("condition, not known") << u"A{?paid} {paid}{/paid}!"_s << u"A!"_s;
        QTest::newRow("otherwise, known") << u"A{!order} none{/order}!"_s << u"A!"_s;
        QTest::newRow("otherwise, not known") << u"A{!paid} none{/paid}!"_s << u"A none!"_s;
        QTest::newRow("nested") << u"{?order}{?seller}{seller}: {/seller}{order}{/order}"_s
                                << u"Lucky: 8176"_s;
        QTest::newRow("braces") << u"{{order}} {{"_s << u"{order} {"_s;
        QTest::newRow("tag alone in its line")
            << u"a\n{?order}\nb {order}\n{/order}\nc"_s << u"a\nb 8176\nc"_s;
        QTest::newRow("a paragraph that goes leaves one empty line")
            << u"a\n\n{?paid}\nb {paid}\n\n{/paid}\nc"_s << u"a\n\nc"_s;
        QTest::newRow("spaces before a break go") << u"a {?paid}{paid}{/paid}\nb"_s << u"a\nb"_s;
        QTest::newRow("ends are trimmed") << u"\n\n a\n\n"_s << u" a"_s;
        QTest::newRow("values are not read again") << u"{title}!"_s << u"{order} {?x}!"_s;
    }
    void fillsWhatIsKnown()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto message = filled(text,
                                    known({{u"order"_s, u"8176"_s},
                                           {u"seller"_s, u"Lucky"_s},
                                           {u"title"_s, u"{order} {?x}"_s}}));
        QCOMPARE(message.text, expected);
        QCOMPARE(message.missing, QStringList());
    }

    void goesThroughTheItems()
    {
        FieldTexts texts = known({{u"title"_s, u"the order's"_s}});
        texts.items = {{{u"title"_s, u"Cable"_s}, {u"quantity"_s, u"2"_s}},
                       {{u"title"_s, u"Lamp"_s}, {u"variant"_s, u"blue"_s}}};
        QCOMPARE(filled(u"{#items}\n- {title}{?variant}, {variant}{/variant}{?quantity} × "
                        "{quantity}{/quantity}\n{/items}\n{title}"_s,
                        texts)
                     .text,
                 u"- Cable × 2\n- Lamp, blue\nthe order's"_s);
    }

    void namesWhatIsMissing()
    {
        FieldTexts texts = known({{u"order"_s, u"8176"_s}});
        texts.gaps = {{u"amount"_s, u"Amount"_s}};
        const auto message = filled(u"{order}: {amount}, {amount}"_s, texts,
                                    {u"order"_s, u"amount"_s, u"wish"_s});
        QCOMPARE(message.text, u"8176: [Amount], [Amount]"_s);
        QCOMPARE(message.missing, QStringList({u"amount"_s, u"wish"_s}));
        const QList<domain::FieldMark> marks{
            {0, 4, u"order"_s, false}, {6, 8, u"amount"_s, true}, {16, 8, u"amount"_s, true}};
        QCOMPARE(message.marks, marks);
    }

    void isolatesWhatRunsTheOtherWay()
    {
        const QString arabic = u"\u0645\u062a\u062c\u0631"_s;
        FieldTexts texts = known({{u"seller"_s, arabic}, {u"order"_s, u"8176"_s}});
        QCOMPARE(filled(u"{seller} {order}"_s, texts).text,
                 QString(u"\u2068"_s + arabic + u"\u2069 8176"_s));
        texts.rightToLeft = true;
        QCOMPARE(filled(u"{seller} {order}"_s, texts).text,
                 QString(u"\u2068"_s + arabic + u"\u2069 \u20688176\u2069"_s));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QString &text, FaultKind kind,
                            const QString &word, int line, int column) {
            QTest::newRow(name) << text << int(kind) << word << line << column;
        };
        row("nothing", u" \n"_s, FaultKind::NoText, {}, 0, 0);
        row("too long", QString(20001, u'a'), FaultKind::TooLong, {}, 0, 0);
        row("unknown field", u"a\nb {ordr}"_s, FaultKind::UnknownField, u"ordr"_s, 2, 3);
        row("unknown section", u"{?Order}x{/Order}"_s, FaultKind::UnknownField, u"Order"_s, 1, 1);
        row("item's field outside", u"{variant}"_s, FaultKind::UnknownField, u"variant"_s, 1, 1);
        row("open brace", u"ab{order"_s, FaultKind::UnclosedBrace, u"{"_s, 1, 3);
        row("brace over a line", u"{or\nder}"_s, FaultKind::UnclosedBrace, u"{"_s, 1, 1);
        row("closing brace", u"ab}"_s, FaultKind::UnclosedBrace, u"}"_s, 1, 3);
        row("never closed", u"{?order}x"_s, FaultKind::UnclosedSection, u"order"_s, 1, 1);
        row("never opened", u"x{/order}"_s, FaultKind::UnopenedSection, u"order"_s, 1, 2);
        row("crossed", u"{?order}{?paid}{/order}{/paid}"_s, FaultKind::UnopenedSection, u"order"_s,
            1, 16);
        row("no list", u"{#order}x{/order}"_s, FaultKind::NotAList, u"order"_s, 1, 1);
        row("list in a list", u"{#items}{#items}x{/items}{/items}"_s, FaultKind::NotAList,
            u"items"_s, 1, 9);
        row("item's field that may be unknown", u"{#items}{title} {variant}{/items}"_s,
            FaultKind::UnguardedField, u"variant"_s, 1, 17);
        row("bare list", u"{items}"_s, FaultKind::ListWithoutSection, u"items"_s, 1, 1);
        row("empty fallback", u"{order| }"_s, FaultKind::EmptyFallback, u"order"_s, 1, 1);
        row("empty name", u"{}"_s, FaultKind::UnknownField, {}, 1, 1);
        row("deep", u"{?order}"_s.repeated(9), FaultKind::NestedTooDeep, {}, 1, 65);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        const auto parts = domain::parseTemplate(text);
        QVERIFY(!parts);
        QTEST(int(parts.error().kind), "kind");
        QTEST(parts.error().word, "word");
        QTEST(parts.error().line, "line");
        QTEST(parts.error().column, "column");
    }

    void tellsWhatATextUses()
    {
        const auto parts = domain::parseTemplate(
            u"{order} {seller|you} {?paid}{paid}{/paid} {amount} {#items}{title}{/items}"_s);
        QVERIFY(parts);
        const auto uses = domain::usesOf(*parts);
        QCOMPARE(uses.fields,
                 QStringList({u"order"_s, u"seller"_s, u"paid"_s, u"amount"_s, u"items"_s}));
        QCOMPARE(uses.needs, QStringList({u"order"_s, u"amount"_s}));
    }

    void checksWhatIsDeclared()
    {
        const auto parts = domain::parseTemplate(u"{order}\n{?paid}{paid}{/paid} {amount}"_s);
        QVERIFY(parts);
        const QStringList fields{u"order"_s, u"paid"_s, u"amount"_s};
        QVERIFY(domain::checkDeclared(*parts, fields, {u"order"_s, u"amount"_s}));
        const auto undeclared = domain::checkDeclared(*parts, {u"order"_s, u"amount"_s}, fields);
        QCOMPARE(undeclared.error(),
                 (domain::TemplateFault{FaultKind::UndeclaredField, u"paid"_s, 2, 1}));
        const auto unguarded = domain::checkDeclared(*parts, fields, {u"order"_s});
        QCOMPARE(unguarded.error(),
                 (domain::TemplateFault{FaultKind::UnguardedField, u"amount"_s, 2, 22}));
        // What is told of each item is no field of the message.
        const auto item = domain::parseTemplate(
            u"{#items}{title}{?variant}{variant}{/variant}{/items}"_s);
        QVERIFY(item);
        QVERIFY(domain::checkDeclared(*item, {u"items"_s}, {}));
    }

    void makesForeignTextHarmless()
    {
        QCOMPARE(domain::plainValue(u" a\u202eb\u2066\tc\n\nd\u0000e "_s, 100), u"ab c de"_s);
        QCOMPARE(domain::plainValue(u"<b>{order}</b>"_s, 100), u"<b>{order}</b>"_s);
        QCOMPARE(domain::plainValue(QString(10000, u'x'), 10), QString(QString(9, u'x') + u'…'));
        // A family of three is one character for who reads it.
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
        QCOMPARE(domain::plainValue(QString(u"ab"_s + family + family), 10),
                 QString(u"ab"_s + u'…'));
    }
};

QTEST_GUILESS_MAIN(TemplateTextTest)
#include "tst_templatetext.moc"
