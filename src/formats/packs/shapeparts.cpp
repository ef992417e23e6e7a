// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packs/shapeparts.h"

#include <algorithm>

#include "formats/documents/htmlpath.h"
#include "formats/packs/patterns.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::RefusalReason;
using Type = JsonValue::Type;

namespace {
const QStringList kOrderValues{
    u"id"_s,        u"status"_s,      u"currency"_s,   u"total"_s,       u"country"_s,
    u"site"_s,      u"end_reason"_s,  u"shipping"_s,   u"checkout_id"_s, u"payment_method"_s,
    u"seller.id"_s, u"seller.name"_s, u"seller.url"_s, u"url"_s,         u"observed_at"_s,
};
const QStringList kItemValues{
    u"line_id"_s, u"product_id"_s, u"sku"_s,        u"title"_s,    u"variant"_s,
    u"url"_s,     u"quantity"_s,   u"unit_price"_s, u"currency"_s, u"picture"_s,
};
const QStringList kParcelValues{u"number"_s, u"carrier"_s};
const QStringList kEventValues{u"kind"_s, u"at"_s,     u"note"_s,    u"case"_s,
                               u"item"_s, u"amount"_s, u"currency"_s};
const QStringList kDiscountValues{u"kind"_s, u"amount"_s, u"currency"_s};

const QHash<QString, DocumentKind> kDocuments{
    {u"json"_s, DocumentKind::Json},
    {u"html"_s, DocumentKind::Html},
    {u"mail"_s, DocumentKind::Mail},
    {u"text"_s, DocumentKind::Text},
};

DocumentKind documentOf(PackObject &object)
{
    const QString name = object.text("document");
    if (!kDocuments.contains(name))
        object.complain("document", RefusalReason::BadValue, name);
    return kDocuments.value(name);
}

/** Is it written as paths of such a document are? */
bool isPath(const QString &path, DocumentKind kind)
{
    if (kind == DocumentKind::Html)
        return parseHtmlPath(path).has_value();
    const QStringList steps = path.split(u'.', Qt::SkipEmptyParts);
    return std::all_of(steps.cbegin(), steps.cend(), [](const QString &step) {
        const qsizetype open = step.indexOf(u'[');
        return open < 0 ? !step.contains(u']') : step.indexOf(u']') == step.size() - 1;
    });
}

/** A path that is none would be one that leads nowhere, and nobody would know. */
void checkPath(const PackValue &value, DocumentKind kind, PackProblems &problems)
{
    if (value.is(Type::Text) && !isPath(value.value->text(), kind))
        problems.add(*value.value, value.path, RefusalReason::BadValue, value.value->text());
}

void checkPaths(PackObject &object, const char *key, DocumentKind kind)
{
    const PackValue found = object.valueOr(key);
    if (!found.is(Type::Array)) {
        checkPath(found, kind, object.problems());
        return;
    }
    for (std::size_t i = 0; i < found.value->array().size(); ++i)
        checkPath(found.element(i), kind, object.problems());
}

ValueWay readWay(PackObject &object, DocumentKind kind)
{
    ValueWay way;
    way.path = object.textOr("path");
    checkPaths(object, "path", kind);
    way.match = readPatternOr(object, "match");
    way.give = object.textOr("give");
    if (way.path.isEmpty() && way.match.pattern().isEmpty() && way.give.isEmpty())
        object.complain("path", RefusalReason::MissingValue, u"path"_s);
    return way;
}

/** A path, or an object of path, match and give. */
void readWayOf(const PackValue &value, DocumentKind kind, PackProblems &problems, ValueShape &shape)
{
    if (!value.is(Type::Text)) {
        PackObject object(value, problems);
        shape.ways.append(readWay(object, kind));
        object.finish();
        return;
    }
    ValueWay way;
    way.path = value.value->text();
    if (way.path.isEmpty())
        problems.add(*value.value, value.path, RefusalReason::MissingValue);
    checkPath(value, kind, problems);
    shape.ways.append(way);
}

void readWays(const PackValue &value, DocumentKind kind, PackProblems &problems, ValueShape &shape)
{
    if (!value.is(Type::Array)) {
        readWayOf(value, kind, problems, shape);
        return;
    }
    for (std::size_t i = 0; i < value.value->array().size(); ++i)
        readWayOf(value.element(i), kind, problems, shape);
}

void readWords(PackObject &object, ValueShape &shape)
{
    if (!object.has("words")) {
        static_cast<void>(object.valueOr("words"));
        return;
    }
    const PackValue words = object.value("words", Type::Object);
    if (!words)
        return;
    for (const JsonValue::Member &member : words.value->members()) {
        if (member.value.type() != Type::Text)
            object.problems().add(member.value, QString(words.path + u'.' + member.key),
                                  RefusalReason::BadValue, member.value.text());
        shape.words.insert(member.key.toLower(), member.value.text());
    }
}

/** "path", ["path", {"path": …}], {"path": …, "match": …, "words": …} or {"ways": […], …}. */
ValueShape readValue(const PackValue &value, DocumentKind kind, PackProblems &problems)
{
    ValueShape shape;
    if (!value.is(Type::Object)) {
        readWays(value, kind, problems, shape);
        return shape;
    }
    PackObject object(value, problems);
    if (const PackValue ways = object.valueOr("ways"))
        readWays(ways, kind, problems, shape);
    else
        shape.ways.append(readWay(object, kind));
    shape.join = object.textOr("join");
    readWords(object, shape);
    shape.otherwise = object.textOr("otherwise");
    object.finish();
    return shape;
}

ValueShapes readValues(PackObject &parent, DocumentKind kind, const QStringList &names, bool dates)
{
    ValueShapes shapes;
    const PackValue values = parent.value("values", Type::Object);
    if (!values)
        return shapes;
    for (const JsonValue::Member &member : values.value->members()) {
        const QString path = values.path + u'.' + member.key;
        const bool isDate = dates && domain::dateKindFromName(member.key);
        if (!isDate && !names.contains(member.key))
            parent.problems().add(member.value, path, RefusalReason::BadValue, member.key);
        shapes.insert(member.key, readValue({&member.value, path}, kind, parent.problems()));
    }
    return shapes;
}

std::vector<PartShape> readParts(PackObject &object, DocumentKind kind, const char *key,
                                 const QStringList &names)
{
    std::vector<PartShape> parts;
    eachObjectOr(object, key, [&](PackObject &part) {
        parts.push_back({part.text("each"), readValues(part, kind, names, false)});
        checkPaths(part, "each", kind);
    });
    return parts;
}

/** The wording as a pattern: blanks are as wide as they like, and small or capital does not matter.
 */
QRegularExpression sentencePattern(const QString &wording)
{
    QString pattern = QRegularExpression::escape(wording);
    pattern.replace(u"\\ "_s, u"\\s+"_s);
    pattern.replace(u"\\{any\\}"_s, u".{0,60}?"_s);
    const QString date = u"\\{date\\}"_s;
    pattern.replace(date, pattern.endsWith(date) ? u"(?<date>\\S)"_s : u"(?<date>\\S.{4,31}?)"_s);
    // Not in the middle of a word: "Nichtlieferung bis" is no "Lieferung bis". In Arabic what
    // belongs to other words is written before a word without a space.
    return boundedPattern(u"(?<![\\p{Latin}\\p{Cyrillic}\\p{N}])"_s + pattern,
                          QRegularExpression::CaseInsensitiveOption);
}
} // namespace

