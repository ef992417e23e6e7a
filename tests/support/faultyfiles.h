// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include <sqlite3.h>

namespace recourse::test {

/**
 * SQLite's own files, of which the n-th write fails as on a full disk, or the n-th bringing to disk
 * as on a broken one. In force for every connection that is opened while it lives.
 */
class FaultyFiles final
{
public:
    enum class Fault { Write, Sync };

    FaultyFiles()
    {
        self() = this;
        m_real = sqlite3_vfs_find(nullptr);
        m_vfs = *m_real;
        m_vfs.zName = "faulty";
        m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
        m_vfs.xOpen = &FaultyFiles::open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FaultyFiles()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
        self() = nullptr;
    }
    FaultyFiles(const FaultyFiles &) = delete;
    FaultyFiles &operator=(const FaultyFiles &) = delete;

    /** The `nth` one from now, and all that follow; 0: none. */
    void failAt(Fault fault, int nth)
    {
        m_fault = fault;
        m_left = nth;
        m_failed = false;
    }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_io_methods methods;
        sqlite3_file *real;
    };
    static FaultyFiles *&self()
    {
        static FaultyFiles *the = nullptr;
        return the;
    }
    bool isRefused(Fault fault)
    {
        if (m_left <= 0 || fault != m_fault)
            return false;
        if (m_left > 1) {
            --m_left;
            return false;
        }
        m_failed = true;
        return true;
    }
    static File *fileOf(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return fileOf(file)->real; }

    static int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *opened, int flags, int *out)
    {
        File *file = fileOf(opened);
        file->real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<std::byte *>(file)
                                                      + sizeof(File));
        sqlite3_vfs *vfs = self()->m_real;
        const int code = vfs->xOpen(vfs, name, file->real, flags, out);
        file->base.pMethods = nullptr;
        if (!file->real->pMethods)
            return code;
        file->methods = *file->real->pMethods;
        sqlite3_io_methods &m = file->methods;
        m.xClose = [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); };
        m.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
            return real(f)->pMethods->xRead(real(f), to, size, at);
        };
        m.xWrite = [](sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
            return self()->isRefused(Fault::Write)
                ? SQLITE_FULL
                : real(f)->pMethods->xWrite(real(f), from, size, at);
        };
        m.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            return real(f)->pMethods->xTruncate(real(f), size);
        };
        m.xSync = [](sqlite3_file *f, int how) {
            return self()->isRefused(Fault::Sync) ? SQLITE_IOERR_FSYNC
                                                  : real(f)->pMethods->xSync(real(f), how);
        };
        m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
            return real(f)->pMethods->xFileSize(real(f), size);
        };
        m.xLock = [](sqlite3_file *f, int l) { return real(f)->pMethods->xLock(real(f), l); };
        m.xUnlock = [](sqlite3_file *f, int l) { return real(f)->pMethods->xUnlock(real(f), l); };
        m.xCheckReservedLock = [](sqlite3_file *f, int *is) {
            return real(f)->pMethods->xCheckReservedLock(real(f), is);
        };
        m.xFileControl = [](sqlite3_file *f, int op, void *arg) {
            return real(f)->pMethods->xFileControl(real(f), op, arg);
        };
        m.xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); };
        m.xDeviceCharacteristics = [](sqlite3_file *f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        m.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **at) {
            return real(f)->pMethods->xShmMap(real(f), page, size, extend, at);
        };
        m.xShmLock = [](sqlite3_file *f, int offset, int n, int how) {
            return real(f)->pMethods->xShmLock(real(f), offset, n, how);
        };
        m.xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); };
        m.xShmUnmap = [](sqlite3_file *f, int gone) {
            return real(f)->pMethods->xShmUnmap(real(f), gone);
        };
        m.xFetch = [](sqlite3_file *f, sqlite3_int64 at, int size, void **to) {
            return real(f)->pMethods->xFetch(real(f), at, size, to);
        };
        m.xUnfetch = [](sqlite3_file *f, sqlite3_int64 at, void *from) {
            return real(f)->pMethods->xUnfetch(real(f), at, from);
        };
        file->base.pMethods = &m;
        return code;
    }

    sqlite3_vfs *m_real = nullptr;
    sqlite3_vfs m_vfs = {};
    Fault m_fault = Fault::Write;
    int m_left = 0;
    bool m_failed = false;
};

} // namespace recourse::test
