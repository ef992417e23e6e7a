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

/**
 * The first picture of an AVIF file. Refused with BadValue where it is damaged, with TooLarge where
 * `mayDecode` says no, with NotInThisBuild where libheif was not there when the program
 * was built. Any thread.
 */
[[nodiscard]] core::Result<QImage, domain::Refusal> decodeAvif(const QByteArray &file,
                                                               const PixelCheck &mayDecode);

} // namespace recourse::formats
