// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/tracking.h"

#include <algorithm>
#include <array>

#include <QLocale>

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

// The Universal Postal Union's standard S10: two letters, eight digits and a check digit, country.
constexpr qsizetype kServiceLetters = 2;
constexpr qsizetype kCheckDigitAt = 10;
constexpr qsizetype kPostalLength = 13;
constexpr std::array kWeights{8, 6, 4, 2, 3, 5, 9, 7};
constexpr int kPostalModulus = 11;

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int digit(QChar c)
{
    return c.unicode() - u'0';
}

QString tidy(const QString &number)
{
    QString bare;
    for (const QChar c : number) {
        if (!c.isSpace() && c != u'-')
            bare += c.toUpper();
    }
    return bare;
}

bool isPostal(QStringView number)
{
    if (number.size() != kPostalLength)
        return false;
    const auto letters = [](QStringView part) {
        return std::all_of(part.begin(), part.end(), isLetter);
    };
    const QStringView digits = number.mid(kServiceLetters, kCheckDigitAt + 1 - kServiceLetters);
    return letters(number.first(kServiceLetters)) && letters(number.last(kServiceLetters))
        && std::all_of(digits.begin(), digits.end(), isDigit);
}

bool fitsShape(QStringView number, const TrackingShape &shape)
{
    if (!number.startsWith(shape.prefix) || !number.endsWith(shape.suffix))
        return false;
    if (shape.middle == TrackingShape::Middle::Postal)
        return isPostal(number);
    const qsizetype length = number.size() - shape.prefix.size() - shape.suffix.size();
    if (length < shape.least || length > shape.most)
        return false;
    const QStringView middle = number.mid(shape.prefix.size(), length);
    const bool letters = shape.middle == TrackingShape::Middle::LettersAndDigits;
    return std::all_of(middle.begin(), middle.end(),
                       [letters](QChar c) { return isDigit(c) || (letters && isLetter(c)); });
}

bool postalCheckHolds(QStringView number)
{
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += kWeights[i] * digit(number[kServiceLetters + qsizetype(i)]);
    int check = kPostalModulus - sum % kPostalModulus;
    if (check == 10)
        check = 0;
    else if (check == kPostalModulus)
        check = 5;
    return check == digit(number[kCheckDigitAt])
        && QLocale::codeToTerritory(number.last(kServiceLetters)) != QLocale::AnyTerritory;
}

/** Every second value counts twice, letters count by their place; the last one fills up to ten. */
bool tenModHolds(QStringView number, qsizetype prefix)
{
    if (number.size() < prefix + 2 || !isDigit(number.back()))
        return false;
    int sum = 0;
    for (qsizetype i = prefix; i < number.size() - 1; ++i) {
        const QChar c = number[i];
        const int value = isDigit(c) ? digit(c) : (c.unicode() - 3) % 10;
        sum += (i - prefix) % 2 == 0 ? value : 2 * value;
    }
    return (10 - sum % 10) % 10 == digit(number.back());
}

TrackingCheck checkBy(const Carrier &carrier, const TrackingShape &shape, QStringView number,
                      const QString &destination)
{
    switch (carrier.check) {
    case CheckDigit::None:
        return TrackingCheck::Fits;
    case CheckDigit::TenMod:
        return tenModHolds(number, shape.prefix.size()) ? TrackingCheck::Fits
                                                        : TrackingCheck::FailsCheck;
    case CheckDigit::Postal:
        break;
    }
    if (!isPostal(number) || !postalCheckHolds(number))
        return TrackingCheck::FailsCheck;
    const QString country = number.last(kServiceLetters).toString();
    // Where the parcel goes is not known: then any country may be the right one.
    const bool expected = carrier.countries.isEmpty() || carrier.countries.contains(country)
        || destination.isEmpty() || destination.compare(country, Qt::CaseInsensitive) == 0;
    return expected ? TrackingCheck::Fits : TrackingCheck::OtherCountry;
}

} // namespace

TrackingFinding checkTracking(const QString &number, const std::vector<Carrier> &carriers,
                              const QString &destination)
{
    const QString bare = tidy(number);
    TrackingFinding best{number, {}, TrackingCheck::UnknownShape};
    for (const Carrier &carrier : carriers) {
        const auto shape = std::find_if(
            carrier.shapes.begin(), carrier.shapes.end(),
            [&bare](const TrackingShape &known) { return fitsShape(bare, known); });
        if (shape == carrier.shapes.end())
            continue;
        const TrackingCheck check = checkBy(carrier, *shape, bare, destination);
        if (check == TrackingCheck::Fits)
            return {number, carrier.id, check};
        if (best.carrier.isEmpty())
            best = {number, carrier.id, check};
    }
    return best;
}

QString toName(TrackingCheck check)
{
    static const std::array<QString, kTrackingCheckCount> kNames{
        u"fits"_s, u"fails_check"_s, u"other_country"_s, u"unknown_shape"_s};
    return kNames.at(std::size_t(check));
}

} // namespace recourse::domain
