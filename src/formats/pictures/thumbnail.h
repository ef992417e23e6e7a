// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/result.h"
#include "domain/errors.h"

namespace recourse::formats {

inline constexpr int kThumbnailEdge = 96; ///< pixels of the longer side, at most
inline constexpr qsizetype kLargestPictureFile = 8 * 1024 * 1024; ///< bytes

/**
 * A picture file (PNG, JPEG, WebP or AVIF, told by its content) as a small JPEG that is drawn anew:
 * nothing of the file but its colours is in it, no place and no camera. Transparent becomes white.
 * `pixels` is how many may still be decoded; what it takes is subtracted, also where it fails.
 * Refused with BadValue where it is no such picture or a damaged one, with TooLarge where it is too
 * large or more than may be decoded, with NotInThisBuild and the library's name where it was not
 * there. Any thread.
 */
[[nodiscard]] core::Result<QByteArray, domain::Refusal> thumbnailOf(const QByteArray &file,
                                                                    qint64 &pixels);

} // namespace recourse::formats
