// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"

namespace recourse::formats {

/** How far a folder is looked into. */
struct FolderBounds
{
    int deepest = 16; ///< folders below each other
    qsizetype most = 20'000;
};
inline constexpr FolderBounds kFolderBounds;

/** A name that a browser gives a file which it has not loaded whole. */
[[nodiscard]] bool isHalfDownload(const QString &fileName);

/**
 * The files of a folder, then those of its folders, by name. Hidden ones and half downloads are
 * left out, and so is the folder that a browser puts beside a page; links to folders are not
 * followed. No folder: nothing. Any thread.
 */
[[nodiscard]] domain::FolderFiles listFolder(const QString &folder, const FolderBounds &bounds,
                                             const domain::ReadProgress &progress);

} // namespace recourse::formats
