// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace recourse::domain {

/** Small pictures of picture files, for lists and tiles. Never writes. Any thread, several at once.
 */
class EvidencePictures
{
public:
    virtual ~EvidencePictures() = default;
    /**
     * A PNG or JPEG, turned as the camera says, of which no side is longer than `edge` (pixels, 1
     * to 4096) and which is never larger than the picture itself. Told by content: JPEG, PNG, WebP,
     * GIF, BMP, and HEIC and AVIF where libheif was there when the program was built. Empty where
     * the file is none of these, is damaged, cannot be read or holds more than may be decoded.
     */
    [[nodiscard]] virtual QByteArray preview(const QString &path, int edge) = 0;
};

} // namespace recourse::domain
