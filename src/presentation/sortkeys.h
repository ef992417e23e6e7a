// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include "presentation/ordertablemodel.h"

namespace recourse::presentation {

/**
 * What the table is sorted by after a click on a heading. A plain click sorts by that column alone,
 * the other way round where it led already; one that adds (`further`) puts the column behind the
 * others, and then turns it round and takes it away again.
 */
[[nodiscard]] QList<SortKey> afterClick(QList<SortKey> keys, SortColumn column, bool further);

/** By the columns' names, "-" before one that is sorted downwards: what a setting keeps. */
[[nodiscard]] QStringList toNames(const QList<SortKey> &keys);
/** Names that no column has are left out; nothing left: by the deadline. */
[[nodiscard]] QList<SortKey> sortKeysFromNames(const QStringList &names);

} // namespace recourse::presentation
