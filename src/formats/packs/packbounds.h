// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/packobject.h"

namespace recourse::formats {

/** No reader pack is larger, in bytes. */
inline constexpr qsizetype kLargestReaderPack = 1024 * 1024;

/**
 * Complains where something of a pack is larger than any pack needs: a text, a list, the number of
 * all values, how deep they lie. Reading such a pack, and files by it, would take as long as its
 * author likes.
 */
void checkBounds(const JsonValue &root, PackProblems &problems);

} // namespace recourse::formats
