// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QHash>
#include <QStringList>

#include "domain/ports/orderreader.h"

namespace recourse::services {

/** Everything that was read, or nothing but `cancelled`. */
struct FilesRead
{
    QList<domain::ReadResult> results;           ///< of each file once, in the order of the paths
    QHash<QString, domain::FolderFiles> folders; ///< of those paths that are one
    bool cancelled = false;
};

/** How files are read. The functions are called from several threads, one at a time. */
struct FileReading
{
    /** Of one file its progress is in bytes, else kStep for each that was begun. */
    static constexpr qint64 kStep = 1000;

    const domain::OrderReaders &readers;
    domain::ReadOptions options;
    domain::ReadProgress progress;          ///< not empty
    QHash<QString, QByteArray> copied = {}; ///< content that is in no file, by its name
    std::function<void(qsizetype files)> counted = {};
};

/** Reads files and what is in folders, several at once; what is no order file says so itself. */
[[nodiscard]] FilesRead readFiles(const QStringList &paths, const FileReading &how);

} // namespace recourse::services
