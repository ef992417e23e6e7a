// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/machinerules.h"

#include "formats/shippedrules.h"
#include "services/loadedrules.h"

namespace recourse::app {

MachineRules::MachineRules(const QString &dataFolder)
    : store(dataFolder)
    , shipped(formats::shippedRules().packs())
{
    const services::RulesInUse inUse = services::rulesInUse(shipped, store, reader);
    setAside = inUse.setAside;
    library.use(inUse.packs);
}

} // namespace recourse::app
