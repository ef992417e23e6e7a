// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitebookcopies.h"

#include <algorithm>
#include <filesystem>
#include <memory>

#include <sqlite3.h>

#include <QDir>
#include <QFile>

#include "storage/backupfolder.h"
#include "storage/bookarchive.h"
#include "storage/bookcopy.h"
#include "storage/bookfile.h"
#include "storage/folderevidencefiles.h"
#include "storage/lockholder.h"
#include "storage/vfsfile.h"

namespace recourse::storage {

using core::failure;
using domain::BackupFile;
using domain::BackupKind;
using domain::CopyContent;
using domain::CopyProblem;
using domain::CopyProgress;
using domain::CopySide;
using domain::RestoreReport;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPagesAtATime = 2048;

struct EndBackup
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};
using PageCopy = std::unique_ptr<sqlite3_backup, EndBackup>;

domain::CopyFailure bookFailure(const domain::StorageError &error)
{
    return copyFailure(error, CopySide::Book);
}

domain::CopyFailure heldBook(const QString &path, CopySide side)
{
    domain::StorageError error = storageError(StorageErrorKind::Busy, u"open elsewhere"_s);
    error.holder = nameOfWriter(path);
    return copyFailure(error, side);
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code error;
    return std::filesystem::equivalent(QFile::encodeName(one).toStdString(),
                                       QFile::encodeName(other).toStdString(), error)
        || QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath();
}

bool belongsTo(const QString &path, const QString &book)
{
    for (const QString &rest : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFileInfo(path).absoluteFilePath() == QFileInfo(book).absoluteFilePath() + rest)
            return true;
    }
    return isSameFile(path, book);
}

/** Why the file that stands where the backup is to be is not replaced. */
domain::CopyFailure targetFailure(const QString &out, const domain::StorageError &error)
{
    switch (error.kind) {
    case StorageErrorKind::Busy:
        return heldBook(out, CopySide::Backup);
    case StorageErrorKind::Foreign:
    case StorageErrorKind::NewerBook:
    case StorageErrorKind::Damaged:
        return copyFailure(CopyProblem::OtherFile);
    default: // what it is could not be seen
        return copyFailure(error, CopySide::Backup);
    }
}

/** Only an older backup may go for a new one. */
Copied<void> refuseTarget(const QString &book, const QString &out)
{
    if (belongsTo(out, book))
        return failure(copyFailure(CopyProblem::SameFile));
    const QFileInfo there(out);
    if (!there.exists() || (there.isFile() && there.size() == 0))
        return {};
    if (there.isDir())
        return failure(copyFailure(CopyProblem::OtherFile));
    if (isArchive(out))
        return evidenceIn(out) ? Copied<void>() : failure(copyFailure(CopyProblem::OtherFile));
    if (const auto opened = openAsItIs(out); !opened)
        return failure(targetFailure(out, opened.error()));
    if (!QFileInfo(there.absolutePath()).isWritable())
        return failure(
            copyFailure(storageError(StorageErrorKind::ReadOnly, out), CopySide::Backup));
    return isHeld(out) ? failure(heldBook(out, CopySide::Backup)) : Copied<void>();
}

Copied<CopyContent> intoFile(Connection &source, const QString &out, const CopyProgress &progress)
{
    auto file = UnfinishedFile::beside(out);
    if (!file)
        return failure(copyFailure(file.error(), CopySide::Backup));
    auto content = copyChecked(source, file->path(), progress);
    if (!content)
        return content;
    if (auto done = file->becomes(out); !done)
        return failure(copyFailure(done.error(), CopySide::Backup));
    return content;
}

Copied<CopyContent> intoArchive(Connection &source, const QString &book, const QString &out,
                                const CopyProgress &progress)
{
    const auto copy = UnfinishedFile::beside(out);
    if (!copy)
        return failure(copyFailure(copy.error(), CopySide::Backup));
    auto content = copyChecked(source, copy->path(), progress);
    if (!content)
        return content;
    auto file = UnfinishedFile::beside(out);
    if (!file)
        return failure(copyFailure(file.error(), CopySide::Backup));
    const auto evidence = writeArchive(copy->path(), evidenceFolderOf(book), file->path(),
                                       progress);
    if (!evidence)
        return failure(evidence.error());
    content->evidenceFiles = *evidence;
    content->bytes = QFileInfo(file->path()).size();
    if (auto done = file->becomes(out); !done)
        return failure(copyFailure(done.error(), CopySide::Backup));
    return content;
}

