// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "evidence/videodata.h"

namespace recourse::evidence {

/** Of an AVI, as cameras and recorders of screens write it: its length, by its main head alone.
 * Nothing where the file is none. Any thread. */
[[nodiscard]] std::optional<VideoData> aviVideoData(QIODevice &file);

} // namespace recourse::evidence
