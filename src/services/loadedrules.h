// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/rulesstore.h"
#include "domain/rules/ruleslibrary.h"
#include "services/loadedpacks.h"

namespace recourse::services {

/** The packs to go by on this machine, the loaded ones that are not, and the closed days. */
struct RulesInUse
{
    QList<domain::RulesPack> packs;
    QList<domain::PackSetAside> setAside;
    QList<QDate> closedDays; ///< for RulesLibrary::closeOn(); the packs do not know them yet
    std::optional<domain::StorageError> closedDaysError; ///< why there are none
};

/**
 * Each loaded pack takes the place of its market's or adds a market. It is set aside where it does
 * not load, or where the program has got a newer one since the user took it.
 */
[[nodiscard]] RulesInUse rulesInUse(const QList<domain::RulesPack> &shipped,
                                    domain::RulesStore &store, const domain::RulesReader &reader);

} // namespace recourse::services
