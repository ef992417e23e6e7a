// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bookarchive.h"

#include <memory>
#include <vector>

#include <zip.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>

#include "storage/vfsfile.h"

namespace recourse::storage {

using core::failure;
using domain::CopyProblem;
using domain::CopyProgress;
using domain::CopySide;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kBookEntry = "orders.recourse";
constexpr auto kEvidencePrefix = "orders.recourse.evidence/";
constexpr zip_int64_t kMostEntries = 200'000;
constexpr zip_uint64_t kMostBytes = 64ULL * 1024 * 1024 * 1024; ///< of one entry
constexpr qint64 kPiece = 256 * 1024;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using ArchiveFile = std::unique_ptr<zip_file_t, Discard>;

bool isEvidenceName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[0-9a-f]{64}(\\.[a-z0-9]{1,8})?\\z"_s);
    return pattern.match(name).hasMatch();
}

domain::CopyFailure badArchive(const QString &detail)
{
    return {CopyProblem::BadArchive, storageError(StorageErrorKind::Damaged, detail),
            CopySide::Backup};
}

domain::CopyFailure refusedBy(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::WriteError
        || file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::NoError;
    return copyFailure(storageError(full ? StorageErrorKind::DiskFull : StorageErrorKind::ReadOnly,
                                    file.errorString()),
                       CopySide::Book);
}

/** An entry whose name and size were found good. */
struct Entry
{
    zip_uint64_t index = 0;
    QString name; ///< of evidence; empty: the book
    qint64 bytes = 0;
};

struct Opened
{
    Archive archive;
    std::vector<Entry> entries; ///< the book at the front
};

Copied<Entry> entryAt(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t stat = {};
    if (zip_stat_index(archive, index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME)
        || !(stat.valid & ZIP_STAT_SIZE) || stat.size > kMostBytes)
        return failure(badArchive(u"an entry without name or with too much in it"_s));
    Entry entry{index, {}, qint64(stat.size)};
    const QByteArray name(stat.name);
    if (name == kBookEntry)
        return entry;
    entry.name = QString::fromUtf8(name.mid(qsizetype(qstrlen(kEvidencePrefix))));
    if (!name.startsWith(kEvidencePrefix) || !isEvidenceName(entry.name))
        return failure(badArchive(u"an entry that does not belong there"_s));
    return entry;
}

Copied<Opened> openArchive(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(copyFailure(storageError(StorageErrorKind::NoBook, path), CopySide::Backup));
    int code = 0;
    Opened opened;
    opened.archive.reset(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!opened.archive)
        return failure(badArchive(u"libzip refuses it: %1"_s.arg(code)));
    const zip_int64_t count = zip_get_num_entries(opened.archive.get(), 0);
    if (count < 1 || count > kMostEntries)
        return failure(badArchive(u"%1 entries"_s.arg(count)));
    int books = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        auto entry = entryAt(opened.archive.get(), zip_uint64_t(i));
        if (!entry)
            return failure(entry.error());
        const bool isBook = entry->name.isEmpty();
        books += isBook ? 1 : 0;
        opened.entries.insert(isBook ? opened.entries.begin() : opened.entries.end(), *entry);
    }
    if (books != 1)
        return failure(badArchive(u"%1 books in it"_s.arg(books)));
    return opened;
}

/** Gives the entry's bytes to `take`, no more than it states; false where they are not sound. */
template <typename Take>
Copied<QByteArray> readEntry(zip_t *archive, const Entry &entry, const Take &take)
{
    const ArchiveFile file(zip_fopen_index(archive, entry.index, 0));
    if (!file)
        return failure(badArchive(QString::fromUtf8(zip_strerror(archive))));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()));
        if (got < 0 || done + got > entry.bytes)
            return failure(badArchive(u"an entry that is not what it states"_s));
        if (got == 0)
            break;
        const QByteArrayView bytes(piece.constData(), got);
        hash.addData(bytes);
        done += got;
        if (auto taken = take(bytes, done); !taken)
            return failure(taken.error());
    }
    if (done != entry.bytes)
        return failure(badArchive(u"an entry that is shorter than it states"_s));
    return hash.result();
}

Copied<void> refuseWithoutRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < bytes)
        return failure(
            copyFailure(storageError(StorageErrorKind::DiskFull, u"no room"_s), CopySide::Book));
    return {};
}

QStringList evidenceFiles(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    names.removeIf([](const QString &name) { return !isEvidenceName(name); });
    return names;
}

Copied<QByteArray> hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(copyFailure(storageError(StorageErrorKind::Gone, file.errorString()),
                                   CopySide::Backup));
    return hash.result();
}

bool addFile(zip_t *archive, const QString &path, const QByteArray &name, bool compress)
{
    zip_source_t *source = zip_source_file(archive, QFile::encodeName(path).constData(), 0, -1);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index),
                                    compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1)
        == 0;
}

int askToGoOn(zip_t *, void *progress)
{
    const auto &more = *static_cast<const CopyProgress *>(progress);
    return more && !more(0, 0) ? 1 : 0;
}

domain::CopyFailure notWritten(zip_t *archive)
{
    const zip_error_t *error = zip_get_error(archive);
    if (zip_error_code_zip(error) == ZIP_ER_CANCELLED)
        return copyFailure(CopyProblem::Cancelled);
    const int system = zip_error_code_system(error);
    const bool full = system == ENOSPC || system == EFBIG || system == EDQUOT;
    return copyFailure(storageError(full ? StorageErrorKind::DiskFull : StorageErrorKind::Gone,
                                    QString::fromUtf8(zip_strerror(archive))),
                       CopySide::Backup);
}

