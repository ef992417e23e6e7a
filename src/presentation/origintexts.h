// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/ordertelling.h"

namespace recourse::presentation {

// What told a fact of the order and when, for its tooltip; empty where nobody knows.

/** `seen` is the order's, the item's or the parcel's. */
[[nodiscard]] QString originText(const OrderTelling &telling, const domain::SeenTimes &seen,
                                 const QString &field);
[[nodiscard]] QString originText(const OrderTelling &telling, const domain::DatedFact &fact);

} // namespace recourse::presentation
