// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/vfsfile.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <memory>

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace recourse::storage {

using core::failure;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kPiece = 1024 * 1024;

/** A file of SQLite's, opened as it opens a book. */
class VfsFile final
{
public:
    VfsFile(const QString &path, int flags)
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
        if (!vfs)
            return;
        QByteArray full(vfs->mxPathname + 1, '\0'); // links resolved, as for a connection
        const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
        const int resolved = vfs->xFullPathname(vfs, name.constData(), int(full.size()),
                                                full.data());
        if (resolved != SQLITE_OK && resolved != SQLITE_OK_SYMLINK)
            return;
        m_name.reset(sqlite3_create_filename(full.constData(), "", "", 0, nullptr));
        m_room.reset(new std::byte[size_t(vfs->szOsFile)]());
        m_file = reinterpret_cast<sqlite3_file *>(m_room.get());
        m_isOpen = m_name
            && vfs->xOpen(vfs, m_name.get(), m_file, flags | SQLITE_OPEN_MAIN_DB, nullptr)
                == SQLITE_OK;
    }
    ~VfsFile()
    {
        if (m_file && m_file->pMethods)
            m_file->pMethods->xClose(m_file);
    }
    Q_DISABLE_COPY_MOVE(VfsFile)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] sqlite3_file *file() const { return m_file; }
    [[nodiscard]] const sqlite3_io_methods &methods() const { return *m_file->pMethods; }

private:
    std::unique_ptr<const char, decltype(&sqlite3_free_filename)> m_name{nullptr,
                                                                         &sqlite3_free_filename};
    std::unique_ptr<std::byte[]> m_room;
    sqlite3_file *m_file = nullptr;
    bool m_isOpen = false;
};
} // namespace

Stored<QByteArray> headOf(const QString &path, qsizetype bytes)
{
    const VfsFile file(path, SQLITE_OPEN_READONLY);
    QByteArray head(std::min<qsizetype>(bytes, QFileInfo(path).size()), '\0');
    if (!file.isOpen()
        || file.methods().xRead(file.file(), head.data(), int(head.size()), 0) != SQLITE_OK)
        return failure(storageError(StorageErrorKind::Gone, u"no file"_s));
    return head;
}

bool isHeld(const QString &path)
{
    const VfsFile file(path, SQLITE_OPEN_READWRITE);
    if (!file.isOpen())
        return false;
    // Whoever has a book open shares its lock for all that time.
    const bool held = file.methods().xLock(file.file(), SQLITE_LOCK_SHARED) != SQLITE_OK
        || file.methods().xLock(file.file(), SQLITE_LOCK_EXCLUSIVE) != SQLITE_OK;
    file.methods().xUnlock(file.file(), SQLITE_LOCK_NONE);
    return held;
}

Stored<void> copyBytes(const QString &book, const QString &to)
{
    const VfsFile file(book, SQLITE_OPEN_READONLY);
    sqlite3_int64 size = 0;
    if (!file.isOpen() || file.methods().xFileSize(file.file(), &size) != SQLITE_OK)
        return failure(storageError(StorageErrorKind::Gone, u"no file to copy"_s));
    QFile out(to);
    if (!out.open(QIODevice::WriteOnly))
        return failure(storageError(StorageErrorKind::ReadOnly, out.errorString()));
    QByteArray piece(kPiece, '\0');
    for (sqlite3_int64 at = 0; at < size; at += piece.size()) {
        piece.resize(std::min<sqlite3_int64>(kPiece, size - at));
        if (file.methods().xRead(file.file(), piece.data(), int(piece.size()), at) != SQLITE_OK)
            return failure(storageError(StorageErrorKind::Gone, u"bytes that cannot be read"_s));
        if (out.write(piece) != piece.size())
            return failure(storageError(StorageErrorKind::DiskFull, out.errorString()));
    }
    if (!out.flush())
        return failure(storageError(StorageErrorKind::DiskFull, out.errorString()));
    return {};
}

Stored<void> syncFile(const QString &path)
{
    const VfsFile file(path, SQLITE_OPEN_READWRITE);
    if (!file.isOpen())
        return failure(storageError(StorageErrorKind::Gone, u"no file to bring to disk"_s));
    const int code = file.methods().xSync(file.file(), SQLITE_SYNC_FULL);
    if (code != SQLITE_OK)
        return failure(storageError(kindOfNativeCode(code), u"not brought to disk"_s));
    return {};
}

void syncFolder(const QString &folder)
{
#if defined(Q_OS_UNIX)
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

Stored<void> putInPlace(const QString &from, const QString &to)
{
    if (auto synced = syncFile(from); !synced)
        return synced;
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(from).toStdString(),
                            QFile::encodeName(to).toStdString(), error);
    if (error)
        return failure(
            storageError(StorageErrorKind::Gone, QString::fromStdString(error.message())));
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

} // namespace recourse::storage
