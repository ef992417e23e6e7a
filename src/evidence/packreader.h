// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/evidencepacks.h"

namespace recourse::evidence {

inline constexpr auto kLogName = u"log.jsonl";
inline constexpr auto kFilesFolder = u"files/";

/**
 * Looks whether a pack is what it says of itself: each listed file there and unchanged, nothing
 * unlisted, the log whole, and each file of evidence named by it. A file that cannot be read counts
 * as changed. Memory does not grow with the files. Any thread.
 */
[[nodiscard]] core::Result<domain::PackFindings, domain::PackFailure>
verifyPack(const QString &path, const QString &password, const domain::PackProgress &progress);

} // namespace recourse::evidence
