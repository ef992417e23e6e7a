// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArray>
#include <QImage>
#include <QSize>

#include "core/result.h"
#include "domain/errors.h"

namespace recourse::formats {

/** May a picture of that size be decoded? */
using SizeCheck = std::function<bool(const QSize &size)>;

/**
 * The first picture of an AVIF file. Refused with BadValue where it is damaged, with TooLarge where
 * `mayDecode` says no to its size, with NotInThisBuild where libheif was not there when the program
 * was built. Any thread.
 */
[[nodiscard]] core::Result<QImage, domain::Refusal> decodeAvif(const QByteArray &file,
                                                               const SizeCheck &mayDecode);

} // namespace recourse::formats
