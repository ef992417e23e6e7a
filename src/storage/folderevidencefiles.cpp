// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/folderevidencefiles.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include "core/fingerprint.h"
#include "storage/bookcopy.h"

namespace recourse::storage {

using core::failure;
using domain::FileState;
using domain::KeepFailure;
using domain::KeepProblem;
using domain::KeepProgress;
using domain::KeptFile;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kPiece = 1024 * 1024;
const QString kUnfinished = u"incoming"_s;

KeepFailure problem(KeepProblem what)
{
    KeepFailure refused;
    refused.problem = what;
    return refused;
}

KeepFailure folderRefused(const domain::StorageError &error)
{
    KeepFailure refused = problem(KeepProblem::Folder);
    refused.error = error;
    return refused;
}

/** Unfinished files that are a day older than the one just made: nobody copies as long as that. */
void sweepBeside(const QString &unfinished)
{
    const QFileInfo made(unfinished);
    const QDateTime old = made.lastModified().addDays(-1);
    const QFileInfoList others = made.dir().entryInfoList({kUnfinished + u".??????.new"_s},
                                                          QDir::Files | QDir::Hidden);
    for (const QFileInfo &other : others) {
        if (other.lastModified() < old)
            QFile::remove(other.filePath());
    }
}

/** The folder, or where it will be made. */
QString diskOf(const QString &folder)
{
    return QFileInfo::exists(folder) ? folder : QFileInfo(folder).absolutePath();
}

QDateTime changedAt(const QFile &file)
{
    return file.fileTime(QFileDevice::FileModificationTime);
}
} // namespace

QString evidenceFolderOf(const QString &book)
{
    return QFileInfo(book).absoluteFilePath() + u".evidence"_s;
}

FolderEvidenceFiles::FolderEvidenceFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString FolderEvidenceFiles::pathOf(const QString &fingerprint) const
{
    return m_folder + u'/' + fingerprint;
}

QStringList FolderEvidenceFiles::names() const
{
    return QDir(m_folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

std::optional<KeepFailure> FolderEvidenceFiles::refused(const QString &file) const
{
    const auto told = [&file](KeepFailure refused) {
        refused.file = file;
        return refused;
    };
    const QFileInfo info(file);
    if (!info.exists())
        return told(problem(KeepProblem::Gone));
    if (!info.isFile())
        return told(problem(KeepProblem::NoFile));
    if (info.size() <= 0)
        return told(problem(KeepProblem::Empty));
    if (!QFile(file).open(QIODevice::ReadOnly))
        return told(problem(KeepProblem::Unreadable));
    if (noRoomFor(info.size()))
        return told(noRoom(info.size()));
    return {};
}

core::Result<KeptFile, KeepFailure> FolderEvidenceFiles::keep(const QString &file,
                                                              const KeepProgress &progress)
{
    const auto told = [&file](KeepFailure refused) {
        refused.file = file;
        return failure(refused);
    };
    const QFileInfo info(file);
    if (!info.exists())
        return told(problem(KeepProblem::Gone));
    if (!info.isFile()) // opening a pipe would wait for whoever writes to it
        return told(problem(KeepProblem::NoFile));
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return told(problem(KeepProblem::Unreadable));
    const qint64 size = source.size();
    const QDateTime changed = changedAt(source);
    // Who writes while we read may leave the size as it was, but not the time.
    const auto isSame = [&] { return source.size() == size && changedAt(source) == changed; };
    auto kept = copy(source, size, isSame, progress);
    if (!kept)
        return told(kept.error());
    return kept;
}

core::Result<KeptFile, KeepFailure> FolderEvidenceFiles::keepBytes(const QByteArray &bytes)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return copy(source, bytes.size(), [] { return true; }, {});
}

bool FolderEvidenceFiles::noRoomFor(qint64 bytes) const
{
    const QStorageInfo disk(diskOf(m_folder));
    return disk.isValid() && disk.bytesAvailable() < bytes;
}

KeepFailure FolderEvidenceFiles::noRoom(qint64 bytes) const
{
    KeepFailure refused = problem(KeepProblem::NoRoom);
    refused.needed = bytes;
    refused.free = QStorageInfo(diskOf(m_folder)).bytesAvailable();
    return refused;
}

FolderEvidenceFiles::Kept FolderEvidenceFiles::copy(QIODevice &from, qint64 size,
                                                    const std::function<bool()> &isSame,
                                                    const KeepProgress &progress)
{
    if (size <= 0)
        return failure(problem(KeepProblem::Empty));
    if (!QDir().mkpath(m_folder))
        return failure(folderRefused(storageError(StorageErrorKind::ReadOnly, m_folder)));
    if (noRoomFor(size))
        return failure(noRoom(size));
    auto unfinished = UnfinishedFile::beside(pathOf(kUnfinished));
    if (!unfinished)
        return failure(folderRefused(unfinished.error()));
    sweepBeside(unfinished->path());
    QFile out(unfinished->path());
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(folderRefused(storageError(StorageErrorKind::ReadOnly, out.errorString())));
    core::Fingerprinter sum;
    KeptFile kept;
    QByteArray piece(kPiece, Qt::Uninitialized);
    while (true) {
        if (progress && !progress(kept.bytes, size))
            return failure(problem(KeepProblem::Cancelled));
        const qint64 got = from.read(piece.data(), piece.size());
        if (got < 0)
            return failure(problem(KeepProblem::Unreadable));
        if (got == 0)
            break;
        sum.add(QByteArrayView(piece.constData(), got));
        if (out.write(piece.constData(), got) != got)
            return failure(noRoom(size));
        kept.bytes += got;
        if (kept.bytes > size)
            return failure(problem(KeepProblem::Changing));
    }
    if (kept.bytes != size || !isSame())
        return failure(problem(KeepProblem::Changing));
    out.close();
    kept.fingerprint = sum.result();
    return settle(*unfinished, kept);
}

FolderEvidenceFiles::Kept FolderEvidenceFiles::settle(UnfinishedFile &copy, const KeptFile &kept)
{
    const QString path = pathOf(kept.fingerprint);
    KeptFile settled = kept;
    // What stands there under that name is believed only after it was read.
    settled.wasThere = look(kept.fingerprint, {}) == FileState::Whole;
    if (settled.wasThere)
        return settled;
    if (auto done = copy.becomes(path); !done) {
        KeepFailure refused = folderRefused(done.error());
        if (done.error().kind == StorageErrorKind::DiskFull)
            refused.problem = KeepProblem::NoRoom;
        return failure(refused);
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return settled;
}

std::optional<FileState> FolderEvidenceFiles::look(const QString &fingerprint,
                                                   const KeepProgress &progress)
{
    QFile file(pathOf(fingerprint));
    if (!QFileInfo(file).isFile())
        return FileState::Missing;
    if (!file.open(QIODevice::ReadOnly))
        return FileState::Unreadable;
    core::Fingerprinter sum;
    QByteArray piece(kPiece, Qt::Uninitialized);
    const qint64 size = file.size();
    qint64 done = 0;
    while (true) {
        if (progress && !progress(done, size))
            return {};
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return FileState::Unreadable;
        if (got == 0)
            break;
        sum.add(QByteArrayView(piece.constData(), got));
        done += got;
    }
    return sum.result() == fingerprint ? FileState::Whole : FileState::Changed;
}

} // namespace recourse::storage
