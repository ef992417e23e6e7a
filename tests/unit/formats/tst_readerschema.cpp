// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <QDir>
#include <QFile>
#include <QTest>

#include "domain/vocabulary.h"
#include "formats/packs/patterns.h"
#include "formats/packs/readerpackreader.h"
#include "formats/tablelayout.h"
#include "support/jsonschema.h"
#include "support/processortime.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::RefusalReason;
using Json = test::JsonSchema::Json;

namespace {

const QString kFolder = QStringLiteral(RECOURSE_SOURCE_DIR "/resources/readers/");

Json jsonOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("unreadable: %s", qPrintable(path));
    return Json::parse(file.readAll().toStdString());
}

QStringList shippedNames()
{
    QStringList names = QDir(kFolder).entryList({u"*.json"_s}, QDir::Files);
    names.removeAll(u"reader.schema.json"_s);
    return names;
}

std::optional<domain::Refusal> refusalOf(const Json &pack)
{
    const auto read = formats::readReaderPack(QByteArray::fromStdString(pack.dump()));
    return read ? std::nullopt : std::optional(read.error());
}

/** Every object of the document, once for each kind of place it can stand at. */
void collect(const Json &value, const Json::json_pointer &at, const std::string &kind,
             std::set<std::string> &seen, std::vector<Json::json_pointer> &places)
{
    if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(value.at(i), at / i, kind + "[]", seen, places);
    } else if (value.is_object()) {
        bool isNew = false;
        for (const auto &member : value.items()) {
            isNew |= seen.insert(kind + '.' + member.key()).second;
            collect(member.value(), at / member.key(), kind + '.' + member.key(), seen, places);
        }
        if (isNew)
            places.push_back(at);
    }
}

/** With the first few of long lists only: what is read again and again need not be long. */
Json shortened(const Json &value)
{
    constexpr std::size_t kEnough = 6;
    Json made = value;
    if (made.is_array() && made.size() > kEnough)
        made.erase(made.begin() + kEnough, made.end());
    for (Json &one : made)
        one = one.is_structured() ? shortened(one) : one;
    return made;
}

/** What the loader asks beyond a schema: a table's columns tell which order a row is of. */
bool isBeyondSchema(const Json::json_pointer &object, const std::string &key)
{
    const std::string path = object.to_string();
    return path.rfind("/tables/", 0) == 0 && (key == "numbers" || key == "columns");
}

Json packOf(const char *inside)
{
    return Json::parse(
        std::string(R"({"format":"recourse-reader","format_version":1,"id":"a","version":"1",)")
        + inside + "}");
}

Json shapeWith(const Json &value)
{
    Json pack = packOf(R"("shapes":[{"id":"a","title":"A","document":"json","orders":["."],
        "values":{}}])");
    pack["shapes"][0]["values"]["id"] = value;
    return pack;
}

} // namespace

/** The schema that authors are given and the loader say the same, and the loader ends soon. */
class TstReaderSchema final : public QObject
{
    Q_OBJECT
private slots:
    void everyShippedPackIsAsTheSchemaSays()
    {
        QVERIFY(shippedNames().size() >= 6);
        for (const QString &name : shippedNames()) {
            QVERIFY2(m_schema.allows(jsonOf(kFolder + name)), qPrintable(name));
            QVERIFY2(!refusalOf(jsonOf(kFolder + name)), qPrintable(name));
        }
    }

    /** Each key of each kind of object left out, misspelt, and of other types. */
    void aChangedKeyIsRefusedByBothOrByNeither()
    {
        std::set<std::string> seen;
        int asked = 0;
        int refused = 0;
        for (const QString &name : shippedNames()) {
            const Json whole = shortened(jsonOf(kFolder + name));
            QVERIFY2(!refusalOf(whole), qPrintable(name));
            std::vector<Json::json_pointer> places;
            collect(whole, Json::json_pointer(), {}, seen, places);
            for (const Json::json_pointer &object : places) {
                for (const auto &member : whole.at(object).items()) {
                    for (const Json &changed : changesOf(whole, object, member.key())) {
                        const bool loads = !refusalOf(changed);
                        if (!loads && isBeyondSchema(object, member.key()))
                            continue;
                        QVERIFY2(m_schema.allows(changed) == loads,
                                 qPrintable(u"%1 %2/%3: the loader %4"_s.arg(
                                     name, QString::fromStdString(object.to_string()),
                                     QString::fromStdString(member.key()),
                                     loads ? u"takes it"_s : u"refuses it"_s)));
                        ++asked;
                        refused += loads ? 0 : 1;
                    }
                }
            }
        }
        QVERIFY2(asked > 300, qPrintable(QString::number(asked)));
        QVERIFY2(refused > 200, qPrintable(QString::number(refused)));
    }

    void whatIsWrongIsWrongForBoth_data();
    void whatIsWrongIsWrongForBoth()
    {
        QFETCH(QByteArray, inside);
        const Json pack = packOf(inside.constData());
        QVERIFY(refusalOf(pack).has_value());
        QVERIFY(!m_schema.allows(pack));
    }

