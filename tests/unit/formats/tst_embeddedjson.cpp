// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "formats/documents/embeddedjson.h"

using namespace Qt::StringLiterals;
using recourse::formats::embeddedJson;

class TestEmbeddedJson final : public QObject
{
    Q_OBJECT

private slots:
    void literalsBecomeJson_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QString &source, const QByteArray &expected) {
            QTest::newRow(name) << source << expected;
        };
        row("json", u"{\"a\":[1,-2.5,true,null,\"b\"]};rest {"_s,
            "{\"a\":[1,-2.5,true,null,\"b\"]}");
        row("spaces before", u" \n {}"_s, "{}");
        row("a list", u"[{},[]]"_s, "[{},[]]");
        row("a long number", u"{\"id\":8176543210987654321098}"_s,
            "{\"id\":8176543210987654321098}");
        row("names without quotes", u"{ data: {a1_$: 1, \"b\": 2} }"_s,
            "{\"data\":{\"a1_$\":1,\"b\":2}}");
        row("numbers as names", u"{1:2}"_s, "{\"1\":2}");
        row("braces in texts", u"{\"a\":\"}{\\\"}\",b:'}'}x"_s, "{\"a\":\"}{\\\"}\",\"b\":\"}\"}");
        row("other quotes", u"{'a':'it\\'s \"b\"',c:`d\n`}"_s,
            "{\"a\":\"it's \\\"b\\\"\",\"c\":\"d\\n\"}");
        row("escapes", u"{a:'\\x41\\u00e9\\/\\n\\\nb'}"_s, "{\"a\":\"A\u00e9/\\nb\"}");
        row("a pair of escapes", u"{\"a\":\"\\ud83d\\ude00\"}"_s, "{\"a\":\"\U0001f600\"}");
        row("last commas", u"{a:[1,2,],}"_s, "{\"a\":[1,2]}");
        row("comments", u"{/* } */a:1,// }\nb:2}"_s, "{\"a\":1,\"b\":2}");
        row("small words", u"{a:!0,b:!1,c:undefined,d:window.x,e:false}"_s,
            "{\"a\":true,\"b\":false,\"c\":null,\"d\":null,\"e\":false}");
    }
    void literalsBecomeJson()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, expected);
        QCOMPARE(embeddedJson(source, 0).value_or("nothing"), expected);
        const QString before = u"window.x = "_s;
        QCOMPARE(embeddedJson(QString(before + source), before.size()).value_or("nothing"),
                 expected);
    }

    void whatIsNoLiteralIsNothing_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("empty") << QString();
        QTest::newRow("behind the end") << u"x"_s;
        QTest::newRow("a text") << u"\"{}\""_s;
        QTest::newRow("a call") << u"JSON.parse('{}')"_s;
        QTest::newRow("a call inside") << u"{a:f(1)}"_s;
        QTest::newRow("a function") << u"{a:function(){return {}}}"_s;
        QTest::newRow("a sum") << u"{a:1 + 2}"_s;
        QTest::newRow("computed text") << u"{a:`b${c}`}"_s;
        QTest::newRow("cut off") << u"{\"a\":{\"b\":1}"_s;
        QTest::newRow("cut off in a text") << u"{\"a\":\"b"_s;
        QTest::newRow("cut off in an escape") << u"{\"a\":\"\\u00"_s;
        QTest::newRow("cut off behind a backslash") << u"{\"a\":\"\\"_s;
        QTest::newRow("cut off in a comment") << u"{/*"_s;
        QTest::newRow("wrongly closed") << u"{\"a\":[}]"_s;
        QTest::newRow("nested") << u"["_s.repeated(1'000'000);
    }
    void whatIsNoLiteralIsNothing()
    {
        QFETCH(QString, source);
        QVERIFY(!embeddedJson(source, source == u"x"_s ? 5 : 0));
    }
    void longOnesTakeOnePass()
    {
        QString source = u"{"_s;
        for (int i = 0; i < 200'000; ++i)
            source += u"/**/ name%1 : 'x\\x41', "_s.arg(i);
        const auto json = embeddedJson(QString(source + u'}'), 0);
        QVERIFY(json && json->size() > 200'000 * 10);
        QVERIFY(!embeddedJson(source, 0));
    }
};

QTEST_GUILESS_MAIN(TestEmbeddedJson)

#include "tst_embeddedjson.moc"
