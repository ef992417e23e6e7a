// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

namespace recourse::formats {

/** What decoding a picture takes at most. */
struct HeifBounds
{
    qint64 largest = 0;   ///< pixels of one picture: of a frame, or of a mosaic
    qint64 total = 0;     ///< pixels of all frames and mosaics
    bool isPlain = false; ///< AV1 alone, no mosaic, few frames: what a shop's page has
};

/**
 * How many pixels decoding a HEIC or AVIF file can take, by the coded pictures in it and not by
 * what the file says of them: libheif believes the file, and the decoder below it makes room for
 * what it meets. Nothing where that cannot be told: damaged, of another coding, a mosaic of
 * mosaics, a film. Any thread.
 */
[[nodiscard]] std::optional<HeifBounds> heifBounds(const QByteArray &file);

} // namespace recourse::formats
