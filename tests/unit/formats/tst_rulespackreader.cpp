// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <set>
#include <string>

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include "domain/rules/compiledrules.h"
#include "formats/rulespackreader.h"
#ifndef Q_MOC_RUN // which stumbles over raw strings
#include "unit/formats/packmisfits.h"
#endif

using namespace Qt::StringLiterals;
using recourse::domain::Refusal;
using recourse::domain::RefusalReason;
using recourse::formats::readRulesPack;

// Keeps the order of keys: a named condition may use those before it.
using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

Q_DECLARE_METATYPE(recourse::domain::RefusalReason)

namespace {

/** The shipped pack as a tree, to be broken in one place. */
Json shippedPack()
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/aliexpress.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped pack is not there");
    return Json::parse(file.readAll().toStdString());
}

QByteArray bytesOf(const Json &pack)
{
    return QByteArray::fromStdString(pack.dump());
}

std::optional<Refusal> refusalOf(const QByteArray &content)
{
    const auto pack = readRulesPack(content);
    return pack ? std::nullopt : std::optional(pack.error());
}

/** "/actions/0/id" as refusals write it: "actions[0].id". */
QString pathOf(const QString &pointer)
{
    QString path;
    const QStringList steps = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        bool isIndex = false;
        static_cast<void>(step.toInt(&isIndex));
        if (isIndex)
            path += u'[' + step + u']';
        else
            path += path.isEmpty() ? step : QString(u'.' + step);
    }
    return path;
}

Pointer at(const QString &pointer)
{
    return Pointer(pointer.toStdString());
}

/** A list of the pack, and the keys that each of its objects has to have. */
struct List
{
    const char *pointer;
    QStringList required;
};

QList<List> allLists()
{
    return {
        {"/sources", {u"id"_s, u"title"_s, u"kind"_s, u"confidence"_s}},
        {"/calendars", {u"id"_s, u"zone"_s}},
        {"/parameters", {u"id"_s, u"unit"_s, u"calendar"_s, u"default"_s, u"text"_s, u"values"_s}},
        {"/parameters/0/values", {u"value"_s, u"sources"_s}},
        {"/rules", {u"id"_s, u"text"_s, u"sources"_s}},
        {"/statuses", {u"status"_s, u"labels"_s}},
        {"/end_reasons", {u"id"_s, u"codes"_s, u"by"_s, u"text"_s, u"sources"_s}},
        {"/carriers", {u"id"_s, u"name"_s, u"shapes"_s, u"sources"_s}},
        {"/carriers/0/shapes", {u"middle"_s, u"least"_s, u"most"_s}},
        {"/evidence", {u"id"_s, u"text"_s, u"how_to"_s, u"sources"_s}},
        {"/problems",
         {u"id"_s, u"label"_s, u"group"_s, u"asks"_s, u"amounts"_s, u"evidence"_s, u"verdicts"_s,
          u"sources"_s}},
        {"/problems/0/verdicts", {u"verdict"_s, u"rules"_s}},
        {"/stale", {u"after"_s}},
        {"/pages", {u"id"_s, u"path"_s}},
        {"/reasons",
         {u"id"_s, u"label"_s, u"fault"_s, u"seller_takes"_s, u"effect"_s, u"for"_s, u"sources"_s}},
        {"/refunds", {u"text"_s, u"sources"_s}},
        {"/actions", {u"id"_s, u"title"_s, u"description"_s, u"verdicts"_s}},
        {"/upcoming", {u"id"_s, u"text"_s, u"at"_s, u"rules"_s}},
        {"/situations", {u"id"_s, u"tone"_s, u"headline"_s, u"detail"_s}},
    };
}

const QStringList kRequiredAtTheTop{
    u"format"_s,   u"format_version"_s, u"id"_s,        u"version"_s,     u"market"_s,
    u"sources"_s,  u"holidays"_s,       u"calendars"_s, u"parameters"_s,  u"bounds"_s,
    u"rules"_s,    u"conditions"_s,     u"statuses"_s,  u"outdated_by"_s, u"stale"_s,
    u"pages"_s,    u"reasons"_s,        u"refunds"_s,   u"notices"_s,     u"actions"_s,
    u"upcoming"_s, u"situations"_s,     u"texts"_s};