/** All of it reads back, and the book is byte by byte the one that was looked at. */
Copied<void> readBack(const QString &path, const QString &bookCopy, qsizetype evidence,
                      const CopyProgress &progress)
{
    const auto opened = openArchive(path);
    if (!opened)
        return failure(opened.error());
    const auto go = [&progress](QByteArrayView, qint64) -> Copied<void> {
        if (progress && !progress(0, 0))
            return failure(copyFailure(CopyProblem::Cancelled));
        return {};
    };
    const auto expected = hashOfFile(bookCopy);
    if (!expected)
        return failure(expected.error());
    if (qsizetype(opened->entries.size()) != evidence + 1)
        return failure(badArchive(u"entries are missing"_s));
    for (const Entry &entry : opened->entries) {
        const auto hash = readEntry(opened->archive.get(), entry, go);
        if (!hash)
            return failure(hash.error());
        if (entry.name.isEmpty() && *hash != *expected)
            return failure(badArchive(u"the book in it is another"_s));
    }
    return {};
}

/** The entry as a file; gives the hash of its bytes. */
Copied<QByteArray> extractEntry(zip_t *archive, const Entry &entry, const QString &path,
                                const CopyProgress &progress)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return failure(refusedBy(out));
    auto hash = readEntry(archive, entry, [&](QByteArrayView bytes, qint64 done) -> Copied<void> {
        if (progress && !progress(done, entry.bytes))
            return failure(copyFailure(CopyProblem::Cancelled));
        if (out.write(bytes.data(), bytes.size()) != bytes.size())
            return failure(refusedBy(out));
        return {};
    });
    if (hash && !out.flush())
        return failure(refusedBy(out));
    return hash;
}
} // namespace

bool isArchive(const QString &path)
{
    const auto head = headOf(path, 4);
    return head && *head == QByteArray("PK\x03\x04", 4);
}

bool isArchiveName(const QString &path)
{
    return path.endsWith(u".zip"_s, Qt::CaseInsensitive);
}

Copied<qint64> writeArchive(const QString &bookCopy, const QString &evidenceFolder,
                            const QString &out, const CopyProgress &progress)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(out).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return failure(
            copyFailure(storageError(StorageErrorKind::Gone, u"no archive"_s), CopySide::Backup));
    const QStringList files = evidenceFiles(evidenceFolder);
    bool added = addFile(archive.get(), bookCopy, kBookEntry, true);
    for (const QString &name : files)
        added = added
            && addFile(archive.get(), evidenceFolder + u'/' + name,
                       kEvidencePrefix + name.toLatin1(), false);
    CopyProgress watched = progress;
    zip_register_cancel_callback_with_state(archive.get(), &askToGoOn, nullptr, &watched);
    if (!added || zip_close(archive.get()) != 0)
        return failure(notWritten(archive.get()));
    (void)archive.release(); // closing has let go of it
    if (auto same = readBack(out, bookCopy, files.size(), progress); !same)
        return failure(same.error());
    return files.size();
}

Copied<void> extractBook(const QString &path, const QString &bookOut, const CopyProgress &progress)
{
    const auto opened = openArchive(path);
    if (!opened)
        return failure(opened.error());
    const Entry &entry = opened->entries.front();
    if (auto room = refuseWithoutRoom(QFileInfo(bookOut).absolutePath(), entry.bytes); !room)
        return room;
    if (const auto hash = extractEntry(opened->archive.get(), entry, bookOut, progress); !hash)
        return failure(hash.error());
    return {};
}

Copied<ExtractedEvidence> extractEvidence(const QString &path, const QString &evidenceFolder,
                                          const CopyProgress &progress)
{
    const auto opened = openArchive(path);
    if (!opened)
        return failure(opened.error());
    ExtractedEvidence extracted;
    const QDir folder(evidenceFolder);
    for (const Entry &entry : opened->entries) {
        if (entry.name.isEmpty())
            continue;
        if (folder.exists(entry.name)) {
            ++extracted.files;
            continue; // named by its content, so it is the same
        }
        if (!folder.mkpath(u"."_s))
            return failure(copyFailure(storageError(StorageErrorKind::ReadOnly, folder.path()),
                                       CopySide::Book));
        if (auto room = refuseWithoutRoom(folder.path(), entry.bytes); !room)
            return failure(room.error());
        auto unfinished = UnfinishedFile::beside(folder.filePath(entry.name));
        if (!unfinished)
            return failure(copyFailure(unfinished.error(), CopySide::Book));
        const auto hash = extractEntry(opened->archive.get(), entry, unfinished->path(), progress);
        if (!hash)
            return failure(hash.error());
        if (QString::fromLatin1(hash->toHex()) != entry.name.left(64)) {
            extracted.leftOut.append(entry.name);
            continue;
        }
        if (auto done = unfinished->becomes(folder.filePath(entry.name)); !done)
            return failure(copyFailure(done.error(), CopySide::Book));
        ++extracted.files;
    }
    return extracted;
}

Copied<qint64> evidenceIn(const QString &path)
{
    const auto opened = openArchive(path);
    if (!opened)
        return failure(opened.error());
    return qint64(opened->entries.size()) - 1;
}

} // namespace recourse::storage
