// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/loadedrules.h"

#include <QHash>

namespace recourse::services {

using namespace domain;
using namespace Qt::StringLiterals;

RulesInUse rulesInUse(const QList<RulesPack> &shipped, RulesStore &store, const RulesReader &reader)
{
    RulesInUse result{shipped, {}, {}, {}};
    if (const auto days = store.closedDays())
        result.closedDays = *days;
    else
        result.closedDaysError = days.error();
    const auto stored = store.inUse();
    if (!stored)
        return result;
    QList<PackHead> heads;
    for (const RulesPack &pack : shipped)
        heads.append({pack.market, pack.version});
    QHash<QString, RulesPack> packs; // by their place
    const auto read = [&](const StoredPack &one) -> core::Result<PackHead, Refusal> {
        auto pack = reader.read(one.text);
        if (!pack)
            return core::failure(pack.error());
        pack->origin = originOf(one.record, one.text);
        const PackHead head{pack->market, pack->version};
        packs.insert(one.place, *pack);
        return head;
    };
    const LoadedPacks loaded = loadedPacks(*stored, heads, u"market"_s, read);
    for (const StoredPack &one : loaded.inUse)
        result.packs = withPack(result.packs, packs.value(one.place));
    result.setAside = loaded.setAside;
    return result;
}

} // namespace recourse::services
