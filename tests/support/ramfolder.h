// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFileInfo>

namespace recourse::test {

/**
 * For a QTemporaryDir of books that are written thousands of times: in memory where the system has
 * such a folder, since waiting for a disk proves nothing there.
 */
inline QString ramFolder()
{
    const QFileInfo shared(QStringLiteral("/dev/shm"));
    const QString parent = shared.isDir() && shared.isWritable() ? shared.filePath()
                                                                 : QDir::tempPath();
    return parent + QStringLiteral("/recourse-XXXXXX");
}

/** The same for every QTemporaryDir of this test and of the programs that it starts. */
inline void useRamForTemporaries()
{
    qputenv("TMPDIR", QFile::encodeName(QFileInfo(ramFolder()).path()));
}

} // namespace recourse::test
