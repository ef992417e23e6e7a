// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/ruleslibrary.h"

namespace recourse::formats {

/** The packs that the program brings along; a test proves that each of them loads. */
[[nodiscard]] domain::RulesLibrary shippedRules();

} // namespace recourse::formats
