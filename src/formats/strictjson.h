// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/result.h"
#include "domain/errors.h"

namespace recourse::formats {

/**
 * A JSON document read strictly: doubled keys, nesting over the limit, wrong UTF-8 and anything
 * after the end are refused with line, column and path; numbers keep their own digits, so long ids
 * survive.
 */
class JsonValue final
{
public:
    enum class Type { Null, Bool, Number, Text, Array, Object };
    struct Member;

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isNull() const { return m_type == Type::Null; }
    [[nodiscard]] bool toBool() const { return m_bool; }
    /** The text of a string, or the digits of a number as they stood in the file. */
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<JsonValue> &array() const { return m_array; }
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    /** Null where there is no such member. */
    [[nodiscard]] const JsonValue *member(QStringView key) const;
    [[nodiscard]] qint64 line() const { return m_line; }
    /** One line, keys in their order, for what is kept without being understood. */
    [[nodiscard]] QByteArray toCompactJson() const;

private:
    friend class JsonTreeBuilder;
    Type m_type = Type::Null;
    bool m_bool = false;
    qint64 m_line = 0;
    QString m_text;
    std::vector<JsonValue> m_array;
    std::vector<Member> m_members;
};

struct JsonValue::Member
{
    QString key;
    JsonValue value;
};

inline constexpr int kJsonDepthLimit = 64;

/** The whole document, or where and why not (file name left empty: the caller knows it). */
[[nodiscard]] core::Result<JsonValue, domain::Refusal> parseStrictJson(const QByteArray &content);

/** Gets one element, its index and the bytes read so far; returning false stops the reading. */
using JsonElementSink = std::function<bool(JsonValue &&element, qsizetype index, qint64 offset)>;

/**
 * As above, but the elements of the top object's array `arrayKey` go to `sink` one by one and are
 * not kept, so that a large book needs the memory of one order. An error may follow elements
 * already given; where `sink` stopped, the refusal says nothing.
 */
[[nodiscard]] core::Result<JsonValue, domain::Refusal>
streamStrictJson(const QByteArray &content, const QString &arrayKey, const JsonElementSink &sink);

} // namespace recourse::formats
