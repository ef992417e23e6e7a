// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/packsource.h"

namespace recourse::evidence {

/** A pack as one zip. Refuses what is no sound archive, or holds more than its size allows. */
[[nodiscard]] OpenedSource openZipPack(const QString &path, const QString &password);

/** A zip with a manifest in it, encrypted or not: what a pack may take the place of. */
[[nodiscard]] bool isZipWithManifest(const QString &path);

} // namespace recourse::evidence