    void theSchemaKnowsTheProgramsWords()
    {
        const Json defs = jsonOf(kFolder + u"reader.schema.json"_s).at("$defs");
        const auto knows = [&defs](const char *def, const QString &name) {
            const Json &words = defs.at(def).at("enum");
            return std::find(words.begin(), words.end(), Json(name.toStdString())) != words.end();
        };
        for (int i = 0; i < domain::kDateKindCount; ++i)
            QVERIFY(knows("date", domain::toName(domain::DateKind(i))));
        for (int i = 0; i < domain::kEventKindCount; ++i)
            QVERIFY(knows("event", domain::toName(domain::EventKind(i))));
        for (int i = 0; i < domain::kOrderStatusCount; ++i)
            QVERIFY(knows("status", domain::toName(domain::OrderStatus(i))));
        for (int i = 0; i < formats::kColumnCount; ++i)
            QVERIFY(knows("column", formats::toName(formats::Column(i))));
        QCOMPARE(defs.at("date").at("enum").size(), std::size_t(domain::kDateKindCount));
        QCOMPARE(defs.at("event").at("enum").size(), std::size_t(domain::kEventKindCount));
        QCOMPARE(defs.at("status").at("enum").size(), std::size_t(domain::kOrderStatusCount));
        QCOMPARE(defs.at("column").at("enum").size(), std::size_t(formats::kColumnCount));
    }

    // ---------------------------------------------------------------- packs made to harm

    void whatIsTooLargeIsRefusedSoon_data();
    void whatIsTooLargeIsRefusedSoon()
    {
        QFETCH(QByteArray, content);
        const test::ProcessorTime timer;
        const auto pack = formats::readReaderPack(content);
        QVERIFY(!pack);
        QVERIFY2(pack.error().reason == RefusalReason::TooLarge
                     || pack.error().reason == RefusalReason::FieldTooLong
                     || pack.error().reason == RefusalReason::NestedTooDeep,
                 qPrintable(QString::number(int(pack.error().reason))));
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }

    void aPatternThatCouldTakeForeverIsRefused_data();
    void aPatternThatCouldTakeForeverIsRefused()
    {
        QFETCH(QString, pattern);
        QVERIFY(!formats::isTame(pattern));
        const auto refused = refusalOf(
            shapeWith({{"path", "x"}, {"match", pattern.toStdString()}}));
        QVERIFY(refused.has_value());
        QCOMPARE(refused->path, u"shapes[0].values.id.match"_s);
    }

    void aTamePatternEndsSoonOnAnyText()
    {
        for (const char *tame :
             {"a*a*a*a*a*a*a*a*[bc]", ".*.*.*.*.*.*.*.*[xy]", "[^b]+?[^b]+?[^b]+?[^b]+?[bc]"}) {
            const QString pattern = QString::fromLatin1(tame);
            QVERIFY(formats::isTame(pattern));
            const QRegularExpression bounded = formats::boundedPattern(pattern);
            QVERIFY(bounded.isValid());
            const test::ProcessorTime timer;
            QVERIFY(!bounded.match(QString(formats::kLongestMatched, u'a')).hasMatch());
            QVERIFY2(timer.elapsed() < 20000, tame);
        }
    }

    void aPathThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("path");
        for (const char *path : {"a[", "a[b=c", "a]b", "a.b[c=d]e"})
            QTest::newRow(path) << u"json"_s << QString::fromLatin1(path);
        for (const char *path : {"a[href", "a:has(b:has(c))", "..", "a >", "a:hover", "#"})
            QTest::newRow(path) << u"html"_s << QString::fromLatin1(path);
    }
    void aPathThatIsNoneIsRefused()
    {
        QFETCH(QString, document);
        QFETCH(QString, path);
        Json pack = shapeWith(path.toStdString());
        pack["shapes"][0]["document"] = document.toStdString();
        const auto refused = refusalOf(pack);
        QVERIFY(refused.has_value());
        QCOMPARE(refused->path, u"shapes[0].values.id"_s);
        pack = shapeWith("a");
        pack["shapes"][0]["document"] = document.toStdString();
        QVERIFY(!refusalOf(pack));
        pack["shapes"][0]["orders"] = Json::array({path.toStdString()});
        QCOMPARE(refusalOf(pack)->path, u"shapes[0].orders[0]"_s);
    }

private:
    static std::vector<Json> changesOf(const Json &whole, const Json::json_pointer &object,
                                       const std::string &key)
    {
        std::vector<Json> changes;
        Json without = whole;
        without.at(object).erase(key);
        changes.push_back(without);
        without.at(object)[key + "x"] = whole.at(object).at(key);
        changes.push_back(without);
        for (const Json &other :
             {Json(7), Json(""), Json("no such word"), Json::array(), Json::object()}) {
            Json changed = whole;
            changed.at(object)[key] = other;
            changes.push_back(changed);
        }
        return changes;
    }

    test::JsonSchema m_schema{jsonOf(kFolder + u"reader.schema.json"_s)};
};

