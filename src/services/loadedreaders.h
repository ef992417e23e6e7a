// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/readerpacks.h"
#include "services/loadedpacks.h"

namespace recourse::services {

/** Puts the loaded reader packs in use; those that are not gone by are the answer. */
[[nodiscard]] QList<domain::PackSetAside> useLoadedReaders(domain::ReaderLibrary &library,
                                                           domain::PackStore &store);

} // namespace recourse::services
