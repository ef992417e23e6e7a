// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/loadedreaders.h"

namespace recourse::services {

using namespace domain;
using namespace Qt::StringLiterals;

QList<PackSetAside> useLoadedReaders(ReaderLibrary &library, PackStore &store)
{
    const auto stored = store.inUse();
    // The shipped ones are not even looked at before a file is read.
    if (!stored || stored->isEmpty())
        return {};
    QList<PackHead> heads;
    for (const ReaderPackInfo &pack : library.shipped())
        heads.append({pack.id, pack.version});
    const auto read = [&library](const StoredPack &one) -> core::Result<PackHead, Refusal> {
        const auto pack = library.read(one.text);
        if (!pack)
            return core::failure(pack.error());
        return PackHead{pack->id, pack->version};
    };
    const LoadedPacks loaded = loadedPacks(*stored, heads, u"id"_s, read);
    QList<LoadedReaderPack> packs;
    for (const StoredPack &one : loaded.inUse)
        packs.append({one.text, originOf(one.record, one.text)});
    library.use(packs);
    return loaded.setAside;
}

} // namespace recourse::services
