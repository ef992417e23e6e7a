// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <set>
#include <string>
#include <vector>

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include "domain/sitehosts.h"
#include "formats/packs/readerpackreader.h"
#include "formats/rulespackreader.h"

using namespace Qt::StringLiterals;
using recourse::domain::Refusal;
using recourse::domain::RefusalReason;
using recourse::formats::readRulesPack;

using Json = nlohmann::ordered_json;

namespace {

/** Maps whose keys are the pack's own names, and lists, of which one element stands for all. */
const std::set<std::string> kOwnNames{"texts",    "bounds",      "conditions",
                                      "holidays", "outdated_by", "notices"};

/** What an object may lack; nothing else of a pack can be left out. */
const std::set<std::string> kMayBeMissing{
    // of the pack
    "refund_due", "answers",
    // of an answer and what it leads to
    "asks", "idle", "records",
    // of a source, a parameter's value, a bound's way
    "year", "shown_only", "holidays", "buyers_bank", "unit", "deadline", "prefix", "suffix",
    "check", "countries", "sites", "on", "parameter", "take", "refund", "refuted_by_sight",
    "unless_seen",
    // of a condition
    "steps", "is",
    // of a verdict, an action, a situation
    "when", "from", "until", "from_required", "holds_when_stale", "by_problems", "by_item", "needs",
    "disagreement", "path", "page", "buttons", "next_step", "closes", "why", "waiting",
    // of a status, a reason, a refund
    "event", "at_hand", "method", "seller_risk", "codes",
    // of what shows a problem
    "of_page",
    // of a text: its languages but English
    "ar", "de", "ru", "zh",
    // of a reader pack: its parts, a shape's, a value's, a wrapped document's
    "market", "shapes", "wrapped", "sentences", "items", "parcels", "events", "discounts", "path",
    "match", "give", "join", "words", "otherwise", "content", "begins", "encoding", "seen"};

bool isOwnNames(const std::string &kind)
{
    const auto ends = [&kind](const std::string &name) {
        return kind.size() > name.size()
            && kind.compare(kind.size() - name.size(), name.size(), name) == 0;
    };
    return kOwnNames.count(kind) != 0 || ends(".values") || ends(".words");
}

struct Place
{
    Json::json_pointer object;
    std::string key;
    std::string path; ///< as a refusal writes it
};

/** Every place that a key stands at, the first of its kind; see kOwnNames. */
void collect(const Json &value, const Json::json_pointer &at, const std::string &path,
             const std::string &kind, std::set<std::string> &seen, std::vector<Place> &places)
{
    if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(value.at(i), at / i, path + '[' + std::to_string(i) + ']', kind + "[]", seen,
                    places);
        return;
    }
    if (!value.is_object())
        return;
    const bool named = isOwnNames(kind);
    for (const auto &member : value.items()) {
        const std::string here = path.empty() ? member.key() : path + '.' + member.key();
        const std::string sort = kind.empty() ? member.key()
                                              : kind + '.' + (named ? "*" : member.key());
        if (seen.insert(sort).second)
            places.push_back({at, member.key(), here});
        collect(member.value(), at / member.key(), here, sort, seen, places);
    }
}

Json packOf(const QString &name)
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("unreadable: %s", qPrintable(name));
    return Json::parse(file.readAll().toStdString());
}

/** Why it does not load, by the reader of its kind. */
std::optional<Refusal> refusalOfText(const QByteArray &content)
{
    if (content.contains("recourse-reader")) {
        const auto read = recourse::formats::readReaderPack(content);
        return read ? std::nullopt : std::optional(read.error());
    }
    const auto read = readRulesPack(content);
    return read ? std::nullopt : std::optional(read.error());
}

std::optional<Refusal> refusalOf(const Json &pack)
{
    return refusalOfText(QByteArray::fromStdString(pack.dump()));
}

/** The object that the place is in, or one around it. */
bool isAbout(const Refusal &refusal, const Place &place)
{
    const QString path = QString::fromStdString(
        place.path.substr(0, place.path.size() - place.key.size()));
    const QString object = path.endsWith(u'.') ? path.chopped(1) : path;
    if (refusal.path.isEmpty()) // what is missing from the pack itself is named
        return refusal.arguments.contains(QString::fromStdString(place.key));
    return refusal.path.startsWith(object) || object.startsWith(refusal.path);
}

/** Of another type than stands there. */
Json otherThan(const Json &value)
{
    return value.is_number() || value.is_boolean() ? Json("seven") : Json(7);
}

} // namespace

/** No single field of a pack can be missing, doubled or of another type: the pack says all of them.
 */
