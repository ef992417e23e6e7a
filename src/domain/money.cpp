// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <algorithm>
#include <array>

namespace recourse::domain {

using namespace Qt::StringLiterals;

int currencyExponent(const QString &currency)
{
    static const std::array<QString, 16> kNone{
        u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
        u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const std::array<QString, 7> kThree{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s,
                                               u"LYD"_s, u"OMR"_s, u"TND"_s};
    for (const QString &code : kNone) {
        if (code == currency)
            return 0;
    }
    for (const QString &code : kThree) {
        if (code == currency)
            return 3;
    }
    return 2;
}

QString toDecimalText(const Money &money)
{
    const int exponent = currencyExponent(money.currency);
    const bool negative = money.minor < 0;
    // The most negative number has no positive twin: go by text.
    QString digits = QString::number(money.minor).mid(negative ? 1 : 0);
    if (exponent > 0) {
        digits = digits.rightJustified(exponent + 1, u'0');
        digits.insert(digits.size() - exponent, u'.');
    }
    return negative ? QString(u'-' + digits) : digits;
}

namespace {
bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

std::optional<Money> fromDecimalText(const QString &amount, const QString &currency)
{
    const int exponent = currencyExponent(currency);
    const bool negative = amount.startsWith(u'-');
    const QString number = amount.mid(negative ? 1 : 0);
    const qsizetype point = number.indexOf(u'.');
    const QString whole = number.left(point);
    QString fraction = point < 0 ? QString() : number.mid(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(fraction)))
        return std::nullopt;
    while (fraction.size() > exponent && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > exponent)
        return std::nullopt; // a fraction of the smallest coin is no amount
    bool fits = false;
    const qint64 minor = QString(whole + fraction.leftJustified(exponent, u'0')).toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return Money{negative ? -minor : minor, currency};
}

} // namespace recourse::domain
