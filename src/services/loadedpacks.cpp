// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/loadedpacks.h"

#include <algorithm>

#include "domain/rules/ruleslibrary.h"

namespace recourse::services {

using namespace domain;

namespace {

core::Result<PackHead, Refusal> readWell(const StoredPack &stored, const QString &subjectKey,
                                         const ReadHead &read)
{
    Refusal refusal;
    if (!stored.readable) {
        refusal.file = stored.place;
        refusal.reason = RefusalReason::UnreadableFile;
        return core::failure(refusal);
    }
    auto head = read(stored);
    if (head && head->subject != stored.record.subject) {
        // Two files could otherwise stand for one subject.
        refusal.path = subjectKey;
        refusal.arguments = {head->subject};
        head = core::failure(refusal);
    }
    if (!head)
        head.error().file = stored.place;
    return head;
}

/** The program was brought up to date since the user chose, and now knows better. */
bool isOvertaken(const QString &version, const PackRecord &record, const QString &shipped)
{
    return !shipped.isEmpty() && ageOf(shipped, version) == PackAge::Newer
        && (record.overShipped.isEmpty() || ageOf(shipped, record.overShipped) == PackAge::Newer);
}

} // namespace

PackOrigin originOf(const PackRecord &record, const QByteArray &text)
{
    return {fingerprintOf(text), record.file, record.loadedAt};
}

LoadedPacks loadedPacks(const QList<StoredPack> &loaded, const QList<PackHead> &shipped,
                        const QString &subjectKey, const ReadHead &read)
{
    LoadedPacks result;
    for (const StoredPack &stored : loaded) {
        const auto own = std::find_if(shipped.cbegin(), shipped.cend(), [&](const auto &head) {
            return head.subject == stored.record.subject;
        });
        PackSetAside aside{stored.record, {}, own == shipped.cend() ? QString() : own->version};
        const auto head = readWell(stored, subjectKey, read);
        if (!head)
            aside.refusal = head.error();
        else
            aside.record.version = head->version;
        if (!head || isOvertaken(head->version, stored.record, aside.shippedVersion))
            result.setAside.append(aside);
        else
            result.inUse.append(stored);
    }
    return result;
}

} // namespace recourse::services
