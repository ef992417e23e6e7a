// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/wallclockedit.h"

#include <QCalendarWidget>
#include <QSignalBlocker>

namespace recourse::ui {

WallClockEdit::WallClockEdit(QWidget *parent)
    : QDateTimeEdit(parent)
{
    setTimeSpec(Qt::UTC);
    setCalendarPopup(true);
    // From right to left Qt turns the sections around, hours and minutes too; the letters and
    // marks of such a date bring its direction with them.
    setLayoutDirection(Qt::LeftToRight);
}

void WallClockEdit::setFormat(Qt::DayOfWeek weekBegins)
{
    setDisplayFormat(locale().dateTimeFormat(QLocale::ShortFormat));
    calendarWidget()->setFirstDayOfWeek(weekBegins);
}

void WallClockEdit::showTime(const QDateTime &wallTime)
{
    const QSignalBlocker blocker(this);
    const QDateTime minute(wallTime.date(), QTime(wallTime.time().hour(), wallTime.time().minute()),
                           Qt::UTC);
    if (dateTime() != minute)
        setDateTime(minute);
}

} // namespace recourse::ui
