// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/packobject.h"
#include "formats/packs/readerpack.h"

namespace recourse::formats {

// The parts of a reader pack, read strictly. A value is a path, a list of ways to it, or an object
// of them; see the authors' guide beside the packs.

[[nodiscard]] OrderShape readOrderShape(PackObject &object);
[[nodiscard]] WrappedShape readWrappedShape(PackObject &object);
/** A sentence in each of its wordings: `{date}` is the date, `{any}` a few words. */
[[nodiscard]] std::vector<SentenceShape> readSentenceShapes(PackObject &object);
/** A pattern that must be one and end soon; empty where the key is absent. */
[[nodiscard]] QRegularExpression readPatternOr(PackObject &object, const char *key);

} // namespace recourse::formats