Copied<void> copyAll(sqlite3_backup *pages, Connection &target, const QString &book,
                     const CopyProgress &progress)
{
    while (true) {
        const int code = sqlite3_backup_step(pages, kPagesAtATime);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK) {
            domain::StorageError error = storageError(kindOfNativeCode(code),
                                                      target.lastError().detail);
            if (error.kind == StorageErrorKind::Busy)
                error.holder = nameOfWriter(book);
            return failure(bookFailure(error));
        }
        const qint64 total = sqlite3_backup_pagecount(pages);
        if (progress && !progress(total - sqlite3_backup_remaining(pages), total))
            return failure(copyFailure(CopyProblem::Cancelled));
    }
}

QString nameForDamaged(const QString &name)
{
    return name.chopped(QStringLiteral("restore.recourse").size()) + u"damaged"_s;
}

/** A damaged book is no backup, but what can be read of it later is worth keeping. */
Copied<QString> keepDamaged(const QString &book, const QString &name)
{
    const QString kept = nameForDamaged(name);
    if (auto done = copyBytes(book, kept); !done)
        return failure(bookFailure(done.error()));
    if (QFile::exists(book + u"-wal"_s) && !QFile::copy(book + u"-wal"_s, kept + u"-wal"_s))
        return failure(bookFailure(storageError(StorageErrorKind::DiskFull, u"log"_s)));
    return kept;
}

/** Whatever the book before is worth: a checked copy, or its bytes. */
Copied<QString> keepPresent(const QString &book, const QString &name, const CopyProgress &progress)
{
    const auto present = openAsItIs(book);
    if (!present)
        return failure(bookFailure(present.error()));
    const auto kept = intoFile(**present, name, progress);
    if (kept)
        return name;
    if (kept.error().problem == CopyProblem::Storage && kept.error().side == CopySide::Book
        && kept.error().error.kind == StorageErrorKind::Damaged)
        return keepDamaged(book, name);
    return failure(kept.error());
}

/** SQLite writes page over page only where both books have pages of one size. */
Copied<void> matchPages(const QString &unpacked, Connection &target)
{
    const auto wanted = target.number(u"PRAGMA page_size"_s);
    if (!wanted)
        return failure(bookFailure(wanted.error()));
    const auto copy = Connection::open(unpacked, Connection::Mode::Write);
    const auto has = copy.and_then(
        [](const auto &it) { return it->number(u"PRAGMA page_size"_s); });
    if (!has)
        return failure(bookFailure(has.error()));
    if (*has == *wanted)
        return {};
    const auto done = (*copy)->exec(u"PRAGMA page_size = %1"_s.arg(*wanted)).and_then([&] {
        return (*copy)->exec(u"VACUUM"_s);
    });
    return done ? Copied<void>() : failure(bookFailure(done.error()));
}

/** Locks the book, keeps what is in it, writes the other over it in one transaction. */
Copied<QString> replaceBook(const QString &unpacked, const QString &book, core::Instant now,
                            const CopyProgress &progress)
{
    const auto target = openToReplace(book);
    if (!target)
        return failure(bookFailure(target.error()));
    if (auto done = matchPages(unpacked, **target); !done)
        return failure(done.error());
    const auto source = openAsItIs(unpacked);
    if (!source)
        return failure(copyFailure(source.error(), CopySide::Backup));
    const PageCopy pages(
        sqlite3_backup_init((*target)->handle(), "main", (*source)->handle(), "main"));
    if (!pages)
        return failure(bookFailure((*target)->lastError()));
    // Locked from the first step on, so that nobody's write is lost between copy and overwriting.
    if (const int code = sqlite3_backup_step(pages.get(), 0); code != SQLITE_OK) {
        if (kindOfNativeCode(code) == StorageErrorKind::Busy)
            return failure(heldBook(book, CopySide::Book));
        return failure(bookFailure(storageError(kindOfNativeCode(code), u"not locked"_s)));
    }
    const auto name = nameForBackup(book, backupFolderOf(book), BackupKind::BeforeRestore, now);
    if (!name)
        return failure(bookFailure(name.error()));
    const auto kept = keepPresent(book, *name, progress);
    if (!kept) {
        domain::CopyFailure failed = kept.error();
        failed.side = CopySide::Book; // beside it the present one is kept
        return failure(failed);
    }
    if (auto done = copyAll(pages.get(), **target, book, progress); !done)
        return failure(done.error());
    return *kept;
}

