// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "domain/messages/messagefields.h"

namespace recourse::domain {

/** Why no one message can be about all of these orders. */
enum class TogetherFault {
    OtherShops,
    OtherSellers,
    UnknownSeller, ///< of one of them at least
    NoNumber,      ///< likewise: it could not be named
    TooMany,
};

/** Whose numbers a message can name and a seller still reads. */
inline constexpr qsizetype kMostTogether = 30;

/** Nothing where one message can be written about all of them; one order alone always can. */
[[nodiscard]] std::optional<TogetherFault> togetherFault(const QList<Order> &orders);

/**
 * What can be said of all of them at `now`: `order` is the list of their numbers, and of the rest
 * only what each of them tells alike.
 */
[[nodiscard]] MessageValues messageValues(const QList<Order> &orders, core::Instant now);

} // namespace recourse::domain
