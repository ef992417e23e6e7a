// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/instant.h"
#include "presentation/importviews.h"
#include "services/importplan.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** The words of a changed fact: "Must ship by", "Tracking number (2)". */
[[nodiscard]] QString fieldLabel(const QString &field);
[[nodiscard]] QString fieldText(const QString &field, const services::FieldValue &value,
                                core::Instant now, const wording::Regional &regional);
/** One planned order as lines: what a new one is, what changes in a known one. */
[[nodiscard]] QList<ChangeLine> changeLines(const services::PlannedOrder &planned,
                                            core::Instant now, const wording::Regional &regional);
/** What is to be decided about a planned order, in the order of its contradictions. */
[[nodiscard]] QList<ImportQuestion> questionsOf(const services::PlannedOrder &planned,
                                                core::Instant now,
                                                const wording::Regional &regional);
/** How a reader's format is called, by its id; by its pack's own title where it has one. */
[[nodiscard]] QString formatLabel(const QString &format, const QString &title = {});
/** "Line 57", "orders[3].total", with the file's name; what is known of the place. */
[[nodiscard]] QString placeText(const domain::Refusal &refusal);
[[nodiscard]] QString stateLabel(ImportRowState state);

} // namespace recourse::presentation
