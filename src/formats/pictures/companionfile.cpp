// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/companionfile.h"

#include <algorithm>
#include <filesystem>

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestReference = 4096;
constexpr qsizetype kDeepest = 4; ///< folders and the file

/** The names on the way from the page to the file; empty where a browser would not write it so. */
QStringList namesOf(const QString &reference)
{
    const QString bare = reference.section(u'?', 0, 0).section(u'#', 0, 0);
    const QString path = QUrl::fromPercentEncoding(bare.toUtf8());
    static const QString kNever = u"\\:"_s + QChar(0);
    if (std::any_of(path.cbegin(), path.cend(), [](QChar c) { return kNever.contains(c); }))
        return {};
    QStringList names = path.split(u'/');
    if (names.constFirst() == "."_L1)
        names.removeFirst();
    const auto isWay = [](const QString &name) {
        return name.isEmpty() || name == "."_L1 || name == ".."_L1;
    };
    const bool leads = names.size() >= 2 && names.size() <= kDeepest
        && std::none_of(names.cbegin(), names.cend(), isWay);
    return leads ? names : QStringList();
}

/** "Orders_files", "Orders-Dateien" and "Orders.files" are of the page "Orders.html". */
bool isFolderOf(const QFileInfo &page, const QString &folder)
{
    // Some disks take a name apart that was written as one: the letter and what stands above it.
    const QString name = page.completeBaseName().normalized(QString::NormalizationForm_C);
    const QString whole = folder.normalized(QString::NormalizationForm_C);
    return !name.isEmpty() && whole.size() > name.size() && whole.startsWith(name)
        && !whole.at(name.size()).isLetterOrNumber();
}

/** A hard link may lead to the open book, and closing that would drop the locks it is held by. */
bool hasOneName(const QString &path)
{
    std::error_code failed;
    const auto names = std::filesystem::hard_link_count(QFileInfo(path).filesystemFilePath(),
                                                        failed);
    return !failed && names == 1;
}

} // namespace

std::optional<QString> companionFile(const QString &page, const QString &reference)
{
    if (page.isEmpty() || reference.size() > kLongestReference)
        return {};
    const QFileInfo saved(page);
    const QStringList names = namesOf(reference);
    if (names.isEmpty() || !isFolderOf(saved, names.constFirst()))
        return {};
    QString path = saved.absolutePath();
    for (const QString &name : names) {
        path += u'/' + name;
        if (QFileInfo(path).isSymLink() || QFileInfo(path).isJunction())
            return {};
    }
    return QFileInfo(path).isFile() && hasOneName(path) ? std::optional(path) : std::nullopt;
}

} // namespace recourse::formats
