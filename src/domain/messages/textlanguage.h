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

/**
 * Of the last message of the buyer's until `at` that says in which language it was sent, if that
 * one is written in Latin letters; else empty. Of the order's own messages, and only where none of
 * those says a language of those of `others`, which are orders from the same seller.
 */
[[nodiscard]] QString lastLatinLanguage(const Order &order, core::Instant at,
                                        const QList<Order> &others = {});

} // namespace recourse::domain
