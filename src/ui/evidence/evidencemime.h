// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>

#include "presentation/evidencepresenter.h"

class QMimeData;

namespace recourse::ui {

// What somebody drops on the planner of evidence or pastes into it.

/** Files of this machine, else a mail or a picture itself. Empty: nothing of it. */
[[nodiscard]] QList<presentation::BroughtEvidence> broughtEvidence(const QMimeData *data);
/** Is there any? Asked while something is held over a place, so nothing is fetched. */
[[nodiscard]] bool mayBeEvidence(const QMimeData *data);

/** A file of the planner that is dragged from one place to another. Owned by the caller. */
[[nodiscard]] QMimeData *mimeOf(domain::EvidenceId id);
/** Nothing where it is no such file. */
[[nodiscard]] std::optional<domain::EvidenceId> draggedEvidence(const QMimeData *data);

} // namespace recourse::ui
