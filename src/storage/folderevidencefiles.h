// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/evidencefiles.h"

class QIODevice;

namespace recourse::storage {

class UnfinishedFile;

/** "orders.recourse.evidence" beside the book. */
[[nodiscard]] QString evidenceFolderOf(const QString &book);

/**
 * The folder of evidence as a folder of the system, made when the first file is kept. While a file
 * comes it stands there under an unfinished name; what a killed program left of one is taken away
 * by a keeping of another day.
 */
class FolderEvidenceFiles final : public domain::EvidenceFiles
{
public:
    /** Need not be there. */
    explicit FolderEvidenceFiles(QString folder);

    /** Why keep() would refuse the file as it is now, found without copying anything of it. */
    [[nodiscard]] std::optional<domain::KeepFailure> refused(const QString &file) const;
    [[nodiscard]] core::Result<domain::KeptFile, domain::KeepFailure>
    keep(const QString &file, const domain::KeepProgress &progress) override;
    [[nodiscard]] core::Result<domain::KeptFile, domain::KeepFailure>
    keepBytes(const QByteArray &bytes) override;
    [[nodiscard]] std::optional<domain::FileState>
    look(const QString &fingerprint, const domain::KeepProgress &progress) override;
    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] QString pathOf(const QString &fingerprint) const override;

private:
    using Kept = core::Result<domain::KeptFile, domain::KeepFailure>;
    [[nodiscard]] Kept copy(QIODevice &from, qint64 size, const std::function<bool()> &isSame,
                            const domain::KeepProgress &progress);
    [[nodiscard]] Kept settle(UnfinishedFile &copy, const domain::KeptFile &kept);

    [[nodiscard]] bool noRoomFor(qint64 bytes) const;
    [[nodiscard]] domain::KeepFailure noRoom(qint64 bytes) const;

    const QString m_folder;
};

} // namespace recourse::storage
