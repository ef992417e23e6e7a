// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/wholefiles.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include "storage/storageerrors.h"

namespace recourse::storage {

using core::failure;
using domain::StorageErrorKind;
using domain::Stored;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostToRead = 16 * 1024 * 1024; ///< more than any pack has
} // namespace

Stored<void> refusedBy(const QFileDevice &file)
{
    switch (file.error()) {
    case QFileDevice::NoError: // less was written than was asked for: there was no room
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        return failure(storageError(StorageErrorKind::DiskFull, file.errorString()));
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return failure(storageError(StorageErrorKind::ReadOnly, file.errorString()));
    default:
        return failure(storageError(StorageErrorKind::Failed, file.errorString()));
    }
}

Stored<void> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refusedBy(file);
    // Flushed by hand: a commit that finds the disk full has forgotten why.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return refusedBy(file);
    return {};
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.read(kMostToRead);
    return file.error() == QFileDevice::NoError ? std::optional(content) : std::nullopt;
}

void sweep(const QDir &folder)
{
    for (const QString &name :
         folder.entryList({u"*.json.??????"_s, u"*.origin.??????"_s, u"*.txt.??????"_s},
                          QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
}

} // namespace recourse::storage
