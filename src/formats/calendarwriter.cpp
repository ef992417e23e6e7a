// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/calendarwriter.h"

#include <memory>

#include <libical/ical.h>

namespace recourse::formats {

namespace {
struct Release
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};

icaltimetype timeOf(core::Instant instant)
{
    return icaltime_from_timet_with_zone(time_t(instant.seconds()), 0,
                                         icaltimezone_get_utc_timezone());
}

icaltimetype dayOf(const QDate &day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

/** What no line of a calendar may hold. */
QByteArray plain(const QString &text)
{
    QString kept;
    for (const QChar letter : text) {
        if (letter.unicode() >= 0x20 || letter == u'\n')
            kept.append(letter);
    }
    return kept.toUtf8();
}

icalcomponent *eventOf(const CalendarEntry &entry, core::Instant stamp)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) {
        icalcomponent_add_property(event, property);
    };
    add(icalproperty_new_uid(plain(entry.uid).constData()));
    add(icalproperty_new_dtstamp(timeOf(stamp)));
    add(icalproperty_new_dtstart(entry.day ? dayOf(*entry.day) : timeOf(entry.at)));
    add(icalproperty_new_summary(plain(entry.summary).constData()));
    if (!entry.description.isEmpty())
        add(icalproperty_new_description(plain(entry.description).constData()));
    if (!entry.url.isEmpty())
        add(icalproperty_new_url(plain(entry.url).constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy at a deadline
    return event;
}
} // namespace

QByteArray writeCalendar(const QList<CalendarEntry> &entries, core::Instant stamp)
{
    const std::unique_ptr<icalcomponent, Release> calendar(
        icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(),
                               icalproperty_new_prodid("-//Recourse//Deadlines//EN"));
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, stamp));
    const std::unique_ptr<char, Release> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace recourse::formats
