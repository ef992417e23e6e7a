// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/rules/rulespack.h"

namespace recourse::formats {

/**
 * Reads a rules pack whole or not at all: an unknown or missing key, a wrong type, an id that leads
 * nowhere or stands twice is refused with its JSON path (file name left empty: the caller knows
 * it).
 */
[[nodiscard]] core::Result<domain::RulesPack, domain::Refusal>
readRulesPack(const QByteArray &content);

} // namespace recourse::formats
