// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>

#include <QHash>
#include <QStringList>

#include "domain/ports/orderreader.h"
#include "presentation/jobpresenter.h"

namespace recourse::presentation {

/** Everything that was read, or as much of it as was before it was cancelled. */
struct FilesRead
{
    QList<domain::ReadResult> results;
    QHash<QString, domain::FolderFiles> folders; ///< of those paths that are one
    bool cancelled = false;
};

/**
 * Reads files and what is in folders, one after the other, in a thread of the pool. Owns what it
 * needs, but not the readers. Its progress is in bytes for one file, else kStep for each.
 */
class ImportReading final
{
public:
    static constexpr qint64 kStep = 1000;
    /** `copied`: content that is in no file, by its name; `count` becomes the number of files. */
    ImportReading(const domain::OrderReaders &readers, JobToken token, domain::ReadOptions options,
                  QHash<QString, QByteArray> copied, std::shared_ptr<std::atomic<qint64>> count);
    void read(const QStringList &paths);
    [[nodiscard]] FilesRead take() { return std::move(m_read); }

private:
    void readOne(const QString &path, qint64 index, qint64 files);

    const domain::OrderReaders &m_readers;
    JobToken m_token;
    domain::ReadOptions m_options;
    QHash<QString, QByteArray> m_copied;
    std::shared_ptr<std::atomic<qint64>> m_count;
    FilesRead m_read;
};

} // namespace recourse::presentation
