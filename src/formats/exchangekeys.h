// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QString>
#include <QStringView>

#include "domain/order.h"

namespace recourse::formats {

inline constexpr QStringView kExchangeFormat = u"recourse-book";
inline constexpr int kExchangeVersion = 1;

/** Dates that have a key of their own in an order, in the order in which they are written. */
inline constexpr std::array<domain::DateKind, 8> kNamedDates{
    domain::DateKind::PlacedAt,         domain::DateKind::PaidAt,
    domain::DateKind::ShipBy,           domain::DateKind::ShippedAt,
    domain::DateKind::DeliveredAt,      domain::DateKind::ConfirmedAt,
    domain::DateKind::ProtectionEndsAt, domain::DateKind::PromisedDeliveryBy,
};

/** Keys that a list of orders prints beside; they are computed, so a reader drops them. */
inline constexpr std::array<QStringView, 3> kComputedKeys{u"next_step", u"deadline",
                                                          u"deadline_kind"};

/** The source of what the user has entered; its days are days where the user is. */
inline constexpr QStringView kUserSource = u"user";

/** The day as a reader takes it that has nothing but the date: the user's here, the site's
 * anywhere. */
[[nodiscard]] domain::Moment impliedDay(QDate day, bool users);

/**
 * The order as it is after writing and reading again: retracted events and the trash left out,
 * dates by kind, events as they happened. Equal for two orders exactly where their exported bytes
 * are.
 */
[[nodiscard]] domain::Order inExchangeForm(domain::Order order);

} // namespace recourse::formats
