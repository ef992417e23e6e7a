// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/ports/readerpacks.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** "Saved pages of AliExpress"; the id of a pack that has no title. */
[[nodiscard]] QString readerPackName(const domain::ReaderPackInfo &pack);
/** "Saved order list", "Mails in German", "Dates in sentences: promised delivery". */
[[nodiscard]] QString readerPartName(const domain::ReaderPart &part,
                                     const wording::Regional &regional);
/** A version in the reader's digits and in one piece. */
[[nodiscard]] QString readerVersion(const QString &version, const wording::Regional &regional);

} // namespace recourse::presentation
