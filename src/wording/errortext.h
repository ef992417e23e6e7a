// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/errors.h"
#include "domain/rules/assess.h"

namespace recourse::wording {

// The only place that turns errors into sentences: what happened, what is safe, what to do.

/** Why an element of a file was not taken; without its place. */
[[nodiscard]] QString refusalText(const domain::Refusal &refusal);
/** As above for the command line: names the option that helps. */
[[nodiscard]] QString refusalTextOfCall(const domain::Refusal &refusal);
/** Why a rules pack was not taken; without its place. */
[[nodiscard]] QString packRefusalText(const domain::Refusal &refusal);
[[nodiscard]] QString storageErrorText(const domain::StorageError &error);
/** Why an event cannot be recorded, and what has to be recorded first. */
[[nodiscard]] QString transitionText(const domain::TransitionRefusal &refusal);

} // namespace recourse::wording
