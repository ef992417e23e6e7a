// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArray>
#include <QImage>

#include "core/result.h"
#include "domain/errors.h"

namespace recourse::formats {

/** May so many pixels be decoded? */
using PixelCheck = std::function<bool(qint64 pixels)>;

/** "AVIF" by its brands; of an ISO media file: the major one, then those it is compatible with. */
[[nodiscard]] bool isAvif(const QByteArray &head);
/** HEIC or AVIF, likewise. The first 64 bytes are enough. */
[[nodiscard]] bool isHeif(const QByteArray &head);

// Turned as the file says (by its own properties: its Exif does not count). Refused with BadValue
// where it is damaged, with TooLarge where it holds more than may be decoded, with NotInThisBuild
// where libheif was not there when the program was built. Any thread.

/** The first picture of an AVIF file as shops have them: no mosaic. */
[[nodiscard]] core::Result<QImage, domain::Refusal> decodeAvif(const QByteArray &file,
                                                               const PixelCheck &mayDecode);
/** The first picture of a HEIC or AVIF file, in its colour space, without what telephones lay
 * beside it; nothing that it is made of has more than `mostPixels`, all of that together no more
 * than four times as many. */
[[nodiscard]] core::Result<QImage, domain::Refusal> decodeHeif(const QByteArray &file,
                                                               qint64 mostPixels);
/** How large the first picture is; nothing is decoded. Invalid where that cannot be told. */
[[nodiscard]] QSize heifSize(const QByteArray &file);

} // namespace recourse::formats
