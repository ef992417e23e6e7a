// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/bookcopies.h"
#include "domain/ports/stored.h"

namespace recourse::storage {

/** Copies of books in SQLite's files; holds nothing open between two calls. */
class SqliteBookCopies final : public domain::BookCopies
{
public:
    /** Where automatic backups go: a folder, in which each book has its own; empty: beside the
     * book, as all others. */
    explicit SqliteBookCopies(QString automatic = {})
        : m_automatic(std::move(automatic))
    {
    }
    [[nodiscard]] domain::Copied<domain::CopyContent>
    backUp(const QString &book, const QString &out, const domain::CopyProgress &progress) override;
    [[nodiscard]] domain::Copied<domain::RestoreReport>
    restore(const QString &backup, const QString &book, core::Instant now,
            const domain::CopyProgress &progress) override;
    [[nodiscard]] QList<domain::BackupFile> kept(const QString &book) override;
    [[nodiscard]] domain::Copied<domain::BackupFile>
    keep(const QString &book, core::Instant now, const domain::CopyProgress &progress) override;
    void remove(const domain::BackupFile &backup) override;

private:
    [[nodiscard]] QString automaticFolderOf(const QString &book) const;
    const QString m_automatic;
};

/** The folder `backups` beside a book, where its backups are kept. */
[[nodiscard]] QString backupFolderOf(const QString &book);
/** That of the book in a folder that the user has chosen for all. */
[[nodiscard]] QString chosenFolderOf(const QString &book, const QString &chosen);
/** How many orders a backup holds, without looking whether it is sound. */
[[nodiscard]] domain::Stored<qint64> ordersIn(const QString &backup);
/**
 * Brings what a backup holds into the empty file `out`, of this program's version and looked at;
 * the evidence of an archive stays where it is.
 */
[[nodiscard]] domain::Copied<domain::CopyContent>
unpackBackup(const QString &backup, const QString &out, const domain::CopyProgress &progress);

} // namespace recourse::storage
