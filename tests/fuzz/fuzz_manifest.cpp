// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Manifests of packs, from anybody: no name leaves its pack, none comes twice, and what was read is
// read the same once it was written again.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <QDir>
#include <QSet>

#include "evidence/manifest.h"

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace recourse;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = evidence::readManifest(bytes);
    if (!read) {
        demand(read.error().problem == domain::PackProblem::BadManifest);
        return 0;
    }
    QSet<QString> seen;
    for (const evidence::ManifestLine &line : *read) {
        demand(domain::isFingerprint(line.fingerprint));
        demand(!seen.contains(line.path));
        seen.insert(line.path);
        // By another way than ours: Qt's own cleaning of a path changes nothing that stays inside.
        demand(!QDir::isAbsolutePath(line.path) && QDir::cleanPath(line.path) == line.path);
        demand(line.path != QStringLiteral("..") && !line.path.startsWith(QStringLiteral("../")));
    }
    const auto again = evidence::readManifest(evidence::manifestOf(*read));
    demand(again && *again == *read);
    return 0;
}
