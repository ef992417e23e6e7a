// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QLockFile>
#include <QTemporaryDir>

#include "core/result.h"
#include "domain/ports/evidencepacks.h"

namespace recourse::evidence {

/** A zip is wanted, by its name. */
[[nodiscard]] bool isZipName(const QString &path);

/**
 * Where a pack is made before it gets its name: a folder beside it, which goes with the object. So
 * there is a whole pack or what was there before, whenever the program ends.
 */
class PackPlace final
{
public:
    /** Refuses where something else than a pack stands at `out`, or fewer than `needed` bytes are
     * free. */
    [[nodiscard]] static core::Result<std::unique_ptr<PackPlace>, domain::PackFailure>
    beside(const QString &out, qint64 needed);

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /** A file of ours; its folder is made. */
    [[nodiscard]] core::Result<void, domain::PackFailure> write(const QString &name,
                                                                const QByteArray &content) const;
    /** Why something could not be written: no room, or something else. */
    [[nodiscard]] domain::PackFailure refused(const QString &detail) const;
    /** Brings them to the disk and gives them their names: all of them, or none, and then what
     * stood there before stands there again. Where the program is ended between two renames each
     * part is still a whole one, of this pack or of the one before. */
    [[nodiscard]] core::Result<void, domain::PackFailure>
    settle(const QList<std::pair<QString, QString>> &fromTo) const;

private:
    explicit PackPlace(const QString &out);
    [[nodiscard]] QString former(qsizetype part) const; ///< what a part replaces

    QString m_out;
    QTemporaryDir m_folder;
    QLockFile m_lock; ///< in it: somebody is at work there
};

} // namespace recourse::evidence
