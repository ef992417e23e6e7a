// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/packplace.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include <chrono>
#include <filesystem>

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include "evidence/manifest.h"
#include "evidence/packsource.h"
#include "evidence/zippack.h"

namespace recourse::evidence {

using core::failure;
using domain::PackFailure;
using domain::PackProblem;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kAsGoodAsFull = 1024 * 1024;
const QString kUnfinished = u".recourse-pack-"_s;
const QString kLock = u"lock"_s;

QString folderOf(const QString &out)
{
    return QFileInfo(out).absolutePath();
}

/** What programs left that were killed over their work: nobody holds its lock any more. */
void sweepBeside(const QString &mine)
{
    const QFileInfo made(mine);
    const QDateTime old = made.lastModified().addDays(-1);
    const QFileInfoList others = made.dir().entryInfoList(
        {kUnfinished + u"??????"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &other : others) {
        const QString held = other.filePath() + u'/' + kLock;
        // Without a lock: of one that is just beginning, or was killed while it cleaned up.
        const bool mayBegin = !QFileInfo::exists(held) && other.lastModified() > old;
        if (other.fileName() == made.fileName() || mayBegin)
            continue;
        QLockFile lock(held);
        lock.setStaleLockTime(std::chrono::milliseconds(0)); // however long it takes
        if (lock.tryLock(0))
            QDir(other.filePath()).removeRecursively();
    }
}

bool mayReplace(const QString &out)
{
    const QFileInfo there(out);
    if (there.isSymLink() || !there.exists())
        return !there.isSymLink();
    if (there.isDir())
        return !isZipName(out) && QDir(out).isEmpty();
    return isZipName(out) && there.isFile() && (there.size() == 0 || isZipWithManifest(out));
}

bool syncPath(const QString &path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    return QFileInfo(path).isDir()
        || (file.open(QIODevice::ReadWrite) && _commit(file.handle()) == 0);
#else
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return synced;
#endif
}

bool syncAll(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return syncPath(path);
    QDirIterator each(path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    bool synced = true;
    while (each.hasNext())
        synced = syncPath(each.next()) && synced;
    return syncPath(path) && synced;
}

/** Under two names where the disk knows that, so that it is never without one. */
bool putAside(const QString &there, const QString &aside)
{
    std::error_code why;
    std::filesystem::create_hard_link(there.toStdU16String(), aside.toStdU16String(), why);
    return !why || QFile::rename(there, aside);
}

bool putInPlace(const QString &from, const QString &to)
{
    if (QFileInfo(from).isDir())
        return (!QFileInfo::exists(to) || QDir().rmdir(to)) && QDir().rename(from, to);
#ifdef Q_OS_WIN
    QFile::remove(to); // nothing there replaces a file by a rename of Qt's
    return QFile::rename(from, to);
#else
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
}
} // namespace

bool isZipName(const QString &path)
{
    return path.endsWith(u".zip"_s, Qt::CaseInsensitive);
}

PackPlace::PackPlace(const QString &out)
    : m_out(out)
    , m_folder(folderOf(out) + u'/' + kUnfinished + u"XXXXXX"_s)
    , m_lock(m_folder.filePath(kLock))
{
    m_lock.setStaleLockTime(std::chrono::milliseconds(0));
}

core::Result<std::unique_ptr<PackPlace>, PackFailure> PackPlace::beside(const QString &out,
                                                                        qint64 needed)
{
    if (!mayReplace(out))
        return failure(packFailure(PackProblem::OtherFile, out));
    const QStorageInfo disk(folderOf(out));
    if (disk.isValid() && disk.isReady() && disk.bytesAvailable() < needed) {
        PackFailure full = packFailure(PackProblem::NoRoom, out);
        full.needed = needed;
        full.free = disk.bytesAvailable();
        return failure(full);
    }
    std::unique_ptr<PackPlace> place(new PackPlace(out));
    if (!place->m_folder.isValid() || !place->m_lock.tryLock(0))
        return failure(packFailure(PackProblem::NotWritten, out, place->m_folder.errorString()));
    sweepBeside(place->m_folder.path());
    return place;
}

PackFailure PackPlace::refused(const QString &detail) const
{
    const qint64 free = QStorageInfo(m_folder.path()).bytesAvailable();
    const bool full = free >= 0 && free < kAsGoodAsFull;
    PackFailure why = packFailure(full ? PackProblem::NoRoom : PackProblem::NotWritten, m_out,
                                  detail);
    why.free = free;
    why.needed = kAsGoodAsFull;
    return why;
}

core::Result<void, PackFailure> PackPlace::write(const QString &name,
                                                 const QByteArray &content) const
{
    QFile file(path(name));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.flush())
        return failure(refused(file.errorString()));
    return {};
}

QString PackPlace::former(qsizetype part) const
{
    return path(u"former-%1"_s.arg(part));
}

core::Result<void, PackFailure>
PackPlace::settle(const QList<std::pair<QString, QString>> &fromTo) const
{
    for (const auto &[from, to] : fromTo) {
        if (!mayReplace(to))
            return failure(packFailure(PackProblem::OtherFile, to));
        if (!syncAll(from))
            return failure(refused(u"not brought to disk"_s));
    }
    // One rename is whole or not done. Of several, what they replace must come back.
    const bool several = fromTo.size() > 1;
    for (qsizetype at = 0; at < fromTo.size(); ++at) {
        const auto &[from, to] = fromTo[at];
        const bool stays = !several || !QFileInfo::exists(to) || putAside(to, former(at));
        if (stays && putInPlace(from, to))
            continue;
        for (qsizetype done = several ? at : -1; done >= 0; --done) {
            if (QFileInfo::exists(former(done)))
                (void)putInPlace(former(done), fromTo[done].second);
            else if (done < at)
                QFile::remove(fromTo[done].second);
        }
        return failure(refused(u"%1 is not renamed"_s.arg(QFileInfo(to).fileName())));
    }
    (void)syncPath(folderOf(m_out)); // some disks know no such thing
    return {};
}

} // namespace recourse::evidence