/** A book that cannot be opened is moved out of the way, with its log, and kept. */
Copied<QString> replaceDamaged(UnfinishedFile &unpacked, const QString &book, core::Instant now)
{
    if (isHeld(book))
        return failure(heldBook(book, CopySide::Book));
    const auto name = nameForBackup(book, backupFolderOf(book), BackupKind::BeforeRestore, now);
    if (!name)
        return failure(bookFailure(name.error()));
    const QString kept = name->chopped(QStringLiteral("restore.recourse").size()) + u"damaged"_s;
    if (!QFile::copy(book, kept))
        return failure(bookFailure(storageError(StorageErrorKind::Gone, u"not kept"_s)));
    // A log that were left would be played into the book that comes.
    if (QFile::exists(book + u"-wal"_s) && !QFile::rename(book + u"-wal"_s, kept + u"-wal"_s))
        return failure(bookFailure(storageError(StorageErrorKind::ReadOnly, u"log stays"_s)));
    QFile::remove(book + u"-shm"_s);
    if (auto done = unpacked.becomes(book); !done)
        return failure(bookFailure(done.error()));
    return kept;
}

Copied<void> makeBook(UnfinishedFile &unpacked, const QString &book)
{
    for (const QString &rest : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFileInfo(book + rest).size() > 0)
            return failure(
                bookFailure(storageError(StorageErrorKind::Damaged, u"a log without its book"_s)));
    }
    if (auto done = unpacked.becomes(book); !done)
        return failure(bookFailure(done.error()));
    return {};
}

domain::CopyFailure noBackup(const domain::CopyFailure &failed)
{
    const auto kind = failed.error.kind;
    if (failed.problem == CopyProblem::Storage
        && (kind == StorageErrorKind::Foreign || kind == StorageErrorKind::NoBook))
        return {CopyProblem::NoBackup, failed.error, CopySide::Backup};
    return failed;
}

/** What was unpacked lies beside the book: a full disk is the book's, damage the backup's. */
domain::CopyFailure unpackFailure(const domain::StorageError &error)
{
    switch (error.kind) {
    case StorageErrorKind::DiskFull:
    case StorageErrorKind::ReadOnly:
    case StorageErrorKind::Gone:
        return bookFailure(error);
    default:
        return copyFailure(error, CopySide::Backup);
    }
}
} // namespace

Copied<CopyContent> unpackBackup(const QString &backup, const QString &out,
                                 const CopyProgress &progress)
{
    if (!QFileInfo(backup).isFile())
        return failure(noBackup(
            copyFailure(storageError(StorageErrorKind::NoBook, backup), CopySide::Backup)));
    if (isArchive(backup)) {
        if (auto done = extractBook(backup, out, progress); !done)
            return failure(done.error());
        if (const auto sound = contentOf(out, progress); !sound)
            return failure(noBackup(sound.error()));
    } else {
        const auto source = openAsItIs(backup);
        if (!source)
            return failure(noBackup(copyFailure(source.error(), CopySide::Backup)));
        if (auto copied = copyChecked(**source, out, progress); !copied) {
            domain::CopyFailure failed = copied.error();
            // What was read is the backup; what was written lies beside the book.
            failed.side = failed.side == CopySide::Book ? CopySide::Backup : CopySide::Book;
            return failure(failed);
        }
    }
    {
        auto connection = openToReplace(out);
        if (!connection)
            return failure(unpackFailure(connection.error()));
        if (auto done = migrate(**connection, allMigrations()); !done)
            return failure(unpackFailure(done.error()));
        if (auto done = (*connection)->exec(u"PRAGMA journal_mode = DELETE"_s); !done)
            return failure(unpackFailure(done.error()));
    }
    auto content = contentOf(out, progress);
    if (!content && content.error().problem == CopyProblem::Storage)
        return failure(unpackFailure(content.error().error));
    return content;
}

