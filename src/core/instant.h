// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <compare>
#include <optional>

#include <QDateTime>
#include <QString>

namespace recourse::core {

/** A point of time to the second, UTC. A whole day is not an Instant: see domain::Moment. */
class Instant final
{
public:
    constexpr Instant() = default;
    [[nodiscard]] static constexpr Instant fromSeconds(qint64 seconds) { return Instant(seconds); }
    [[nodiscard]] static Instant fromDateTime(const QDateTime &dateTime)
    {
        return Instant(dateTime.toSecsSinceEpoch());
    }
    /** ISO 8601 with a zone ("Z" or an offset); nothing where the zone is missing or it is no time.
     */
    [[nodiscard]] static std::optional<Instant> fromIso(const QString &text);

    /** Since 1970-01-01T00:00:00Z. */
    [[nodiscard]] constexpr qint64 seconds() const { return m_seconds; }
    [[nodiscard]] QDateTime toUtc() const
    {
        return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC);
    }
    /** "2026-11-21T12:00:00Z". */
    [[nodiscard]] QString toIso() const;

    [[nodiscard]] constexpr Instant plus(std::chrono::seconds span) const
    {
        return Instant(m_seconds + span.count());
    }
    [[nodiscard]] constexpr std::chrono::seconds since(Instant earlier) const
    {
        return std::chrono::seconds(m_seconds - earlier.m_seconds);
    }
    constexpr auto operator<=>(const Instant &) const = default;

private:
    explicit constexpr Instant(qint64 seconds)
        : m_seconds(seconds)
    {
    }
    qint64 m_seconds = 0;
};

} // namespace recourse::core
