// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QDate>
#include <QTimeZone>

#include "core/instant.h"

namespace recourse::domain {

/**
 * When something happened or ends: an instant, or a whole day whose hour nobody printed.
 *
 * A day stays a day. As an end it counts from its first instant and as a start from its last, in
 * its source's zone, and over all zones of the earth where the source's zone is not known.
 */
class Moment final
{
public:
    Moment() = default;
    [[nodiscard]] static Moment at(core::Instant instant);
    /** A day whose zone is not known: from its first instant at UTC+14 to its last at UTC-12. */
    [[nodiscard]] static Moment onDay(QDate day);
    /** A day in a known zone. */
    [[nodiscard]] static Moment onDay(QDate day, const QTimeZone &zone);
    /** As a store keeps it; `day` invalid for an instant. */
    [[nodiscard]] static Moment fromParts(QDate day, core::Instant first, core::Instant last);

    [[nodiscard]] bool isDay() const { return m_day.isValid(); }
    [[nodiscard]] QDate day() const { return m_day; }
    /** The careful reading of an end: the earliest instant it can mean. */
    [[nodiscard]] core::Instant asEnd() const { return m_first; }
    /** The careful reading of a start: the latest instant it can mean, inclusive. */
    [[nodiscard]] core::Instant asStart() const { return m_last; }
    /** "2026-11-21T12:00:00Z" or "2026-11-21". */
    [[nodiscard]] QString toIso() const;
    bool operator==(const Moment &) const = default;

private:
    Moment(QDate day, core::Instant first, core::Instant last);
    QDate m_day;
    core::Instant m_first;
    core::Instant m_last;
};

} // namespace recourse::domain
