// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/outcome.h"
#include "cli/tablemaps.h"
#include "services/importplan.h"

namespace recourse::cli {

/** What an import did, or would do. */
struct ImportDeed
{
    QList<services::PlannedFile> files; ///< with the counts to tell
    QStringList passedOver;             ///< files of folders that hold no orders
    bool dryRun = false;
    TableGuesses guesses; ///< what the columns of unknown tables were taken for
};

/**
 * What an import says: a line a file, and in the notes what was refused and which values contradict
 * each other. Nobody is asked here: what counts by itself does.
 */
[[nodiscard]] Answer importAnswer(const services::ImportPlan &plan, const ImportDeed &deed);

} // namespace recourse::cli
