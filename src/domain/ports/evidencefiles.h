// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/result.h"
#include "domain/errors.h"

namespace recourse::domain {

/** A file whose content the folder of evidence holds now. */
struct KeptFile
{
    QString fingerprint;
    qint64 bytes = 0;
    bool wasThere = false; ///< the folder held it before
};

/** Why a file was not kept. */
enum class KeepProblem {
    Gone,       ///< there is none of that name
    NoFile,     ///< a folder, a device, a pipe
    Empty,      ///< of no bytes: a copy that failed somewhere else
    Unreadable, ///< the system does not let it be read, or the disk fails
    Changing,   ///< it was written to while it was read
    NoRoom,     ///< see `needed` and `free`
    Folder,     ///< the folder of evidence cannot be written; `error` says why
    Cancelled,
};

struct KeepFailure
{
    KeepProblem problem = KeepProblem::Gone;
    QString file;      ///< as it was given
    qint64 needed = 0; ///< bytes
    qint64 free = 0;   ///< bytes
    StorageError error = {};
};

/** Called between pieces with bytes done and bytes in all; false cancels. */
using KeepProgress = std::function<bool(qint64 done, qint64 total)>;

/** What became of a kept original. */
enum class FileState { Whole, Missing, Changed, Unreadable };

/**
 * The folder of evidence beside a book: originals under their SHA-256 and nothing else. What is
 * kept is there whole and brought to disk before keep() says so, or not at all. Nothing here ever
 * changes, moves or removes a file outside of the folder. Any thread, several at once.
 */
class EvidenceFiles
{
public:
    virtual ~EvidenceFiles() = default;
    /** Read once, for the copy and for its fingerprint; memory does not grow with the file. */
    [[nodiscard]] virtual core::Result<KeptFile, KeepFailure>
    keep(const QString &file, const KeepProgress &progress) = 0;
    /** What was pasted. */
    [[nodiscard]] virtual core::Result<KeptFile, KeepFailure>
    keepBytes(const QByteArray &bytes) = 0;
    /** Reads all of it again. Nothing where it was cancelled. */
    [[nodiscard]] virtual std::optional<FileState> look(const QString &fingerprint,
                                                        const KeepProgress &progress) = 0;
    /** What the folder holds, by name; a name that is no fingerprint does not belong there. */
    [[nodiscard]] virtual QStringList names() const = 0;
    /** Where its content lies; to be read only. */
    [[nodiscard]] virtual QString pathOf(const QString &fingerprint) const = 0;
};

} // namespace recourse::domain
