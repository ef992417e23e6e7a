// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "formats/tablelayout.h"

namespace recourse::formats {

enum class Fit { Yes, No, Unknown };

/** Whether values can be what the column holds: nearly all of them. Unknown where there are none.
 */
[[nodiscard]] Fit fitOf(const QStringList &values, Column column);

/** How much such values alone speak for the column, whatever its heading says: 0 to 100. */
[[nodiscard]] int confidenceOfContents(Column column);

} // namespace recourse::formats
