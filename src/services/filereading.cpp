// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/filereading.h"

#include <atomic>
#include <iterator>
#include <memory>
#include <mutex>
#include <vector>

#include <QFileInfo>

#include "services/sidebyside.h"

namespace recourse::services {

using domain::FolderFiles;
using domain::ReadResult;

namespace {

class Reading
{
public:
    explicit Reading(const FileReading &how)
        : m_how(how)
        , m_readers(how.readers.asOfNow())
    {
    }

    FilesRead read(const QStringList &paths)
    {
        FilesRead read;
        const QStringList files = list(paths, read.folders);
        if (m_how.counted)
            m_how.counted(files.size());
        std::vector<ReadResult> results(std::size_t(files.size()));
        m_files = files.size();
        const auto work = [&](qsizetype i) {
            ++m_begun;
            if (goOn(0, bytesOf(files.at(i))))
                results[std::size_t(i)] = readOne(files.at(i));
        };
        doSideBySide({files.size(), work, [&](qsizetype i) { return bytesOf(files.at(i)); }});
        read.cancelled = m_stopped;
        if (!read.cancelled)
            read.results = {std::make_move_iterator(results.begin()),
                            std::make_move_iterator(results.end())};
        return read;
    }

private:
    /** How far the file is; of many files only how many have been begun is told. */
    bool goOn(qint64 done, qint64 total)
    {
        const std::lock_guard lock(m_telling);
        if (m_files > 1) {
            done = (m_begun - 1) * FileReading::kStep;
            total = m_files * FileReading::kStep;
        }
        if (!m_stopped && !m_how.progress(done, total))
            m_stopped = true;
        return !m_stopped;
    }

    QStringList list(const QStringList &paths, QHash<QString, FolderFiles> &folders)
    {
        QStringList files;
        for (const QString &path : paths) {
            const FolderFiles folder = m_how.copied.contains(path)
                ? FolderFiles()
                : m_readers->filesIn(path, [this](qint64, qint64) { return goOn(0, 0); });
            if (folder.isFolder)
                folders.insert(path, folder);
            files += folder.isFolder ? folder.files : QStringList{path};
        }
        files.removeDuplicates();
        return files;
    }

    [[nodiscard]] qint64 bytesOf(const QString &path) const
    {
        const auto copied = m_how.copied.constFind(path);
        return copied == m_how.copied.constEnd() ? QFileInfo(path).size() : copied->size();
    }

    ReadResult readOne(const QString &path)
    {
        const domain::ReadProgress progress = [this](qint64 done, qint64 total) {
            return goOn(done, total);
        };
        const auto text = m_how.copied.constFind(path);
        ReadResult result = text == m_how.copied.constEnd()
            ? m_readers->readFile(path, m_how.options, progress)
            : m_readers->readContent(path, *text, m_how.options, progress);
        result.file = path;
        return result;
    }

    const FileReading &m_how;
    const std::shared_ptr<const domain::OrderReaders> m_readers; ///< the same for all files
    std::mutex m_telling;
    std::atomic<bool> m_stopped = false;
    std::atomic<qint64> m_begun = 0;
    qint64 m_files = 0;
};

} // namespace

FilesRead readFiles(const QStringList &paths, const FileReading &how)
{
    return Reading(how).read(paths);
}

} // namespace recourse::services
