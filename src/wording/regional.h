// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTimeZone>

namespace recourse::wording {

/** How its reader writes numbers and dates and which wall clock hangs there. A plain value. */
struct Regional
{
    QLocale locale;
    QTimeZone zone = QTimeZone::utc();
    /** Dates and times hold together where lines are wrapped: for windows, not for files. */
    bool unbroken = false;
};

} // namespace recourse::wording
