// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands for heifimage.cpp where libheif was not found when the program was built.

#include "formats/pictures/heifimage.h"

namespace recourse::formats {

namespace {
core::Result<QImage, domain::Refusal> refused()
{
    domain::Refusal refusal;
    refusal.reason = domain::RefusalReason::NotInThisBuild;
    refusal.arguments = QStringList{QStringLiteral("libheif")};
    return core::failure(refusal);
}
} // namespace

core::Result<QImage, domain::Refusal> decodeAvif(const QByteArray &, const PixelCheck &)
{
    return refused();
}

core::Result<QImage, domain::Refusal> decodeHeif(const QByteArray &, qint64)
{
    return refused();
}

QSize heifSize(const QByteArray &)
{
    return {};
}

} // namespace recourse::formats
