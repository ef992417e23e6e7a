// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/moneytext.h"

#include <algorithm>
#include <array>

#include "formats/currencymarks.h"
#include "formats/plaintext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::failure;
using domain::Money;
using domain::RefusalReason;

namespace {

constexpr qsizetype kLongestAmount = 64;
/** Ten thousand million units: above every order that was ever paid, in whatever currency. */
constexpr qsizetype kMostWholeDigits = 10;
constexpr qsizetype kGroup = 3;

/** "Free shipping" says zero, which is not the same as not known. */
constexpr std::array<QStringView, 10> kFreeWords{
    u"free",         u"free shipping", u"gratis",    u"kostenlos", u"kostenloser versand",
    u"frete grátis", u"envío gratis",  u"бесплатно", u"gratuit",   u"무료배송",
};

struct Parts
{
    QString number; ///< digits and what stands between them
    QString mark;   ///< what stands around
    bool negative = false;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<Parts> split(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end())
        return std::nullopt;
    const auto begin = first - text.begin();
    auto end = text.size();
    while (!isDigit(text.at(end - 1)))
        --end;
    Parts parts;
    parts.number = text.mid(begin, end - begin);
    QString before = text.left(begin);
    QString after = text.mid(end);
    parts.negative = before.contains(u'-');
    before.remove(u'-');
    if (after.startsWith(".-"_L1) || after.startsWith(",-"_L1))
        after.remove(0, 2);
    before = before.trimmed();
    after = after.trimmed();
    if (!before.isEmpty() && !after.isEmpty() && before != after)
        return std::nullopt;
    parts.mark = before.isEmpty() ? after : before;
    const auto mayStand = [](QChar c) {
        return isDigit(c) || c == u'.' || c == u',' || c == u'\'' || c == u' ';
    };
    if (!std::all_of(parts.number.begin(), parts.number.end(), mayStand))
        return std::nullopt;
    return parts;
}

/** The groups between thousands signs: one to three digits, then three each. */
bool isGrouped(QStringView whole, QChar sign)
{
    const auto groups = whole.split(sign);
    if (groups.front().isEmpty() || groups.front().size() > kGroup)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) {
        return group.size() == kGroup && std::all_of(group.begin(), group.end(), isDigit);
    });
}

/** The one sign that may part the cents: the last kind that stands once. Null where none can. */
QChar decimalCandidate(const QString &number)
{
    const qsizetype point = number.lastIndexOf(u'.');
    const qsizetype comma = number.lastIndexOf(u',');
    if (point < 0 && comma < 0)
        return {};
    const QChar last = point > comma ? u'.' : u',';
    return number.count(last) == 1 ? last : QChar();
}

/** Only one sign, three digits after it, one to three before: it may be either. */
bool isUndecided(const QString &number, QChar sign)
{
    const qsizetype at = number.indexOf(sign);
    return number.size() - at - 1 == kGroup && at <= kGroup && number.at(0) != u'0'
        && std::count_if(number.begin(), number.end(), isDigit) == number.size() - 1;
}

core::Result<QString, RefusalReason> plainDecimal(const QString &number, QChar decimal)
{
    const qsizetype at = decimal.isNull() ? -1 : number.indexOf(decimal);
    QString whole = at < 0 ? number : number.left(at);
    const QString fraction = at < 0 ? QString() : number.mid(at + 1);
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit) || whole.isEmpty())
        return failure(RefusalReason::BadAmount);
    const auto sign = std::find_if_not(whole.begin(), whole.end(), isDigit);
    if (sign != whole.end()) {
        const QChar thousands = *sign;
        if (!isGrouped(whole, thousands))
            return failure(RefusalReason::BadAmount);
        whole.remove(thousands);
    }
    if (whole.size() > kMostWholeDigits)
        return failure(RefusalReason::BadAmount);
    return fraction.isEmpty() ? whole : QString(whole + u'.' + fraction);
}

core::Result<QString, RefusalReason> currencyOf(const QString &mark, const QString &column)
{
    if (mark.isEmpty() && !column.isEmpty())
        return column;
    const QString own = currencyFromMark(mark);
    if (own.isEmpty()) {
        if (!column.isEmpty() && isSharedMarkOf(mark, column))
            return column;
        return failure(RefusalReason::UnknownCurrency);
    }
    if (!column.isEmpty() && own != column)
        return failure(RefusalReason::Contradiction);
    return own;
}

core::Result<QChar, RefusalReason> decimalSignOf(const QString &number, int exponent,
                                                 std::optional<QChar> proven)
{
    const QChar candidate = decimalCandidate(number);
    if (candidate.isNull() || !isUndecided(number, candidate))
        return candidate;
    if (proven)
        return candidate == *proven ? candidate : QChar();
    if (exponent == int(kGroup))
        return failure(RefusalReason::AmbiguousAmount);
    return QChar(); // the currency has no thousandths
}

} // namespace

core::Result<Money, RefusalReason> readMoney(QStringView text, const MoneyContext &context)
{
    if (text.size() > kLongestAmount)
        return failure(RefusalReason::BadAmount);
    const QString plain = plainText(text);
    if (std::find(kFreeWords.begin(), kFreeWords.end(), plain.toLower()) != kFreeWords.end()) {
        if (context.currency.isEmpty())
            return failure(RefusalReason::UnknownCurrency);
        return Money{0, context.currency};
    }
    const auto parts = split(plain);
    if (!parts)
        return failure(RefusalReason::BadAmount);
    const auto currency = currencyOf(parts->mark, context.currency);
    if (!currency)
        return failure(currency.error());
    const auto sign = decimalSignOf(parts->number, domain::currencyExponent(*currency),
                                    context.decimalSign);
    if (!sign)
        return failure(sign.error());
    const auto decimal = plainDecimal(parts->number, *sign);
    if (!decimal)
        return failure(decimal.error());
    auto money = domain::fromDecimalText(*decimal, *currency);
    if (!money)
        return failure(RefusalReason::BadAmount);
    if (parts->negative)
        money->minor = -money->minor;
    return *money;
}

bool hasOpenDecimalSign(QStringView text)
{
    if (text.size() <= kGroup || text.size() > kLongestAmount)
        return false;
    const auto parts = split(plainText(text));
    if (!parts)
        return false;
    const QChar candidate = decimalCandidate(parts->number);
    return !candidate.isNull() && isUndecided(parts->number, candidate);
}

std::optional<QChar> provenDecimalSign(QStringView text)
{
    const auto parts = split(plainText(text.left(kLongestAmount)));
    if (!parts)
        return std::nullopt;
    const QChar candidate = decimalCandidate(parts->number);
    if (candidate.isNull() || isUndecided(parts->number, candidate))
        return std::nullopt;
    return candidate;
}

} // namespace recourse::formats
