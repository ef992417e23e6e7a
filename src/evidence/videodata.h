// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QString>

namespace recourse::evidence {

/** What a video tells of itself; empty where it does not. */
struct VideoData
{
    qint64 milliseconds = 0;
    QString capturedAt;    ///< as domain::EvidenceFacts has it
    bool hasPlace = false; ///< what place is never kept

    bool operator==(const VideoData &) const = default;
};

/** What is longer says so by mistake, or for want of a better. */
inline constexpr double kLongestVideo = 1000.0 * 60 * 60 * 24 * 7; ///< ms

/**
 * Of an opened MP4, MOV, 3GP, Matroska, WebM or AVI, told by its content; nothing of another. Only
 * heads are read, some megabytes at most, in bounded time whatever stands in them. Any thread.
 */
[[nodiscard]] VideoData videoData(QIODevice &file);

} // namespace recourse::evidence
