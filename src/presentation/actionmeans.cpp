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

/** What is done in a dispute: its wizard shows the way and keeps what happened. */
constexpr std::array kDisputed{
    u"open_dispute", u"answer_dispute", u"escalate_dispute", u"appeal_dispute", u"cancel_dispute",
};

bool isOneOf(const auto &ids, const QString &action)
{
    return std::ranges::any_of(ids, [&](auto id) { return action == QStringView(id); });
}

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
    if (info && isOneOf(kDisputed, action))
        return ActionMeans::DisputeWizard;
    if (info && isOneOf(kWritten, action))
        return ActionMeans::Message;
    if (info && !info->page.isEmpty() && services::pageAddress(pack, info->page, order))
        return ActionMeans::SitePage;
    return ActionMeans::Words;
}

} // namespace recourse::presentation
