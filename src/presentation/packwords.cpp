// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/packwords.h"

#include <QCoreApplication>

#include "domain/rules/ruleslibrary.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

namespace {

struct PackWords
{
    Q_DECLARE_TR_FUNCTIONS(PackWords)
};

} // namespace

QString shopName(const domain::RulesPack &pack)
{
    // The name of the shop is its own in every language; other packs are known by their id.
    if (pack.market == QLatin1String("aliexpress"))
        return QStringLiteral("AliExpress");
    return pack.market == domain::kAnyOtherShop ? PackWords::tr("Any other shop") : pack.id;
}

QString packVersion(const domain::RulesPack &pack, const wording::Regional &regional)
{
    return wording::isolatedLtr(wording::localDigits(pack.version, regional.locale));
}

QString packSentence(const domain::RulesPack &pack, const wording::Regional &regional)
{
    //: %1 is a shop, %2 a version such as 2026-11-22, %n the number of sources
    return PackWords::tr("Rules for %1, version %2, shipped with Recourse, from %Ln source(s).",
                         nullptr, int(pack.sources.size()))
        .arg(shopName(pack), packVersion(pack, regional));
}

} // namespace recourse::presentation
