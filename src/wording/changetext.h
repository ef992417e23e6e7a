// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/ports/changejournal.h"

namespace recourse::wording {

/** "Undo move of 3 orders to the trash", for a menu. */
[[nodiscard]] QString undoText(const domain::Change &change);
/** "Redo move of 3 orders to the trash". */
[[nodiscard]] QString redoText(const domain::Change &change);
/** "Taken back: the move of 3 orders to the trash.", for a sentence after it was done. */
[[nodiscard]] QString takenBackText(const domain::Change &change);
/** The name that scripts know a change by, never shown to people: "move_to_trash". */
[[nodiscard]] QString nameOf(domain::ChangeKind kind);

} // namespace recourse::wording
