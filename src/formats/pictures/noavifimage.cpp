// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands for avifimage.cpp where libheif was not found when the program was built.

#include "formats/pictures/avifimage.h"

namespace recourse::formats {

core::Result<QImage, domain::Refusal> decodeAvif(const QByteArray &, const PixelCheck &)
{
    domain::Refusal refusal;
    refusal.reason = domain::RefusalReason::NotInThisBuild;
    refusal.arguments = QStringList{QStringLiteral("libheif")};
    return core::failure(refusal);
}

} // namespace recourse::formats
