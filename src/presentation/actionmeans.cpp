// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/actionmeans.h"

#include <algorithm>
#include <array>

#include "services/openpage.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

/** What is done by writing, to the seller or to the site's support. */
constexpr std::array kWritten{
    u"ask_seller_to_agree",   u"remind_seller",     u"ask_tracking_number",
    u"ask_proof_of_dispatch", u"extend_protection", u"contact_support",
};

} // namespace

QStringList writtenActions()
{
    QStringList ids;
    for (const auto id : kWritten)
        ids.append(QStringView(id).toString());
    return ids;
}

ActionMeans meansOf(const QString &action, const domain::RulesPack &pack,
                    const domain::Order &order)
{
    if (action == "request_cancellation"_L1 || action == "cancel_unpaid"_L1)
        return ActionMeans::CancellationWizard;
    const domain::ActionInfo *info = pack.action(action);
    if (info && std::ranges::any_of(kWritten, [&](auto id) { return action == QStringView(id); }))
        return ActionMeans::Message;
    if (info && !info->page.isEmpty() && services::pageAddress(pack, info->page, order))
        return ActionMeans::SitePage;
    return ActionMeans::Words;
}

} // namespace recourse::presentation
