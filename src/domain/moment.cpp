// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/moment.h"

namespace recourse::domain {

namespace {
constexpr int kEarliestZone = 14 * 3600; // Line Islands
constexpr int kLatestZone = -12 * 3600;  // Baker Island
constexpr std::chrono::seconds kOneSecond{1};

core::Instant midnight(QDate day, int offsetSeconds)
{
    return core::Instant::fromDateTime(
        QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, offsetSeconds));
}
} // namespace

Moment::Moment(QDate day, core::Instant first, core::Instant last)
    : m_day(day)
    , m_first(first)
    , m_last(last)
{
}

Moment Moment::at(core::Instant instant)
{
    return Moment(QDate(), instant, instant);
}

Moment Moment::onDay(QDate day)
{
    return Moment(day, midnight(day, kEarliestZone),
                  midnight(day.addDays(1), kLatestZone).plus(-kOneSecond));
}

Moment Moment::onDay(QDate day, const QTimeZone &zone)
{
    return Moment(day, core::Instant::fromDateTime(day.startOfDay(zone)),
                  core::Instant::fromDateTime(day.addDays(1).startOfDay(zone)).plus(-kOneSecond));
}

Moment Moment::fromParts(QDate day, core::Instant first, core::Instant last)
{
    return Moment(day, first, last);
}

QString Moment::toIso() const
{
    return isDay() ? m_day.toString(Qt::ISODate) : m_first.toIso();
}

} // namespace recourse::domain
