// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsonelement.h"

#include <utility>

#include "formats/currencymarks.h"
#include "formats/datetext.h"
#include "formats/exchangekeys.h"
#include "formats/jsontext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::Instant;
using domain::Moment;
using domain::Money;
using domain::RefusalReason;

namespace {
constexpr qsizetype kLongestText = 1 << 20;
constexpr qsizetype kLongestShown = 80;
constexpr qsizetype kShortestInstant = 11; ///< a date and the "T"
constexpr qsizetype kLongestWhole = 10;    ///< digits before the point of an amount

bool isIsoShape(const QString &text)
{
    return text.size() >= 10 && text.at(4) == u'-' && text.at(7) == u'-';
}

/** The one shape of the exchange format, within the years that an order can have. */
std::optional<Moment> isoMoment(const QString &text)
{
    if (!isIsoShape(text))
        return std::nullopt;
    const auto moment = readDate(text.toUtf8(), std::nullopt);
    if (!moment || moment->isDay() != (text.size() < kShortestInstant))
        return std::nullopt;
    return *moment;
}

bool isAbsurd(const QString &amount)
{
    const qsizetype point = amount.indexOf(u'.');
    return (point < 0 ? amount.size() : point) > kLongestWhole + (amount.startsWith(u'-') ? 1 : 0);
}
} // namespace

void JsonProblem::set(const QString &path, qint64 line, RefusalReason reason,
                      const QStringList &arguments)
{
    if (refusal)
        return;
    refusal = domain::Refusal();
    refusal->path = path;
    refusal->line = line;
    refusal->reason = reason;
    for (const QString &argument : arguments)
        refusal->arguments.append(argument.left(kLongestShown));
}

JsonElement::JsonElement(const JsonValue &value, QString path, JsonProblem &problem)
    : m_value(value)
    , m_path(std::move(path))
    , m_problem(problem)
    , m_taken(value.members().size(), false)
{
}

QString JsonElement::pathOf(QLatin1String key) const
{
    return m_path.isEmpty() ? QString(key) : QString(m_path + u'.' + key);
}

const JsonValue *JsonElement::find(QStringView key)
{
    const auto &members = m_value.members();
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members.at(i).key == key) {
            m_taken.at(i) = true;
            return &members.at(i).value;
        }
    }
    return nullptr;
}

const JsonValue *JsonElement::take(QLatin1String key, JsonValue::Type type)
{
    const JsonValue *value = find(QString(key));
    if (!value || value->isNull())
        return nullptr;
    if (value->type() != type) {
        m_problem.set(pathOf(key), value->line(), RefusalReason::BadValue);
        return nullptr;
    }
    if (value->text().size() > kLongestText) {
        m_problem.set(pathOf(key), value->line(), RefusalReason::FieldTooLong);
        return nullptr;
    }
    return value;
}

void JsonElement::drop(QStringView key)
{
    (void)find(key);
}

void JsonElement::refuse(QLatin1String key, RefusalReason reason, const QStringList &arguments)
{
    const JsonValue *value = find(QString(key));
    m_problem.set(pathOf(key), value ? value->line() : m_value.line(), reason, arguments);
}

QString JsonElement::text(QLatin1String key)
{
    const JsonValue *value = take(key, JsonValue::Type::Text);
    return value ? value->text() : QString();
}

QString JsonElement::idText(QLatin1String key)
{
    const JsonValue *value = find(QString(key));
    const bool isNumber = value && value->type() == JsonValue::Type::Number;
    value = take(key, isNumber ? JsonValue::Type::Number : JsonValue::Type::Text);
    if (isNumber && value && value->text().contains(u'e', Qt::CaseInsensitive)) {
        refuse(key, RefusalReason::BadNumber, {value->text()});
        return {};
    }
    return value ? value->text() : QString();
}

std::optional<Instant> JsonElement::instant(QLatin1String key)
{
    const QString shown = text(key);
    if (shown.isEmpty())
        return std::nullopt;
    const auto moment = isoMoment(shown);
    if (moment && !moment->isDay())
        return moment->asEnd();
    refuse(key, RefusalReason::BadDate, {shown});
    return std::nullopt;
}

std::optional<Moment> JsonElement::moment(QLatin1String key, bool users)
{
    const QString shown = text(key);
    const auto earliest = instant(QLatin1String(QByteArray(key.data(), key.size()) + "_earliest"));
    const auto latest = instant(QLatin1String(QByteArray(key.data(), key.size()) + "_latest"));
    if (shown.isEmpty())
        return std::nullopt;
    const auto moment = isoMoment(shown);
    if (!moment) {
        refuse(key, RefusalReason::BadDate, {shown});
        return std::nullopt;
    }
    if (!moment->isDay())
        return moment;
    if (!earliest || !latest)
        return impliedDay(moment->day(), users);
    const Moment widest = impliedDay(moment->day(), false);
    if (*earliest >= *latest || *earliest < widest.asEnd() || *latest > widest.asStart()) {
        refuse(key, RefusalReason::BadDate, {shown});
        return std::nullopt;
    }
    return Moment::fromParts(moment->day(), *earliest, *latest);
}

