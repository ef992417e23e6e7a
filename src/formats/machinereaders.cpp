// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/machinereaders.h"

#include <algorithm>
#include <utility>

#include "formats/packfile.h"
#include "formats/packs/packbounds.h"
#include "formats/packs/packparts.h"
#include "formats/packs/readerpackreader.h"
#include "formats/readers.h"

namespace recourse::formats {

using domain::LoadedReaderPack;
using domain::ReaderPackFile;
using domain::ReaderPackInfo;
using domain::Refusal;

// ------------------------------------------------------------------ packs

core::Result<ReaderPackInfo, Refusal> ReaderPackLibrary::read(const QByteArray &text) const
{
    const auto pack = readReaderPack(text);
    if (!pack)
        return core::failure(pack.error());
    return packInfo(text);
}

core::Result<ReaderPackFile, Refusal> ReaderPackLibrary::readFile(const QString &path) const
{
    const auto text = packText(path, kLargestReaderPack);
    if (!text)
        return core::failure(text.error());
    const auto info = read(*text);
    if (!info) {
        Refusal refusal = info.error();
        refusal.file = path;
        return core::failure(refusal);
    }
    return ReaderPackFile{*info, *text};
}

QList<ReaderPackInfo> ReaderPackLibrary::shipped() const
{
    static const QList<ReaderPackInfo> kInfos = [] {
        QList<ReaderPackInfo> infos;
        for (const QByteArray &text : shippedReaderTexts())
            infos.append(packInfo(text));
        return infos;
    }();
    return kInfos;
}

QList<ReaderPackInfo> ReaderPackLibrary::inUse() const
{
    return m_inUse.isEmpty() ? shipped() : m_inUse;
}

void ReaderPackLibrary::use(const QList<LoadedReaderPack> &loaded)
{
    auto packs = std::make_shared<std::vector<ReaderPack>>(shippedReaderPacks());
    QList<ReaderPackInfo> infos = shipped();
    for (const LoadedReaderPack &one : loaded) {
        auto pack = readReaderPack(one.text);
        if (!pack)
            continue;
        ReaderPackInfo info = packInfo(one.text);
        info.origin = one.origin;
        const auto place = std::find_if(infos.begin(), infos.end(),
                                        [&](const auto &other) { return other.id == info.id; });
        if (place == infos.end()) {
            infos.append(info);
            packs->push_back(std::move(*pack));
        } else {
            packs->at(std::size_t(place - infos.begin())) = std::move(*pack);
            *place = info;
        }
    }
    m_inUse = infos;
    const std::scoped_lock lock(m_exchange);
    m_packs = std::move(packs);
}

ReaderPacks ReaderPackLibrary::packs() const
{
    const std::scoped_lock lock(m_exchange);
    return m_packs ? m_packs : shippedPacks();
}

// ------------------------------------------------------------------ files

MachineReaders::MachineReaders(const ReaderPackLibrary &library, QString openBook)
    : m_library(library)
    , m_openBook(std::move(openBook))
{
}

std::shared_ptr<const domain::OrderReaders> MachineReaders::asOfNow() const
{
    return std::make_shared<const FormatReaders>(m_openBook, m_library.packs());
}

domain::ReadResult MachineReaders::readFile(const QString &path, const domain::ReadOptions &options,
                                            const domain::ReadProgress &progress) const
{
    return asOfNow()->readFile(path, options, progress);
}

domain::ReadResult MachineReaders::readContent(const QString &fileName, const QByteArray &content,
                                               const domain::ReadOptions &options,
                                               const domain::ReadProgress &progress) const
{
    return asOfNow()->readContent(fileName, content, options, progress);
}

QStringList MachineReaders::formats() const
{
    return asOfNow()->formats();
}

QByteArray MachineReaders::redactedFile(const QString &path) const
{
    return asOfNow()->redactedFile(path);
}

domain::FolderFiles MachineReaders::filesIn(const QString &folder,
                                            const domain::ReadProgress &progress) const
{
    return asOfNow()->filesIn(folder, progress);
}

} // namespace recourse::formats
