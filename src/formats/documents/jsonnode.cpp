// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/jsonnode.h"

#include <cctype>

#include <QStringList>

#include "formats/strictjson.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {
/** "name[key=value]". */
struct Step
{
    QString name;
    QString key;
    QString value;
};

Step stepOf(const QString &text)
{
    const qsizetype open = text.indexOf(u'[');
    if (open < 0 || !text.endsWith(u']'))
        return {text, {}, {}};
    const QString inside = text.sliced(open + 1).chopped(1);
    return {text.left(open), inside.section(u'=', 0, 0), inside.section(u'=', 1)};
}

bool fits(const Step &step, const JsonValue &value)
{
    if (step.key.isEmpty())
        return true;
    const JsonValue *member = value.member(step.key);
    return member && member->text() == step.value;
}

QList<const JsonValue *> below(const JsonValue &value, const QString &name)
{
    QList<const JsonValue *> found;
    const bool all = name == "*"_L1;
    if (value.type() == JsonValue::Type::Array) {
        bool isIndex = false;
        const std::size_t index = name.toUInt(&isIndex);
        for (std::size_t i = 0; i < value.array().size(); ++i) {
            if (all || (isIndex && i == index))
                found.append(&value.array().at(i));
        }
        return found;
    }
    if (!all) {
        if (const JsonValue *member = value.member(name))
            found.append(member);
        return found;
    }
    for (const JsonValue::Member &member : value.members())
        found.append(&member.value);
    return found;
}

class JsonNode final : public Node
{
public:
    JsonNode(std::shared_ptr<const JsonValue> document, const JsonValue &value)
        : m_document(std::move(document))
        , m_value(value)
    {
    }

    [[nodiscard]] QList<NodePtr> find(const QString &path) const override
    {
        QList<const JsonValue *> places{&m_value};
        for (const QString &text : path.split(u'.', Qt::SkipEmptyParts)) {
            const Step step = stepOf(text);
            QList<const JsonValue *> next;
            for (const JsonValue *place : std::as_const(places)) {
                for (const JsonValue *value : below(*place, step.name)) {
                    if (fits(step, *value))
                        next.append(value);
                }
            }
            places = next;
        }
        QList<NodePtr> nodes;
        for (const JsonValue *place : std::as_const(places))
            nodes.append(std::make_shared<JsonNode>(m_document, *place));
        return nodes;
    }
    [[nodiscard]] QString text() const override
    {
        if (m_value.type() == JsonValue::Type::Bool)
            return m_value.toBool() ? u"true"_s : u"false"_s;
        return m_value.text();
    }

private:
    std::shared_ptr<const JsonValue> m_document;
    const JsonValue &m_value;
};

/** What stands in the brackets of "mtopjsonp3({…});"; all of it where none stand around it. */
QByteArray withoutCallback(const QByteArray &utf8)
{
    QByteArray text = utf8.trimmed();
    const qsizetype open = text.indexOf('(');
    const qsizetype close = text.lastIndexOf(')');
    if (text.isEmpty() || text.startsWith('{') || text.startsWith('[') || open <= 0 || close < open)
        return text;
    for (const char c : text.left(open)) {
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != '_' && c != '.' && c != '$')
            return text;
    }
    return text.mid(open + 1, close - open - 1);
}
} // namespace

core::Result<NodePtr, domain::Refusal> readJsonDocument(const QByteArray &utf8)
{
    auto value = parseStrictJson(withoutCallback(utf8));
    if (!value)
        return core::failure(value.error());
    const auto document = std::make_shared<const JsonValue>(std::move(*value));
    return NodePtr(std::make_shared<JsonNode>(document, *document));
}

} // namespace recourse::formats
