// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/instant.h"
#include "core/result.h"
#include "domain/errors.h"
#include "domain/evidence/casesheet.h"
#include "domain/evidence/evidenceitem.h"
#include "domain/evidence/evidencelog.h"

namespace recourse::domain {

/** What a form takes; what it says there counts, ours are the smallest that were ever told. */
struct PackLimits
{
    qint64 pictureBytes = 2'000'000; ///< of each copy of a picture
    int files = 0;                   ///< the first so many are in the pack; 0: all
    qint64 partBytes = 0;            ///< of each zip; 0: one holds all
    bool operator==(const PackLimits &) const = default;
};

/** A pack to be made. A plain value, so that it can be made in another thread. */
struct PackWish
{
    QString out;                 ///< a zip by its ending, else a folder
    QList<EvidenceItem> figures; ///< in the order of the statement's
    QList<QByteArray> log;       ///< the order's so far
    CaseSheet sheet;             ///< printed as case.pdf, shown by case.html; one figure a file
    std::optional<Redaction> redaction; ///< of case.html alone
    PackLimits limits;
    bool keepPlace = false; ///< where and by which camera a picture was taken stays in its copy
    bool attach = false;    ///< the files are in case.pdf too
    QString password;       ///< of the zip, by AES-256; empty: none
    core::Instant at;
};

/** What is said of a file that went into a pack as it is. */
enum class PackNotice {
    AsItIs,     ///< no picture: whatever it tells of place and camera, it tells still
    NoRoom,     ///< over the number of files that was wished: not in the pack
    TooLarge,   ///< larger than a part may be: in a part of its own
    NotCompared ///< a picture of this comparison is over that number too
};

struct MadePack
{
    QStringList paths;            ///< the folder, the zip or its parts, where they lie
    QList<EvidenceEntry> entries; ///< for the order's log
    QList<std::pair<PackNotice, QString>> notices; ///< with the original's name; of a
                                                   ///< comparison its heading
    int files = 0;                                 ///< of evidence
    qint64 bytes = 0;
    QStringList missingSigns; ///< of case.pdf: no font of this machine has them
};

enum class PackProblem {
    Gone,       ///< there is nothing of that name
    NoPack,     ///< neither a folder nor a zip with a manifest
    Unreadable, ///< the system does not let it be read
    BadManifest,
    BadArchive,
    TooMuch, ///< more in it than a pack can hold: it was made to harm
    NeedsPassword,
    WrongPassword,
    Cancelled,
    Original,  ///< an original is missing or was changed; `path`: its name
    NoCopy,    ///< a picture that something is drawn on cannot be drawn anew; `path`: its name
    NoRoom,    ///< see `needed` and `free`
    OtherFile, ///< something that is no pack stands where it is to be
    NotWritten ///< `detail` says why
};

struct PackFailure
{
    PackProblem problem = PackProblem::Gone;
    QString path;
    qsizetype line = 0; ///< of the manifest, from 1
    qint64 needed = 0;  ///< bytes
    qint64 free = 0;    ///< bytes
    QString detail;     ///< for the log
};

/** How a pack differs from what it says of itself. */
enum class PackDifferenceKind {
    Missing,  ///< listed and not there
    Changed,  ///< not what its fingerprint says
    Unlisted, ///< there and not listed
    NoFile,   ///< a link, a device: nothing that a pack holds
    Twice,    ///< two of that name
    NoLog,
    BrokenLog, ///< a line does not fit the one before it
    NotInLog,  ///< a file of evidence that the log does not name
};

struct PackDifference
{
    PackDifferenceKind kind = PackDifferenceKind::Missing;
    QString path;
    qsizetype line = 0; ///< of the log, from 1
    bool operator==(const PackDifference &) const = default;
};

struct PackFindings
{
    QList<PackDifference> differences; ///< by path
    int files = 0;                     ///< that the manifest lists
};

/** Called between pieces with bytes done and bytes in all; false cancels. */
using PackProgress = std::function<bool(qint64 done, qint64 total)>;

/** Packs of evidence to hand out: made whole or not at all, and looked at. Any thread. */
class EvidencePacks
{
public:
    virtual ~EvidencePacks() = default;
    [[nodiscard]] virtual core::Result<MadePack, PackFailure>
    make(const PackWish &wish, const PackProgress &progress) = 0;
    /** Reads all of it; writes nothing. */
    [[nodiscard]] virtual core::Result<PackFindings, PackFailure>
    verify(const QString &path, const QString &password, const PackProgress &progress) = 0;
    /** Copies of a pack's files of evidence in a folder that is there, for programs that take
     * files and no pack: gives their paths. Of a pack that was just made here. */
    [[nodiscard]] virtual core::Result<QStringList, PackFailure>
    unpack(const QString &path, const QString &password, const QString &folder) = 0;
};

} // namespace recourse::domain
