// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands for mimeparts.cpp where GMime was not found when the program was built.

#include "formats/documents/mimeparts.h"

namespace recourse::formats {

core::Result<MimeMessage, domain::Refusal> parseMime(const QByteArray &, MimeWish)
{
    domain::Refusal refusal;
    refusal.reason = domain::RefusalReason::NotInThisBuild;
    refusal.arguments = QStringList{QStringLiteral("GMime")};
    return core::failure(refusal);
}

} // namespace recourse::formats
