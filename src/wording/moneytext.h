// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "domain/money.h"
#include "wording/regional.h"

namespace recourse::wording {

/** "23.90 USD" with the locale's digits and marks, kept in one piece inside right-to-left text. */
[[nodiscard]] QString moneyText(const domain::Money &money, const Regional &regional);
/** Amounts of several currencies, each on its own: "57.42 USD, 12.00 EUR". */
[[nodiscard]] QString moneyListText(const QList<domain::Money> &amounts, const Regional &regional);

} // namespace recourse::wording
