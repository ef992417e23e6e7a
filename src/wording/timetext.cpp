// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/timetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace recourse::wording {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Times
{
    Q_DECLARE_TR_FUNCTIONS(Times)
};

constexpr std::chrono::hours kDay{24};
constexpr std::chrono::hours kHoursBesideDays{72}; // from here on hours are noise
constexpr std::chrono::hours kMinutesBesideHours{6};

/** A span in at most two units, rounded down: nobody is promised more time than there is. */
struct Parts
{
    int days = 0;
    int hours = 0;
    int minutes = 0;
};

Parts partsOf(std::chrono::seconds span)
{
    Parts parts;
    parts.days = int(span / kDay);
    if (span < kHoursBesideDays)
        parts.hours = int((span % kDay) / 1h);
    if (span < kMinutesBesideHours)
        parts.minutes = int((span % 1h) / 1min);
    return parts;
}

//: Two parts of a span of time, the longer first: "2 days 4 hours"
QString joined(const QString &longer, const QString &shorter)
{
    return Times::tr("%1 %2", "two parts of a span of time").arg(longer, shorter);
}

QString spanText(const Parts &parts, QString (*days)(int), QString (*hours)(int),
                 QString (*minutes)(int))
{
    if (parts.days > 0)
        return parts.hours > 0 ? joined(days(parts.days), hours(parts.hours)) : days(parts.days);
    if (parts.hours > 0)
        return parts.minutes > 0 ? joined(hours(parts.hours), minutes(parts.minutes))
                                 : hours(parts.hours);
    return minutes(parts.minutes);
}

std::chrono::seconds distance(core::Instant a, core::Instant b)
{
    return a < b ? b.since(a) : a.since(b);
}

bool isOver(core::Instant deadline, domain::DeadlineKind kind, core::Instant now)
{
    return kind == domain::DeadlineKind::OverdueSince || now >= deadline;
}

/** The largest single unit, as people round: "2 days late". */
QString lateText(std::chrono::seconds span)
{
    if (span >= kDay)
        return Times::tr("%Ln day(s) late", nullptr, int(span / kDay));
    if (span >= 1h)
        return Times::tr("%Ln hour(s) late", nullptr, int(span / 1h));
    return Times::tr("Late");
}

QDateTime local(core::Instant instant, const Regional &regional)
{
    return instant.toUtc().toTimeZone(regional.zone);
}

/** A day, or a time, as it may stand in a text that is wrapped. */
QString held(QString text, const Regional &regional)
{
    return regional.unbroken ? text.replace(u' ', QChar::Nbsp) : text;
}

