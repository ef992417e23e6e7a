// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsonobjectwriter.h"

#include <utility>

#include "formats/jsontext.h"
#include "formats/strictjson.h"

namespace recourse::formats {

void JsonObjectWriter::key(QByteArrayView name)
{
    if (m_out.size() > 1)
        m_out += ", ";
    m_out += '"';
    m_out += name;
    m_out += "\": ";
}

JsonObjectWriter &JsonObjectWriter::raw(QByteArrayView name, QByteArrayView json)
{
    key(name);
    m_out += json;
    return *this;
}

JsonObjectWriter &JsonObjectWriter::text(QByteArrayView name, const QString &value)
{
    key(name);
    if (value.isEmpty())
        m_out += "null";
    else
        appendJsonText(m_out, value);
    return *this;
}

JsonObjectWriter &JsonObjectWriter::instant(QByteArrayView name,
                                            const std::optional<core::Instant> &value)
{
    return text(name, value ? value->toIso() : QString());
}

JsonObjectWriter &JsonObjectWriter::money(QByteArrayView name,
                                          const std::optional<domain::Money> &value,
                                          const QByteArray &beside)
{
    m_moneyKeys.append(QString::fromLatin1(name));
    if (!value)
        return raw(name, "null");
    JsonObjectWriter amount;
    amount.text("amount", domain::toDecimalText(*value)).text("currency", value->currency);
    if (!beside.isEmpty()) {
        const auto whole = parseStrictJson(beside);
        const JsonValue *own = whole ? whole->member(m_moneyKeys.constLast()) : nullptr;
        if (own && own->type() == JsonValue::Type::Object)
            amount.extra(own->toCompactJson());
    }
    return raw(name, amount.take());
}

JsonObjectWriter &JsonObjectWriter::number(QByteArrayView name, const std::optional<qint64> &value)
{
    return raw(name, value ? QByteArray::number(*value) : QByteArrayLiteral("null"));
}

JsonObjectWriter &JsonObjectWriter::extra(const QByteArray &object)
{
    if (object.size() <= 2)
        return *this;
    if (const auto whole = parseStrictJson(object)) {
        for (const JsonValue::Member &member : whole->members()) {
            if (m_moneyKeys.contains(member.key))
                continue;
            if (m_out.size() > 1)
                m_out += ", ";
            appendJsonText(m_out, member.key);
            m_out += ": ";
            m_out += member.value.toCompactJson();
        }
    }
    return *this;
}

QByteArray JsonObjectWriter::take()
{
    m_out += '}';
    return std::exchange(m_out, QByteArray());
}

} // namespace recourse::formats
