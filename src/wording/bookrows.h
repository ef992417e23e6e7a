// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "domain/order.h"
#include "wording/regional.h"

namespace recourse::wording {

// The whole book as a table to read: what the orders tell, nothing of what follows from it, so that
// it says the same on any day.

[[nodiscard]] QString bookTitle();
[[nodiscard]] QStringList bookHeadings(const Regional &regional);
/** One cell a heading; a cell's paragraphs are divided by line feeds. The first paragraph of the
 * first cell is the order's number. */
[[nodiscard]] QStringList bookCells(const domain::Order &order, const Regional &regional);

} // namespace recourse::wording
