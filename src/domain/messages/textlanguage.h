// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"

namespace recourse::domain {

/**
 * The code of the language that a text seems to be in, by the script of its letters. `latin` is
 * what Latin letters stand for, empty where nobody knows. Empty where the script says nothing or
 * is one that no single language is guessed from. Numbers of parcels and single letters do not
 * count. Pure.
 */
[[nodiscard]] QString guessedLanguage(const QString &text, const QString &latin);

/** Of the last message of the buyer's until `at` that was sent in Latin letters and says in which
 * language, if it was the last one sent at all; else empty. */
[[nodiscard]] QString lastLatinLanguage(const Order &order, core::Instant at);

} // namespace recourse::domain
