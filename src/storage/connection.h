// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QSqlDatabase>

#include "storage/storageerrors.h"

struct sqlite3;

namespace recourse::storage {

/**
 * One connection to a SQLite file, with the settings that every book connection has.
 * Lives in the thread that opened it; closes on destruction, after every Statement on it is gone.
 */
class Connection final
{
public:
    enum class Mode {
        Create,    ///< reads and writes; makes the file
        Write,     ///< reads and writes a file that is there
        Read,      ///< refuses to write; opened so that the last to close can tidy up the log
        Immutable, ///< reads only and trusts that nobody writes: for folders that refuse the -shm
                   ///< file
    };

    [[nodiscard]] static Stored<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /** One statement without values. */
    [[nodiscard]] Stored<void> exec(const QString &sql);
    /** The first column of the first row, as a number; 0 where there is no row. */
    [[nodiscard]] Stored<qint64> number(const QString &sql);
    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    /** Why the last call over the handle failed. */
    [[nodiscard]] domain::StorageError lastError() const;
    /** Gives back what large work has left in the page cache. */
    void releaseMemory();
    /** For what Qt Sql has no word for: interrupting, asking whether the file is read-only. */
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    Connection(const QSqlDatabase &database, QString name);
    /** The driver's SQLite must be the one that this program links, or the handle means nothing. */
    [[nodiscard]] Stored<void> takeHandle();
    QSqlDatabase m_database;
    QString m_name;
    sqlite3 *m_handle = nullptr;
};

} // namespace recourse::storage
