// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/strictjson.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include <QSet>
#include <QStringList>

#include <nlohmann/json.hpp>

#include "formats/jsontext.h"
#include "formats/utf8.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr qsizetype kManyKeys = 16;
constexpr int kNumberOutOfRange = 406; // nlohmann's id of a number that is no finite double

/** Where the parser stands. `lineBefore` leaves out the one character that ends a number. */
struct Position
{
    const char *at = nullptr;
    qint64 line = 1;
    qint64 lineBefore = 1;
};

/** Hands the bytes to the parser and counts the lines as they pass. */
class CountingIterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, Position *position)
        : m_at(at)
        , m_position(position)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        m_position->lineBefore = m_position->line;
        if (*m_at == '\n')
            ++m_position->line;
        m_position->at = ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    Position *m_position;
};

Refusal refusalAt(const QByteArray &content, qsizetype offset, RefusalReason reason)
{
    Refusal refusal;
    const TextPlace place = placeOf(content, offset);
    refusal.line = place.line;
    refusal.column = place.column;
    refusal.reason = reason;
    return refusal;
}

} // namespace

/** Builds the tree from nlohmann's events and stops at the first thing that is not strict. */
class JsonTreeBuilder final
{
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    JsonTreeBuilder(const QByteArray &content, const Position &position)
        : m_content(content)
        , m_position(position)
    {
    }

    void streamElements(QString arrayKey, const JsonElementSink *sink)
    {
        m_streamKey = std::move(arrayKey);
        m_sink = sink;
    }

