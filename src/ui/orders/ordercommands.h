// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/orders/ordercommand.h"

namespace recourse::ui {

// The entries of the Order menu about one order, each handed to an OrderCommand by whoever does it.

/** "Write to the seller…", above the entry below where that is there already. */
[[nodiscard]] OrderCommandEntry writeMessageEntry();
/** "Note the seller's answer…" */
[[nodiscard]] OrderCommandEntry noteAnswerEntry();
/** "Open or follow a dispute…" */
[[nodiscard]] OrderCommandEntry disputeEntry();
/** "Make the evidence pack…" */
[[nodiscard]] OrderCommandEntry evidencePackEntry();

} // namespace recourse::ui
