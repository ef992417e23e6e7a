// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/evidence/evidenceitem.h"

namespace recourse::evidence {

/**
 * "files/01-label.jpg": numbered, short, of letters, digits, dots and dashes that every system and
 * every form takes, whatever the original is called. `of`: how many there are; `ending`: of a copy,
 * empty for the original's own.
 */
[[nodiscard]] QString packFileName(int number, qsizetype of, const domain::EvidenceItem &item,
                                   const QString &ending);
/** "case-2.zip" of "case.zip". */
[[nodiscard]] QString partName(const QString &out, qsizetype part);

} // namespace recourse::evidence
