// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packobject.h"

namespace recourse::formats {

using domain::RefusalReason;

std::optional<domain::Refusal> notOfFormat(const JsonValue &root, QStringView format,
                                           int newestVersion)
{
    const auto refused = [](RefusalReason reason, const char *path) {
        domain::Refusal refusal;
        refusal.reason = reason;
        refusal.path = QString::fromLatin1(path);
        return refusal;
    };
    const JsonValue *found = root.member(u"format");
    if (!found || found->text() != format)
        return refused(RefusalReason::BadValue, "format");
    const JsonValue *version = root.member(u"format_version");
    bool ok = false;
    const int number = version ? version->text().toInt(&ok) : 0;
    if (!ok || number < 1)
        return refused(RefusalReason::BadNumber, "format_version");
    if (number > newestVersion)
        return refused(RefusalReason::NewerFormat, "format_version");
    return std::nullopt;
}

void PackProblems::add(const JsonValue &at, const QString &path, RefusalReason reason,
                       const QString &argument)
{
    if (m_first)
        return;
    domain::Refusal refusal;
    refusal.line = at.line();
    refusal.path = path;
    refusal.reason = reason;
    if (!argument.isEmpty())
        refusal.arguments.append(argument);
    m_first = refusal;
}

PackValue PackValue::element(std::size_t index) const
{
    return {&value->array().at(index), QString(path + u'[' + QString::number(index) + u']')};
}

PackObject::PackObject(const PackValue &value, PackProblems &problems)
    : m_self(value)
    , m_problems(problems)
{
    if (!value.is(JsonValue::Type::Object))
        m_problems.add(*value.value, value.path, RefusalReason::BadValue, value.value->text());
}

PackValue PackObject::valueOr(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    if (!m_self.is(JsonValue::Type::Object))
        return {};
    const JsonValue *found = m_self.value->member(name);
    if (!found)
        return {};
    const QString path = m_self.path.isEmpty() ? name : QString(m_self.path + u'.' + name);
    return {found, path};
}

PackValue PackObject::value(const char *key, JsonValue::Type type)
{
    PackValue found = valueOr(key);
    if (!found) {
        m_problems.add(*m_self.value, m_self.path, RefusalReason::MissingValue,
                       QString::fromLatin1(key));
    } else if (!found.is(type)) {
        m_problems.add(*found.value, found.path, RefusalReason::BadValue, found.value->text());
        return {};
    }
    return found;
}

bool PackObject::has(const char *key) const
{
    return m_self.is(JsonValue::Type::Object) && m_self.value->member(QString::fromLatin1(key));
}

void PackObject::complain(const char *key, RefusalReason reason, const QString &argument)
{
    const PackValue found = valueOr(key);
    if (found)
        m_problems.add(*found.value, found.path, reason, argument);
    else
        m_problems.add(*m_self.value, m_self.path, reason, argument);
}

QString PackObject::text(const char *key)
{
    const PackValue found = value(key, JsonValue::Type::Text);
    if (found && found.value->text().isEmpty())
        m_problems.add(*found.value, found.path, RefusalReason::MissingValue);
    return found ? found.value->text() : QString();
}

QString PackObject::textOr(const char *key)
{
    return has(key) ? text(key) : (static_cast<void>(valueOr(key)), QString());
}

std::optional<int> PackObject::integerOr(const char *key)
{
    const PackValue found = valueOr(key);
    if (!found)
        return std::nullopt;
    bool ok = found.is(JsonValue::Type::Number);
    const int number = ok ? found.value->text().toInt(&ok) : 0;
    constexpr int kMost = 100000; // no deadline is longer, and sums stay far from overflow
    if (!ok || number < 0 || number > kMost) {
        m_problems.add(*found.value, found.path, RefusalReason::BadNumber, found.value->text());
        return std::nullopt;
    }
    return number;
}

int PackObject::integer(const char *key)
{
    if (!has(key))
        complain(key, RefusalReason::MissingValue, QString::fromLatin1(key));
    return integerOr(key).value_or(0);
}

bool PackObject::flag(const char *key)
{
    return has(key) && value(key, JsonValue::Type::Bool).value
        && m_self.value->member(QString::fromLatin1(key))->toBool();
}

QStringList PackObject::texts(const char *key)
{
    const PackValue list = value(key, JsonValue::Type::Array);
    return list ? textsOf(list, m_problems) : QStringList();
}

QStringList PackObject::textsOr(const char *key)
{
    return has(key) ? texts(key) : (static_cast<void>(valueOr(key)), QStringList());
}

void PackObject::finish()
{
    if (!m_self.is(JsonValue::Type::Object))
        return;
    for (const JsonValue::Member &member : m_self.value->members()) {
        if (!m_asked.contains(member.key)) {
            const QString path = m_self.path.isEmpty() ? member.key
                                                       : QString(m_self.path + u'.' + member.key);
            m_problems.add(member.value, path, RefusalReason::BadValue, member.key);
        }
    }
}

QStringList textsOf(const PackValue &list, PackProblems &problems)
{
    QStringList texts;
    for (std::size_t i = 0; i < list.value->array().size(); ++i) {
        const PackValue element = list.element(i);
        if (!element.is(JsonValue::Type::Text) || element.value->text().isEmpty())
            problems.add(*element.value, element.path, RefusalReason::BadValue,
                         element.value->text());
        texts.append(element.value->text());
    }
    return texts;
}

} // namespace recourse::formats
