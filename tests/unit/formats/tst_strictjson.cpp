// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "formats/strictjson.h"

using namespace Qt::StringLiterals;
using recourse::domain::RefusalReason;
using recourse::formats::JsonValue;
using recourse::formats::parseStrictJson;
using recourse::formats::streamStrictJson;

class TestStrictJson final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryDigitOfLongNumbers()
    {
        const auto parsed = parseStrictJson(
            R"({"id": 8176543210980000, "longer": 123456789012345678901234567890, "rate": 1.10})");
        QVERIFY(parsed);
        QCOMPARE(parsed->member(u"id")->text(), u"8176543210980000"_s);
        QCOMPARE(parsed->member(u"longer")->text(), u"123456789012345678901234567890"_s);
        QCOMPARE(parsed->member(u"rate")->text(), u"1.10"_s);
        QCOMPARE(parsed->member(u"none"), nullptr);
    }

    void knowsTheLineOfEachValue()
    {
        const auto parsed = parseStrictJson("{\n \"a\": 1,\n \"b\": [\n  2\n ],\n \"c\": \"x\"\n}");
        QVERIFY(parsed);
        QCOMPARE(parsed->line(), 1);
        QCOMPARE(parsed->member(u"a")->line(), 2);
        QCOMPARE(parsed->member(u"b")->line(), 3);
        QCOMPARE(parsed->member(u"b")->array().front().line(), 4);
        QCOMPARE(parsed->member(u"c")->line(), 6);
    }

    void writesCompactlyInTheOrderOfTheFile()
    {
        const auto parsed = parseStrictJson(
            "{ \"z\": [1, 2.50, null], \"a\": {\"t\": true, \"f\": false, \"e\": {}, \"l\": []},"
            " \"s\": \"q\\\"b\\\\n\\nu\\u0001 \\u00e9 \\ud83d\\ude00\" }");
        QVERIFY(parsed);
        QCOMPARE(parsed->toCompactJson(),
                 QByteArray("{\"z\":[1,2.50,null],\"a\":{\"t\":true,\"f\":false,\"e\":{},\"l\":[]},"
                            "\"s\":\"q\\\"b\\\\n\\nu\\u0001 \xc3\xa9 \xf0\x9f\x98\x80\"}"));
    }

    void refusesWhatIsNotStrict_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &content, RefusalReason reason,
                            int line, int column, const QString &path) {
            QTest::newRow(name) << content << int(reason) << line << column << path;
        };
        row("empty", "", RefusalReason::BadJson, 1, 1, {});
        row("truncated", "{\"a\": [1,\n2", RefusalReason::BadJson, 2, 1, u"a[2]"_s);
        row("text after the end", "{} x", RefusalReason::BadJson, 1, 4, {});
        row("a NUL byte after the end", QByteArray("{}\0x", 4), RefusalReason::BadJson, 1, 3, {});
        row("trailing comma", "[1,\n]", RefusalReason::BadJson, 2, 1, u"[1]"_s);
        row("comment", "{\n// no\n}", RefusalReason::BadJson, 2, 1, {});
        row("doubled key", "{\"o\": [{\"id\": 1,\n  \"id\": 2}]}", RefusalReason::DuplicateKey, 2,
            6, u"o[0].id"_s);
        row("wrong UTF-8", "{\"a\":\n \"\xc3\x28\"}", RefusalReason::WrongEncoding, 2, 3, {});
        row("overlong UTF-8", "\"\xc0\xaf\"", RefusalReason::WrongEncoding, 1, 2, {});
        row("half a surrogate pair", "[\"\\ud800\"]", RefusalReason::BadJson, 1, 9, u"[0]"_s);
        row("raw line end in a text", "[\"a\nb\"]", RefusalReason::BadJson, 1, 4, u"[0]"_s);
        row("NaN", "[NaN]", RefusalReason::BadJson, 1, 2, u"[0]"_s);
        row("a number beyond all bounds", "[1e999]", RefusalReason::BadNumber, 1, 7, u"[0]"_s);
    }
    void refusesWhatIsNotStrict()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, reason);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, path);
        const auto parsed = parseStrictJson(content);
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().reason), reason);
        QCOMPARE(parsed.error().line, line);
        QCOMPARE(parsed.error().column, column);
        QCOMPARE(parsed.error().path, path);
    }

    void findsDoubledKeysAmongThousands()
    {
        QByteArray content = "{";
        for (int i = 0; i < 50'000; ++i)
            content += "\"k" + QByteArray::number(i) + "\":1,\n";
        QVERIFY(parseStrictJson(content + "\"last\":1}"));
        const auto parsed = parseStrictJson(content + "\"k7\":1}");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().reason, RefusalReason::DuplicateKey);
        QCOMPARE(parsed.error().line, 50'001);
        QCOMPARE(parsed.error().arguments, QStringList{u"k7"_s});
    }

    void refusesNestingBombsAtTheLimit()
    {
        QVERIFY(parseStrictJson(QByteArray(64, '[') + QByteArray(64, ']')));
        for (const QByteArray &bomb : {QByteArray(65, '['), QByteArray(1'000'000, '['),
                                       QByteArray("{\"a\":").repeated(200'000)}) {
            const auto parsed = parseStrictJson(bomb);
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().reason, RefusalReason::NestedTooDeep);
            QCOMPARE(parsed.error().line, 1);
        }
    }

    void handsOverElementsOneByOne()
    {
        QStringList seen;
        const auto parsed = streamStrictJson(
            R"({"before": [1], "orders": [{"id": "a"}, 7, [1]], "after": {"orders": [5]}})",
            u"orders"_s, [&seen](JsonValue &&element, qsizetype index, qint64) {
                seen.append(QString::number(index) + u' '
                            + QString::fromUtf8(element.toCompactJson()));
                return true;
            });
        QVERIFY(parsed);
        QCOMPARE(seen, (QStringList{u"0 {\"id\":\"a\"}"_s, u"1 7"_s, u"2 [1]"_s}));
        QCOMPARE(parsed->toCompactJson(),
                 QByteArray(R"({"before":[1],"orders":[],"after":{"orders":[5]}})"));
    }

    void stopsWhereTheTakerStops()
    {
        int taken = 0;
        const auto parsed = streamStrictJson(
            "{\"orders\": [1, 2, 3]}", u"orders"_s,
            [&taken](JsonValue &&, qsizetype, qint64) { return ++taken < 2; });
        QVERIFY(!parsed);
        QCOMPARE(taken, 2);
    }
};

QTEST_APPLESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