std::optional<Money> JsonElement::money(QLatin1String key)
{
    std::optional<Money> made;
    object(key, [this, key, &made](JsonElement &element) {
        const JsonValue *amount = element.find(u"amount");
        const QString currency = element.text(QLatin1String("currency"));
        if (!amount || amount->isNull()) {
            element.refuse(QLatin1String("amount"), RefusalReason::MissingValue);
        } else if (!isCurrencyCode(currency)) {
            element.refuse(QLatin1String("currency"), RefusalReason::UnknownCurrency, {currency});
        } else {
            made = isAbsurd(amount->text()) ? std::nullopt
                                            : domain::fromDecimalText(amount->text(), currency);
            if (!made)
                element.refuse(QLatin1String("amount"), RefusalReason::BadAmount,
                               {amount->text(), currency});
        }
        if (const QByteArray left = element.leftOver(); !left.isEmpty())
            m_leftInside.emplace_back(key, left);
    });
    return made;
}

std::optional<qint64> JsonElement::number(QLatin1String key)
{
    const JsonValue *value = take(key, JsonValue::Type::Number);
    if (!value)
        return std::nullopt;
    bool whole = false;
    const qint64 number = value->text().toLongLong(&whole);
    if (whole)
        return number;
    refuse(key, RefusalReason::BadNumber, {value->text()});
    return std::nullopt;
}

bool JsonElement::flag(QLatin1String key)
{
    const JsonValue *value = take(key, JsonValue::Type::Bool);
    return value && value->toBool();
}

QStringList JsonElement::texts(QLatin1String key)
{
    QStringList list;
    const JsonValue *value = take(key, JsonValue::Type::Array);
    if (!value)
        return list;
    for (const JsonValue &element : value->array()) {
        if (element.type() == JsonValue::Type::Text && element.text().size() <= kLongestText) {
            list.append(element.text());
            continue;
        }
        m_problem.set(pathOf(key) + u'[' + QString::number(list.size()) + u']', element.line(),
                      RefusalReason::BadValue);
        return {};
    }
    return list;
}

domain::SeenTimes JsonElement::seenTimes()
{
    domain::SeenTimes made;
    object("seen"_L1, [&made](JsonElement &element) {
        for (const JsonValue::Member &member : element.m_value.members()) {
            const QByteArray name = member.key.toUtf8();
            if (const auto instant = element.instant(QLatin1String(name)))
                made.insert(member.key, *instant);
        }
    });
    object("seen_by"_L1, [&made](JsonElement &element) {
        for (const JsonValue::Member &member : element.m_value.members()) {
            const QByteArray name = member.key.toUtf8();
            const QString kind = element.text(QLatin1String(name));
            const auto seen = made.find(member.key);
            if (seen != made.end())
                seen->by = domain::sourceKindFromName(kind);
        }
    });
    return made;
}

void JsonElement::object(QLatin1String key, const std::function<void(JsonElement &)> &read)
{
    const JsonValue *value = take(key, JsonValue::Type::Object);
    if (!value)
        return;
    JsonElement element(*value, pathOf(key), m_problem);
    read(element);
}

void JsonElement::objects(QLatin1String key, const std::function<void(JsonElement &)> &read)
{
    const JsonValue *value = take(key, JsonValue::Type::Array);
    if (!value)
        return;
    qsizetype index = 0;
    for (const JsonValue &member : value->array()) {
        const QString path = pathOf(key) + u'[' + QString::number(index++) + u']';
        if (member.type() != JsonValue::Type::Object) {
            m_problem.set(path, member.line(), RefusalReason::BadValue);
            return;
        }
        JsonElement element(member, path, m_problem);
        read(element);
        if (failed())
            return;
    }
}

QByteArray JsonElement::leftOver() const
{
    QByteArray out;
    const auto append = [&out](const QString &key, const QByteArray &json) {
        out += out.isEmpty() ? '{' : ',';
        appendJsonText(out, key);
        out += ':';
        out += json;
    };
    const auto &members = m_value.members();
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!m_taken.at(i))
            append(members.at(i).key, members.at(i).value.toCompactJson());
    }
    for (const auto &[key, json] : m_leftInside)
        append(key, json);
    if (!out.isEmpty())
        out += '}';
    return out;
}

} // namespace recourse::formats
