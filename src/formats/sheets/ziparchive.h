// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QIODevice>

#include "core/result.h"
#include "domain/errors.h"
#include "formats/sheets/xmlwatch.h"

struct zip;
struct zip_file;

namespace recourse::formats {

/** How much an archive may still unpack to, all of its members together. */
struct ZipBudget
{
    qint64 left = 0;
};

/** XML of an archive's member, unpacked as it is read. After a fault it gives no more. */
class ZipMember final : public QIODevice
{
public:
    ZipMember(zip_file *file, ZipBudget &budget);
    ~ZipMember() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] std::optional<domain::RefusalReason> fault() const { return m_fault; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    ZipBudget &m_budget;
    XmlWatch m_watch;
    qint64 m_taken = 0;
    std::optional<domain::RefusalReason> m_fault;
};

/**
 * A zip in memory, from anybody. Its members are only ever looked up by names that we know and
 * read into memory: what else is in it, and where its names lead, does not matter.
 */
class ZipArchive final
{
public:
    /** `content` must outlive the archive. */
    [[nodiscard]] static core::Result<ZipArchive, domain::RefusalReason>
    open(const QByteArray &content);
    ZipArchive(ZipArchive &&) noexcept = default;
    ZipArchive &operator=(ZipArchive &&) noexcept = default;

    [[nodiscard]] bool has(const QByteArray &name) const;
    [[nodiscard]] core::Result<std::unique_ptr<ZipMember>, domain::RefusalReason>
    member(const QByteArray &name);
    /** The first bytes of a small member, empty where it is not there. */
    [[nodiscard]] QByteArray beginning(const QByteArray &name);

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };
    ZipArchive(zip *archive, qint64 budget);

    std::unique_ptr<zip, Discard> m_archive;
    std::unique_ptr<ZipBudget> m_budget;
};

/** Begins like a zip. */
[[nodiscard]] bool isZip(const QByteArray &content);

} // namespace recourse::formats
