// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QLatin1String>

namespace recourse::domain {

/** A site of a market and a host whose pages may be opened for it. */
struct SiteHost
{
    QLatin1String market;
    QLatin1String site; ///< as an order names it
    QLatin1String host;
    QLatin1String
        part = QLatin1String(); ///< of the site, as a pack's page names it; empty: its main one
};

/** Built into the program, so that neither a file nor a rules pack can name another host. */
inline constexpr std::array<SiteHost, 4> kSiteHosts{{
    {QLatin1String("aliexpress"), QLatin1String("aliexpress.com"),
     QLatin1String("www.aliexpress.com")},
    {QLatin1String("aliexpress"), QLatin1String("aliexpress.com"),
     QLatin1String("m.aliexpress.com"), QLatin1String("mobile")},
    {QLatin1String("aliexpress"), QLatin1String("aliexpress.us"),
     QLatin1String("www.aliexpress.us")},
    {QLatin1String("aliexpress"), QLatin1String("aliexpress.ru"), QLatin1String("aliexpress.ru")},
}};

} // namespace recourse::domain
