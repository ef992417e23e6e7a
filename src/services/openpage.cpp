// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/openpage.h"

#include <QRegularExpression>

#include "domain/sitehosts.h"

namespace recourse::services {

using namespace Qt::StringLiterals;

namespace {

/**
 * The known site and its host for the order, "de.aliexpress.com" included; null where none is. A
 * site without that part has its pages on its main host.
 */
const domain::SiteHost *siteFor(const domain::Order &order, const QString &part)
{
    static const QRegularExpression subdomain(u"^[a-z]{1,3}\\.(?=[a-z]+\\.[a-z]+$)"_s);
    QString site = order.site.trimmed().toLower();
    site.remove(subdomain);
    const domain::SiteHost *main = nullptr;
    for (const domain::SiteHost &known : domain::kSiteHosts) {
        const bool isIts = main
            ? known.site == main->site
            : known.market == order.market && (site.isEmpty() || known.site == site);
        if (isIts && known.part == part)
            return &known;
        if (isIts && !main)
            main = &known;
    }
    return main;
}

bool isPlainNumber(const QString &number)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,32}\\z"_s);
    return digits.match(number).hasMatch();
}

} // namespace

std::optional<QUrl> pageAddress(const domain::RulesPack &pack, QStringView pageId,
                                const domain::Order &order)
{
    static const QRegularExpression plain(u"\\A(/[A-Za-z0-9_.-]+)*/?(\\?[A-Za-z0-9_=&.-]*)?\\z"_s);
    const domain::PageInfo *page = pack.page(pageId);
    const domain::SiteHost *site = page ? siteFor(order, page->part) : nullptr;
    if (!site)
        return std::nullopt;
    QString path = page->bySite.value(site->site, page->path);
    if (path.contains("{order}"_L1)) {
        if (!isPlainNumber(order.number))
            return std::nullopt;
        path.replace("{order}"_L1, order.number);
    }
    if (!path.startsWith(u'/') || !plain.match(path).hasMatch() || path.contains(".."_L1))
        return std::nullopt;
    QUrl address;
    address.setScheme(u"https"_s);
    address.setHost(site->host);
    const qsizetype query = path.indexOf(u'?');
    address.setPath(path.left(query), QUrl::StrictMode);
    if (query >= 0)
        address.setQuery(path.mid(query + 1), QUrl::StrictMode);
    return address.isValid() ? std::optional(address) : std::nullopt;
}

std::optional<QUrl> orderPageAddress(const domain::RulesPack &pack, const domain::Order &order)
{
    // Every pack has the action "look at the order on the site"; its page is the order's.
    const domain::ActionInfo *look = pack.action(u"check_status");
    return look ? pageAddress(pack, look->page, order) : std::nullopt;
}

} // namespace recourse::services
