// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/folderfiles.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

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
        const QSet<QString> pages = pagesAmong(files);
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
            if (!isOfPage(inner.fileName(), pages))
                add(inner.absoluteFilePath(), depth + 1);
        }
    }

    domain::FolderFiles found;

private:
    /** Names of saved pages, without their end and in one form of their letters. */
    static QSet<QString> pagesAmong(const QFileInfoList &files)
    {
        QSet<QString> pages;
        for (const QFileInfo &file : files) {
            if (file.suffix().startsWith("htm"_L1, Qt::CaseInsensitive))
                pages.insert(inOneForm(file.completeBaseName()));
        }
        return pages;
    }
    /** "Orders_files" beside "Orders.html": what a browser puts there is read with the page. Only
     * by the words that browsers have for it, as a folder of orders may be named after a page too.
     */
    static bool isOfPage(const QString &folder, const QSet<QString> &pages)
    {
        static const QRegularExpression kWord(
            u"^(.+)[^\\p{L}\\p{N}](files?|Dateien|fichiers|archivos|arquivos|ficheiros|bestanden|"
            "filer|pliki|soubory|файлы|ملفات)$"_s,
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
        if (pages.isEmpty())
            return false;
        const auto named = kWord.match(inOneForm(folder));
        return named.hasMatch() && pages.contains(named.captured(1));
    }
    static QString inOneForm(const QString &name)
    {
        return name.normalized(QString::NormalizationForm_C);
    }

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
