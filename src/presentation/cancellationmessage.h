// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/order.h"

namespace recourse::presentation {

/**
 * Fills a message template with facts of the order. Fields are {order}, {title}, {seller} and
 * {reason}; a line with a field that nobody knows is left out, so no message shows braces or a
 * claim without ground. `reason` is what the buyer chose, empty: none yet.
 */
[[nodiscard]] QString composeMessage(const QString &messageTemplate, const domain::Order &order,
                                     const QString &reason);
/** The shipped English template "ask-to-cancel". */
[[nodiscard]] QString askToCancelTemplate();

} // namespace recourse::presentation
