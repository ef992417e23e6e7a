// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/rules/rulespack.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** The shop that a pack is for: "AliExpress", "Any other shop", else the pack's own id. */
[[nodiscard]] QString shopName(const domain::RulesPack &pack);
/** The pack's version, in the reader's digits and in one piece. */
[[nodiscard]] QString packVersion(const domain::RulesPack &pack, const wording::Regional &regional);
/** "shipped" or "loaded from new.json on 23 Nov 2026". */
[[nodiscard]] QString packOrigin(const domain::RulesPack &pack, const wording::Regional &regional);
/** "Rules for AliExpress, version 2026-11-22, shipped with Recourse, from 20 sources." */
[[nodiscard]] QString packSentence(const domain::RulesPack &pack,
                                   const wording::Regional &regional);
/** The day on which a pack was loaded, with its year. */
[[nodiscard]] QString dayOfLoading(core::Instant instant, const wording::Regional &regional);

} // namespace recourse::presentation
