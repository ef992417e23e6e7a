// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

namespace recourse::formats {

/** What decoding the picture takes that a file shows first. */
struct HeifBounds
{
    qint64 largest = 0;            ///< pixels of one picture: of a frame, a mosaic or a canvas
    qint64 total = 0;              ///< pixels of all that it is made of, as often as it is
    bool isPlain = false;          ///< AV1 alone, of no parts, few frames: what a shop's page has
    QList<qsizetype> foreignLinks; ///< see HeifItems
};

/**
 * How many pixels decoding a HEIC or AVIF file can take, by the coded pictures in it and not by
 * what the file says of them: libheif believes the file, and the decoder below it makes room for
 * what it meets. What lies beside the picture, such as maps of brightness and of depth, is not
 * decoded and not counted. Nothing where it cannot be told: damaged, of another coding, made of
 * itself, a film. Any thread.
 */
[[nodiscard]] std::optional<HeifBounds> heifBounds(const QByteArray &file);

} // namespace recourse::formats
