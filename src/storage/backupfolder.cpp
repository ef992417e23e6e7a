// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backupfolder.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTimeZone>

#include "domain/backuprotation.h"
#include "storage/bookcopy.h"

namespace recourse::storage {

using core::failure;
using domain::BackupFile;
using domain::BackupKind;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
const QString kTimeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

std::optional<BackupFile> backupFrom(const QFileInfo &file, const QString &rest)
{
    static const QRegularExpression timed(
        u"^(\\d{8}T\\d{6}Z)(-\\d+)?\\.(auto|restore)\\.recourse$"_s);
    static const QRegularExpression migrated(u"^before-v\\d+\\.recourse$"_s);
    BackupFile backup{file.filePath(), BackupKind::BeforeMigration, {}, file.size()};
    if (migrated.match(rest).hasMatch()) {
        backup.at = core::Instant::fromDateTime(file.lastModified());
        return backup;
    }
    const auto match = timed.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(1), kTimeFormat);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    backup.at = core::Instant::fromDateTime(at);
    backup.kind = match.captured(3) == "auto"_L1 ? BackupKind::Automatic
                                                 : BackupKind::BeforeRestore;
    return backup;
}

Stored<QDir> madeFolder(const QString &path)
{
    const QDir folder(path);
    if (!folder.mkpath(u"."_s))
        return failure(storageError(QFileInfo(QFileInfo(path).absolutePath()).isDir()
                                        ? StorageErrorKind::ReadOnly
                                        : StorageErrorKind::Gone,
                                    folder.path()));
    return folder;
}
} // namespace

QString backupFolderOf(const QString &book)
{
    return QFileInfo(book).absolutePath() + u"/backups"_s;
}

QString chosenFolderOf(const QString &book, const QString &chosen)
{
    // Two books of one name keep their backups apart.
    const QFileInfo file(book);
    const QByteArray place = QCryptographicHash::hash(file.absoluteFilePath().toUtf8(),
                                                      QCryptographicHash::Sha256);
    return chosen + u'/' + file.completeBaseName() + u'-'
        + QString::fromLatin1(place.toHex().left(8));
}

QList<BackupFile> backupsOf(const QString &book, const QString &folder)
{
    const QString prefix = QFileInfo(book).fileName() + u'.';
    QList<BackupFile> found;
    const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (!file.fileName().startsWith(prefix))
            continue;
        if (const auto backup = backupFrom(file, file.fileName().mid(prefix.size())))
            found.append(*backup);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &one, const auto &other) { return one.at > other.at; });
    return found;
}

Stored<QString> nameForBackup(const QString &book, const QString &folder, BackupKind kind,
                              core::Instant at)
{
    const auto made = madeFolder(folder);
    if (!made)
        return failure(made.error());
    const QString stem = made->filePath(QFileInfo(book).fileName() + u'.'
                                        + at.toUtc().toString(kTimeFormat));
    const QString ending = kind == BackupKind::Automatic ? u".auto.recourse"_s
                                                         : u".restore.recourse"_s;
    QString path = stem + ending;
    for (int number = 2; QFile::exists(path); ++number)
        path = stem + u'-' + QString::number(number) + ending;
    return path;
}

Stored<void> keepBefore(Connection &connection, const QString &book, int version,
                        const domain::CopyProgress &progress)
{
    const auto folder = madeFolder(backupFolderOf(book));
    if (!folder)
        return failure(folder.error());
    const QString name = folder->filePath(
        u"%1.before-v%2.recourse"_s.arg(QFileInfo(book).fileName()).arg(version));
    sweepUnfinished(QFileInfo(name));
    auto file = UnfinishedFile::beside(name);
    if (!file)
        return failure(file.error());
    const auto copied = copyChecked(connection, file->path(), progress);
    if (!copied)
        return failure(copied.error().error);
    if (progress && !progress(copied->bytes, copied->bytes)) // a short one, asked by nobody yet
        return failure(storageError(StorageErrorKind::Failed, u"stopped behind the backup"_s));
    if (auto done = file->becomes(name); !done)
        return done;
    // By the version, not the time of a file, which a copied folder has lost.
    static const QRegularExpression number(u"before-v(\\d+)"_s);
    QMap<int, QString> byVersion;
    for (const BackupFile &one : backupsOf(book, folder->path())) {
        if (one.kind == BackupKind::BeforeMigration)
            byVersion.insert(number.match(one.path).captured(1).toInt(), one.path);
    }
    while (byVersion.size() > domain::kOthersKept)
        QFile::remove(byVersion.take(byVersion.firstKey()));
    return {};
}

} // namespace recourse::storage
