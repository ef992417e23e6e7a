// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/packobject.h"
#include "formats/packs/mailpatterns.h"

namespace recourse::formats {

/**
 * The section "mails" of a reader pack. Wordings are written as people read them: `{order}` and
 * `{parcel}` are numbers, `{days}` and `{count}` small ones, `{any}` a few words.
 */
[[nodiscard]] MailPatterns readMailPatterns(PackObject &object);

} // namespace recourse::formats
