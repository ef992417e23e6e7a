// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QDate>
#include <QList>
#include <QTimeZone>

#include "core/instant.h"

namespace recourse::domain {

enum class TimeUnit { Hours, Days, BusinessDays };

/**
 * Adds spans of time. Hours and days are n × 3,600 s and n × 24 h; business days keep the wall time
 * in the zone and skip Saturday, Sunday and the holidays. Immutable; any thread.
 */
class Calendar final
{
public:
    Calendar(const QTimeZone &zone, const QList<QDate> &holidays);
    /** The same, but without the user's own days too; they take the place of earlier ones. */
    [[nodiscard]] Calendar closedOn(const QList<QDate> &days) const;
    [[nodiscard]] core::Instant add(core::Instant start, TimeUnit unit, int amount) const;
    /** Whether an own day of the user was skipped on the way to this end of a span. */
    [[nodiscard]] bool skipsOwnDay(core::Instant start, TimeUnit unit, core::Instant end) const;

private:
    struct Change
    {
        qint64 at = 0;
        int offset = 0;
    };
    [[nodiscard]] int offsetAt(qint64 seconds) const;
    [[nodiscard]] qint64 dayOf(core::Instant instant) const;
    [[nodiscard]] bool isBusinessDay(qint64 day) const;
    [[nodiscard]] core::Instant addBusinessDays(core::Instant start, int amount) const;

    std::vector<Change> m_changes; // sorted; the zone's own table is too slow to ask for each order
    std::vector<qint64> m_holidays; // days since 1970-01-01, sorted
    std::vector<qint64> m_own;      // likewise; only those that would be business days without it
};

} // namespace recourse::domain
