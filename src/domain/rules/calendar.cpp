// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/calendar.h"

#include <algorithm>
#include <utility>

namespace recourse::domain {

namespace {
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kEpochWeekday = 3; // 1970-01-01 was a Thursday; Monday is 0
constexpr qint64 kDaysPerWeek = 7;
constexpr qint64 kSaturday = 5;
const QDate kEpoch(1970, 1, 1);
const QDate kFirstYear(2000, 1, 1);
const QDate kLastYear(2060, 1, 1);

qint64 floorDay(qint64 seconds)
{
    return seconds >= 0 ? seconds / kDay : -((kDay - 1 - seconds) / kDay);
}
} // namespace

Calendar::Calendar(const QTimeZone &zone, const QList<QDate> &holidays)
{
    const QDateTime first(kFirstYear, QTime(0, 0), Qt::UTC);
    const QDateTime last(kLastYear, QTime(0, 0), Qt::UTC);
    m_changes.push_back({first.toSecsSinceEpoch(), zone.offsetFromUtc(first)});
    const QTimeZone::OffsetDataList transitions = zone.transitions(first, last);
    for (const QTimeZone::OffsetData &change : transitions)
        m_changes.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    for (const QDate &day : holidays)
        m_holidays.push_back(kEpoch.daysTo(day));
    std::sort(m_holidays.begin(), m_holidays.end());
}

Calendar Calendar::closedOn(const QList<QDate> &days) const
{
    Calendar other(*this);
    other.m_own.clear();
    std::vector<qint64> own;
    for (const QDate &day : days) {
        if (other.isBusinessDay(kEpoch.daysTo(day)))
            own.push_back(kEpoch.daysTo(day));
    }
    std::sort(own.begin(), own.end());
    other.m_own = std::move(own);
    return other;
}

core::Instant Calendar::add(core::Instant start, TimeUnit unit, int amount) const
{
    switch (unit) {
    case TimeUnit::Hours:
        return start.plus(std::chrono::seconds(amount * kHour));
    case TimeUnit::Days:
        return start.plus(std::chrono::seconds(amount * kDay));
    case TimeUnit::BusinessDays:
        return addBusinessDays(start, amount);
    }
    return start;
}

int Calendar::offsetAt(qint64 seconds) const
{
    auto after = std::upper_bound(m_changes.begin(), m_changes.end(), seconds,
                                  [](qint64 at, const Change &change) { return at < change.at; });
    return after == m_changes.begin() ? m_changes.front().offset : std::prev(after)->offset;
}

bool Calendar::isBusinessDay(qint64 day) const
{
    const qint64 weekday = ((day + kEpochWeekday) % kDaysPerWeek + kDaysPerWeek) % kDaysPerWeek;
    return weekday < kSaturday && !std::binary_search(m_holidays.begin(), m_holidays.end(), day)
        && !std::binary_search(m_own.begin(), m_own.end(), day);
}

qint64 Calendar::dayOf(core::Instant instant) const
{
    return floorDay(instant.seconds() + offsetAt(instant.seconds()));
}

bool Calendar::skipsOwnDay(core::Instant start, TimeUnit unit, core::Instant end) const
{
    if (m_own.empty() || unit != TimeUnit::BusinessDays)
        return false;
    const auto next = std::upper_bound(m_own.begin(), m_own.end(), dayOf(start));
    return next != m_own.end() && *next < dayOf(end);
}

core::Instant Calendar::addBusinessDays(core::Instant start, int amount) const
{
    const qint64 wall = start.seconds() + offsetAt(start.seconds());
    qint64 day = floorDay(wall);
    const qint64 timeOfDay = wall - day * kDay;
    for (int left = amount; left > 0;) {
        ++day;
        if (isBusinessDay(day))
            --left;
    }
    // The offset may have changed on the way: ask it again where the wall time lands.
    const qint64 landed = day * kDay + timeOfDay;
    const int guess = offsetAt(landed - offsetAt(landed));
    return core::Instant::fromSeconds(landed - guess);
}

} // namespace recourse::domain
