// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "domain/assessment.h"
#include "domain/ports/book.h"
#include "domain/vocabulary.h"

namespace recourse::wording {

// Words for our enums, in the language of the moment: asked again after a change of language.

[[nodiscard]] QString statusLabel(domain::OrderStatus status);
/** The word of a case in its step ("Cancel requested", "Refund overdue"). */
[[nodiscard]] QString caseLabel(domain::CaseKind kind, const QString &step);
/** What the table's chip says: the case before the status. */
[[nodiscard]] QString chipLabel(domain::OrderStatus status, std::optional<domain::CaseKind> kind,
                                const QString &step);
/** Every word that a chip can say: a column for them is as wide as the longest. */
[[nodiscard]] QStringList chipLabels();
/** "possible", "not yet" … for a reader who sees no mark. */
[[nodiscard]] QString verdictLabel(domain::Verdict verdict);
/** Who says so: "printed by the site", "you entered it", "by a rule", "sources disagree". */
[[nodiscard]] QString certaintyLabel(domain::Certainty certainty);
[[nodiscard]] QString provenanceLabel(domain::Provenance provenance);
[[nodiscard]] QString deadlineKindLabel(domain::DeadlineKind kind);
/** What happened, in the past tense: "You asked to cancel". */
[[nodiscard]] QString eventLabel(domain::EventKind kind);
/** The name of a date: "Must ship by". */
[[nodiscard]] QString dateLabel(domain::DateKind kind);
/** By the exchange format's name ("card"); "not known" where it is empty. */
[[nodiscard]] QString paymentMethodLabel(const QString &method);
/** A fact that an option needs, by the engine's name: "when it was shipped". */
[[nodiscard]] QString neededFactLabel(const QString &fact);
[[nodiscard]] QString groupLabel(domain::Group group);
/** The status that a group of statuses shows; Unknown for the other groups. */
[[nodiscard]] domain::OrderStatus statusOf(domain::Group group);
/** How much a source is trusted, by the pack's letter: "H", "M", "L". */
[[nodiscard]] QString confidenceLabel(const QString &letter);
/** What kind of source it is, by the pack's word: "guide", "official", "community", "law". */
[[nodiscard]] QString sourceKindLabel(const QString &kind);
/** "not known": said wherever nothing is. */
[[nodiscard]] QString notKnown();

} // namespace recourse::wording