/** Calls for the pack itself and, in each list, for the first object that has a key. */
void forEachSample(const Json &pack,
                   const std::function<void(const QString &object, const QString &key)> &call)
{
    for (const auto &member : pack.items())
        call(QString(), QString::fromStdString(member.key()));
    for (const List &list : allLists()) {
        std::set<std::string> seen;
        const QString pointer = QString::fromLatin1(list.pointer);
        const Json &elements = pack.at(at(pointer));
        for (std::size_t i = 0; i < elements.size(); ++i) {
            for (const auto &member : elements.at(i).items()) {
                if (seen.insert(member.key()).second)
                    call(QString(pointer + u'/' + QString::number(i)),
                         QString::fromStdString(member.key()));
            }
        }
    }
}

} // namespace

class TestRulesPackReader : public QObject
{
    Q_OBJECT
private slots:
    void loadsTheShippedPack();
    void refusesAMissingField_data();
    void refusesAMissingField();
    void refusesAMistypedField_data();
    void refusesAMistypedField();
    void refusesADoubledField_data();
    void refusesADoubledField();
    void refusesAnUnknownField_data();
    void refusesAnUnknownField();
    void refusesADoubledId_data();
    void refusesADoubledId();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void refusesWhatIsNoPack_data();
    void refusesWhatIsNoPack();
    void refusesToUseWhatAnEmptyPartLacks_data();
    void refusesToUseWhatAnEmptyPartLacks();
    void refusesMoreThanAPackNeeds();
    void tellsTheLine();

private:
    void addSamples();
    Json m_pack = shippedPack();
};

void TestRulesPackReader::loadsTheShippedPack()
{
    const auto pack = readRulesPack(bytesOf(m_pack));
    QVERIFY(pack.has_value());
    QCOMPARE(pack->id, u"aliexpress"_s);
    QCOMPARE(pack->actions.size(), qsizetype(m_pack.at("actions").size()));
    QCOMPARE(pack->situations.size(), qsizetype(m_pack.at("situations").size()));
    QVERIFY(pack->compiled != nullptr);
}

void TestRulesPackReader::addSamples()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("key");
}

void TestRulesPackReader::refusesAMissingField_data()
{
    addSamples();
    for (const QString &key : kRequiredAtTheTop)
        QTest::addRow("%s", qPrintable(key)) << QString() << key;
    for (const List &list : allLists()) {
        const QString object = QString(QLatin1String(list.pointer) + u"/0"_s);
        for (const QString &key : list.required)
            QTest::addRow("%s/%s", qPrintable(object), qPrintable(key)) << object << key;
    }
}

void TestRulesPackReader::refusesAMissingField()
{
    QFETCH(QString, object);
    QFETCH(QString, key);
    Json pack = m_pack;
    QCOMPARE(pack.at(at(object)).erase(key.toStdString()), std::size_t(1));
    const auto refused = refusalOf(bytesOf(pack));
    QVERIFY(refused.has_value());
    if (key == u"format"_s || key == u"format_version"_s) {
        QCOMPARE(refused->path, key); // asked before anything else
        return;
    }
    QCOMPARE(refused->reason, RefusalReason::MissingValue);
    QCOMPARE(refused->path, pathOf(object));
    QCOMPARE(refused->arguments, QStringList{key});
}

void TestRulesPackReader::refusesAMistypedField_data()
{
    addSamples();
    forEachSample(m_pack, [](const QString &object, const QString &key) {
        QTest::addRow("%s/%s", qPrintable(object), qPrintable(key)) << object << key;
    });
}

void TestRulesPackReader::refusesAMistypedField()
{
    QFETCH(QString, object);
    QFETCH(QString, key);
    for (const Json &wrong : {Json(12.5), Json(nullptr), Json("no such thing"), Json::array({7})}) {
        Json pack = m_pack;
        Json &value = pack.at(at(object)).at(key.toStdString());
        if (value.type() == wrong.type())
            continue;
        value = wrong;
        const auto refused = refusalOf(bytesOf(pack));
        QVERIFY2(refused.has_value(), wrong.dump().c_str());
        const QString path = pathOf(QString(object + u'/' + key));
        QVERIFY2(refused->path == path || refused->path == path + u"[0]"_s,
                 qPrintable(QString(path + u" is refused at "_s + refused->path)));
    }
}

