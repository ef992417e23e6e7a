// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/videodata.h"

#include "evidence/avivideo.h"
#include "evidence/isovideo.h"
#include "evidence/matroskavideo.h"

namespace recourse::evidence {

VideoData videoData(QIODevice &file)
{
    if (const auto iso = isoVideoData(file))
        return *iso;
    if (const auto matroska = matroskaVideoData(file))
        return *matroska;
    return aviVideoData(file).value_or(VideoData());
}

} // namespace recourse::evidence