void TstReaderSchema::whatIsWrongIsWrongForBoth_data()
{
    QTest::addColumn<QByteArray>("inside");
    const auto row = [](const char *name, const char *inside) {
        QTest::newRow(name) << QByteArray(inside);
    };
    row("a key too many", R"("cookies":true)");
    row("a host to call", R"("url":"https://example.org")");
    row("no such document",
        R"("shapes":[{"id":"a","title":"A","document":"film","orders":["."],"values":{}}])");
    row("a value that nobody reads",
        R"("shapes":[{"id":"a","title":"A","document":"json","orders":["."],
            "values":{"address":"x"}}])");
    row("a way to nowhere",
        R"("shapes":[{"id":"a","title":"A","document":"json","orders":["."],
            "values":{"id":{"otherwise":"x"}}}])");
    row("ways in ways",
        R"("shapes":[{"id":"a","title":"A","document":"json","orders":["."],
            "values":{"id":[["x"]]}}])");
    row("an empty path",
        R"("shapes":[{"id":"a","title":"A","document":"json","orders":["."],
            "values":{"id":""}}])");
    row("no such date", R"("sentences":[{"kind":"birthday","wordings":["on {date}"]}])");
    row("a sentence without a date", R"("sentences":[{"kind":"ship_by","wordings":["soon"]}])");
    row("a sentence with two",
        R"("sentences":[{"kind":"ship_by","wordings":["{date} to {date}"]}])");
    row("a sentence of gaps", R"("sentences":[{"kind":"ship_by","wordings":
        ["{any} a {any} b {any} c {any} d {any} {date}"]}])");
    row("no such column", R"("column_words":[{"holds":"address","words":["Straße"]}])");
    row("a table known by little",
        R"("tables":[{"id":"a","title":"A","required":["x","y","z"],
            "columns":[{"name":"x","holds":"order_id"}]}])");
    row("a mail with two numbers",
        R"("mails":{"senders":[],"advertising":[],"relays":[],"shop":[],"forwarded":[],
            "forwarded_from":[],"forwarded_date":[],"order_links":[],"parcel_links":[],
            "languages":[{"language":"en","labels":{},
            "subjects":[{"says":["{order} and {order}"]}]}]})");
}

void TstReaderSchema::whatIsTooLargeIsRefusedSoon_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray begin = R"({"format":"recourse-reader","format_version":1,"id":"a",)"
                             R"("version":"1")";
    const auto repeated = [](const QByteArray &one, int times) {
        QByteArray all = one;
        for (int i = 1; i < times; ++i)
            all += ',' + one;
        return all;
    };
    const QByteArray shape = R"({"id":"a","title":"A","document":"json","orders":["."],)"
                             R"("values":{"id":"b"}})";
    const QByteArray sentence = R"({"kind":"ship_by","wordings":["by {date}"]})";
    QTest::newRow("ten megabytes") << begin + R"(,"shapes":[)" + repeated(shape, 140000) + "]}";
    QTest::newRow("blanks") << begin + QByteArray(10000000, ' ') + '}';
    QTest::newRow("thousands of shapes") << begin + R"(,"shapes":[)" + repeated(shape, 5000) + "]}";
    QTest::newRow("thousands of sentences")
        << begin + R"(,"sentences":[)" + repeated(sentence, 5000) + "]}";
    QTest::newRow("thousands of wordings") << begin
            + R"(,"sentences":[{"kind":"ship_by","wordings":[)" + repeated("\"by {date}\"", 20000)
            + "]}]}";
    QByteArray spread = begin + R"(,"sentences":[)";
    QByteArray one = R"({"kind":"ship_by","wordings":[)" + repeated("\"{date}\"", 400) + "]}";
    QTest::newRow("many lists of many") << spread + repeated(one, 100) + "]}";
    QTest::newRow("a long text") << begin + R"(,"market":")" + QByteArray(100000, 'x') + "\"}";
    QTest::newRow("a long key") << begin + ",\"" + QByteArray(100000, 'x') + "\":1}";
    QTest::newRow("nested deep") << begin + R"(,"shapes":)" + QByteArray(100000, '[')
            + QByteArray(100000, ']') + '}';
    QTest::newRow("nested") << begin + R"(,"shapes":)" + QByteArray(40, '[') + QByteArray(40, ']')
            + '}';
}

void TstReaderSchema::aPatternThatCouldTakeForeverIsRefused_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern :
         {"(a+)+$", "(a*)*", "(?:a|aa)+$", "(a?){30}b+", "((?:x+x+)+)y", "(.*)\\1", "(?R)",
          "(a(?1)?b)", "(*LIMIT_MATCH=4000000000)a", "a(*ACCEPT)", "(?C1)a", "\\Qa", "\\k<a>",
          "(?(1)a|b)", "a*a*a*a*a*a*a*a*a*b", "(?|(a)|(b))", "(?&x)"})
        QTest::newRow(pattern) << QString::fromLatin1(pattern);
}

QTEST_GUILESS_MAIN(TstReaderSchema)
#include "tst_readerschema.moc"
