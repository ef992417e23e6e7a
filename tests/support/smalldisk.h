// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "support/ramfolder.h"

namespace recourse::test {

/**
 * A disk of few bytes that only this test and the programs that it starts see, in memory. Needs
 * root, or a system that lets everybody have a name space of his own.
 */
class SmallDisk final
{
public:
    /** To be called first in main(), while there is one thread. Says why it cannot be, or nothing.
     */
    static QString prepare()
    {
        const uid_t user = ::geteuid();
        const gid_t group = ::getegid();
        if (::unshare(CLONE_NEWNS) != 0) {
            if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
                return QStringLiteral("neither root nor a user name space: %1")
                    .arg(QString::fromLocal8Bit(std::strerror(errno)));
            write("/proc/self/setgroups", "deny");
            write("/proc/self/uid_map", "0 " + QByteArray::number(qulonglong(user)) + " 1");
            write("/proc/self/gid_map", "0 " + QByteArray::number(qulonglong(group)) + " 1");
        }
        if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            return QStringLiteral("no mounts of its own: %1")
                .arg(QString::fromLocal8Bit(std::strerror(errno)));
        return {};
    }

    explicit SmallDisk(int megabytes)
    {
        const QByteArray size = "size=" + QByteArray::number(megabytes) + "m";
        m_mounted = ::mount("none", place().constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        setReadOnly(false);
        ::umount2(place().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] qint64 freeBytes() const
    {
        struct statvfs disk = {};
        return ::statvfs(place().constData(), &disk) == 0 ? qint64(disk.f_bavail * disk.f_bsize)
                                                          : -1;
    }
    /** Leaves room for so many bytes, in whole pages. */
    void fillBut(qint64 room) const
    {
        clear();
        QFile ballast(ballastPath());
        const QByteArray page(4096, 'x');
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no ballast");
        while (freeBytes() > room && ballast.write(page) == page.size()) { }
    }
    void clear() const { QFile::remove(ballastPath()); }
    void setReadOnly(bool readOnly) const
    {
        const unsigned long how = readOnly ? MS_RDONLY : 0;
        ::mount("none", place().constData(), nullptr, MS_REMOUNT | how, nullptr);
    }

private:
    static void write(const char *file, const QByteArray &text)
    {
        QFile out(QString::fromLatin1(file));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            std::fprintf(stderr, "%s is not written\n", file);
    }
    [[nodiscard]] QByteArray place() const { return QFile::encodeName(m_folder.path()); }
    [[nodiscard]] QString ballastPath() const
    {
        return m_folder.filePath(QStringLiteral("ballast"));
    }

    QTemporaryDir m_folder{ramFolder()};
    bool m_mounted = false;
};

} // namespace recourse::test
