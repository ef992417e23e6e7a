// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/templaterows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::storage {

using core::failure;
using domain::OwnTemplate;
using domain::TemplateText;
using namespace Qt::StringLiterals;

namespace {
using Texts = QMap<QString, TemplateText>;

const QString kColumns = u"id, group_name, situations, fields, needs"_s;

QStringList listOf(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

OwnTemplate templateOf(const Statement &row)
{
    OwnTemplate one;
    one.written.id = row.text(0);
    one.written.group = row.text(1);
    one.written.situations = listOf(row.text(2));
    one.written.fields = listOf(row.text(3));
    one.written.needs = listOf(row.text(4));
    return one;
}

bool isNone(const TemplateText &text)
{
    return text.title.isEmpty() && text.body.isEmpty();
}

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue text : array.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject objectOf(const Texts &texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (!isNone(*text))
            object.insert(text.key(), QJsonArray{text->title, text->body});
    }
    return object;
}

Texts textsByLanguage(const QJsonValue &value)
{
    Texts texts;
    const QJsonObject object = value.toObject();
    for (auto text = object.begin(); text != object.end(); ++text) {
        const QJsonArray parts = text.value().toArray();
        texts.insert(text.key(), {parts.at(0).toString(), parts.at(1).toString()});
    }
    return texts;
}
} // namespace

QString templateToText(const OwnTemplate &one)
{
    const QJsonArray members{one.written.group,           arrayOf(one.written.situations),
                             arrayOf(one.written.fields), arrayOf(one.written.needs),
                             objectOf(one.written.texts), objectOf(one.original)};
    return QString::fromUtf8(QJsonDocument(members).toJson(QJsonDocument::Compact));
}

std::optional<OwnTemplate> templateFromText(const QString &id, const QString &text)
{
    const QJsonArray members = QJsonDocument::fromJson(text.toUtf8()).array();
    constexpr qsizetype kMembers = 6;
    if (members.size() != kMembers)
        return {};
    OwnTemplate one;
    one.written.id = id;
    one.written.group = members[0].toString();
    one.written.situations = textsOf(members[1]);
    one.written.fields = textsOf(members[2]);
    one.written.needs = textsOf(members[3]);
    one.written.texts = textsByLanguage(members[4]);
    one.original = textsByLanguage(members[5]);
    return one;
}

TemplateRows::TemplateRows(Session &session)
    : m_all(session.connection(), u"SELECT "_s + kColumns + u" FROM templates ORDER BY id"_s)
    , m_load(session.connection(), u"SELECT "_s + kColumns + u" FROM templates WHERE id = ?"_s)
    , m_texts(session.connection(),
              u"SELECT language, title, text, original_title, original_text "
              "FROM template_texts WHERE template = ?"_s)
    , m_insert(session.connection(),
               u"INSERT INTO templates ("_s + kColumns + u") VALUES (?, ?, ?, ?, ?)"_s)
    , m_insertText(session.connection(),
                   u"INSERT INTO template_texts (template, language, title, text, original_title, "
                   "original_text) VALUES (?, ?, ?, ?, ?, ?)"_s)
    , m_remove(session.connection(), u"DELETE FROM templates WHERE id = ?"_s)
    , m_removeTexts(session.connection(), u"DELETE FROM template_texts WHERE template = ?"_s)
{
}

Stored<void> TemplateRows::readTexts(OwnTemplate &one)
{
    return m_texts.each(
        [&one](const Statement &row) {
            const TemplateText written{row.text(1), row.text(2)};
            const TemplateText original{row.text(3), row.text(4)};
            if (!isNone(written))
                one.written.texts.insert(row.text(0), written);
            if (!isNone(original))
                one.original.insert(row.text(0), original);
            return true;
        },
        QVariant(one.written.id));
}

Stored<QList<OwnTemplate>> TemplateRows::all()
{
    QList<OwnTemplate> templates;
    auto done = m_all.each([&templates](const Statement &row) {
        templates.append(templateOf(row));
        return true;
    });
    for (OwnTemplate &one : templates) {
        if (done)
            done = readTexts(one);
    }
    if (!done)
        return failure(done.error());
    return templates;
}

Stored<std::optional<OwnTemplate>> TemplateRows::load(const QString &id)
{
    std::optional<OwnTemplate> found;
    auto done = m_load.each(
        [&found](const Statement &row) {
            found = templateOf(row);
            return false;
        },
        QVariant(id));
    if (done && found)
        done = readTexts(*found);
    if (!done)
        return failure(done.error());
    return found;
}

Stored<void> TemplateRows::write(const OwnTemplate &one)
{
    const domain::MessageTemplate &written = one.written;
    auto done = remove(written.id).and_then([&] {
        return m_insert.run(QVariant(written.id), written.group, written.situations.join(u','),
                            written.fields.join(u','), written.needs.join(u','));
    });
    QMap<QString, std::pair<TemplateText, TemplateText>> rows;
    for (auto text = written.texts.cbegin(); text != written.texts.cend(); ++text)
        rows[text.key()].first = *text;
    for (auto text = one.original.cbegin(); text != one.original.cend(); ++text)
        rows[text.key()].second = *text;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const auto &[text, original] = *row;
        if (done && !(isNone(text) && isNone(original)))
            done = m_insertText.run(QVariant(written.id), row.key(), text.title, text.body,
                                    original.title, original.body);
    }
    return done;
}

Stored<void> TemplateRows::remove(const QString &id)
{
    return m_removeTexts.run(QVariant(id)).and_then([&] { return m_remove.run(QVariant(id)); });
}

} // namespace recourse::storage
