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
};

/**
 * Of an opened file, by MediaInfo, which is handed pieces of it and opens nothing by itself;
 * nothing where the program was built without it. No more than some megabytes are read. Any thread.
 */
[[nodiscard]] VideoData videoData(QIODevice &file);

} // namespace recourse::evidence
