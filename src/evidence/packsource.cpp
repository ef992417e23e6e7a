// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/packsource.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include "evidence/zippack.h"

namespace recourse::evidence {

using core::failure;
using domain::PackFailure;
using domain::PackProblem;
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostEntries = 100'000;
constexpr qint64 kPiece = 256 * 1024;

class FolderPack final : public PackSource
{
public:
    explicit FolderPack(const QString &folder)
        : m_folder(QFileInfo(folder).absoluteFilePath())
    {
    }
    /** False where there is more than a pack holds. */
    bool list()
    {
        const QDir root(m_folder);
        QDirIterator each(m_folder,
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            each.next();
            const QFileInfo info = each.fileInfo();
            if (info.isDir() && !info.isSymLink())
                continue;
            m_entries.append({root.relativeFilePath(info.filePath()), info.size(),
                              info.isFile() && !info.isSymLink()});
            if (m_entries.size() > kMostEntries)
                return false;
        }
        return true;
    }
    [[nodiscard]] const QList<PackEntry> &entries() const override { return m_entries; }
    [[nodiscard]] core::Result<void, PackFailure> read(const PackEntry &entry,
                                                       const TakePiece &take) override
    {
        QFile file(m_folder + u'/' + entry.path);
        if (!entry.isFile || !file.open(QIODevice::ReadOnly))
            return failure(packFailure(PackProblem::Unreadable, entry.path, file.errorString()));
        QByteArray piece(kPiece, Qt::Uninitialized);
        while (true) {
            const qint64 got = file.read(piece.data(), piece.size());
            if (got < 0)
                return failure(
                    packFailure(PackProblem::Unreadable, entry.path, file.errorString()));
            if (got == 0)
                return {};
            if (!take(QByteArrayView(piece.constData(), got)))
                return failure(packFailure(PackProblem::Cancelled, entry.path));
        }
    }

private:
    const QString m_folder;
    QList<PackEntry> m_entries;
};

bool isZip(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(2) == QByteArrayView("PK");
}
} // namespace

PackFailure packFailure(PackProblem problem, const QString &path, const QString &detail)
{
    PackFailure refused;
    refused.problem = problem;
    refused.path = path;
    refused.detail = detail;
    return refused;
}

bool looksLikePack(const QString &path)
{
    return QFileInfo(path).isDir() || isZip(path);
}

OpenedSource openPack(const QString &path, const QString &password)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(packFailure(PackProblem::Gone, path));
    if (info.isDir()) {
        auto folder = std::make_unique<FolderPack>(path);
        if (!folder->list())
            return failure(packFailure(PackProblem::TooMuch, path));
        return folder;
    }
    if (!info.isReadable())
        return failure(packFailure(PackProblem::Unreadable, path));
    if (!isZip(path))
        return failure(packFailure(PackProblem::NoPack, path));
    return openZipPack(path, password);
}

} // namespace recourse::evidence
