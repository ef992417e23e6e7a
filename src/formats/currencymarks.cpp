// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/currencymarks.h"

#include <algorithm>
#include <array>

namespace recourse::formats {

namespace {

/** Sorted. */
constexpr std::array<QStringView, 157> kCodes{
    u"AED", u"AFN", u"ALL", u"AMD", u"ANG", u"AOA", u"ARS", u"AUD", u"AWG", u"AZN", u"BAM", u"BBD",
    u"BDT", u"BGN", u"BHD", u"BIF", u"BMD", u"BND", u"BOB", u"BRL", u"BSD", u"BTN", u"BWP", u"BYN",
    u"BZD", u"CAD", u"CDF", u"CHF", u"CLP", u"CNY", u"COP", u"CRC", u"CUP", u"CVE", u"CZK", u"DJF",
    u"DKK", u"DOP", u"DZD", u"EGP", u"ERN", u"ETB", u"EUR", u"FJD", u"FKP", u"GBP", u"GEL", u"GHS",
    u"GIP", u"GMD", u"GNF", u"GTQ", u"GYD", u"HKD", u"HNL", u"HRK", u"HTG", u"HUF", u"IDR", u"ILS",
    u"INR", u"IQD", u"IRR", u"ISK", u"JMD", u"JOD", u"JPY", u"KES", u"KGS", u"KHR", u"KMF", u"KPW",
    u"KRW", u"KWD", u"KYD", u"KZT", u"LAK", u"LBP", u"LKR", u"LRD", u"LSL", u"LYD", u"MAD", u"MDL",
    u"MGA", u"MKD", u"MMK", u"MNT", u"MOP", u"MRU", u"MUR", u"MVR", u"MWK", u"MXN", u"MYR", u"MZN",
    u"NAD", u"NGN", u"NIO", u"NOK", u"NPR", u"NZD", u"OMR", u"PAB", u"PEN", u"PGK", u"PHP", u"PKR",
    u"PLN", u"PYG", u"QAR", u"RON", u"RSD", u"RUB", u"RWF", u"SAR", u"SBD", u"SCR", u"SDG", u"SEK",
    u"SGD", u"SHP", u"SLE", u"SOS", u"SRD", u"SSP", u"STN", u"SVC", u"SYP", u"SZL", u"THB", u"TJS",
    u"TMT", u"TND", u"TOP", u"TRY", u"TTD", u"TWD", u"TZS", u"UAH", u"UGX", u"USD", u"UYU", u"UZS",
    u"VED", u"VES", u"VND", u"VUV", u"WST", u"XAF", u"XCD", u"XOF", u"XPF", u"YER", u"ZAR", u"ZMW",
    u"ZWG",
};

struct Mark
{
    QStringView mark;
    QStringView code;
};

/** Signs of one currency, lower case, without spaces and the last point; sorted. */
constexpr std::array kMarks{
    Mark{u"$us", u"USD"},  Mark{u"a$", u"AUD"},   Mark{u"ar$", u"ARS"},   Mark{u"ars$", u"ARS"},
    Mark{u"au$", u"AUD"},  Mark{u"aud$", u"AUD"}, Mark{u"br", u"BYN"},    Mark{u"c$", u"CAD"},
    Mark{u"ca$", u"CAD"},  Mark{u"cad$", u"CAD"}, Mark{u"cl$", u"CLP"},   Mark{u"clp$", u"CLP"},
    Mark{u"cn¥", u"CNY"},  Mark{u"cn￥", u"CNY"}, Mark{u"co$", u"COP"},   Mark{u"cop$", u"COP"},
    Mark{u"dhs", u"AED"},  Mark{u"din", u"RSD"},  Mark{u"euro", u"EUR"},  Mark{u"euros", u"EUR"},
    Mark{u"fr", u"CHF"},   Mark{u"ft", u"HUF"},   Mark{u"hk$", u"HKD"},   Mark{u"jp¥", u"JPY"},
    Mark{u"jp￥", u"JPY"}, Mark{u"kč", u"CZK"},   Mark{u"lei", u"RON"},   Mark{u"mex$", u"MXN"},
    Mark{u"mx$", u"MXN"},  Mark{u"nt$", u"TWD"},  Mark{u"nz$", u"NZD"},   Mark{u"r$", u"BRL"},
    Mark{u"rm", u"MYR"},   Mark{u"rmb", u"CNY"},  Mark{u"rmb¥", u"CNY"},  Mark{u"rp", u"IDR"},
    Mark{u"s$", u"SGD"},   Mark{u"s/", u"PEN"},   Mark{u"sfr", u"CHF"},   Mark{u"sg$", u"SGD"},
    Mark{u"sr", u"SAR"},   Mark{u"tl", u"TRY"},   Mark{u"u.s.$", u"USD"}, Mark{u"us$", u"USD"},
    Mark{u"usd$", u"USD"}, Mark{u"zl", u"PLN"},   Mark{u"zł", u"PLN"},    Mark{u"£", u"GBP"},
    Mark{u"đ", u"VND"},    Mark{u"грн", u"UAH"},  Mark{u"ден", u"MKD"},   Mark{u"дин", u"RSD"},
    Mark{u"лв", u"BGN"},   Mark{u"р", u"RUB"},    Mark{u"руб", u"RUB"},   Mark{u"сум", u"UZS"},
    Mark{u"тг", u"KZT"},   Mark{u"֏", u"AMD"},    Mark{u"ج.م", u"EGP"},   Mark{u"د.إ", u"AED"},
    Mark{u"د.ا", u"JOD"},  Mark{u"د.ب", u"BHD"},  Mark{u"د.ك", u"KWD"},   Mark{u"د.م", u"MAD"},
    Mark{u"ر.س", u"SAR"},  Mark{u"ر.ع", u"OMR"},  Mark{u"ر.ق", u"QAR"},   Mark{u"฿", u"THB"},
    Mark{u"₦", u"NGN"},    Mark{u"₩", u"KRW"},    Mark{u"₪", u"ILS"},     Mark{u"₫", u"VND"},
    Mark{u"€", u"EUR"},    Mark{u"₱", u"PHP"},    Mark{u"₴", u"UAH"},     Mark{u"₸", u"KZT"},
    Mark{u"₹", u"INR"},    Mark{u"₺", u"TRY"},    Mark{u"₼", u"AZN"},   Mark{u"₽", u"RUB"},
    Mark{u"₾", u"GEL"},  Mark{u"元", u"CNY"},   Mark{u"円", u"JPY"},    Mark{u"원", u"KRW"},
};

/** Signs that several currencies share. */
constexpr std::array kSharedMarks{
    Mark{u"$", u"USD"},  Mark{u"$", u"CAD"},  Mark{u"$", u"AUD"},  Mark{u"$", u"MXN"},
    Mark{u"$", u"NZD"},  Mark{u"$", u"SGD"},  Mark{u"$", u"HKD"},  Mark{u"$", u"TWD"},
    Mark{u"$", u"CLP"},  Mark{u"$", u"COP"},  Mark{u"$", u"ARS"},  Mark{u"$", u"UYU"},
    Mark{u"$", u"BMD"},  Mark{u"$", u"BSD"},  Mark{u"$", u"BBD"},  Mark{u"$", u"JMD"},
    Mark{u"$", u"TTD"},  Mark{u"¥", u"CNY"},  Mark{u"¥", u"JPY"},  Mark{u"￥", u"CNY"},
    Mark{u"￥", u"JPY"}, Mark{u"kr", u"SEK"}, Mark{u"kr", u"NOK"}, Mark{u"kr", u"DKK"},
    Mark{u"kr", u"ISK"},
};

QString normal(QStringView mark)
{
    QString made;
    made.reserve(mark.size());
    for (const QChar c : mark) {
        if (!c.isSpace())
            made += c.toLower();
    }
    while (made.endsWith(u'.'))
        made.chop(1);
    return made;
}

} // namespace

bool isCurrencyCode(QStringView code)
{
    return std::binary_search(kCodes.begin(), kCodes.end(), code);
}

QString currencyFromMark(QStringView mark)
{
    const QString wanted = normal(mark);
    QString code = wanted.toUpper();
    if (isCurrencyCode(code))
        return code;
    const auto found = std::lower_bound(
        kMarks.begin(), kMarks.end(), QStringView(wanted),
        [](const Mark &candidate, QStringView text) { return candidate.mark < text; });
    if (found != kMarks.end() && found->mark == wanted)
        return found->code.toString();
    return {};
}

bool isSharedMarkOf(QStringView mark, QStringView code)
{
    const QString wanted = normal(mark);
    return std::any_of(kSharedMarks.begin(), kSharedMarks.end(), [&](const Mark &shared) {
        return shared.mark == wanted && shared.code == code;
    });
}

} // namespace recourse::formats
