// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include "domain/order.h"
#include "domain/rules/rulespack.h"

namespace recourse::presentation {

/** How Recourse helps with an action of a pack: one of its wizards, a message that it writes with
 * the buyer, the site's page, or words alone. */
enum class ActionMeans { Words, CancellationWizard, DisputeWizard, Message, SitePage };

/** The actions that are done by writing a message, whatever the pack. */
[[nodiscard]] QStringList writtenActions();
/** What a click on the action can lead to for this order; Words: it gets no button. */
[[nodiscard]] ActionMeans meansOf(const QString &action, const domain::RulesPack &pack,
                                  const domain::Order &order);

} // namespace recourse::presentation
