// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/errors.h"
#include "domain/ports/rulesstore.h"
#include "domain/rules/assess.h"

namespace recourse::wording {

// The only place that turns errors into sentences: what happened, what is safe, what to do.

/** Why an element of a file was not taken; without its place. */
[[nodiscard]] QString refusalText(const domain::Refusal &refusal);
/** As above for the command line: names the option that helps. */
[[nodiscard]] QString refusalTextOfCall(const domain::Refusal &refusal);
/** Why a pack was not taken; without its place. */
[[nodiscard]] QString packRefusalText(const domain::Refusal &refusal);
/** The same with its file, line and place in it: "my-pack.json, line 40, rules[2].text: …". */
[[nodiscard]] QString packFileRefusalText(const domain::Refusal &refusal);
/** Why a loaded pack is not in use, and which is. */
[[nodiscard]] QString packSetAsideText(const domain::PackSetAside &aside,
                                       domain::PackKind kind = domain::PackKind::Rules);
/** Why a pack could not be kept or given up. */
[[nodiscard]] QString packStoreErrorText(const domain::StorageError &error,
                                         domain::PackKind kind = domain::PackKind::Rules);
/** Why the days on which the user's bank is closed are not counted with; names the file. */
[[nodiscard]] QString closedDaysErrorText(const domain::StorageError &error);
/** Why these days could not be kept. */
[[nodiscard]] QString closedDaysNotKept(const domain::StorageError &error);
[[nodiscard]] QString storageErrorText(const domain::StorageError &error);
/** Why an event cannot be recorded, and what has to be recorded first. */
[[nodiscard]] QString transitionText(const domain::TransitionRefusal &refusal);

} // namespace recourse::wording
