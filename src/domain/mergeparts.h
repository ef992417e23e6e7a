// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/mergevalues.h"

namespace recourse::domain {

// The lists of an order as two tellings give them. Lines and parcels that were told last come
// first, in their source's order, whichever telling reached the book first.

[[nodiscard]] QList<Item> mergeItems(const QList<Item> &known, const QList<Item> &told,
                                     const Tellings &tellings);
[[nodiscard]] QList<Parcel> mergeParcels(const QList<Parcel> &known, const QList<Parcel> &told,
                                         const Tellings &tellings);
/** One printed date of each kind, the one seen last, and all of the buyer's own. */
[[nodiscard]] QList<DatedFact> mergeDates(const QList<DatedFact> &known,
                                          const QList<DatedFact> &told, const Tellings &tellings);

} // namespace recourse::domain
