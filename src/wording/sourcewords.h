// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "domain/source.h"
#include "wording/regional.h"

namespace recourse::wording {

/** "saved page", "mail of the site"; empty where it is not known. */
[[nodiscard]] QString sourceLabel(domain::SourceKind kind);

/** What told a value and when. */
struct Origin
{
    domain::SourceKind kind = domain::SourceKind::Unknown;
    std::optional<core::Instant> at;
    bool stated = true; ///< the source itself told `at`; else it is when it was brought in
};
/** "Source: saved page, seen on 3 Mar"; empty where nothing is known of it. */
[[nodiscard]] QString originSentence(const Origin &origin, core::Instant now,
                                     const Regional &regional);
/** The same beside a value: "saved page of 3 Mar". */
[[nodiscard]] QString originLabel(const Origin &origin, core::Instant now,
                                  const Regional &regional);

} // namespace recourse::wording
