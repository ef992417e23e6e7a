// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands for videodata.cpp where MediaInfo was not found when the program was built.

#include "evidence/videodata.h"

namespace recourse::evidence {

VideoData videoData(QIODevice &)
{
    return {};
}

} // namespace recourse::evidence
