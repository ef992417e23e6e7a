// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"
#include "domain/rules/rulespack.h"

namespace recourse::services {

/**
 * Gives an order that was read the status that its source's own label means by the pack, given what
 * is known of it, and the event that the label says has happened. An unknown label stays as text.
 */
void applyStatusLabel(domain::Order &incoming, const domain::Order *known,
                      const domain::RulesPack &pack);

} // namespace recourse::services
