// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/cellvalues.h"

#include <algorithm>
#include <array>

#include <QHash>
#include <QLocale>

#include "domain/vocabulary.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestNumber = 10;
constexpr qsizetype kLongestNumber = 22;

struct PaymentWord
{
    QStringView word;
    QStringView method;
};

/** A word that stands in the cell decides; the first one that does. */
constexpr std::array kPaymentWords{
    PaymentWord{u"paypal", u"paypal"},
    PaymentWord{u"gift", u"gift_card"},
    PaymentWord{u"google", u"wallet"},
    PaymentWord{u"apple", u"wallet"},
    PaymentWord{u"alipay", u"wallet"},
    PaymentWord{u"webmoney", u"webmoney"},
    PaymentWord{u"qiwi", u"qiwi"},
    PaymentWord{u"boleto", u"boleto"},
    PaymentWord{u"pix", u"pix"},
    PaymentWord{u"western", u"western_union"},
    PaymentWord{u"delivery", u"cash_on_delivery"},
    PaymentWord{u"nachnahme", u"cash_on_delivery"},
    PaymentWord{u"klarna", u"installments"},
    PaymentWord{u"install", u"installments"},
    PaymentWord{u"raten", u"installments"},
    PaymentWord{u"visa", u"card"},
    PaymentWord{u"master", u"card"},
    PaymentWord{u"maestro", u"card"},
    PaymentWord{u"amex", u"card"},
    PaymentWord{u"card", u"card"},
    PaymentWord{u"karte", u"card"},
    PaymentWord{u"tarjeta", u"card"},
    PaymentWord{u"cartão", u"card"},
    PaymentWord{u"carte", u"card"},
    PaymentWord{u"карт", u"card"},
    PaymentWord{u"transfer", u"bank_transfer"},
    PaymentWord{u"überweisung", u"bank_transfer"},
    PaymentWord{u"sofort", u"bank_transfer"},
    PaymentWord{u"wallet", u"wallet"},
    PaymentWord{u"balance", u"balance"},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QHash<QString, QString> countryNames()
{
    QHash<QString, QString> names;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                  QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2)
            continue;
        if (!locale.nativeTerritoryName().isEmpty())
            names.insert(locale.nativeTerritoryName().toLower(), code);
        names.insert(QLocale::territoryToString(locale.territory()).toLower(), code);
        names.insert(code.toLower(), code);
    }
    return names;
}

} // namespace

bool isSiteOrderNumber(QByteArrayView text)
{
    return text.size() >= kShortestNumber && text.size() <= kLongestNumber
        && std::all_of(text.begin(), text.end(), isDigit);
}

bool isSpoiltNumber(QByteArrayView text)
{
    const auto mayStand = [](char c) {
        return isDigit(c) || c == 'e' || c == 'E' || c == '+' || c == '.' || c == ',';
    };
    return !text.isEmpty() && isDigit(text.front())
        && std::all_of(text.begin(), text.end(), mayStand)
        && !std::all_of(text.begin(), text.end(), isDigit);
}

bool isSiteMarket(QStringView market)
{
    return market == u"aliexpress";
}

QString paymentMethodFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString lower = text.toLower();
    QString name = lower;
    name.replace(u' ', u'_');
    if (domain::isPaymentMethod(name))
        return name;
    for (const PaymentWord &word : kPaymentWords) {
        if (lower.contains(word.word))
            return word.method.toString();
    }
    return u"other"_s;
}

QString countryFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    static const QHash<QString, QString> kNames = countryNames();
    return kNames.value(text.toLower());
}

QStringList trackingNumbersFromText(const QString &text)
{
    QStringList numbers;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || text.at(i).isSpace() || text.at(i) == u','
            || text.at(i) == u';' || text.at(i) == u'/';
        if (!ends)
            continue;
        const QString number = text.mid(begin, i - begin);
        const bool says = std::any_of(number.begin(), number.end(),
                                      [](QChar c) { return c.isLetterOrNumber(); });
        if (says && !numbers.contains(number))
            numbers.append(number);
        begin = i + 1;
    }
    return numbers;
}

QString productIdFromUrl(const QString &url)
{
    constexpr QStringView kMarker = u"/item/";
    const qsizetype at = url.indexOf(kMarker);
    if (at < 0)
        return {};
    qsizetype end = at + kMarker.size();
    while (end < url.size() && url.at(end) >= u'0' && url.at(end) <= u'9')
        ++end;
    return url.mid(at + kMarker.size(), end - at - kMarker.size());
}

QString numberFromFileName(const QString &fileName)
{
    const QByteArray name = fileName.mid(fileName.lastIndexOf(u'/') + 1).toUtf8();
    for (qsizetype begin = 0; begin < name.size(); ++begin) {
        qsizetype end = begin;
        while (end < name.size() && isDigit(name.at(end)))
            ++end;
        const QByteArrayView number = QByteArrayView(name).sliced(begin, end - begin);
        if (isSiteOrderNumber(number))
            return QString::fromUtf8(number);
        begin = end;
    }
    return {};
}

QString siteFromUrl(QStringView url)
{
    constexpr QStringView kShop = u"aliexpress.";
    const qsizetype scheme = url.indexOf(u"://");
    if (scheme < 0)
        return {};
    QStringView host = url.sliced(scheme + 3);
    const auto ends = [](QChar c) { return c == u'/' || c == u':' || c == u'?' || c == u'#'; };
    host = host.first(std::find_if(host.begin(), host.end(), ends) - host.begin());
    const qsizetype point = host.lastIndexOf(u'.');
    const qsizetype begin = host.lastIndexOf(u'.', point > 0 ? point - 1 : 0) + 1;
    const QStringView site = host.sliced(begin);
    return site.startsWith(kShop) ? site.toString() : QString();
}

} // namespace recourse::formats
