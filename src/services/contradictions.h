// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/importplan.h"

namespace recourse::services {

/**
 * The facts in which `told` contradicts `known` and that no instant settles: where the buyer
 * entered his value himself and the source saw another one later, or nobody says when; and where
 * two sources give an amount, a quantity, a seller or a checkout that cannot have become another
 * one, and nobody says who saw it later; dates and the status as services/askeddates.h says. Pure.
 */
[[nodiscard]] QList<Contradiction> contradictions(const domain::Order &known,
                                                  const domain::Order &told);

/** Do both ask about the same two values of one fact? */
[[nodiscard]] bool isOneQuestion(const Contradiction &a, const Contradiction &b);

/**
 * What is known once `told` has told the order again and the answers are followed; an unanswered
 * question is settled by mergeOrder(). What the user chose is his own from `now` on. An answer
 * counts for the values that were asked about and for no others. Pure.
 */
[[nodiscard]] domain::Order mergeAnswered(const domain::Order &known, const domain::Order &told,
                                          const QList<Contradiction> &answers, core::Instant now);

/** The setting of the book with the values that the buyer decided against, a key a line. */
inline const QString kRefusedValues = QStringLiteral("import_refused_values");

/** What stands for a value of an order that he decided against; nobody reads the value from it. */
[[nodiscard]] QString refusedValueKey(const domain::Order &order, const Contradiction &asked,
                                      const FieldValue &refused);

} // namespace recourse::services
