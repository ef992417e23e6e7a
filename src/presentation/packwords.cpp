// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/packwords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "domain/rules/ruleslibrary.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

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

QString dayOfLoading(core::Instant instant, const wording::Regional &regional)
{
    // Beside another year's now the day has its year.
    return wording::shortDay(instant, core::Instant(), regional);
}

QString packOrigin(const domain::RulesPack &pack, const wording::Regional &regional)
{
    if (pack.origin.isShipped())
        //: of rules: they came with the program
        return PackWords::tr("shipped");
    //: of rules: %1 is the name of a file, %2 a day
    return PackWords::tr("loaded from %1 on %2")
        .arg(wording::isolated(QFileInfo(pack.origin.file).fileName()),
             dayOfLoading(pack.origin.loadedAt, regional));
}

QString packSentence(const domain::RulesPack &pack, const wording::Regional &regional)
{
    const int sources = int(pack.sources.size());
    if (pack.origin.isShipped())
        //: %1 is a shop, %2 a version such as 2026-11-22, %n the number of sources
        return PackWords::tr("Rules for %1, version %2, shipped with Recourse, from %Ln "
                             "source(s).",
                             nullptr, sources)
            .arg(shopName(pack), packVersion(pack, regional));
    //: %1 is a shop, %2 a version such as 2026-11-22, %3 a file, %4 a day, %n how many sources
    return PackWords::tr("Rules for %1, version %2, loaded from %3 on %4, from %Ln source(s).",
                         nullptr, sources)
        .arg(shopName(pack), packVersion(pack, regional), wording::isolated(pack.origin.file),
             dayOfLoading(pack.origin.loadedAt, regional));
}

} // namespace recourse::presentation
