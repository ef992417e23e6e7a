// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QStringView>
#include <QUrl>

#include "domain/order.h"
#include "domain/rules/rulespack.h"

namespace recourse::services {

/**
 * The address of one of the site's pages for an order: https, one of the hosts built into the
 * program (picked by the order's site), the path from the pack, the order's number in digits.
 * Nothing where any of it is missing or odd: what a file or a pack says is never opened as it
 * stands.
 */
[[nodiscard]] std::optional<QUrl> pageAddress(const domain::RulesPack &pack, QStringView pageId,
                                              const domain::Order &order);
/** The page of the order itself. */
[[nodiscard]] std::optional<QUrl> orderPageAddress(const domain::RulesPack &pack,
                                                   const domain::Order &order);

} // namespace recourse::services
