// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include "core/instant.h"

namespace recourse::formats {

/** A deadline as a calendar keeps it. */
struct CalendarEntry
{
    QString uid; ///< the same for the same order and action, so that a second import changes it
    QString summary;
    QString description;
    QString url;
    core::Instant at;
    std::optional<QDate> day; ///< set: the whole day, no hour
};

/** An iCalendar file of these entries, each without length, UTC; `stamp`: when it is made. */
[[nodiscard]] QByteArray writeCalendar(const QList<CalendarEntry> &entries, core::Instant stamp);

} // namespace recourse::formats
