// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "evidence/videodata.h"

namespace recourse::evidence {

/** Of an MP4, MOV or 3GP, which is what telephones write: by its head alone. Nothing where the file
 * is none of these. Any thread. */
[[nodiscard]] std::optional<VideoData> isoVideoData(QIODevice &file);

} // namespace recourse::evidence