void TestRulesPackReader::refusesADoubledField_data()
{
    refusesAMistypedField_data();
}

void TestRulesPackReader::refusesADoubledField()
{
    QFETCH(QString, object);
    QFETCH(QString, key);
    Json pack = m_pack;
    pack.at(at(object))["twice"] = nullptr;
    const QByteArray content = bytesOf(pack).replace(QByteArray("\"twice\":null"),
                                                     QByteArray('"' + key.toUtf8() + "\":null"));
    const auto refused = refusalOf(content);
    QVERIFY(refused.has_value());
    QCOMPARE(refused->reason, RefusalReason::DuplicateKey);
    QVERIFY2(refused->path.startsWith(pathOf(object)), qPrintable(refused->path));
    QCOMPARE(refused->arguments, QStringList{key});
}

void TestRulesPackReader::refusesAnUnknownField_data()
{
    QTest::addColumn<QString>("object");
    for (const char *map : {"", "/holidays", "/bounds", "/conditions", "/outdated_by", "/notices",
                            "/texts", "/bounds/ship_end/0", "/conditions/pending",
                            "/conditions/no_button", "/actions/0/verdicts/0"})
        QTest::addRow("%s", map) << QString::fromLatin1(map);
    const std::string text = m_pack.at("texts").begin().key();
    QTest::addRow("a text") << QString(u"/texts/"_s + QString::fromStdString(text));
    for (const List &list : allLists())
        QTest::addRow("%s/0", list.pointer) << QString(QLatin1String(list.pointer) + u"/0"_s);
}

void TestRulesPackReader::refusesAnUnknownField()
{
    QFETCH(QString, object);
    Json pack = m_pack;
    pack.at(at(object))["surprise"] = 7;
    const auto refused = refusalOf(bytesOf(pack));
    QVERIFY(refused.has_value());
    QCOMPARE(refused->path, pathOf(QString(object + u"/surprise"_s)));
    QCOMPARE(refused->reason, RefusalReason::BadValue);
}

void TestRulesPackReader::refusesADoubledId_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    for (const char *list :
         {"sources", "calendars", "parameters", "rules", "pages", "reasons", "actions", "upcoming",
          "situations", "end_reasons", "carriers", "evidence", "problems"})
        QTest::addRow("%s", list) << QString::fromLatin1(list) << u"id"_s;
    QTest::addRow("statuses") << u"statuses"_s << u"labels"_s;
}

void TestRulesPackReader::refusesADoubledId()
{
    QFETCH(QString, list);
    QFETCH(QString, key);
    Json pack = m_pack;
    Json &elements = pack.at(list.toStdString());
    const Json first = elements.at(0);
    elements.push_back(first);
    const auto refused = refusalOf(bytesOf(pack));
    QVERIFY(refused.has_value());
    QCOMPARE(refused->reason, RefusalReason::DuplicateId);
    QCOMPARE(refused->path,
             QString(u"%1[%2].%3"_s).arg(list, QString::number(elements.size() - 1), key));
}

