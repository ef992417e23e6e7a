// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/readersswitch.h"

#include <algorithm>

#include <QFileInfo>

#include "presentation/packwords.h"
#include "presentation/readerwords.h"
#include "services/loadedpacks.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using domain::PackKind;
using domain::PackRecord;
using domain::ReaderPackInfo;

namespace {

std::optional<ReaderPackInfo> packOf(const QList<ReaderPackInfo> &packs, const QString &id)
{
    const auto found = std::find_if(packs.cbegin(), packs.cend(),
                                    [&id](const auto &pack) { return pack.id == id; });
    return found == packs.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

ReadersSwitch::ReadersSwitch(Sources sources, QObject *parent)
    : PackSwitch({sources.store, sources.language, PackKind::Readers, std::move(sources.setAside)},
                 parent)
    , m_sources(std::move(sources))
{
}

// ------------------------------------------------------------------ what there is

QList<PackSwitch::Head> ReadersSwitch::used() const
{
    return headsOf(m_sources.library.inUse());
}

QList<PackSwitch::Head> ReadersSwitch::shippedOnes() const
{
    return headsOf(m_sources.library.shipped());
}

QList<PackSwitch::Head> ReadersSwitch::headsOf(const QList<ReaderPackInfo> &packs)
{
    QList<Head> heads;
    for (const ReaderPackInfo &pack : packs)
        heads.append({pack.id, readerPackName(pack), pack.version, pack.origin});
    return heads;
}

QString ReadersSwitch::nameFor(const QString &subject) const
{
    const auto inUse = packOf(m_sources.library.inUse(), subject);
    const auto shipped = packOf(m_sources.library.shipped(), subject);
    ReaderPackInfo named;
    named.id = subject;
    named.title = inUse ? inUse->title : shipped ? shipped->title : QString();
    return readerPackName(named);
}

QString ReadersSwitch::noneText(const QString &name) const
{
    //: To choose: %1 names kinds of files
    return tr("%1, no longer read").arg(name);
}

QList<PackSection> ReadersSwitch::sections() const
{
    QList<PackSection> all;
    for (const ReaderPackInfo &pack : m_sources.library.inUse()) {
        PackSection section{readerPackName(pack), {}};
        const QString version = readerVersion(pack.version, regional());
        const QString origin = pack.origin.isShipped()
            //: %1 is a version
            ? tr("Version %1, came with Recourse").arg(version)
            //: %1 is a version, %2 a file, %3 a day
            : tr("Version %1, loaded from %2 on %3")
                  .arg(version, wording::isolated(QFileInfo(pack.origin.file).fileName()),
                       dayOfLoading(pack.origin.loadedAt, regional()));
        PackSection::Line line{origin, {}};
        for (const domain::ReaderPart &part : pack.parts)
            line.more.append(readerPartName(part, regional()));
        section.lines.append(line);
        all.append(section);
    }
    return all;
}

// ------------------------------------------------------------------ what would change

PackSwitch::AnyPreview ReadersSwitch::lookAtFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    auto file = m_sources.library.readFile(whole);
    if (!file)
        return core::failure(wording::packFileRefusalText(file.error()));
    PackRecord record;
    record.subject = file->pack.id;
    record.version = file->pack.version;
    record.file = whole;
    record.loadedAt = m_sources.clock.now();
    return previewOf({file->pack.id, std::move(file->pack), record, std::move(file->text)});
}

PackSwitch::AnyPreview ReadersSwitch::lookAt(const Choice &choice)
{
    if (choice.key.isEmpty())
        return previewOf(
            {choice.subject, packOf(m_sources.library.shipped(), choice.subject), {}, {}});
    const auto text = m_sources.store.textOf(choice.key);
    if (!text)
        return core::failure(wording::packStoreErrorText(text.error(), PackKind::Readers));
    const auto kept = m_sources.store.kept();
    for (const PackRecord &record : kept.value_or(QList<PackRecord>())) {
        if (record.key != choice.key)
            continue;
        const auto pack = m_sources.library.read(*text);
        if (pack && pack->id == record.subject)
            return previewOf({record.subject, *pack, record, *text});
        domain::Refusal refusal = pack ? domain::Refusal() : pack.error();
        refusal.file = record.key;
        return core::failure(wording::packFileRefusalText(refusal));
    }
    return core::failure(
        wording::packStoreErrorText({domain::StorageErrorKind::Gone, {}}, PackKind::Readers));
}

std::unique_ptr<PackPreview> ReadersSwitch::previewOf(ReaderChange change)
{
    if (change.record) {
        const auto shipped = packOf(m_sources.library.shipped(), change.subject);
        change.record->overShipped = shipped ? shipped->version : QString();
        change.pack->origin = services::originOf(*change.record, change.text);
    }
    const auto before = packOf(m_sources.library.inUse(), change.subject);
    auto preview = std::make_unique<ReadersPreview>(change, before, m_sources.language);
    preview->setTake([this, change = std::move(change)] { return take(change); });
    return preview;
}

// ------------------------------------------------------------------ the change itself

QList<domain::LoadedReaderPack> ReadersSwitch::loadedWith(const ReaderChange &change) const
{
    QList<domain::LoadedReaderPack> loaded;
    const auto stored = m_sources.store.inUse();
    for (const domain::StoredPack &one : stored.value_or(QList<domain::StoredPack>())) {
        if (!isSetAside(one.record.subject) && one.record.subject != change.subject)
            loaded.append({one.text, services::originOf(one.record, one.text)});
    }
    if (change.record)
        loaded.append({change.text, change.pack->origin});
    return loaded;
}

core::Result<void, QString> ReadersSwitch::take(const ReaderChange &change)
{
    const auto done = change.record ? m_sources.store.take(*change.record, change.text)
                                    : m_sources.store.giveUp(change.subject);
    if (!done)
        return core::failure(wording::packStoreErrorText(done.error(), PackKind::Readers));
    settle(change.subject);
    m_sources.library.use(loadedWith(change));
    emit switched();
    return {};
}

} // namespace recourse::presentation
