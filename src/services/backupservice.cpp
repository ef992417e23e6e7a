// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/backupservice.h"

namespace recourse::services {

using core::failure;
using namespace domain;

Copied<std::optional<BackupFile>> BackupService::keepUp(const QString &book, core::Instant now,
                                                        const CopyProgress &progress) const
{
    if (!isBackupDue(m_copies.kept(book), now, m_plan))
        return std::optional<BackupFile>();
    const auto made = m_copies.keep(book, now, progress);
    if (!made)
        return failure(made.error());
    letGo(book, now);
    return std::optional(*made);
}

Copied<RestoreReport> BackupService::restore(const QString &backup, const QString &book,
                                             core::Instant now, const CopyProgress &progress) const
{
    auto report = m_copies.restore(backup, book, now, progress);
    if (report)
        letGo(book, now);
    return report;
}

void BackupService::letGo(const QString &book, core::Instant now) const
{
    for (const BackupFile &one : superfluousBackups(m_copies.kept(book), now, m_plan))
        m_copies.remove(one);
}

} // namespace recourse::services
