// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups as one file, from anybody: nothing is written but the book and evidence that is what its
// name says, each in its place, and never more than an archive of that size can hold.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include "storage/bookarchive.h"

namespace {

constexpr qint64 kMost = 32 * 1024 * 1024; ///< unpacked; the user would have stopped it

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    demand(file.open(QIODevice::ReadOnly) && hash.addData(&file));
    return hash.result().toHex();
}

/** All that there is below the folder, in the order of names. */
QStringList filesIn(const QDir &folder)
{
    QStringList found;
    QDirIterator each(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        found.append(folder.relativeFilePath(each.next()));
    found.sort();
    return found;
}

void check(const QTemporaryDir &place)
{
    const QString path = place.filePath(QStringLiteral("in/some.zip"));
    const QString book = place.filePath(QStringLiteral("out/book"));
    const QString evidence = place.filePath(QStringLiteral("out/evidence"));
    qint64 taken = 0;
    const auto progress = [&taken](qint64 done, qint64) {
        taken = done;
        return done < kMost;
    };
    const auto count = recourse::storage::evidenceIn(path);
    const auto extracted = recourse::storage::extractBook(path, book, progress);
    demand(!extracted || (count && QFile::exists(book)));
    demand(QFileInfo(book).size() <= kMost + 1024 * 1024);
    const auto files = recourse::storage::extractEvidence(path, evidence, progress);
    demand(count.has_value() || !files);
    QFile::remove(book);
    const QStringList names = QDir(evidence).entryList(QDir::AllEntries | QDir::Hidden
                                                       | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        demand(hashOf(evidence + QChar(u'/') + name) == name.left(64).toLatin1());
    // Doubled names make more entries than files.
    demand(!files || (names.size() <= files->files && files->files <= *count));
    QDir(evidence).removeRecursively();
    demand(filesIn(QDir(place.path()))
           == QStringList(
               {QStringLiteral("in"), QStringLiteral("in/some.zip"), QStringLiteral("out")}));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir place(QDir(QStringLiteral("/dev/shm")).exists()
                                         ? QStringLiteral("/dev/shm/recourse-XXXXXX")
                                         : QDir::tempPath() + QStringLiteral("/recourse-XXXXXX"));
    QDir(place.path()).mkpath(QStringLiteral("in"));
    QDir(place.path()).mkpath(QStringLiteral("out"));
    QFile file(place.filePath(QStringLiteral("in/some.zip")));
    demand(file.open(QIODevice::WriteOnly)
           && file.write(reinterpret_cast<const char *>(data), qint64(size)) == qint64(size));
    file.close();
    check(place);
    return 0;
}
