// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/folderfiles.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

class Listing final
{
public:
    Listing(const FolderBounds &bounds, const domain::ReadProgress &progress)
        : m_bounds(bounds)
        , m_progress(progress)
    {
    }

    void add(const QString &folder, int depth)
    {
        if (depth > m_bounds.deepest) {
            found.cut = true;
            return;
        }
        const QDir dir(folder);
        found.folders.append(dir.absolutePath());
        const auto files = dir.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : files) {
            if (isHalfDownload(file.fileName()))
                continue;
            if (found.files.size() >= m_bounds.most) {
                found.cut = true;
                return;
            }
            found.files.append(file.absoluteFilePath());
        }
        found.cancelled = m_progress && !m_progress(0, 0);
        const auto folders = dir.entryInfoList(
            QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable, QDir::Name);
        for (const QFileInfo &inner : folders) {
            if (found.cancelled || (found.cut && found.files.size() >= m_bounds.most))
                return;
            add(inner.absoluteFilePath(), depth + 1);
        }
    }

    domain::FolderFiles found;

private:
    const FolderBounds &m_bounds;
    const domain::ReadProgress &m_progress;
};

} // namespace

bool isHalfDownload(const QString &fileName)
{
    static const QStringList kEnds{u".part"_s, u".crdownload"_s, u".download"_s, u".tmp"_s};
    return std::any_of(kEnds.cbegin(), kEnds.cend(), [&fileName](const QString &end) {
        return fileName.endsWith(end, Qt::CaseInsensitive);
    });
}

domain::FolderFiles listFolder(const QString &folder, const FolderBounds &bounds,
                               const domain::ReadProgress &progress)
{
    if (!QFileInfo(folder).isDir())
        return {};
    Listing listing(bounds, progress);
    listing.found.isFolder = true;
    listing.add(folder, 1);
    return listing.found;
}

} // namespace recourse::formats
