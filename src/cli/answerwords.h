// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/callwords.h"
#include "cli/outcome.h"
#include "cli/session.h"
#include "domain/order.h"

namespace recourse::cli {

/** Language, meaning and asked time of a message, as `record` was told them. */
[[nodiscard]] core::Result<void, Complaint>
takeMessageWords(domain::Event &event, const CommandWords &words, const Session &session);

/** What is recorded: the event, and behind a message what follows from its meaning by the pack. */
[[nodiscard]] core::Result<QList<domain::Event>, Complaint>
eventsToRecord(const domain::Event &event, const domain::Order &order,
               const domain::RulesPack &pack);

} // namespace recourse::cli
