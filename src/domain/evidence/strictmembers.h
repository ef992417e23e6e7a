// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPoint>
#include <QString>

namespace recourse::domain {

[[nodiscard]] bool isWithin(int value, int least, int most);
/** Without a line break or any other control character. */
[[nodiscard]] bool isOneLine(const QString &text);
/** As point() reads it. */
[[nodiscard]] QJsonArray listOf(const QPoint &point);

/** Reads the members of a JSON object that the book keeps of a picture, and knows when one is
 * missing, wrong or left over. Any thread. */
class StrictMembers final
{
public:
    explicit StrictMembers(const QJsonValue &value);
    /** Nothing but an object is one. */
    [[nodiscard]] static StrictMembers of(const QByteArray &json);

    [[nodiscard]] bool isDone() const { return m_ok && m_left.isEmpty(); }
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_left.contains(name); }
    QJsonValue take(QLatin1StringView name);
    int number(QLatin1StringView name, int least, int most);
    QString text(QLatin1StringView name);
    /** None of them under 0 or over the longest side of a picture. */
    QList<int> numbers(QLatin1StringView name, int count);
    QPoint point(QLatin1StringView name);
    void demand(bool holds) { m_ok = m_ok && holds; }

private:
    int numberOf(const QJsonValue &value, int least, int most);

    QJsonObject m_left;
    bool m_ok;
};

} // namespace recourse::domain
