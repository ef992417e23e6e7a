// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include "core/result.h"
#include "domain/ports/evidencepacks.h"

namespace recourse::evidence {

inline constexpr auto kManifestName = u"manifest-sha256.txt";
inline constexpr qsizetype kLargestManifest = 8 * 1024 * 1024;

/** A file of a pack and the SHA-256 of its content. */
struct ManifestLine
{
    QString fingerprint;
    QString path; ///< relative to the pack, with slashes
    bool operator==(const ManifestLine &) const = default;
};

// The manifest of a pack, in the format of sha256sum: "sha256sum -c manifest-sha256.txt" checks the
// pack by itself. Backslashes, line feeds and returns of a name are escaped as sha256sum does.

[[nodiscard]] QByteArray manifestOf(const QList<ManifestLine> &lines);
/** Strict: a line that is none, a name that leaves the pack or comes twice refuses the whole. */
[[nodiscard]] core::Result<QList<ManifestLine>, domain::PackFailure>
readManifest(QByteArrayView bytes);
/** Below the folder that it is relative to, on any system. */
[[nodiscard]] bool staysInside(QStringView path);

} // namespace recourse::evidence