QRegularExpression readPatternOr(PackObject &object, const char *key)
{
    const QString text = object.textOr(key);
    QRegularExpression pattern = boundedPattern(text);
    if (!isTame(text) || !pattern.isValid())
        object.complain(key, RefusalReason::BadValue, text);
    return pattern;
}

OrderShape readOrderShape(PackObject &object)
{
    OrderShape shape;
    shape.id = object.text("id");
    shape.title = object.text("title");
    shape.kind = documentOf(object);
    shape.orders = object.texts("orders");
    checkPaths(object, "orders", shape.kind);
    shape.values = readValues(object, shape.kind, kOrderValues, true);
    shape.items = readParts(object, shape.kind, "items", kItemValues);
    shape.parcels = readParts(object, shape.kind, "parcels", kParcelValues);
    shape.events = readParts(object, shape.kind, "events", kEventValues);
    shape.discounts = readParts(object, shape.kind, "discounts", kDiscountValues);
    shape.sentences = object.textsOr("sentences");
    checkPaths(object, "sentences", shape.kind);
    return shape;
}

WrappedShape readWrappedShape(PackObject &object)
{
    WrappedShape shape;
    shape.kind = documentOf(object);
    shape.each = object.text("each");
    shape.content.path = object.textOr("content");
    shape.content.match = readPatternOr(object, "begins");
    shape.embedded = !shape.content.match.pattern().isEmpty();
    shape.encoding = object.textOr("encoding");
    shape.seen = object.textOr("seen");
    for (const char *path : {"each", "content", "encoding", "seen"})
        checkPaths(object, path, shape.kind);
    return shape;
}

std::vector<SentenceShape> readSentenceShapes(PackObject &object)
{
    std::vector<SentenceShape> shapes;
    const QString kind = object.text("kind");
    const auto known = domain::dateKindFromName(kind);
    if (!known)
        object.complain("kind", RefusalReason::BadValue, kind);
    for (const QString &wording : object.texts("wordings")) {
        if (wording.count(u"{date}"_s) != 1 || wording.count(u"{any}"_s) > kMostGaps)
            object.complain("wordings", RefusalReason::BadValue, wording);
        shapes.push_back({known.value_or(domain::DateKind::PlacedAt), sentencePattern(wording)});
    }
    return shapes;
}

} // namespace recourse::formats
