// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include "core/result.h"
#include "domain/evidence/markup.h"

namespace recourse::evidence {

/** What a form takes. */
struct CopyLimits
{
    qint64 bytes = 2'000'000;
    /** Time, camera and place of the original are told by the copy too; without it nothing of the
     * file but its colours is in the copy. No serial number, preview or maker's note ever is. */
    bool keepsMetadata = false;
};

/** A picture to hand out. */
struct PictureCopy
{
    QByteArray bytes;
    QString ending; ///< "jpg" or "png", of a name that it may be given
    QSize pixels;
    bool isReduced = false; ///< has fewer pixels than it would have without a limit
};

/** Why there is no copy. */
enum class CopyProblem {
    Unreadable,     ///< gone, or the system does not let it be read
    NoPicture,      ///< damaged, or of no kind that can be decoded
    TooLarge,       ///< holds more than may be decoded
    NotInThisBuild, ///< HEIC or AVIF, and the program was built without libheif
    DoesNotFit,     ///< not even small and coarse
};

/**
 * The picture drawn anew, turned as the camera says, with `markup` on it and in sRGB over white: a
 * PNG where the original is PNG, GIF or BMP and that fits, else a JPEG as fine as fits, with fewer
 * pixels only where it would become too coarse. What is blurred or blacked out is gone before it is
 * encoded. Never writes. Any thread; texts of marks need a QGuiApplication.
 */
[[nodiscard]] core::Result<PictureCopy, CopyProblem>
copyPicture(const QString &path, const domain::Markup &markup, const CopyLimits &limits);

} // namespace recourse::evidence
