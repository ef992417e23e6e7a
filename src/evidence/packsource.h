// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QByteArrayView>
#include <QList>
#include <QString>

#include "core/result.h"
#include "domain/ports/evidencepacks.h"

namespace recourse::evidence {

/** Something in a pack, as it is named there. */
struct PackEntry
{
    QString path; ///< relative to the pack
    qint64 bytes = 0;
    bool isFile = true;  ///< no link, no device
    qsizetype index = 0; ///< the source's own
};

/** Takes a piece of a file; false ends the reading. */
using TakePiece = std::function<bool(QByteArrayView)>;

/**
 * A pack that is read: a folder or a zip, from anybody. Nothing of it is ever written anywhere, no
 * link is followed, and no file gives more bytes than it said it has.
 */
class PackSource
{
public:
    virtual ~PackSource() = default;
    /** All that there is, in no order; folders are not named. */
    [[nodiscard]] virtual const QList<PackEntry> &entries() const = 0;
    /** Gives the bytes piece by piece. A file that cannot be read to its end fails as Unreadable
     * or BadArchive; Cancelled where `take` said so. */
    [[nodiscard]] virtual core::Result<void, domain::PackFailure> read(const PackEntry &entry,
                                                                       const TakePiece &take) = 0;
};

using OpenedSource = core::Result<std::unique_ptr<PackSource>, domain::PackFailure>;

/** A folder, or a zip by its first bytes. `password`: of an encrypted zip. */
[[nodiscard]] OpenedSource openPack(const QString &path, const QString &password);
/** Something that openPack() would try; a book is not. */
[[nodiscard]] bool looksLikePack(const QString &path);

[[nodiscard]] domain::PackFailure packFailure(domain::PackProblem problem, const QString &path,
                                              const QString &detail = {});

} // namespace recourse::evidence
