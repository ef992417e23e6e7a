// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include "core/result.h"
#include "domain/errors.h"
#include "domain/ports/evidencepictures.h"
#include "domain/ports/markuppictures.h"

namespace recourse::evidence {

inline constexpr int kLongestPreviewEdge = 4096;

/** Previews by Qt's decoders and libheif, as JPEG, and what is drawn on them. */
class Pictures final : public domain::EvidencePictures, public domain::MarkupPictures
{
public:
    [[nodiscard]] QByteArray preview(const QString &path, int edge) override;
    [[nodiscard]] QByteArray drawn(const QByteArray &preview, const QSize &whole,
                                   const domain::Markup &markup) override;
};

/** A decoded picture, turned as the camera says. */
struct LoadedPicture
{
    QImage image; ///< in its own colour space
    QSize whole;  ///< pixels of the original, turned too; `image` may have fewer
};

/**
 * A picture file of any kind that EvidencePictures names; smaller where `edge` allows it, 0: as
 * large as may be. Refused with BadValue where it is none or damaged, TooLarge where it holds more
 * than may be decoded, NotInThisBuild with the library's name. Any thread.
 */
[[nodiscard]] core::Result<LoadedPicture, domain::Refusal> loadPicture(const QString &path,
                                                                       int edge);

/** Of Exif's eight ways to turn a picture, 1 to 8, this one done. */
[[nodiscard]] QImage turnedAs(const QImage &image, int orientation);
/** It puts the picture on its side. */
[[nodiscard]] bool isOnItsSide(int orientation);

} // namespace recourse::evidence
