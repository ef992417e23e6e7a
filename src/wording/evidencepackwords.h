// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include "domain/ports/evidencepacks.h"

namespace recourse::wording {

/** Why a pack was not made: what happened, what is safe, what to do. */
[[nodiscard]] QString packNotMadeText(const domain::PackFailure &failure, const QLocale &locale);
/** Why a pack could not be looked at. */
[[nodiscard]] QString packNotReadText(const domain::PackFailure &failure);
/** How a pack differs from what it says of itself; names the file. */
[[nodiscard]] QString packDifferenceText(const domain::PackDifference &difference);
/** What is said of a file in a pack; names the original. */
[[nodiscard]] QString packNoticeText(domain::PackNotice notice, const QString &name);

} // namespace recourse::wording