void TestRulesPackReader::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<RefusalReason>("reason");
    const auto row = [](const char *name, const char *pointer, const char *value,
                        RefusalReason reason = RefusalReason::BadValue) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << QByteArray(value) << reason;
    };
    using enum RefusalReason;
    row("an empty id", "/id", R"("")", MissingValue);
    row("no such kind of source", "/sources/0/kind", R"("rumour")");
    row("no such confidence", "/sources/0/confidence", R"("high")");
    row("no such day", "/holidays/CN", R"(["2026-02-30"])", BadDate);
    row("no such zone", "/calendars/0/zone", R"("Asia/Nowhere")");
    row("no such list of holidays", "/calendars/0/holidays", R"("XX")");
    row("no such unit", "/parameters/0/unit", R"("weeks")");
    row("no such calendar", "/parameters/0/calendar", R"("post")");
    row("a default that no source gives", "/parameters/0/default", "19", BadNumber);
    row("a negative span", "/parameters/0/values/0/value", "-20", BadNumber);
    row("a broken span", "/parameters/0/values/0/value", "20.5", BadNumber);
    row("a vast span", "/parameters/0/values/0/value", "100001", BadNumber);
    row("no text for a parameter", "/parameters/0/text", R"("none")");
    row("no source for a value", "/parameters/0/values/0/sources", R"(["none"])");
    row("no text for a rule", "/rules/0/text", R"("none")");
    row("no source for a rule", "/rules/0/sources", R"(["none"])");
    row("no such status", "/statuses/0/status", R"("lost")", BadStatus);
    row("no such event", "/statuses/0/event", R"("eaten")", UnknownEvent);
    row("no such bound", "/stale/0/after", R"("none")");
    row("an empty bound", "/stale/0/after", "[]", MissingValue);
    row("no such condition", "/stale/0/when", R"("none")");
    row("a page on another host", "/pages/0/path", R"("//example.org/x")");
    row("a page with a host", "/pages/0/path", R"("https://example.org/x")");
    row("no such fault", "/reasons/0/fault", R"("nobody")");
    row("no such way to take it", "/reasons/0/seller_takes", R"("gladly")");
    row("a reason for nothing", "/reasons/0/for", "[]");
    row("a reason for others", "/reasons/0/for", R"(["paid", "shipped"])");
    row("no text for a reason", "/reasons/0/effect", R"("none")");
    row("no such payment method", "/refunds/1/method", R"("shells")");
    row("a method twice", "/refunds/2/method", R"("card")", DuplicateId);
    row("no such parameter", "/refunds/1/parameter", R"("none")");
    row("no text for a notice", "/notices/money_path", R"("none")");
    row("no text for an action", "/actions/0/title", R"("none")");
    row("no text for a step", "/actions/0/path", R"(["none"])");
    row("no such page", "/actions/0/page", R"("none")");
    row("no such verdict", "/actions/0/verdicts/0/verdict", R"("perhaps")");
    row("no such rule", "/actions/0/verdicts/0/rules", R"(["none"])");
    row("no such fact", "/actions/0/verdicts/0/needs", R"(["weather"])");
    row("no such bound of an action", "/actions/0/verdicts/0/until", R"("none")");
    row("no text for what is ahead", "/upcoming/0/text", R"("none")");
    row("no such tone", "/situations/0/tone", R"("loud")");
    row("no text for a headline", "/situations/0/headline", R"("none")");
    row("more than two buttons", "/situations/0/buttons",
        R"(["check_status", "contact_support", "wait"])");
    row("no such button", "/situations/0/buttons", R"(["none"])");
    row("an empty text", "/texts/upcoming.closes_unpaid/en", R"("")", MissingValue);
    row("an unknown kind of date", "/outdated_by/some_day", R"(["paid"])");
    row("an unknown event of a date", "/outdated_by/ship_by", R"(["eaten"])", UnknownEvent);
    row("a bound of no fact", "/bounds/ship_end", R"([{"parameter": "ship_window"}])",
        MissingValue);
    row("an unknown fact of a bound", "/bounds/ship_end/0/fact", R"("weather")");
    row("an unknown parameter of a bound", "/bounds/pay_end/1/parameter", R"("none")");
    row("an unknown way to take it", "/bounds/pay_end/1/take", R"("middle")");
    row("an unknown event of a bound", "/bounds/pay_end/1/unless_seen", R"(["eaten"])",
        UnknownEvent);
    row("a bound of itself", "/bounds/first", R"(["first"])");
    row("no such status in a condition", "/conditions/unsent/status", R"(["lost"])", BadStatus);
    row("no such event in a condition", "/conditions/no_button/last_of", R"(["eaten"])",
        UnknownEvent);
    row("no such case", "/conditions/pending/case", R"("lawsuit")");
    row("a condition of nothing", "/conditions/pending", "{}", MissingValue);
    row("a condition of no conditions", "/conditions/silent/all", "[]", MissingValue);
    row("a condition that nobody knows", "/conditions/pending", R"({"moon": "full"})");
    for (const recourse::formats::Misfit &misfit : recourse::formats::kMisfits)
        row(misfit.name, misfit.pointer, misfit.value, misfit.reason);
    row("not stale, said the other way", "/conditions/pending", R"({"stale": false})");
}

void TestRulesPackReader::refusesWhatDoesNotFit()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(RefusalReason, reason);
    Json pack = m_pack;
    pack[at(pointer)] = Json::parse(value.toStdString());
    const auto refused = refusalOf(bytesOf(pack));
    QVERIFY(refused.has_value());
    QVERIFY2(refused->path.startsWith(pathOf(pointer)), qPrintable(refused->path));
    QCOMPARE(refused->reason, reason);
}

