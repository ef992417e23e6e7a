// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/rulespack.h"

namespace recourse::formats {

/** The pack that the program brings along; a test proves that it loads. */
[[nodiscard]] domain::RulesPack shippedRulesPack();

} // namespace recourse::formats
