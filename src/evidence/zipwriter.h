// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "core/instant.h"
#include "core/result.h"
#include "domain/ports/evidencepacks.h"

namespace recourse::evidence {

/** A file that goes into a zip. */
struct ZipFile
{
    QString name;
    QString from;
    bool isText = false; ///< gets smaller by being packed; pictures and videos do not
};

/** Writes a new zip. `password`: of AES-256, empty for none; `share`: 0 to 1, false cancels. */
[[nodiscard]] core::Result<void, domain::PackFailure>
writeZip(const QString &out, const QList<ZipFile> &files, const QString &password, core::Instant at,
         const std::function<bool(double share)> &progress);

} // namespace recourse::evidence
