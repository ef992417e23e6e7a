// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "formats/packobject.h"
#include "formats/tablelayout.h"

namespace recourse::formats {

/** The section "tables" of a reader pack, empty where it has none; what is wrong is a problem. */
[[nodiscard]] std::vector<TableLayout> readTableLayouts(PackObject &root);

} // namespace recourse::formats
