// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>

#include "domain/ports/rulesstore.h"

namespace recourse::storage {

/**
 * Loaded packs as files below a data folder: `rules/<market>.json` is in use, `rules/kept/` holds
 * every one that ever was with a note of where it is from. Each file is written under another name,
 * synced and renamed; the rename of the one in use is what counts. `rules/closed-days.txt` holds
 * the closed days, one a line under a heading. The folder is made when something is kept first.
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
    [[nodiscard]] QString placeOf(const QString &market) const;
    [[nodiscard]] domain::StoredPack packAt(const QString &name) const;

    QDir m_folder;
    QDir m_kept;
};

} // namespace recourse::storage
