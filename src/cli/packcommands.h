// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/callwords.h"
#include "cli/outcome.h"
#include "cli/session.h"

namespace recourse::cli {

/** What stands in the first line of the file of `--password-file`; empty without that option. */
[[nodiscard]] core::Result<QString, Complaint> passwordOf(const CommandWords &words);
/** `evidence pack ORDER OUT`. */
[[nodiscard]] Outcome makePack(const Session &session, const CommandWords &words);
/** `evidence verify PACK`. */
[[nodiscard]] Outcome verifyPack(const QString &path, const CommandWords &words);

} // namespace recourse::cli
