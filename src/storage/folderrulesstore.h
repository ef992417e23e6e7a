// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/rulesstore.h"
#include "storage/folderpackstore.h"

namespace recourse::storage {

/**
 * The rules packs in `rules/`, as FolderPackStore keeps them; `rules/closed-days.txt` holds the
 * closed days, one a line under a heading.
 */
class FolderRulesStore final : public domain::RulesStore
{
public:
    explicit FolderRulesStore(const QString &dataFolder);

    [[nodiscard]] domain::Stored<QList<domain::StoredPack>> inUse() override;
    [[nodiscard]] domain::Stored<QList<domain::PackRecord>> kept() override;
    [[nodiscard]] domain::Stored<QByteArray> textOf(const QString &key) override;
    [[nodiscard]] domain::Stored<void> take(const domain::PackRecord &record,
                                            const QByteArray &text) override;
    [[nodiscard]] domain::Stored<void> giveUp(const QString &market) override;
    [[nodiscard]] domain::Stored<QList<QDate>> closedDays() override;
    [[nodiscard]] domain::Stored<void> closeOn(const QList<QDate> &days) override;

private:
    FolderPackStore m_packs;
};

} // namespace recourse::storage
