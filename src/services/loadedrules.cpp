// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/loadedrules.h"

namespace recourse::services {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

core::Result<RulesPack, Refusal> read(const StoredPack &stored, const RulesReader &reader)
{
    Refusal refusal;
    refusal.file = stored.place;
    if (!stored.readable) {
        refusal.reason = RefusalReason::UnreadableFile;
        return core::failure(refusal);
    }
    auto pack = reader.read(stored.text);
    if (!pack) {
        refusal = pack.error();
        refusal.file = stored.place;
        return core::failure(refusal);
    }
    if (pack->market != stored.record.market) {
        // Two files could otherwise stand for one market.
        refusal.path = u"market"_s;
        refusal.arguments = {pack->market};
        return core::failure(refusal);
    }
    pack->origin = originOf(stored.record, stored.text);
    return pack;
}

/** The program was brought up to date since the user chose, and now knows better. */
bool isOvertaken(const RulesPack &loaded, const PackRecord &record, const RulesPack *shipped)
{
    return shipped && ageOf(shipped->version, loaded.version) == PackAge::Newer
        && (record.overShipped.isEmpty()
            || ageOf(shipped->version, record.overShipped) == PackAge::Newer);
}

} // namespace

PackOrigin originOf(const PackRecord &record, const QByteArray &text)
{
    return {fingerprintOf(text), record.file, record.loadedAt};
}

RulesInUse rulesInUse(const QList<RulesPack> &shipped, RulesStore &store, const RulesReader &reader)
{
    RulesInUse result{shipped, {}, {}, {}};
    if (const auto days = store.closedDays())
        result.closedDays = *days;
    else
        result.closedDaysError = days.error();
    const auto loaded = store.inUse();
    if (!loaded)
        return result;
    for (const StoredPack &stored : *loaded) {
        const RulesPack *own = packOf(shipped, stored.record.market);
        PackSetAside aside{stored.record, {}, own ? own->version : QString()};
        const auto pack = read(stored, reader);
        if (!pack)
            aside.refusal = pack.error();
        else
            aside.record.version = pack->version;
        if (!pack || isOvertaken(*pack, stored.record, own))
            result.setAside.append(aside);
        else
            result.packs = withPack(result.packs, *pack);
    }
    return result;
}

} // namespace recourse::services
