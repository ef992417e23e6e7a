// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileInfo>

#include "domain/ports/bookcopies.h"
#include "storage/connection.h"
#include "storage/migrations.h"

namespace recourse::storage {

using domain::Copied;

[[nodiscard]] inline domain::CopyFailure copyFailure(const domain::StorageError &error,
                                                     domain::CopySide side)
{
    return {domain::CopyProblem::Storage, error, side};
}
[[nodiscard]] inline domain::CopyFailure copyFailure(domain::CopyProblem problem)
{
    return {problem, {}, domain::CopySide::Backup};
}

/** A name beside `path` that nothing has; the file goes with the object where nobody renames it. */
class UnfinishedFile final
{
public:
    /** The file is made, empty. Swept up by the next start where the program is killed. */
    [[nodiscard]] static Stored<UnfinishedFile> beside(const QString &path);
    UnfinishedFile(UnfinishedFile &&other) noexcept;
    UnfinishedFile &operator=(UnfinishedFile &&) = delete;
    ~UnfinishedFile();
    [[nodiscard]] const QString &path() const { return m_path; }
    /** Takes the place of `to`. */
    [[nodiscard]] Stored<void> becomes(const QString &to);

private:
    explicit UnfinishedFile(QString path)
        : m_path(std::move(path))
    {
    }
    QString m_path;
};

/** Removes what killed programs left half done beside `file`. */
void sweepUnfinished(const QFileInfo &file);

/** Calls back now and then while statements run, which end where it returns false. */
class ProgressWatch final
{
public:
    ProgressWatch(Connection &connection, std::function<bool()> more);
    ~ProgressWatch();
    Q_DISABLE_COPY_MOVE(ProgressWatch)
    [[nodiscard]] bool wasStopped() const { return m_stopped; }

private:
    static int call(void *self);
    Connection &m_connection;
    const std::function<bool()> m_more;
    bool m_stopped = false;
};

/** What the file at `path` holds, nothing of it left unread; damage is an error. Writes nothing. */
[[nodiscard]] Copied<domain::CopyContent> contentOf(const QString &path,
                                                    const domain::CopyProgress &progress,
                                                    int newest = allMigrations().back().version);
/** Copies the book as it stands into the empty file `out` and looks at it. */
[[nodiscard]] Copied<domain::CopyContent> copyChecked(Connection &source, const QString &out,
                                                      const domain::CopyProgress &progress);

} // namespace recourse::storage