Stored<qint64> ordersIn(const QString &backup)
{
    const auto connection = openAsItIs(backup);
    return connection ? (*connection)->number(u"SELECT count(*) FROM orders"_s)
                      : failure(connection.error());
}

Copied<CopyContent> SqliteBookCopies::backUp(const QString &book, const QString &out,
                                             const CopyProgress &progress)
{
    if (!isBookThere(book))
        return failure(bookFailure(storageError(StorageErrorKind::NoBook, book)));
    if (auto refused = refuseTarget(book, out); !refused)
        return failure(refused.error());
    const auto source = openAsItIs(book);
    if (!source)
        return failure(bookFailure(source.error()));
    sweepUnfinished(QFileInfo(out));
    return isArchiveName(out) ? intoArchive(**source, book, out, progress)
                              : intoFile(**source, out, progress);
}

Copied<RestoreReport> SqliteBookCopies::restore(const QString &backup, const QString &book,
                                                core::Instant now, const CopyProgress &progress)
{
    if (belongsTo(backup, book))
        return failure(copyFailure(CopyProblem::SameFile));
    const bool there = isBookThere(book);
    bool damaged = false;
    if (there) {
        const auto present = openAsItIs(book);
        damaged = !present && present.error().kind == StorageErrorKind::Damaged;
        if (!present && !damaged)
            return failure(bookFailure(present.error()));
    }
    // Beside the book only where nobody can sweep it up by opening the book.
    const QString stem = there && !damaged
        ? QString(backupFolderOf(book) + u'/' + QFileInfo(book).fileName())
        : book;
    if (!QDir().mkpath(QFileInfo(stem).absolutePath()))
        return failure(bookFailure(storageError(StorageErrorKind::ReadOnly, stem)));
    sweepUnfinished(QFileInfo(stem));
    auto unpacked = UnfinishedFile::beside(stem);
    if (!unpacked)
        return failure(bookFailure(unpacked.error()));
    const auto content = unpackBackup(backup, unpacked->path(), progress);
    if (!content)
        return failure(content.error());
    RestoreReport report{*content, {}, {}};
    if (isArchive(backup)) {
        const auto evidence = extractEvidence(backup, evidenceFolderOf(book), progress);
        if (!evidence)
            return failure(evidence.error());
        report.content.evidenceFiles = evidence->files;
        report.leftOut = evidence->leftOut;
    }
    if (!there) {
        if (auto done = makeBook(*unpacked, book); !done)
            return failure(done.error());
        return report;
    }
    const auto kept = damaged ? replaceDamaged(*unpacked, book, now)
                              : replaceBook(unpacked->path(), book, now, progress);
    if (!kept)
        return failure(kept.error());
    report.keptAs = *kept;
    return report;
}

QString SqliteBookCopies::automaticFolderOf(const QString &book) const
{
    return m_automatic.isEmpty() ? backupFolderOf(book) : chosenFolderOf(book, m_automatic);
}

QList<BackupFile> SqliteBookCopies::kept(const QString &book)
{
    QList<BackupFile> all = backupsOf(book, backupFolderOf(book));
    if (m_automatic.isEmpty())
        return all;
    all += backupsOf(book, automaticFolderOf(book));
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &one, const auto &other) { return one.at > other.at; });
    return all;
}

Copied<BackupFile> SqliteBookCopies::keep(const QString &book, core::Instant now,
                                          const CopyProgress &progress)
{
    const auto source = openAsItIs(book);
    if (!source)
        return failure(bookFailure(source.error()));
    const auto name = nameForBackup(book, automaticFolderOf(book), BackupKind::Automatic, now);
    if (!name)
        return failure(copyFailure(name.error(), CopySide::Backup));
    sweepUnfinished(QFileInfo(*name));
    const auto content = intoFile(**source, *name, progress);
    if (!content)
        return failure(content.error());
    return BackupFile{*name, BackupKind::Automatic, now, content->bytes};
}

void SqliteBookCopies::remove(const BackupFile &backup)
{
    QFile::remove(backup.path);
}

} // namespace recourse::storage
