// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/clocktime.h"

#include <array>

namespace recourse::formats {

namespace {

constexpr int kHour = 3600;
constexpr int kMinute = 60;
constexpr int kDay = 24 * kHour;
constexpr int kLargestOffset = 14 * kHour;
constexpr qint64 kEpochJulianDay = 2440588; // 1970-01-01

struct NamedZone
{
    QStringView name;
    int offset;
};

/** The zones that the site names in words; UTC and GMT may be followed by an offset. */
constexpr std::array<NamedZone, 5> kZones{{
    {u"utc", 0},
    {u"gmt", 0},
    {u"pst", -8 * kHour},
    {u"pdt", -7 * kHour},
    {u"z", 0},
}};

/** Walks over the text once; nothing is consumed where a step fails. */
class Cursor
{
public:
    Cursor(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool take(QChar wanted)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool take(QStringView wanted)
    {
        if (!m_text.sliced(m_at).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }
    /** -1 where there are fewer than `least` digits; takes at most two. */
    [[nodiscard]] int number(int least)
    {
        int value = 0;
        int count = 0;
        while (count < 2 && m_at < m_text.size() && m_text.at(m_at) >= u'0'
               && m_text.at(m_at) <= u'9') {
            value = value * 10 + (m_text.at(m_at).unicode() - u'0');
            ++m_at;
            ++count;
        }
        if (count >= least)
            return value;
        m_at -= count;
        return -1;
    }
    void skipFraction()
    {
        if (take(u'.') || take(u',')) {
            while (number(1) >= 0) { }
        }
    }
    void skipSpace() { (void)take(u' '); }

private:
    QStringView m_text;
    qsizetype m_at;
};

/** "+2", "+0200", "-03:30"; nothing where none stands there. */
std::optional<int> takeOffset(Cursor &cursor, bool &wrong)
{
    const bool east = cursor.take(u'+');
    if (!east && !cursor.take(u'-'))
        return std::nullopt;
    const int hours = cursor.number(1);
    int minutes = 0;
    if (cursor.take(u':')) {
        minutes = cursor.number(2);
    } else {
        const int more = cursor.number(2);
        minutes = more < 0 ? 0 : more;
    }
    const int offset = hours * kHour + minutes * kMinute;
    wrong = hours < 0 || minutes < 0 || minutes > 59 || offset > kLargestOffset;
    return east ? offset : -offset;
}

void takeZone(Cursor &cursor, ClockTime &time)
{
    cursor.skipSpace();
    const bool inBrackets = cursor.take(u'(');
    for (const NamedZone &zone : kZones) {
        if (cursor.take(zone.name)) {
            time.zoneOffset = zone.offset;
            break;
        }
    }
    if (!time.zoneOffset || *time.zoneOffset == 0) {
        if (const auto offset = takeOffset(cursor, time.wrong))
            time.zoneOffset = offset;
    }
    if (inBrackets && (!time.zoneOffset || !cursor.take(u')')))
        time.wrong = true;
}

bool takeHalfOfDay(Cursor &cursor, int &hours)
{
    Cursor probe = cursor;
    probe.skipSpace();
    const bool morning = probe.take(u"am") || probe.take(u"a.m.");
    const bool afternoon = !morning && (probe.take(u"pm") || probe.take(u"p.m."));
    if (!morning && !afternoon)
        return true;
    cursor = probe;
    if (hours < 1 || hours > 12)
        return false;
    hours = hours % 12 + (afternoon ? 12 : 0);
    return true;
}

qsizetype beginOfHours(QStringView text, qsizetype colon)
{
    qsizetype begin = colon;
    while (begin > 0 && colon - begin < 2 && text.at(begin - 1) >= u'0'
           && text.at(begin - 1) <= u'9')
        --begin;
    return begin;
}

} // namespace

ClockTime takeClockTime(QString &text)
{
    ClockTime time;
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return time;
    const qsizetype begin = beginOfHours(text, colon);
    Cursor cursor(text, begin);
    int hours = cursor.number(1);
    if (hours < 0 || !cursor.take(u':')) {
        time.wrong = true;
        return time;
    }
    const int minutes = cursor.number(2);
    int seconds = 0;
    if (cursor.take(u':')) {
        seconds = cursor.number(2);
        cursor.skipFraction();
    }
    time.wrong = !takeHalfOfDay(cursor, hours) || hours > 23 || minutes < 0 || minutes > 59
        || seconds < 0 || seconds > 59;
    if (time.wrong)
        return time;
    time.seconds = hours * kHour + minutes * kMinute + seconds;
    takeZone(cursor, time);
    const bool joined = begin > 1 && text.at(begin - 1) == u't' && text.at(begin - 2).isDigit();
    const qsizetype cut = joined ? begin - 1 : begin;
    text.replace(cut, cursor.at() - cut, u' ');
    return time;
}

core::Instant secondsInto(QDate day, int seconds, int zoneOffset)
{
    return core::Instant::fromSeconds((day.toJulianDay() - kEpochJulianDay) * kDay + seconds
                                      - zoneOffset);
}

} // namespace recourse::formats
