// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/actionmeans.h"

#include "services/openpage.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

ActionMeans meansOf(const QString &action, const domain::RulesPack &pack,
                    const domain::Order &order)
{
    if (action == "request_cancellation"_L1 || action == "cancel_unpaid"_L1)
        return ActionMeans::CancellationWizard;
    const domain::ActionInfo *info = pack.action(action);
    if (info && !info->page.isEmpty() && services::pageAddress(pack, info->page, order))
        return ActionMeans::SitePage;
    return ActionMeans::Words;
}

} // namespace recourse::presentation
