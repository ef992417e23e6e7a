// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/sheets/ziparchive.h"

#include <algorithm>

#include <zip.h>

namespace recourse::formats {

using core::failure;
using domain::RefusalReason;

namespace {
constexpr zip_int64_t kMostMembers = 10'000;
/** Tables of the same few words shrink to a thirtieth; a bomb to a thousandth. */
constexpr qint64 kMostRatio = 200;
constexpr qint64 kAlwaysAllowed = 16 << 20;
constexpr qint64 kMostUnpacked = 512LL << 20;
constexpr qint64 kBeginning = 256;

/** Any other encoding could hide from the watch what the parser sees. */
bool isUtf8(QByteArrayView beginning)
{
    if (beginning.startsWith("\xff\xfe") || beginning.startsWith("\xfe\xff"))
        return false;
    const QByteArray
        line = beginning.first(std::min(beginning.size(), kBeginning)).toByteArray().toLower();
    const QByteArray declaration = line.left(line.indexOf('>') + 1);
    return !declaration.contains("encoding") || declaration.contains("utf-8");
}
} // namespace

ZipMember::ZipMember(zip_file *file, ZipBudget &budget)
    : m_file(file)
    , m_budget(budget)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipMember::~ZipMember()
{
    zip_fclose(m_file);
}

qint64 ZipMember::readData(char *data, qint64 most)
{
    if (m_fault)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(most));
    if (got <= 0) {
        if (got < 0)
            m_fault = RefusalReason::BadSheet;
        return -1;
    }
    m_budget.left -= got;
    const QByteArrayView bytes(data, got);
    const bool otherLetters = m_taken == 0 && !isUtf8(bytes);
    m_taken += got;
    if (m_budget.left < 0)
        m_fault = RefusalReason::TooLarge;
    else if (otherLetters)
        m_fault = RefusalReason::WrongEncoding;
    else if (!m_watch.take(bytes))
        m_fault = RefusalReason::BadSheet;
    return m_fault ? -1 : got;
}

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(zip *archive, qint64 budget)
    : m_archive(archive)
    , m_budget(std::make_unique<ZipBudget>(ZipBudget{budget}))
{
}

core::Result<ZipArchive, RefusalReason> ZipArchive::open(const QByteArray &content)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(content.constData(),
                                                    zip_uint64_t(content.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return failure(RefusalReason::BadSheet);
    const qint64 allowed = std::min(kMostUnpacked, kAlwaysAllowed + content.size() * kMostRatio);
    ZipArchive opened(archive, allowed);
    if (zip_get_num_entries(archive, 0) > kMostMembers)
        return failure(RefusalReason::TooLarge);
    return opened;
}

bool ZipArchive::has(const QByteArray &name) const
{
    return zip_name_locate(m_archive.get(), name.constData(), ZIP_FL_NOCASE) >= 0;
}

core::Result<std::unique_ptr<ZipMember>, RefusalReason> ZipArchive::member(const QByteArray &name)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.constData(), ZIP_FL_NOCASE);
    zip_stat_t stat = {};
    if (index < 0 || zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0)
        return failure(RefusalReason::BadSheet);
    if ((stat.valid & ZIP_STAT_SIZE) && stat.size > zip_uint64_t(std::max(m_budget->left, 0LL)))
        return failure(RefusalReason::TooLarge);
    zip_file_t *file = zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0);
    if (!file)
        return failure(RefusalReason::BadSheet);
    return std::make_unique<ZipMember>(file, *m_budget);
}

QByteArray ZipArchive::beginning(const QByteArray &name)
{
    const auto found = member(name);
    return found ? (*found)->read(kBeginning) : QByteArray();
}

bool isZip(const QByteArray &content)
{
    return content.startsWith(QByteArray("PK\x03\x04", 4));
}

} // namespace recourse::formats
