// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/strictmembers.h"

#include <algorithm>

#include <QJsonDocument>

#include "domain/evidence/markup.h"

namespace recourse::domain {

bool isWithin(int value, int least, int most)
{
    return value >= least && value <= most;
}

bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar at) { return at.category() == QChar::Other_Control; });
}

QJsonArray listOf(const QPoint &point)
{
    return {point.x(), point.y()};
}

StrictMembers::StrictMembers(const QJsonValue &value)
    : m_left(value.toObject())
    , m_ok(value.isObject())
{
}

StrictMembers StrictMembers::of(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return StrictMembers(document.isObject() ? QJsonValue(document.object()) : QJsonValue());
}

QJsonValue StrictMembers::take(QLatin1StringView name)
{
    m_ok = m_ok && m_left.contains(name);
    return m_left.take(name);
}

int StrictMembers::number(QLatin1StringView name, int least, int most)
{
    return numberOf(take(name), least, most);
}

QString StrictMembers::text(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    m_ok = m_ok && value.isString();
    return value.toString();
}

QList<int> StrictMembers::numbers(QLatin1StringView name, int count)
{
    const QJsonArray list = take(name).toArray();
    m_ok = m_ok && list.size() == count;
    QList<int> numbers;
    for (int at = 0; at < count; ++at)
        numbers.append(numberOf(list.at(at), 0, kLongestPictureSide));
    return numbers;
}

QPoint StrictMembers::point(QLatin1StringView name)
{
    const QList<int> both = numbers(name, 2);
    return {both[0], both[1]};
}

int StrictMembers::numberOf(const QJsonValue &value, int least, int most)
{
    const int number = value.toInt(least - 1); // of a fraction too
    m_ok = m_ok && isWithin(number, least, most);
    return number;
}

} // namespace recourse::domain