class TestPackFields : public QObject
{
    Q_OBJECT
private slots:
    void refusesEveryFieldOfAnotherType_data() { addPacks(); }
    void refusesEveryFieldOfAnotherType();
    void refusesEveryMissingField_data() { addPacks(); }
    void refusesEveryMissingField();
    void refusesEveryDoubledField_data() { addPacks(); }
    void refusesEveryDoubledField();
    void noFieldCanNameAHost();

private:
    static void addPacks();
    [[nodiscard]] static std::vector<Place> placesOf(const Json &pack);
};

void TestPackFields::addPacks()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"rules/aliexpress.json", "rules/generic-shop.json",
                             "readers/aliexpress-site.json", "readers/date-sentences.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

std::vector<Place> TestPackFields::placesOf(const Json &pack)
{
    std::vector<Place> places;
    std::set<std::string> seen;
    collect(pack, Json::json_pointer(), {}, {}, seen, places);
    return places;
}

void TestPackFields::refusesEveryFieldOfAnotherType()
{
    QFETCH(QString, name);
    const Json whole = packOf(name);
    for (const Place &place : placesOf(whole)) {
        Json pack = whole;
        Json &value = pack.at(place.object).at(place.key);
        value = otherThan(value);
        const auto refused = refusalOf(pack);
        QVERIFY2(refused.has_value(), place.path.c_str());
        QVERIFY2(
            isAbout(*refused, place),
            qPrintable(QString::fromStdString(place.path) + u" is refused at "_s + refused->path));
    }
}

void TestPackFields::refusesEveryMissingField()
{
    QFETCH(QString, name);
    const Json whole = packOf(name);
    int asked = 0;
    QStringList taken;
    for (const Place &place : placesOf(whole)) {
        // A name of the pack's own may go where nobody uses it, else its users are refused.
        const std::string object = place.object.to_string();
        const std::string kind = place.path.substr(0, place.path.size() - place.key.size());
        if ((object.size() > 1 && kOwnNames.count(object.substr(1)) != 0)
            || (!kind.empty() && isOwnNames(kind.substr(0, kind.size() - 1)))
            || kMayBeMissing.count(place.key) != 0 || place.path == "title")
            continue;
        Json pack = whole;
        pack.at(place.object).erase(place.key);
        const auto refused = refusalOf(pack);
        if (!refused || !isAbout(*refused, place))
            taken.append(QString::fromStdString(place.path));
        ++asked;
    }
    QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u' ')));
    QVERIFY(asked > (name.startsWith("rules/"_L1) ? 60 : 5));
}

void TestPackFields::refusesEveryDoubledField()
{
    QFETCH(QString, name);
    const Json whole = packOf(name);
    for (const Place &place : placesOf(whole)) {
        Json pack = whole;
        pack.at(place.object)["stands twice"] = nullptr;
        const QByteArray key = QByteArray::fromStdString(Json(place.key).dump());
        QByteArray content = QByteArray::fromStdString(pack.dump());
        content.replace(QByteArray("\"stands twice\":null"), QByteArray(key + ":null"));
        const auto refused = refusalOfText(content);
        QVERIFY2(refused.has_value(), place.path.c_str());
        QCOMPARE(refused->reason, RefusalReason::DuplicateKey);
        QVERIFY2(isAbout(*refused, place), qPrintable(refused->path));
    }
}

void TestPackFields::noFieldCanNameAHost()
{
    const Json whole = packOf(u"rules/aliexpress.json"_s);
    for (const char *host : {"https://example.org/x", "//example.org/x", "example.org",
                             "javascript:alert(1)", "ftp:/x"}) {
        Json pack = whole;
        pack.at("pages").push_back({{"id", "elsewhere"}, {"path", host}});
        const auto refused = refusalOf(pack);
        QVERIFY2(refused.has_value(), host);
        QVERIFY2(refused->path.startsWith(u"pages["_s), qPrintable(refused->path));
    }
    // Hosts are built in: there is no key for one, in the pack or beside a page.
    for (const char *key : {"host", "hosts", "site", "sites", "url"}) {
        Json pack = whole;
        pack[key] = Json::array({"example.org"});
        QVERIFY2(refusalOf(pack).has_value(), key);
        pack = whole;
        pack.at("pages").push_back({{"id", "elsewhere"}, {"path", "/x"}, {key, "example.org"}});
        QVERIFY2(refusalOf(pack).has_value(), key);
    }
    for (const recourse::domain::SiteHost &known : recourse::domain::kSiteHosts)
        QCOMPARE(QString(known.market), u"aliexpress"_s);
}

QTEST_GUILESS_MAIN(TestPackFields)
#include "tst_packfields.moc"
