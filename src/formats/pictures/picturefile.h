// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include "core/result.h"
#include "domain/errors.h"

namespace recourse::formats {

/** Pixels of a picture that is decoded whole; of a JPEG, which can be decoded at half its size and
 * less, some more. */
inline constexpr qint64 kMostPicturePixels = 1LL << 26;
inline constexpr qint64 kMostJpegPixels = 220'000'000;       ///< what telephones take at most
inline constexpr qint64 kLargestHeifFile = 64 * 1024 * 1024; ///< bytes; it is read whole

/** The name of Qt's plugin for it, by content: "jpeg", "png", "webp", "gif", "bmp"; empty: another.
 */
[[nodiscard]] QByteArray qtFormatOf(const QByteArray &head);

/** A decoded file. */
struct DecodedPicture
{
    QImage image;
    QSize whole;           ///< of the file's picture, which `image` may be smaller than
    bool isTurned = false; ///< as the camera says; else Exif says how to
};

/**
 * A picture file (JPEG, PNG, WebP, GIF, BMP, HEIC, AVIF, told by its content) in its own colour
 * space. Where no side longer than `edge` is wanted it may be decoded smaller, but not smaller than
 * that; 0: as large as may be. A JPEG of more than kMostPicturePixels always is. Refused with
 * BadValue where it is none or damaged, TooLarge where it holds more than may be decoded,
 * NotInThisBuild with the library's name. Any thread.
 */
[[nodiscard]] core::Result<DecodedPicture, domain::Refusal> decodePicture(const QString &path,
                                                                          int edge);

/** Its pixels, without decoding it; see DecodedPicture. Invalid where that cannot be told. */
struct PictureSize
{
    QSize size;
    bool isTurned = false;
};
[[nodiscard]] PictureSize pictureSize(const QString &path);

/** Nothing but colours: in sRGB, over white, no side longer than `edge` (0: as it is). */
[[nodiscard]] QImage plainPicture(const QImage &decoded, int edge);

} // namespace recourse::formats
