// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"

namespace recourse::core {

Instant SystemClock::now() const
{
    return Instant::fromDateTime(QDateTime::currentDateTimeUtc());
}

} // namespace recourse::core