void TestRulesPackReader::refusesWhatIsNoPack_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<RefusalReason>("reason");
    QTest::addColumn<QString>("path");
    using enum RefusalReason;
    const auto row = [](const char *name, const QByteArray &content, RefusalReason reason,
                        const char *path) {
        QTest::newRow(name) << content << reason << QString::fromLatin1(path);
    };
    Json newer = m_pack;
    newer["format_version"] = 2;
    const QByteArray whole = bytesOf(m_pack);
    const QByteArray deep = QByteArray(R"({"format": "recourse-rules", "x": )")
        + QByteArray(80, '[') + QByteArray(80, ']') + '}';
    row("nothing", "", Empty, "");
    row("blanks", " \n", Empty, "");
    row("more than a pack", QByteArray(5 * 1024 * 1024, ' ') + "{}", TooLarge, "");
    row("a list", R"(["recourse-rules"])", BadValue, "format");
    row("another format", R"({"format": "recourse-book", "version": 1})", BadValue, "format");
    row("no version", R"({"format": "recourse-rules"})", BadNumber, "format_version");
    row("version zero", R"({"format": "recourse-rules", "format_version": 0})", BadNumber,
        "format_version");
    row("newer", bytesOf(newer), NewerFormat, "format_version");
    const auto cut = refusalOf(whole.left(whole.size() / 2));
    QVERIFY(cut.has_value());
    QCOMPARE(cut->reason, BadJson);
    QCOMPARE(refusalOf(QByteArray(whole + "{}")).value_or(Refusal()).reason, BadJson);
    QCOMPARE(refusalOf(deep).value_or(Refusal()).reason, NestedTooDeep);
}

void TestRulesPackReader::refusesWhatIsNoPack()
{
    QFETCH(QByteArray, content);
    QFETCH(RefusalReason, reason);
    QFETCH(QString, path);
    const auto refused = refusalOf(content);
    QVERIFY(refused.has_value());
    QCOMPARE(refused->reason, reason);
    QCOMPARE(refused->path, path);
}

void TestRulesPackReader::refusesToUseWhatAnEmptyPartLacks_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("path");
    QTest::newRow("problems") << u"problems"_s << u"by_problems"_s;
    QTest::newRow("end reasons") << u"end_reasons"_s << u"conditions.not_sent"_s;
    QTest::newRow("evidence") << u"evidence"_s << u"problems[0].evidence"_s;
}

void TestRulesPackReader::refusesToUseWhatAnEmptyPartLacks()
{
    QFETCH(QString, part);
    QFETCH(QString, path);
    Json pack = m_pack;
    pack.at(part.toStdString()) = Json::array();
    const auto refused = refusalOf(bytesOf(pack));
    QVERIFY(refused.has_value());
    QVERIFY2(refused->path.contains(path), qPrintable(refused->path));
}

void TestRulesPackReader::refusesMoreThanAPackNeeds()
{
    // Thirty short lines, each four times the one before, ask for more than any machine has.
    for (const char *kind : {"bounds", "conditions"}) {
        Json pack = m_pack;
        const bool isBound = QLatin1String(kind) == u"bounds"_s;
        std::string before = isBound ? "pay_end" : "pending";
        for (int i = 0; i < 30; ++i) {
            const std::string name = "level" + std::to_string(i);
            const Json four = Json::array({before, before, before, before});
            pack.at(kind)[name] = isBound ? four : Json{{"any", four}};
            before = name;
        }
        const auto refused = refusalOf(bytesOf(pack));
        QVERIFY(refused.has_value());
        QCOMPARE(refused->reason, RefusalReason::TooLarge);
        QVERIFY(refused->path.startsWith(QString(QLatin1String(kind) + u".level"_s)));
    }
}

void TestRulesPackReader::tellsTheLine()
{
    Json pack = m_pack;
    pack.at("id") = "";
    const QByteArray content = QByteArray::fromStdString(pack.dump(1));
    const auto refused = refusalOf(content);
    QVERIFY(refused.has_value());
    QCOMPARE(refused->line, qint64(4)); // brace, format, format_version, id
}

QTEST_GUILESS_MAIN(TestRulesPackReader)
#include "tst_rulespackreader.moc"
