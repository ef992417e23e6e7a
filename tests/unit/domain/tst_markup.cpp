// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/evidence/markup.h"

using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {
/** JSON with its quotes written as apostrophes, which a person can read here. */
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}
} // namespace

/** What is drawn on a copy, as the book keeps it; the JSON was written by hand. */
class TstMarkup final : public QObject
{
    Q_OBJECT
private slots:
    void itIsKeptAsItWasDrawn()
    {
        Markup markup;
        markup.turns = 3;
        markup.crop = QRect(10, 20, 300, 200);
        markup.marks = {
            {MarkTool::Ruler, {11, 21}, {50, 21}, u"12 cm"_s, 0, MarkColour::Yellow},
            {MarkTool::Number, {60, 70}, {60, 70}, {}, 2},
            {MarkTool::BlackOut, {0, 0}, {30, 40}},
        };
        const QByteArray expected = json(
            "{'crop':[10,20,300,200],'marks':[{'colour':'yellow','from':[11,21],'text':'12 "
            "cm','to':[50,21],'tool':'ruler'},{'colour':'red','from':[60,70],'number':2,'to':[60,"
            "70],'tool':'number'},{'colour':'red','from':[0,0],'to':[30,40],'tool':'black_out'}],'"
            "turns':3}");
        QCOMPARE(markupJson(markup), expected);
        QCOMPARE(markupFromJson(expected), std::optional(markup));
        QCOMPARE(markupJson(Markup()), QByteArray());
        QCOMPARE(markupFromJson({}), std::optional(Markup()));
    }

    void eachToolHasAName()
    {
        for (int at = 0; at < kMarkToolCount; ++at)
            QCOMPARE(markToolFromName(toName(MarkTool(at))), std::optional(MarkTool(at)));
        for (int at = 0; at < kMarkColourCount; ++at)
            QCOMPARE(markColourFromName(toName(MarkColour(at))), std::optional(MarkColour(at)));
        QVERIFY(!markToolFromName(u"smile"));
    }

    void whatIsNotSoIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("kept");
        const auto mark = [](const char *members) -> QByteArray {
            return json("{'marks':[{'colour':'red','tool':'text',") + json(members) + "}]}";
        };
        QTest::newRow("no JSON") << json("turned");
        QTest::newRow("a list") << json("[]");
        QTest::newRow("a stranger") << json("{'turns':1,'skew':2}");
        QTest::newRow("five turns") << json("{'turns':5}");
        QTest::newRow("half a turn") << json("{'turns':0.5}");
        QTest::newRow("an empty crop") << json("{'crop':[0,0,0,5]}");
        QTest::newRow("a short crop") << json("{'crop':[0,0,5]}");
        QTest::newRow("marks of text") << json("{'marks':'all'}");
        QTest::newRow("no place") << mark("'from':[1,2]");
        QTest::newRow("left of it") << mark("'from':[-1,2],'to':[1,2]");
        QTest::newRow("too far") << mark("'from':[1,65536],'to':[1,2]");
        QTest::newRow("not a number") << mark("'from':['1',2],'to':[1,2]");
        QTest::newRow("a line break") << mark("'from':[1,2],'to':[1,2],'text':'a\\nb'");
        QTest::newRow("number 100") << mark("'from':[1,2],'to':[1,2],'number':100");
        const QByteArray text = "'from':[1,2],'to':[1,2],'text':'" + QByteArray(201, 'a') + "'";
        QTest::newRow("a long text") << mark(text.constData());
        QByteArray many = json("{'marks':[");
        for (int at = 0; at <= kMostMarks; ++at)
            many += json("{'colour':'red','from':[1,2],'to':[1,2],'tool':'box'},");
        many.chop(1);
        QTest::newRow("201 marks") << QByteArray(many + "]}");
    }
    void whatIsNotSoIsNotRead()
    {
        QFETCH(QByteArray, kept);
        QVERIFY(!markupFromJson(kept));
    }
};

QTEST_GUILESS_MAIN(TstMarkup)
#include "tst_markup.moc"
