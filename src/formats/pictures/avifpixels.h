// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

namespace recourse::formats {

/**
 * How many pixels decoding an AVIF file can take at most, by the pictures in it and not by what the
 * file says of them: libheif believes the file, and the decoder below it makes room for what it
 * meets. Nothing where that cannot be told: damaged, a mosaic of pictures, a film. Any thread.
 */
[[nodiscard]] std::optional<qint64> avifPixels(const QByteArray &file);

} // namespace recourse::formats
