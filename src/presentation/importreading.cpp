// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/importreading.h"

#include <algorithm>

#include <QFileInfo>

namespace recourse::presentation {

ImportReading::ImportReading(const domain::OrderReaders &readers, JobToken token,
                             domain::ReadOptions options, QHash<QString, QByteArray> copied,
                             std::shared_ptr<std::atomic<qint64>> count)
    : m_readers(readers)
    , m_token(std::move(token))
    , m_options(std::move(options))
    , m_copied(std::move(copied))
    , m_count(std::move(count))
{
}

void ImportReading::read(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const bool copied = m_copied.contains(path);
        const domain::FolderFiles folder = copied
            ? domain::FolderFiles()
            : m_readers.filesIn(path, [this](qint64, qint64) { return !m_token.isCancelled(); });
        if (folder.isFolder)
            m_read.folders.insert(path, folder);
        files += folder.isFolder ? folder.files : QStringList{path};
    }
    files.removeDuplicates();
    *m_count = files.size();
    for (qsizetype i = 0; i < files.size() && !m_read.cancelled; ++i)
        readOne(files.at(i), i, files.size());
    m_read.cancelled |= m_token.isCancelled();
}

void ImportReading::readOne(const QString &path, qint64 index, qint64 files)
{
    const domain::ReadProgress progress = [&](qint64 done, qint64 total) {
        if (files == 1)
            return m_token.report(done, total);
        const qint64 within = total > 0 ? std::clamp<qint64>(done * kStep / total, 0, kStep - 1)
                                        : 0;
        return m_token.report(index * kStep + within, files * kStep);
    };
    const auto text = m_copied.constFind(path);
    m_read.cancelled = !progress(0, text == m_copied.constEnd() ? QFileInfo(path).size() : 0);
    if (m_read.cancelled)
        return;
    domain::ReadResult result = text == m_copied.constEnd()
        ? m_readers.readFile(path, m_options, progress)
        : m_readers.readContent(path, *text, m_options, progress);
    m_read.cancelled = result.cancelled || m_token.isCancelled();
    result.file = path;
    if (!m_read.cancelled)
        m_read.results.append(std::move(result));
}

} // namespace recourse::presentation
