// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "evidence/videodata.h"

namespace recourse::evidence {

/** Of a Matroska or WebM file, as browsers and recorders of screens write it: its length and its
 * date, by what it says of itself (RFC 9559, "Info"). Nothing where the file is none. Any thread.
 */
[[nodiscard]] std::optional<VideoData> matroskaVideoData(QIODevice &file);

} // namespace recourse::evidence
