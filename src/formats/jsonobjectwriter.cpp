// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsonobjectwriter.h"

#include <utility>

#include "formats/jsontext.h"

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
                                          const std::optional<domain::Money> &value)
{
    if (!value)
        return raw(name, "null");
    JsonObjectWriter amount;
    amount.text("amount", domain::toDecimalText(*value)).text("currency", value->currency);
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
    if (m_out.size() > 1)
        m_out += ", ";
    m_out.append(object.constData() + 1, object.size() - 2);
    return *this;
}

QByteArray JsonObjectWriter::take()
{
    m_out += '}';
    return std::exchange(m_out, QByteArray());
}

} // namespace recourse::formats
