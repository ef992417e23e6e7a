// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/ruleslibrary.h"
#include "formats/rulespackreader.h"
#include "storage/folderrulesstore.h"

namespace recourse::app {

/** The rules of this machine: those in use, those that the program ships, and the loaded ones. */
struct MachineRules
{
    /** Reads what was loaded, which lies below the data folder. */
    explicit MachineRules(const QString &dataFolder);

    formats::RulesPackReader reader;
    storage::FolderRulesStore store;
    const QList<domain::RulesPack> shipped;
    QList<domain::PackSetAside> setAside; ///< loaded, and not gone by
    domain::RulesLibrary library;
};

} // namespace recourse::app
