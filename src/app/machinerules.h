// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <future>
#include <optional>

#include "domain/rules/ruleslibrary.h"
#include "formats/machinereaders.h"
#include "formats/rulespackreader.h"
#include "storage/folderrulesstore.h"

namespace recourse::app {

/** The packs by which this machine reads files, and those that were loaded for it. */
struct MachineReaderPacks
{
    explicit MachineReaderPacks(const QString &dataFolder);

    storage::FolderPackStore store;
    formats::ReaderPackLibrary library;
    QList<domain::PackSetAside> setAside; ///< loaded, and not gone by
};

/**
 * The packs of this machine: the rules in use, those that the program ships, the loaded ones, and
 * the same for the packs by which files are read.
 */
struct MachineRules
{
    using Packs = QList<domain::RulesPack>;
    /** Begins to read the packs that the program ships, on a thread of its own. */
    [[nodiscard]] static std::future<Packs> beginReading();

    /** Reads what was loaded, which lies below the data folder; waits for the shipped ones. */
    MachineRules(const QString &dataFolder, std::future<Packs> reading);

    formats::RulesPackReader reader;
    storage::FolderRulesStore store;
    const Packs shipped;
    QList<domain::PackSetAside> setAside;                ///< loaded, and not gone by
    std::optional<domain::StorageError> closedDaysError; ///< why no closed days are known
    domain::RulesLibrary library;
    MachineReaderPacks readers;
};

} // namespace recourse::app
