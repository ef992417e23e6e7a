// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/templates/templateexchange.h"

#include <QLocale>
#include <QSet>

#include "formats/jsonobjectwriter.h"
#include "formats/packobject.h"
#include "formats/strictjson.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::OwnTemplate;
using domain::RefusalReason;
using domain::TemplateText;
using Texts = QMap<QString, TemplateText>;

namespace {

constexpr QStringView kFormat = u"recourse-templates";
constexpr int kVersion = 1;

QByteArray joined(const QList<QByteArray> &elements)
{
    return '[' + elements.join(", ") + ']';
}

QByteArray textsToJson(const Texts &texts)
{
    QList<QByteArray> elements;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        elements.append(JsonObjectWriter()
                            .text("language", text.key())
                            .text("title", text->title)
                            .text("text", text->body)
                            .take());
    }
    return joined(elements);
}

QByteArray toJson(const OwnTemplate &own)
{
    QList<QByteArray> situations;
    for (const QString &id : own.written.situations)
        situations.append('"' + id.toUtf8() + '"');
    JsonObjectWriter writer;
    writer.text("id", own.written.id);
    if (!own.written.group.isEmpty())
        writer.text("group", own.written.group);
    return writer.raw("situations", joined(situations))
        .raw("texts", textsToJson(own.written.texts))
        .raw("original", textsToJson(own.original))
        .take();
}

/** Letters of a language's code, or of an id in the rules pack or of a template. */
bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 80
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'
                   || c == u'_';
           });
}

Texts textsOfList(PackObject &object, const char *key)
{
    Texts texts;
    eachObject(object, key, [&](PackObject &one) {
        const QString language = one.text("language");
        const TemplateText text{one.text("title"), one.text("text")};
        const bool known = QLocale::codeToLanguage(language) != QLocale::AnyLanguage;
        if (!known || texts.contains(language))
            one.complain("language", known ? RefusalReason::DuplicateId : RefusalReason::BadValue,
                         language);
        texts.insert(language, text);
    });
    return texts;
}

OwnTemplate ownOf(PackObject &object)
{
    OwnTemplate own;
    own.written.id = object.text("id");
    own.written.group = object.textOr("group").simplified();
    own.written.situations = object.texts("situations");
    own.written.texts = textsOfList(object, "texts");
    own.original = textsOfList(object, "original");
    if (!isName(own.written.id))
        object.complain("id", RefusalReason::BadValue, own.written.id);
    for (const QString &id : std::as_const(own.written.situations)) {
        if (!isName(id.startsWith(u'!') ? id.sliced(1) : id))
            object.complain("situations", RefusalReason::BadValue, id);
    }
    if (own.written.texts.isEmpty())
        object.complain("texts", RefusalReason::MissingValue, {});
    return own;
}

TemplatesRefusal refused(RefusalReason reason)
{
    TemplatesRefusal refusal;
    refusal.place.reason = reason;
    return refusal;
}

/** What a text says of fields; the first one that is no template refuses the file. */
std::optional<TemplatesRefusal> takeAllUses(QList<OwnTemplate> &templates)
{
    for (qsizetype i = 0; i < templates.size(); ++i) {
        if (const auto used = domain::takeUses(templates[i].written); !used) {
            TemplatesRefusal refusal = refused(RefusalReason::BadValue);
            refusal.place.path = u"templates[%1] %2 (%3)"_s.arg(
                QString::number(i), templates.at(i).written.id, used.error().file);
            refusal.inText = used.error();
            refusal.inText->file.clear();
            return refusal;
        }
    }
    return std::nullopt;
}

} // namespace

QByteArray writeTemplates(const QList<OwnTemplate> &templates)
{
    QList<QByteArray> elements;
    for (const OwnTemplate &own : templates)
        elements.append("\n  " + toJson(own));
    return JsonObjectWriter()
               .text("format", kFormat.toString())
               .number("format_version", kVersion)
               .raw("templates", joined(elements))
               .take()
        + '\n';
}

core::Result<QList<OwnTemplate>, TemplatesRefusal> readTemplates(const QByteArray &content)
{
    if (content.size() > kLargestTemplates)
        return core::failure(refused(RefusalReason::TooLarge));
    const auto root = parseStrictJson(content);
    if (!root)
        return core::failure(TemplatesRefusal{root.error(), {}});
    if (const auto other = notOfFormat(*root, kFormat, kVersion))
        return core::failure(TemplatesRefusal{*other, {}});
    PackProblems problems;
    PackObject object({&*root, {}}, problems);
    static_cast<void>(object.text("format"));
    static_cast<void>(object.integer("format_version"));
    QList<OwnTemplate> templates;
    QSet<QString> ids;
    eachObject(object, "templates", [&](PackObject &one) {
        templates.append(ownOf(one));
        const QString &id = templates.constLast().written.id;
        if (ids.contains(id))
            one.complain("id", RefusalReason::DuplicateId, id);
        ids.insert(id);
    });
    object.finish();
    if (problems.first())
        return core::failure(TemplatesRefusal{*problems.first(), {}});
    if (templates.size() > kMostTemplates)
        return core::failure(refused(RefusalReason::TooLarge));
    if (const auto refusal = takeAllUses(templates))
        return core::failure(*refusal);
    return templates;
}

} // namespace recourse::formats
