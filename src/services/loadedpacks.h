// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "core/result.h"
#include "domain/ports/packstore.h"
#include "domain/rules/rulespack.h"

namespace recourse::services {

/** As much of a pack as it takes to say which is in use. */
struct PackHead
{
    QString subject;
    QString version;
};

/** The loaded packs to go by, and those that are not. */
struct LoadedPacks
{
    QList<domain::StoredPack> inUse;
    QList<domain::PackSetAside> setAside;
};

/** Reads a pack whole or not at all; the refusal need not name the file. */
using ReadHead = std::function<core::Result<PackHead, domain::Refusal>(
    const domain::StoredPack &stored)>;

/**
 * A loaded pack is set aside where it does not load, and where the program has got a newer one for
 * its subject since the user took it. `subjectKey` is what a pack calls its subject.
 */
[[nodiscard]] LoadedPacks loadedPacks(const QList<domain::StoredPack> &loaded,
                                      const QList<PackHead> &shipped, const QString &subjectKey,
                                      const ReadHead &read);

/** The origin that a pack of this record and text has. */
[[nodiscard]] domain::PackOrigin originOf(const domain::PackRecord &record, const QByteArray &text);

} // namespace recourse::services
