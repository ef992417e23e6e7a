// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace recourse::wording {

/** What a language calls itself, without a country: "English", "español"; the code where unknown.
 */
[[nodiscard]] QString languageName(const QString &code);

} // namespace recourse::wording
