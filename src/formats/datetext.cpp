// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/datetext.h"

#include <array>

#include <QDate>
#include <QString>
#include <QVarLengthArray>

#include "formats/clocktime.h"
#include "formats/monthnames.h"
#include "formats/plaintext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::failure;
using core::Instant;
using domain::DateOrder;
using domain::Moment;
using domain::RefusalReason;

namespace {

using MomentOr = core::Result<Moment, RefusalReason>;
using DayOr = core::Result<QDate, RefusalReason>;

// The site opened in 2010, other shops a little before; a year outside is a slip or a wrong cell.
constexpr int kFirstYear = 2005;
constexpr int kLastYear = 2100;
constexpr int kCentury = 2000;
constexpr qsizetype kLongestDate = 64;
constexpr qint64 kMillisecond = 1000;

DayOr checkedDay(int year, int month, int day)
{
    const QDate made(year, month, day);
    if (!made.isValid() || year < kFirstYear || year > kLastYear)
        return failure(RefusalReason::BadDate);
    return made;
}

struct Number
{
    int value = 0;
    qsizetype digits = 0;
};

/** What a date without its time is made of. */
struct DateParts
{
    QVarLengthArray<Number, 3> numbers;
    int month = 0;
    QChar separator; ///< between the first two numbers
    bool sound = true;
};

void takeWord(DateParts &parts, QStringView word)
{
    if (const int month = monthFromName(word)) {
        parts.sound = parts.sound && parts.month == 0;
        parts.month = month;
    } else if (!isDateFiller(word)) {
        parts.sound = false;
    }
}

void takeNumber(DateParts &parts, QStringView digits)
{
    if (parts.numbers.size() == 3 || digits.size() > 4) {
        parts.sound = false;
        return;
    }
    int value = 0;
    for (const QChar digit : digits)
        value = value * 10 + (digit.unicode() - u'0');
    parts.numbers.append({value, digits.size()});
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** East Asian dates write year, month and day as words between the numbers. */
QChar separatorOf(QChar c)
{
    switch (c.unicode()) {
    case u'年':
    case u'月':
    case u'년':
    case u'월':
        return u'-';
    case u'日':
    case u'일':
        return u' ';
    default:
        return c;
    }
}

DateParts split(QStringView text)
{
    DateParts parts;
    for (qsizetype i = 0; i < text.size() && parts.sound;) {
        const qsizetype begin = i;
        const QChar c = separatorOf(text.at(i));
        if (isDigit(c)) {
            while (i < text.size() && isDigit(text.at(i)))
                ++i;
            takeNumber(parts, text.sliced(begin, i - begin));
        } else if (c.isLetter()) {
            while (i < text.size() && (text.at(i).isLetter() || text.at(i).isMark())
                   && separatorOf(text.at(i)) == text.at(i))
                ++i;
            takeWord(parts, text.sliced(begin, i - begin));
        } else if (c == u'-' || c == u'/' || c == u'.' || c == u',' || c == u' ') {
            if (parts.numbers.size() == 1 && (parts.separator.isNull() || parts.separator == u' '))
                parts.separator = c;
            ++i;
        } else {
            parts.sound = false;
        }
    }
    return parts;
}

DayOr dayWithMonthName(const DateParts &parts)
{
    if (parts.numbers.size() != 2)
        return failure(RefusalReason::BadDate);
    const bool yearFirst = parts.numbers.at(0).digits == 4;
    const Number year = parts.numbers.at(yearFirst ? 0 : 1);
    const Number day = parts.numbers.at(yearFirst ? 1 : 0);
    if (year.digits != 4 || day.digits > 2)
        return failure(RefusalReason::BadDate);
    return checkedDay(year.value, parts.month, day.value);
}

DayOr dayInOrder(const DateParts &parts, DateOrder order)
{
    const int yearAt = order == DateOrder::YearFirst ? 0 : 2;
    const int monthAt = order == DateOrder::MonthFirst ? 0 : 1;
    const int dayAt = 3 - yearAt - monthAt;
    const Number year = parts.numbers.at(yearAt);
    return checkedDay(year.digits == 2 ? kCentury + year.value : year.value,
                      parts.numbers.at(monthAt).value, parts.numbers.at(dayAt).value);
}

bool hasShape(const DateParts &parts, std::array<qsizetype, 3> longest)
{
    if (!parts.sound || parts.month != 0 || parts.numbers.size() != 3)
        return false;
    for (qsizetype i = 0; i < 3; ++i) {
        const Number number = parts.numbers.at(i);
        const qsizetype most = longest.at(std::size_t(i));
        if (number.digits > most || (most == 4 && number.digits != 4))
            return false;
    }
    return true;
}

DayOr dayOfNumbers(const DateParts &parts, std::optional<DateOrder> order)
{
    if (hasShape(parts, {4, 2, 2}))
        return dayInOrder(parts, DateOrder::YearFirst);
    if (hasShape(parts, {2, 2, 2}) && parts.numbers.at(0).digits == 2
        && parts.numbers.at(2).digits == 2) {
        if (!order)
            return failure(RefusalReason::AmbiguousDate);
        return dayInOrder(parts, *order);
    }
    if (!hasShape(parts, {2, 2, 4}))
        return failure(RefusalReason::BadDate);
    const int first = parts.numbers.at(0).value;
    const int second = parts.numbers.at(1).value;
    if (first == 0 || second == 0)
        return failure(RefusalReason::BadDate);
    // With points between, no country puts the month first.
    if (first > 12 || first == second || (parts.separator == u'.' && !order))
        return dayInOrder(parts, DateOrder::DayFirst);
    if (second > 12)
        return dayInOrder(parts, DateOrder::MonthFirst);
    if (!order || *order == DateOrder::YearFirst)
        return failure(RefusalReason::AmbiguousDate);
    return dayInOrder(parts, *order);
}

MomentOr checkedInstant(Instant instant)
{
    const int year = instant.toUtc().date().year();
    if (year < kFirstYear || year > kLastYear)
        return failure(RefusalReason::BadDate);
    return Moment::at(instant);
}

/** Seconds or milliseconds since 1970, or eight digits of a day. */
MomentOr momentOfDigits(QStringView digits)
{
    const qint64 value = digits.toLongLong();
    if (digits.size() == 8) {
        const DayOr day = checkedDay(int(value / 10000), int(value / 100 % 100), int(value % 100));
        if (!day)
            return failure(day.error());
        return Moment::onDay(*day);
    }
    if (digits.size() != 10 && digits.size() != 13)
        return failure(RefusalReason::BadDate);
    const Instant instant = Instant::fromSeconds(digits.size() == 13 ? value / kMillisecond
                                                                     : value);
    return checkedInstant(instant);
}

bool isAllDigits(QStringView text)
{
    for (const QChar c : text) {
        if (!isDigit(c))
            return false;
    }
    return !text.isEmpty();
}

int twoDigits(const char *at)
{
    return at[0] >= '0' && at[0] <= '9' && at[1] >= '0' && at[1] <= '9'
        ? (at[0] - '0') * 10 + (at[1] - '0')
        : -1;
}

/** "2026-11-20" and "2026-11-20T10:00:00Z", what nearly every row of our own files holds. */
std::optional<Moment> canonical(QByteArrayView text)
{
    const char *at = text.data();
    if ((text.size() != 10 && text.size() != 20) || at[4] != '-' || at[7] != '-')
        return std::nullopt;
    const int century = twoDigits(at);
    const int year = twoDigits(at + 2);
    const int month = twoDigits(at + 5);
    const int day = twoDigits(at + 8);
    if (century < 0 || year < 0 || month < 0 || day < 0)
        return std::nullopt;
    const DayOr made = checkedDay(century * 100 + year, month, day);
    if (!made)
        return std::nullopt;
    if (text.size() == 10)
        return Moment::onDay(*made);
    const int hours = twoDigits(at + 11);
    const int minutes = twoDigits(at + 14);
    const int seconds = twoDigits(at + 17);
    if (at[10] != 'T' || at[13] != ':' || at[16] != ':' || at[19] != 'Z' || hours < 0 || hours > 23
        || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return std::nullopt;
    return Moment::at(secondsInto(*made, hours * 3600 + minutes * 60 + seconds, 0));
}

} // namespace

MomentOr readDate(QByteArrayView utf8, std::optional<DateOrder> order)
{
    if (const auto moment = canonical(utf8))
        return *moment;
    if (utf8.size() > kLongestDate * 3)
        return failure(RefusalReason::BadDate);
    QString text = plainText(QString::fromUtf8(utf8)).toLower();
    if (text.size() > kLongestDate)
        return failure(RefusalReason::BadDate);
    if (isAllDigits(text))
        return momentOfDigits(text);
    const ClockTime time = takeClockTime(text);
    if (time.wrong)
        return failure(RefusalReason::BadDate);
    const DateParts parts = split(text);
    if (!parts.sound)
        return failure(RefusalReason::BadDate);
    const DayOr day = parts.month != 0 ? dayWithMonthName(parts) : dayOfNumbers(parts, order);
    if (!day)
        return failure(day.error());
    if (!time.zoneOffset)
        return Moment::onDay(*day);
    return checkedInstant(secondsInto(*day, time.seconds, *time.zoneOffset));
}

std::optional<DateOrder> provenDateOrder(QByteArrayView utf8)
{
    if (utf8.size() > kLongestDate)
        return std::nullopt;
    QString text = plainText(QString::fromUtf8(utf8)).toLower();
    if (takeClockTime(text).wrong)
        return std::nullopt;
    const DateParts parts = split(text);
    if (!hasShape(parts, {2, 2, 4}) || parts.separator == u'.')
        return std::nullopt;
    if (parts.numbers.at(0).value > 12 && dayInOrder(parts, DateOrder::DayFirst))
        return DateOrder::DayFirst;
    if (parts.numbers.at(1).value > 12 && dayInOrder(parts, DateOrder::MonthFirst))
        return DateOrder::MonthFirst;
    return std::nullopt;
}

} // namespace recourse::formats
