// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lockholder.h"

#include <QFile>
#include <QStringList>

#if defined(Q_OS_LINUX)
#include <sys/stat.h>
#endif

namespace recourse::storage {

using namespace Qt::StringLiterals;

#if defined(Q_OS_LINUX)
namespace {
/** The byte of the -shm file that SQLite locks for the one writer (its WAL_WRITE_LOCK). */
constexpr quint64 kWriterByte = 120;

/** A line is "1: POSIX ADVISORY WRITE <pid> <major>:<minor>:<inode> <first> <last>". */
qint64 writerPid(quint64 inode)
{
    QFile locks(u"/proc/locks"_s);
    if (!locks.open(QIODevice::ReadOnly))
        return 0;
    const QString suffix = u":%1"_s.arg(inode);
    for (const QString &line : QString::fromLatin1(locks.readAll()).split(u'\n')) {
        const QStringList parts = line.simplified().split(u' ');
        if (parts.size() < 8 || parts.at(3) != "WRITE"_L1 || !parts.at(5).endsWith(suffix))
            continue;
        const quint64 first = parts.at(6).toULongLong();
        const quint64 last = parts.at(7) == "EOF"_L1 ? ~quint64(0) : parts.at(7).toULongLong();
        if (first <= kWriterByte && kWriterByte <= last)
            return parts.at(4).toLongLong();
    }
    return 0;
}
} // namespace
#endif

QString nameOfWriter(const QString &bookPath)
{
#if defined(Q_OS_LINUX)
    // Asked of the kernel's list: opening and closing the -shm file here would drop our own locks.
    struct stat info = {};
    if (::stat(QFile::encodeName(bookPath + u"-shm"_s).constData(), &info) != 0)
        return {};
    const qint64 pid = writerPid(info.st_ino);
    if (pid <= 0)
        return {};
    QFile name(u"/proc/%1/comm"_s.arg(pid));
    if (!name.open(QIODevice::ReadOnly))
        return QString::number(pid);
    return u"%1 (%2)"_s.arg(QString::fromUtf8(name.readAll()).trimmed()).arg(pid);
#else
    Q_UNUSED(bookPath)
    return {};
#endif
}

} // namespace recourse::storage