    bool null() { return take(scalar(JsonValue::Type::Null, m_position.line)); }
    bool boolean(bool value)
    {
        JsonValue made = scalar(JsonValue::Type::Bool, m_position.line);
        made.m_bool = value;
        return take(std::move(made));
    }
    bool number_integer(number_integer_t value) { return number(QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) { return number(QString::number(value)); }
    bool number_float(number_float_t, const string_t &digits)
    {
        return number(QString::fromLatin1(digits.data(), qsizetype(digits.size())));
    }
    bool string(const string_t &text)
    {
        JsonValue made = scalar(JsonValue::Type::Text, m_position.line);
        made.m_text = QString::fromUtf8(text.data(), qsizetype(text.size()));
        return take(std::move(made));
    }
    bool binary(const binary_t &) { return false; } // JSON text has none

    bool start_object(std::size_t) { return open(JsonValue::Type::Object); }
    bool start_array(std::size_t) { return open(JsonValue::Type::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(const string_t &name)
    {
        Frame &frame = m_frames.back();
        frame.key = QString::fromUtf8(name.data(), qsizetype(name.size()));
        if (!isNewKey(frame)) {
            const QString doubled = frame.key;
            return refuse(RefusalReason::DuplicateKey, {doubled});
        }
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &error)
    {
        return refuse(
            error.id == kNumberOutOfRange ? RefusalReason::BadNumber : RefusalReason::BadJson, {});
    }

    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }

private:
    struct Frame
    {
        JsonValue value;
        QString key;        ///< of the member that is being read
        QSet<QString> keys; ///< filled only where there are many
        qsizetype index = 0;
    };

    static JsonValue scalar(JsonValue::Type type, qint64 line)
    {
        JsonValue made;
        made.m_type = type;
        made.m_line = line;
        return made;
    }

    bool number(QString digits)
    {
        JsonValue made = scalar(JsonValue::Type::Number, m_position.lineBefore);
        made.m_text = std::move(digits);
        return take(std::move(made));
    }

    bool open(JsonValue::Type type)
    {
        if (m_frames.size() >= std::size_t(kJsonDepthLimit))
            return refuse(RefusalReason::NestedTooDeep, {QString::number(kJsonDepthLimit)});
        m_frames.push_back(Frame{scalar(type, m_position.line), {}, {}, 0});
        return true;
    }

    bool close()
    {
        JsonValue done = std::move(m_frames.back().value);
        m_frames.pop_back();
        return take(std::move(done));
    }

    bool take(JsonValue &&value)
    {
        if (m_frames.empty()) {
            m_root = std::move(value);
            return true;
        }
        Frame &frame = m_frames.back();
        if (frame.value.m_type == JsonValue::Type::Object) {
            frame.value.m_members.push_back({frame.key, std::move(value)});
            return true;
        }
        const qsizetype index = frame.index++;
        if (m_sink && m_frames.size() == 2 && m_frames.front().key == m_streamKey)
            return (*m_sink)(std::move(value), index, m_position.at - m_content.constData());
        frame.value.m_array.push_back(std::move(value));
        return true;
    }

    static bool isNewKey(Frame &frame)
    {
        const std::vector<JsonValue::Member> &members = frame.value.m_members;
        if (qsizetype(members.size()) < kManyKeys) {
            return std::none_of(members.begin(), members.end(),
                                [&frame](const auto &member) { return member.key == frame.key; });
        }
        if (frame.keys.isEmpty()) {
            for (const JsonValue::Member &member : members)
                frame.keys.insert(member.key);
        }
        const qsizetype before = frame.keys.size();
        frame.keys.insert(frame.key);
        return frame.keys.size() > before;
    }

    bool refuse(RefusalReason reason, const QStringList &arguments)
    {
        // The parser stands after the character that it could not take.
        const qsizetype offset = m_position.at - m_content.constData();
        m_refusal = refusalAt(m_content, std::max<qsizetype>(offset - 1, 0), reason);
        m_refusal->path = path();
        m_refusal->arguments = arguments;
        return false;
    }

    [[nodiscard]] QString path() const
    {
        QString path;
        for (const Frame &frame : m_frames) {
            if (frame.value.m_type == JsonValue::Type::Array)
                path += u'[' + QString::number(frame.index) + u']';
            else if (!frame.key.isEmpty())
                path += path.isEmpty() ? frame.key : QString(u'.' + frame.key);
        }
        return path;
    }

    const QByteArray &m_content;
    const Position &m_position;
    QString m_streamKey;
    const JsonElementSink *m_sink = nullptr;
    std::vector<Frame> m_frames;
    JsonValue m_root;
    std::optional<Refusal> m_refusal;
};

namespace {

core::Result<JsonValue, Refusal> build(const QByteArray &content, const QString &arrayKey,
                                       const JsonElementSink *sink)
{
    const qsizetype wrong = firstInvalidUtf8(content);
    if (wrong >= 0)
        return core::failure(refusalAt(content, wrong, RefusalReason::WrongEncoding));
    // nlohmann takes a NUL byte for the end of the text and would never see what follows.
    const qsizetype zero = content.indexOf('\0');
    if (zero >= 0)
        return core::failure(refusalAt(content, zero, RefusalReason::BadJson));

    Position position{content.constData(), 1, 1};
    JsonTreeBuilder builder(content, position);
    builder.streamElements(arrayKey, sink);
    const CountingIterator first(content.constData(), &position);
    const CountingIterator last(content.constData() + content.size(), &position);
    if (!nlohmann::json::sax_parse(first, last, &builder)) {
        return core::failure(builder.refusal() ? *builder.refusal()
                                               : refusalAt(content, 0, RefusalReason::BadJson));
    }
    return builder.takeRoot();
}

void append(QByteArray &out, const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        out += "null";
        return;
    case JsonValue::Type::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case JsonValue::Type::Number:
        out += value.text().toLatin1();
        return;
    case JsonValue::Type::Text:
        appendJsonText(out, value.text());
        return;
    case JsonValue::Type::Array: {
        char separator = '[';
        for (const JsonValue &element : value.array()) {
            out += std::exchange(separator, ',');
            append(out, element);
        }
        out += value.array().empty() ? "[]" : "]";
        return;
    }
    case JsonValue::Type::Object: {
        char separator = '{';
        for (const JsonValue::Member &member : value.members()) {
            out += std::exchange(separator, ',');
            appendJsonText(out, member.key);
            out += ':';
            append(out, member.value);
        }
        out += value.members().empty() ? "{}" : "}";
        return;
    }
    }
}

} // namespace

const JsonValue *JsonValue::member(QStringView key) const
{
    for (const Member &member : m_members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

QByteArray JsonValue::toCompactJson() const
{
    QByteArray out;
    append(out, *this);
    return out;
}

core::Result<JsonValue, Refusal> parseStrictJson(const QByteArray &content)
{
    return build(content, QString(), nullptr);
}

core::Result<JsonValue, Refusal>
streamStrictJson(const QByteArray &content, const QString &arrayKey, const JsonElementSink &sink)
{
    return build(content, arrayKey, &sink);
}

} // namespace recourse::formats
