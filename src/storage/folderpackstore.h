// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>

#include "domain/ports/packstore.h"

namespace recourse::storage {

/**
 * Loaded packs as files below a data folder, in `rules/` or `readers/`: `<subject>.json` is in use,
 * `kept/` holds every one that ever was with a note of where it is from. Each file is written under
 * another name, synced and renamed; the rename of the one in use is what counts. The folder is made
 * when something is kept first.
 */
class FolderPackStore final : public domain::PackStore
{
public:
    FolderPackStore(const QString &dataFolder, domain::PackKind kind);

    [[nodiscard]] domain::Stored<QList<domain::StoredPack>> inUse() override;
    [[nodiscard]] domain::Stored<QList<domain::PackRecord>> kept() override;
    [[nodiscard]] domain::Stored<QByteArray> textOf(const QString &key) override;
    [[nodiscard]] domain::Stored<void> take(const domain::PackRecord &record,
                                            const QByteArray &text) override;
    [[nodiscard]] domain::Stored<void> giveUp(const QString &subject) override;

    [[nodiscard]] const QDir &folder() const { return m_folder; }

private:
    [[nodiscard]] QString placeOf(const QString &subject) const;
    [[nodiscard]] domain::StoredPack packAt(const QString &name) const;

    QDir m_folder;
    QDir m_kept;
};

} // namespace recourse::storage
