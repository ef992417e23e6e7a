// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/zippack.h"

#include <memory>
#include <optional>

#include <zip.h>

#include <QFile>
#include <QFileInfo>

#include "evidence/manifest.h"

namespace recourse::evidence {

using core::failure;
using domain::PackFailure;
using domain::PackProblem;
using namespace Qt::StringLiterals;

namespace {
constexpr zip_int64_t kMostEntries = 100'000;
// What deflate makes of our own pages is never a hundredth; a bomb is made to be a thousandth.
constexpr qint64 kMostTimes = 100;
constexpr qint64 kAlwaysAllowed = 64 * 1024 * 1024;
constexpr qint64 kPiece = 256 * 1024;
constexpr zip_uint32_t kKindMask = 0170000; ///< of a mode of Unix, in the upper half
constexpr zip_uint32_t kPlainFile = 0100000;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using ArchiveFile = std::unique_ptr<zip_file_t, Discard>;

bool isPlainFile(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return false;
    const zip_uint32_t kind = (attributes >> 16U) & kKindMask;
    return system != ZIP_OPSYS_UNIX || kind == 0 || kind == kPlainFile;
}

class ZipPack final : public PackSource
{
public:
    ZipPack(Archive archive, QString path)
        : m_archive(std::move(archive))
        , m_path(std::move(path))
    {
    }
    [[nodiscard]] core::Result<void, PackFailure> list(bool hasPassword)
    {
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        if (count > kMostEntries)
            return failure(packFailure(PackProblem::TooMuch, m_path));
        const qint64 most = kAlwaysAllowed + kMostTimes * QFileInfo(m_path).size();
        qint64 total = 0;
        for (zip_int64_t index = 0; index < count; ++index) {
            zip_stat_t stat = {};
            if (zip_stat_index(m_archive.get(), zip_uint64_t(index), ZIP_FL_ENC_RAW, &stat) != 0
                || !(stat.valid & ZIP_STAT_NAME) || !(stat.valid & ZIP_STAT_SIZE))
                return failure(packFailure(PackProblem::BadArchive, m_path));
            if (stat.size > zip_uint64_t(most - total))
                return failure(packFailure(PackProblem::TooMuch, m_path));
            total += qint64(stat.size);
            if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE
                && !hasPassword)
                return failure(packFailure(PackProblem::NeedsPassword, m_path));
            const QString path = QString::fromUtf8(stat.name);
            if (path.endsWith(u'/') && stat.size == 0)
                continue; // a folder
            m_entries.append({path, qint64(stat.size),
                              isPlainFile(m_archive.get(), zip_uint64_t(index)), index});
        }
        return {};
    }
    [[nodiscard]] const QList<PackEntry> &entries() const override { return m_entries; }
    [[nodiscard]] core::Result<void, PackFailure> read(const PackEntry &entry,
                                                       const TakePiece &take) override
    {
        const ArchiveFile file(zip_fopen_index(m_archive.get(), zip_uint64_t(entry.index), 0));
        if (!file)
            return failure(notOpened(entry));
        QByteArray piece(kPiece, Qt::Uninitialized);
        qint64 done = 0;
        while (true) {
            const zip_int64_t got = zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()));
            if (got < 0 || done + got > entry.bytes)
                return failure(packFailure(PackProblem::BadArchive, entry.path));
            if (got == 0)
                break;
            done += got;
            if (!take(QByteArrayView(piece.constData(), got)))
                return failure(packFailure(PackProblem::Cancelled, entry.path));
        }
        if (done != entry.bytes)
            return failure(packFailure(PackProblem::BadArchive, entry.path));
        return {};
    }

private:
    [[nodiscard]] PackFailure notOpened(const PackEntry &entry) const
    {
        const zip_error_t *error = zip_get_error(m_archive.get());
        const QString detail = QString::fromUtf8(zip_strerror(m_archive.get()));
        switch (zip_error_code_zip(error)) {
        case ZIP_ER_NOPASSWD:
            return packFailure(PackProblem::NeedsPassword, m_path, detail);
        case ZIP_ER_WRONGPASSWD:
            return packFailure(PackProblem::WrongPassword, m_path, detail);
        default:
            return packFailure(PackProblem::BadArchive, entry.path, detail);
        }
    }

    Archive m_archive;
    const QString m_path;
    QList<PackEntry> m_entries;
};
} // namespace

OpenedSource openZipPack(const QString &path, const QString &password)
{
    int code = 0;
    Archive archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive)
        return failure(
            packFailure(PackProblem::BadArchive, path, u"libzip refuses it: %1"_s.arg(code)));
    if (!password.isEmpty())
        zip_set_default_password(archive.get(), password.toUtf8().constData());
    auto pack = std::make_unique<ZipPack>(std::move(archive), path);
    if (auto listed = pack->list(!password.isEmpty()); !listed)
        return failure(listed.error());
    return pack;
}

bool isZipWithManifest(const QString &path)
{
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr));
    const QByteArray manifest = QStringView(kManifestName).toUtf8();
    return archive && zip_name_locate(archive.get(), manifest.constData(), 0) >= 0;
}

} // namespace recourse::evidence
