// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packs/packparts.h"

#include <QMap>

#include "formats/strictjson.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::ReaderPart;
using Kind = ReaderPart::Kind;

namespace {

QString textOf(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.member(key);
    return value ? value->text() : QString();
}

/** The parts of one kind: what stands under one id is one part. */
class PartsOfKind
{
public:
    explicit PartsOfKind(Kind kind)
        : m_kind(kind)
    {
    }
    void add(const QString &id, const QString &title, const JsonValue &said)
    {
        if (!m_said.contains(id))
            m_order.append(id);
        m_titles[id] = title;
        m_said[id] += said.toCompactJson();
    }
    void addAll(const JsonValue &root, QStringView list, QStringView id)
    {
        const JsonValue *all = root.member(list);
        if (!all)
            return;
        for (const JsonValue &one : all->array())
            add(textOf(one, id), textOf(one, u"title"), one);
    }
    void addWhole(const JsonValue &root, QStringView key)
    {
        if (const JsonValue *all = root.member(key))
            add(key.toString(), {}, *all);
    }
    void appendTo(QList<ReaderPart> &parts) const
    {
        for (const QString &id : m_order)
            parts.append({m_kind, id, m_titles.value(id), domain::fingerprintOf(m_said.value(id))});
    }

private:
    const Kind m_kind;
    QStringList m_order;
    QMap<QString, QString> m_titles;
    QMap<QString, QByteArray> m_said;
};

/** All that a pack says of mails but for the languages, which are parts of their own. */
void addMails(const JsonValue &mails, QList<ReaderPart> &parts)
{
    PartsOfKind general(Kind::Mails);
    PartsOfKind languages(Kind::Language);
    for (const JsonValue::Member &member : mails.members()) {
        if (member.key != "languages"_L1)
            general.add(u"mails"_s, {}, member.value);
    }
    languages.addAll(mails, u"languages", u"language");
    general.appendTo(parts);
    languages.appendTo(parts);
}

} // namespace

domain::ReaderPackInfo packInfo(const QByteArray &text)
{
    domain::ReaderPackInfo info;
    const auto root = parseStrictJson(text);
    if (!root)
        return info;
    info.id = textOf(*root, u"id");
    info.version = textOf(*root, u"version");
    info.title = textOf(*root, u"title");
    PartsOfKind files(Kind::Files);
    files.addAll(*root, u"shapes", u"id");
    files.addAll(*root, u"tables", u"id");
    files.appendTo(info.parts);
    PartsOfKind inside(Kind::Inside);
    inside.addWhole(*root, u"wrapped");
    inside.appendTo(info.parts);
    if (const JsonValue *mails = root->member(u"mails"))
        addMails(*mails, info.parts);
    PartsOfKind sentences(Kind::Sentences);
    sentences.addAll(*root, u"sentences", u"kind");
    sentences.appendTo(info.parts);
    PartsOfKind columns(Kind::Columns);
    columns.addWhole(*root, u"column_words");
    columns.appendTo(info.parts);
    return info;
}

} // namespace recourse::formats
