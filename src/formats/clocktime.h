// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QDate>
#include <QString>

#include "core/instant.h"

namespace recourse::formats {

/** A time of day that stood in a date's text. */
struct ClockTime
{
    int seconds = 0;               ///< since midnight
    std::optional<int> zoneOffset; ///< seconds east of UTC; only with a time
    bool wrong = false;            ///< it looked like a time and is none
};

/** Cuts the time and its zone ("10:05", "1:02:03 PM GMT+2", "T10:00:00Z") out of lower-case text.
 */
[[nodiscard]] ClockTime takeClockTime(QString &text);

[[nodiscard]] core::Instant secondsInto(QDate day, int seconds, int zoneOffset);

} // namespace recourse::formats
