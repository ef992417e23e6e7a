// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/numbertext.h"

#include <algorithm>

namespace recourse::wording {

namespace {
constexpr int kGroup = 4;
constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);
} // namespace

QString groupedNumber(const QString &number)
{
    const bool digits = std::all_of(number.begin(), number.end(),
                                    [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return number;
    QString grouped = number;
    for (qsizetype at = grouped.size() - kGroup; at > 0; at -= kGroup)
        grouped.insert(at, u' ');
    return grouped;
}

QString localDigits(const QString &text, const QLocale &locale)
{
    const char32_t zero = locale.zeroDigit().toUcs4().value(0, U'0');
    if (zero == U'0')
        return text;
    QString local;
    for (const QChar c : text) {
        const bool digit = c >= u'0' && c <= u'9';
        const char32_t code = zero + (c.unicode() - u'0');
        local += digit ? QString::fromUcs4(&code, 1) : QString(c);
    }
    return local;
}

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QString(kFirstStrongIsolate + text + kPopIsolate);
}

QString isolatedLtr(const QString &text)
{
    return text.isEmpty() ? text : QString(kLeftToRightIsolate + text + kPopIsolate);
}

} // namespace recourse::wording
