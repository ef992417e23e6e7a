// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/folderwatch.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QThreadPool>

#include "presentation/kepttables.h"

namespace recourse::presentation {

namespace {
constexpr std::chrono::seconds kSettleTime{2};
/** The system watches no more than some thousands for all programs together. */
constexpr qsizetype kMostFolders = 500;

/** By its name: what is gigabytes large is not read to find that out. */
bool isPicture(const QString &file)
{
    const QString
        type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name();
    return type.startsWith(u"image/") || type.startsWith(u"video/");
}
} // namespace

FolderWatch::FolderWatch(const domain::OrderReaders &readers, QThreadPool &pool, KeptValues *kept,
                         QObject *parent)
    : QObject(parent)
    , m_readers(readers)
    , m_pool(pool)
    , m_kept(kept)
    , m_courier(this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleTime);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::look);
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::look);
}

FolderWatch::~FolderWatch()
{
    m_courier.close();
}

void FolderWatch::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    ++m_round;
    m_folder = folder;
    m_known.clear();
    m_coming.clear();
    m_waiting.clear();
    m_pictures.clear();
    m_settle.stop();
    m_first = true;
    m_looking = false;
    m_again = false;
    if (m_folder.isEmpty())
        return;
    watch({QFileInfo(m_folder).absoluteFilePath()});
    look();
}

QStringList FolderWatch::take()
{
    return std::exchange(m_waiting, {});
}

QStringList FolderWatch::takePictures()
{
    return std::exchange(m_pictures, {});
}

/** Lists the folder, and reads what has kept its size since it was last listed. */
void FolderWatch::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    domain::ReadOptions options;
    options.tables = KeptTables(m_kept).all();
    m_pool.start([this, courier = m_courier, round = m_round, folder = m_folder, known = m_known,
                  coming = m_coming, first = m_first, options, &readers = m_readers] {
        const auto goOn = [](qint64, qint64) { return true; };
        Seen seen;
        const domain::FolderFiles found = readers.filesIn(folder, goOn);
        seen.folders = found.folders.mid(0, kMostFolders);
        for (const QString &file : found.files) {
            const QFileInfo info(file);
            seen.sizes.insert(file, info.size());
            const bool settled = coming.value(file, -1) == info.size();
            if (first || !settled || known.value(file, -1) == info.size() || info.size() == 0)
                continue;
            if (isPicture(file))
                seen.pictures.append(file);
            else if (!readers.readFile(file, options, goOn).fatal)
                seen.withOrders.append(file);
        }
        courier.deliver([this, seen, round] { takeSeen(seen, round); });
    });
}

void FolderWatch::takeSeen(const Seen &seen, int round)
{
    if (round != m_round)
        return;
    m_looking = false;
    bool growing = false;
    for (auto each = seen.sizes.cbegin(); each != seen.sizes.cend(); ++each) {
        const bool settled = m_coming.value(each.key(), -1) == each.value();
        if (m_first || (settled && each.value() > 0))
            m_known.insert(each.key(), each.value());
        // What stays empty is not waited for: its content comes under another name first.
        growing |= each.value() > 0 && m_known.value(each.key(), -1) != each.value();
    }
    m_coming = seen.sizes;
    m_first = false;
    for (const QString &file : seen.withOrders) {
        if (!m_waiting.contains(file))
            m_waiting.append(file);
    }
    for (const QString &file : seen.pictures) {
        if (!m_pictures.contains(file))
            m_pictures.append(file);
    }
    if (!seen.pictures.isEmpty())
        emit picturesArrived(int(m_pictures.size()));
    if (!seen.withOrders.isEmpty())
        emit arrived(int(m_waiting.size()));
    const bool isNew = watch(seen.folders);
    if (std::exchange(m_again, false) || growing || isNew)
        m_settle.start();
}

bool FolderWatch::watch(const QStringList &folders)
{
    const QStringList watched = m_watcher.directories();
    const QSet<QString> before(watched.cbegin(), watched.cend());
    QStringList fresh;
    for (const QString &folder : folders) {
        if (!before.contains(folder))
            fresh.append(folder);
    }
    if (fresh.isEmpty())
        return false;
    // What cannot be watched is looked at whenever something else comes.
    return m_watcher.addPaths(fresh).size() < fresh.size();
}

} // namespace recourse::presentation
