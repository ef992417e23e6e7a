// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace recourse::evidence {

/** What a photo tells of how it was made; empty where it does not. */
struct PhotoData
{
    QString capturedAt; ///< as domain::EvidenceFacts has it
    QString camera;
    QString software;      ///< what wrote it last
    bool hasPlace = false; ///< what place is never read
    int orientation = 1;   ///< of Exif, 1 to 8
};

/**
 * Exif and XMP of a photo (JPEG, PNG, WebP, TIFF, HEIF where Exiv2 was built for it), by Exiv2,
 * which throws: nothing of that comes out of here. A damaged file tells less. Any thread.
 */
[[nodiscard]] PhotoData photoData(const QString &path);

/** The encoded copy (JPEG or PNG) with what the original tells of time, camera and place; as it was
 * where that cannot be done. Likewise. */
[[nodiscard]] QByteArray withTimeCameraAndPlace(const QByteArray &copy, const QString &original);

} // namespace recourse::evidence
