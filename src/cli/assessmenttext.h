// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "cli/session.h"
#include "domain/ports/orderqueries.h"
#include "services/assessmentservice.h"

namespace recourse::cli {

/** What can be done about an order, until when and why, for people. */
[[nodiscard]] QString assessmentText(const services::AssessedOrder &one, const Session &session);
/** All that is known of an order, a fact a line; `together` are the others of its checkout. */
[[nodiscard]] QString orderText(const services::AssessedOrder &one,
                                const QList<domain::OrderRow> &together, const Session &session);

} // namespace recourse::cli
