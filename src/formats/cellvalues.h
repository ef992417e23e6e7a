// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace recourse::formats {

/** Ten to twenty-two digits: every order number that the site has ever given. */
[[nodiscard]] bool isSiteOrderNumber(QByteArrayView text);
/** A number that a spreadsheet has spoilt ("8.17654E+15", "8176543210987650,0"). */
[[nodiscard]] bool isSpoiltNumber(QByteArrayView text);
/** The market whose numbers are those of the site. */
[[nodiscard]] bool isSiteMarket(QStringView market);

/** The exchange format's name of a payment method as people and shops write it; empty for nothing.
 */
[[nodiscard]] QString paymentMethodFromText(const QString &text);
/** ISO alpha-2 of a country's code, English or own name; empty where it is not recognised. */
[[nodiscard]] QString countryFromText(const QString &text);
/** The parcel numbers of one cell, split where people split them. */
[[nodiscard]] QStringList trackingNumbersFromText(const QString &text);
/** The number in ".../item/1005006123456789.html"; empty where there is none. */
[[nodiscard]] QString productIdFromUrl(const QString &url);
/** The order number in the name of a file ("8176543210987654 (1).csv"); empty where none is. */
[[nodiscard]] QString numberFromFileName(const QString &fileName);

/** "aliexpress.com" of a page on one of its hosts; empty for all other pages. */
[[nodiscard]] QString siteFromUrl(QStringView url);

} // namespace recourse::formats