/** A day without the dots of its abbreviations: it ends sentences, which bring their own. */
QString dayText(QDate day, const QString &format, const Regional &regional)
{
    static const QRegularExpression dot(u"(?<=\\p{L})\\."_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    return held(regional.locale.toString(day, format).remove(dot), regional);
}

/** The locale's long date without weekday, with short months, and without year where asked. */
QString dayFormat(const QLocale &locale, bool withYear)
{
    static const QRegularExpression weekday(u"[\\s,\u060c]*dddd?[\\s,\u060c]*"_s);
    static const QRegularExpression yearFirst(u"^y+[^\\sMd']*\\s*('[^']*'[.,]?\\s*)?"_s);
    static const QRegularExpression yearLast(u"[\\s,\u060c/-]*('[^']*'\\s*)?y+.*$"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(weekday, u" "_s);
    format = format.trimmed();
    format.replace("MMMM"_L1, "MMM"_L1);
    if (!withYear) {
        format.remove(yearFirst);
        format.remove(yearLast);
    }
    return format.trimmed();
}

} // namespace

QString shortSpan(std::chrono::seconds span)
{
    if (span < 1min)
        return Times::tr("under 1 min");
    //: Short forms of days, hours and minutes, for the table's narrow column
    return spanText(
        partsOf(span), [](int n) { return Times::tr("%Ln d", "days, short", n); },
        [](int n) { return Times::tr("%Ln h", "hours, short", n); },
        [](int n) { return Times::tr("%Ln min", "minutes, short", n); });
}

QString longSpan(std::chrono::seconds span)
{
    if (span < 1min)
        return Times::tr("less than a minute");
    return spanText(
        partsOf(span), [](int n) { return Times::tr("%Ln day(s)", nullptr, n); },
        [](int n) { return Times::tr("%Ln hour(s)", nullptr, n); },
        [](int n) { return Times::tr("%Ln minute(s)", nullptr, n); });
}

QString shortDeadline(core::Instant deadline, domain::DeadlineKind kind, core::Instant now)
{
    if (isOver(deadline, kind, now))
        return lateText(distance(deadline, now));
    return shortSpan(distance(deadline, now));
}

QString longDeadline(core::Instant deadline, domain::DeadlineKind kind, core::Instant now)
{
    const std::chrono::seconds span = distance(deadline, now);
    if (isOver(deadline, kind, now))
        return lateText(span);
    switch (kind) {
    case domain::DeadlineKind::ActBefore:
    case domain::DeadlineKind::OverdueSince:
        return Times::tr("%1 left").arg(longSpan(span));
    case domain::DeadlineKind::WaitUntil:
        return Times::tr("%1 to wait at most").arg(longSpan(span));
    case domain::DeadlineKind::OpensAt:
        return Times::tr("Opens in %1").arg(longSpan(span));
    }
    return {};
}

QString ago(core::Instant then, core::Instant now)
{
    if (then > now)
        return Times::tr("in %1").arg(longSpan(then.since(now)));
    const std::chrono::seconds span = now.since(then);
    if (span < 1min)
        return Times::tr("just now");
    if (span < 1h)
        return Times::tr("%Ln min ago", nullptr, int(span / 1min));
    if (span < 2 * kDay)
        return Times::tr("%Ln h ago", nullptr, int(span / 1h));
    return Times::tr("%Ln day(s) ago", nullptr, int(span / kDay));
}

QString shortDay(QDate day, core::Instant now, const Regional &regional)
{
    const bool thisYear = day.year() == local(now, regional).date().year();
    return dayText(day, dayFormat(regional.locale, !thisYear), regional);
}

QString shortDay(core::Instant instant, core::Instant now, const Regional &regional)
{
    return shortDay(local(instant, regional).date(), now, regional);
}

QString shortDay(const domain::Moment &moment, core::Instant now, const Regional &regional)
{
    return moment.isDay() ? shortDay(moment.day(), now, regional)
                          : shortDay(moment.asEnd(), now, regional);
}

QString dayAndTime(core::Instant instant, core::Instant now, const Regional &regional)
{
    const QString time = held(
        regional.locale.toString(local(instant, regional).time(), QLocale::ShortFormat), regional);
    //: A day and the time on it: "27 Nov, 13:00"
    return Times::tr("%1, %2", "day, time").arg(shortDay(instant, now, regional), time);
}

QString exactInstant(core::Instant instant, const Regional &regional)
{
    const QDateTime when = local(instant, regional);
    QString timeFormat = regional.locale.timeFormat(QLocale::ShortFormat);
    if (when.time().second() != 0 && !timeFormat.contains(u's'))
        timeFormat.replace("mm"_L1, "mm:ss"_L1);
    const QString day = dayText(when.date(), QString("ddd, "_L1 + dayFormat(regional.locale, true)),
                                regional);
    //: An exact instant: day, time, zone ("Fri, 20 Nov 2026, 12:00 (UTC+01:00)")
    return Times::tr("%1, %2 (%3)", "day, time, zone")
        .arg(day, held(regional.locale.toString(when.time(), timeFormat), regional),
             regional.zone.displayName(when, QTimeZone::OffsetName));
}

QString exactMoment(const domain::Moment &moment, const Regional &regional)
{
    if (!moment.isDay())
        return exactInstant(moment.asEnd(), regional);
    const QString day = dayText(moment.day(),
                                QString("ddd, "_L1 + dayFormat(regional.locale, true)), regional);
    return Times::tr("%1, the hour is not known").arg(day);
}

} // namespace recourse::wording
