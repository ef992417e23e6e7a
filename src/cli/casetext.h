// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "cli/session.h"
#include "services/assessmentservice.h"

namespace recourse::cli {

// The lines of an assessment beside its options; each list is empty where there is nothing to tell.

/** How and why it ended, and whose case stands where. */
[[nodiscard]] QStringList caseLines(const services::AssessedOrder &one, const Session &session);
/** Why the next step comes first, and what waiting costs. */
[[nodiscard]] QStringList adviceLines(const services::AssessedOrder &one, const Session &session);
/** Below an option: what it closes, what becomes of a coupon. */
[[nodiscard]] QStringList warningLines(const domain::Option &option,
                                       const services::AssessedOrder &one, const Session &session);
/** What a dispute can be about, the possible first, with what to ask for and what to show. */
[[nodiscard]] QStringList problemLines(const services::AssessedOrder &one, const Session &session);
/** What each parcel's number shows and what not. */
[[nodiscard]] QStringList trackingLines(const services::AssessedOrder &one, const Session &session);
/** "Open a dispute: Possible now, from …, until … (others: …), depends on: …" */
[[nodiscard]] QString answerLine(const QString &title, const domain::Option &option,
                                 const Session &session);
[[nodiscard]] QString factLine(const QString &name, const QString &value);

} // namespace recourse::cli
