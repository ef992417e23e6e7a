// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "core/instant.h"
#include "core/result.h"
#include "domain/errors.h"

namespace recourse::domain {

/** Why a backup was made; its file name tells it. */
enum class BackupKind { Automatic, BeforeMigration, BeforeRestore };

/** A backup among those that the program keeps beside a book. */
struct BackupFile
{
    QString path;
    BackupKind kind = BackupKind::Automatic;
    core::Instant at;
    qint64 bytes = 0;
    bool operator==(const BackupFile &) const = default;
};

/** What a copy of a book holds, looked at after it was written. `bytes`: of the file. */
struct CopyContent
{
    qint64 orders = 0;
    qint64 evidenceFiles = 0;
    qint64 bytes = 0;
    int bookVersion = 0;
};

/** What became of the book that a backup was put in place of. */
struct RestoreReport
{
    CopyContent content;
    QString keptAs;      ///< where the book before is kept; empty where there was none
    QStringList leftOut; ///< evidence in the archive that is not what its name says
};

/** Which of the two files of a copy was refused. */
enum class CopySide { Book, Backup };

enum class CopyProblem {
    Storage, ///< `error` says what, at `side`
    Cancelled,
    SameFile,   ///< the backup would be the book itself
    OtherFile,  ///< a file of another kind stands where the backup is to be
    NoBackup,   ///< what is to be restored is no backup
    BadArchive, ///< an archive, but not one of ours, or a damaged one
};

struct CopyFailure
{
    CopyProblem problem = CopyProblem::Storage;
    StorageError error;
    CopySide side = CopySide::Book;
};

template <typename T>
using Copied = core::Result<T, CopyFailure>;

/** Called between units with done and total, in units of the work's own; false cancels. */
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/**
 * Copies of whole books, by connections of its own: any thread, while others use the book. A file
 * whose name ends in .zip holds the folder of evidence as well. What is written is looked at before
 * it gets its name, so there is a whole, sound copy or what was there before, whenever the program
 * ends.
 */
class BookCopies
{
public:
    virtual ~BookCopies() = default;
    /** Replaces an older backup of that name; never the book itself and no file of another kind. */
    [[nodiscard]] virtual Copied<CopyContent> backUp(const QString &book, const QString &out,
                                                     const CopyProgress &progress) = 0;
    /**
     * Puts what the backup holds in the place of the book, all or nothing, brought up to date;
     * makes the book where none is. The book before is kept among the backups of that instant. An
     * open book changes under its connections as by another program's write.
     */
    [[nodiscard]] virtual Copied<RestoreReport> restore(const QString &backup, const QString &book,
                                                        core::Instant now,
                                                        const CopyProgress &progress) = 0;
    /** Those that are kept beside the book, the newest first; none where there is no folder. */
    [[nodiscard]] virtual QList<BackupFile> kept(const QString &book) = 0;
    /** Makes one of them, named after its instant. */
    [[nodiscard]] virtual Copied<BackupFile> keep(const QString &book, core::Instant now,
                                                  const CopyProgress &progress) = 0;
    virtual void remove(const BackupFile &backup) = 0;
};

} // namespace recourse::domain
