// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/sheets/sheetvalues.h"

#include <cmath>

#include <QDate>
#include <QTime>

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {
constexpr double kMostExact = 9007199254740992.0; ///< 2^53: beyond it whole numbers are missing
constexpr double kSixteenDigits = 1e15;
constexpr qint64 kSixteenth = 10;
constexpr int kKeptDigits = 15;
constexpr int kMostColumns = 16384;
constexpr int kSecondsOfDay = 86400;
constexpr double kLastDay = 2'958'465; ///< of the year 9999
constexpr double kLeapDayThatWasNone = 60;
} // namespace

SheetNumber sheetNumber(const QByteArray &raw)
{
    bool isNumber = false;
    const double value = raw.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {raw};
    if (std::trunc(value) != value)
        return {QByteArray::number(value, 'g', kKeptDigits)};
    if (std::abs(value) > kMostExact)
        return {QByteArray::number(value, 'e', kKeptDigits - 1)};
    const auto whole = qint64(value);
    const bool isLong = std::abs(value) >= kSixteenDigits;
    return {QByteArray::number(whole), isLong, isLong && whole % kSixteenth != 0};
}

QByteArray roundedNumber(const QByteArray &digits)
{
    return QByteArray::number(digits.toDouble(), 'e', kKeptDigits - 1);
}

SheetFormat formatOfCode(QStringView code)
{
    SheetFormat format;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QStringView inside = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1);
            if (inside.startsWith(u'$') && format.currency.isEmpty())
                format.currency = inside.sliced(1).split(u'-').constFirst().toUtf8();
            i = end < 0 ? code.size() : end;
        } else if (QStringView(u"yYmMdDhHsS").contains(c)) {
            format.isDate = true;
        } else if (c == u';') {
            break; // of negative numbers
        }
    }
    return format;
}

bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
}

QByteArray sheetDate(double serial, bool since1904)
{
    if (!(serial >= 1) || serial > kLastDay)
        return {};
    double days = std::floor(serial);
    int seconds = int(std::lround((serial - days) * kSecondsOfDay));
    if (seconds == kSecondsOfDay) {
        ++days;
        seconds = 0;
    }
    if (!since1904 && days == kLeapDayThatWasNone)
        return {};
    const QDate first = since1904    ? QDate(1904, 1, 1)
        : days < kLeapDayThatWasNone ? QDate(1899, 12, 31)
                                     : QDate(1899, 12, 30);
    QString text = first.addDays(qint64(days)).toString(Qt::ISODate);
    if (seconds != 0)
        text += u' ' + QTime(0, 0).addSecs(seconds).toString(Qt::ISODate);
    return text.toUtf8();
}

int columnOfReference(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A') + 1;
        if (column > kMostColumns)
            return -1;
    }
    return column - 1;
}

} // namespace recourse::formats
