// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/ports/bookcopies.h"

namespace recourse::wording {

/** Why a backup was not made: what happened, what is safe, what to do. */
[[nodiscard]] QString backupFailureText(const domain::CopyFailure &failure);
/** Why a backup was not restored. */
[[nodiscard]] QString restoreFailureText(const domain::CopyFailure &failure);

} // namespace recourse::wording
