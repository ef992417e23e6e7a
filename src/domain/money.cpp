// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <array>
#include <limits>

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

std::optional<Money> fromDecimalText(const QString &amount, const QString &currency)
{
    const int exponent = currencyExponent(currency);
    qint64 minor = 0;
    int decimals = -1;
    int digits = 0;
    bool negative = false;
    for (qsizetype i = 0; i < amount.size(); ++i) {
        const QChar c = amount.at(i);
        if (i == 0 && c == u'-') {
            negative = true;
        } else if (c == u'.' && decimals < 0 && digits > 0) {
            decimals = 0;
        } else if (c >= u'0' && c <= u'9') {
            ++digits;
            if (decimals >= 0 && ++decimals > exponent) {
                if (c != u'0')
                    return std::nullopt; // a fraction of the smallest coin is no amount
                continue;
            }
            const int digit = c.unicode() - u'0';
            if (minor > (std::numeric_limits<qint64>::max() - digit) / 10)
                return std::nullopt;
            minor = minor * 10 + digit;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || decimals == 0)
        return std::nullopt;
    for (int i = std::max(decimals, 0); i < exponent; ++i) {
        if (minor > std::numeric_limits<qint64>::max() / 10)
            return std::nullopt;
        minor *= 10;
    }
    return Money{negative ? -minor : minor, currency};
}

} // namespace recourse::domain
