// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/bookcopy.h"

namespace recourse::storage {

// A backup as one file: a zip with "orders.recourse" and "orders.recourse.evidence/<SHA-256>". What
// is read may come from anybody: a name that is not one of these refuses the whole, nothing is
// written outside of the two places given, and nothing beyond the stated sizes.

/** By its first bytes, whatever its name. */
[[nodiscard]] bool isArchive(const QString &path);
/** The name says that an archive is wanted. */
[[nodiscard]] bool isArchiveName(const QString &path);
/** Writes the copy of a book and the files of evidence into the empty file `out`, then reads all
 * of it back. Gives the number of evidence files. */
[[nodiscard]] Copied<qint64> writeArchive(const QString &bookCopy, const QString &evidenceFolder,
                                          const QString &out, const domain::CopyProgress &progress);
/** Writes the book of an archive into the empty file `bookOut`. */
[[nodiscard]] Copied<void> extractBook(const QString &archive, const QString &bookOut,
                                       const domain::CopyProgress &progress);
/** What became of the evidence in an archive. */
struct ExtractedEvidence
{
    qint64 files = 0; ///< those in the archive that are what their name says
    QStringList leftOut;
};
/** Adds what is not there yet to the folder, a file at a time, each whole; changes nothing else. */
[[nodiscard]] Copied<ExtractedEvidence> extractEvidence(const QString &archive,
                                                        const QString &evidenceFolder,
                                                        const domain::CopyProgress &progress);
/** How many files of evidence the archive holds, by its list. */
[[nodiscard]] Copied<qint64> evidenceIn(const QString &archive);

} // namespace recourse::storage
