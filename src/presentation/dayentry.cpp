// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/dayentry.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

/** Which part of a date stands first in this language. */
domain::DateOrder orderOf(const QString &pattern)
{
    const qsizetype day = pattern.indexOf(u'd');
    const qsizetype month = pattern.indexOf(u'M');
    if (pattern.indexOf(u'y') < std::min(day, month))
        return domain::DateOrder::YearFirst;
    return day < month ? domain::DateOrder::DayFirst : domain::DateOrder::MonthFirst;
}

/** Digits of any script as 0 to 9, without the marks that only set a direction. */
QString plainDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            plain.append(QChar(u'0' + digit));
        else if (c.category() != QChar::Other_Format)
            plain.append(c);
    }
    return plain.trimmed();
}

/** As the language writes it, with or without leading zeros and the century. */
QDate byPattern(const QString &plain, QString pattern)
{
    constexpr int kCentury = 100;
    pattern.replace("dd"_L1, "d"_L1).replace("MM"_L1, "M"_L1);
    // "yyyy" takes a year of two digits too, as one of the first century.
    if (const QDate whole = QLocale::c().toDate(plain, pattern); whole.year() >= 10 * kCentury)
        return whole;
    const QDate lastCentury = QLocale::c().toDate(plain, pattern.replace("yyyy"_L1, "yy"_L1));
    return lastCentury.isValid() ? lastCentury.addYears(kCentury) : QDate();
}

} // namespace

QString dayPattern(const QLocale &locale)
{
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    if (!pattern.contains("yyyy"_L1))
        pattern.replace("yy"_L1, "yyyy"_L1);
    pattern.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return pattern;
}

QString dayText(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayPattern(locale)) : QString();
}

std::optional<QDate> readDay(const QString &text, const QLocale &locale, const DateReader &reader)
{
    const QString pattern = dayPattern(locale);
    const QString plain = plainDigits(text);
    if (const QDate own = byPattern(plain, pattern); own.isValid())
        return own;
    const auto read = reader(plain.toUtf8(), orderOf(pattern));
    if (!read || !read->isDay())
        return std::nullopt;
    return read->day();
}

} // namespace recourse::presentation
