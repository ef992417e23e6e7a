// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/machinerules.h"

#include "formats/shippedrules.h"
#include "services/loadedreaders.h"
#include "services/loadedrules.h"

namespace recourse::app {

MachineReaderPacks::MachineReaderPacks(const QString &dataFolder)
    : store(dataFolder, domain::PackKind::Readers)
    , setAside(services::useLoadedReaders(library, store))
{
}

std::future<MachineRules::Packs> MachineRules::beginReading()
{
    return std::async(std::launch::async, [] { return formats::shippedRules().packs(); });
}

MachineRules::MachineRules(const QString &dataFolder, std::future<Packs> reading)
    : store(dataFolder)
    , shipped(reading.get())
    , readers(dataFolder)
{
    const services::RulesInUse inUse = services::rulesInUse(shipped, store, reader);
    setAside = inUse.setAside;
    closedDaysError = inUse.closedDaysError;
    library.use(inUse.packs);
    library.closeOn(inUse.closedDays);
}

} // namespace recourse::app
