// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/rulesswitch.h"

#include <QFileInfo>

#include "domain/rules/closeddays.h"
#include "presentation/packwords.h"
#include "services/loadedrules.h"
#include "wording/errortext.h"

namespace recourse::presentation {

using domain::PackRecord;
using domain::RulesPack;

RulesSwitch::RulesSwitch(Sources sources, QObject *parent)
    : PackSwitch(
        {sources.store, sources.language, domain::PackKind::Rules, std::move(sources.setAside)},
        parent)
    , m_sources(std::move(sources))
{
}

// ------------------------------------------------------------------ what there is

QList<PackSwitch::Head> RulesSwitch::used() const
{
    return headsOf(m_sources.rules.packs());
}

QList<PackSwitch::Head> RulesSwitch::shippedOnes() const
{
    return headsOf(m_sources.shipped);
}

QList<PackSwitch::Head> RulesSwitch::headsOf(const QList<RulesPack> &packs)
{
    QList<Head> heads;
    for (const RulesPack &pack : packs)
        heads.append({pack.market, shopName(pack), pack.version, pack.origin});
    return heads;
}

QString RulesSwitch::nameFor(const QString &subject) const
{
    RulesPack named; // its name only
    named.id = subject;
    named.market = subject;
    return shopName(named);
}

QString RulesSwitch::noneText(const QString &name) const
{
    //: Rules to choose: %1 is a shop
    return tr("%1, no rules of its own").arg(name);
}

QStringList RulesSwitch::problems() const
{
    QStringList texts = PackSwitch::problems();
    if (m_sources.closedDaysError)
        texts.append(wording::closedDaysErrorText(*m_sources.closedDaysError));
    return texts;
}

// ------------------------------------------------------------------ what would change

RulesSwitch::Preview RulesSwitch::previewFile(const QString &path) const
{
    auto file = m_sources.reader.readFile(QFileInfo(path).absoluteFilePath());
    if (!file)
        return core::failure(wording::packFileRefusalText(file.error()));
    PackRecord record;
    record.subject = file->pack.market;
    record.version = file->pack.version;
    record.file = QFileInfo(path).absoluteFilePath();
    record.loadedAt = m_sources.clock.now();
    return previewOf({file->pack.market, std::move(file->pack), record, std::move(file->text)});
}

RulesSwitch::Preview RulesSwitch::preview(const Choice &choice) const
{
    if (choice.key.isEmpty()) {
        const RulesPack *shipped = domain::packOf(m_sources.shipped, choice.subject);
        return previewOf(
            {choice.subject, shipped ? std::optional(*shipped) : std::nullopt, {}, {}});
    }
    const auto text = m_sources.store.textOf(choice.key);
    if (!text)
        return core::failure(wording::packStoreErrorText(text.error()));
    const auto kept = m_sources.store.kept();
    for (const PackRecord &record : kept.value_or(QList<PackRecord>())) {
        if (record.key != choice.key)
            continue;
        const auto pack = m_sources.reader.read(*text);
        if (pack && pack->market == record.subject)
            return previewOf({record.subject, *pack, record, *text});
        domain::Refusal refusal = pack ? domain::Refusal() : pack.error();
        refusal.file = record.key;
        return core::failure(wording::packFileRefusalText(refusal));
    }
    return core::failure(wording::packStoreErrorText({domain::StorageErrorKind::Gone, {}}));
}

PackSwitch::AnyPreview RulesSwitch::takeable(Preview preview)
{
    if (!preview)
        return core::failure(preview.error());
    (*preview)->setTake([this, change = (*preview)->change()] { return take(change); });
    return std::move(*preview);
}

PackSwitch::AnyPreview RulesSwitch::lookAtFile(const QString &path)
{
    return takeable(previewFile(path));
}

PackSwitch::AnyPreview RulesSwitch::lookAt(const Choice &choice)
{
    return takeable(preview(choice));
}

QList<RulesPack> RulesSwitch::packsWith(const PackChange &change) const
{
    QList<RulesPack> packs = m_sources.rules.packs();
    if (!change.pack) {
        packs.removeIf([&](const RulesPack &one) { return one.market == change.market; });
        return packs;
    }
    return domain::withPack(packs,
                            domain::withClosedDays(*change.pack, m_sources.rules.closedDays()));
}

std::unique_ptr<PackPresenter> RulesSwitch::previewOf(PackChange change) const
{
    if (change.record) {
        const RulesPack *shipped = domain::packOf(m_sources.shipped, change.market);
        change.record->overShipped = shipped ? shipped->version : QString();
        change.pack->origin = services::originOf(*change.record, change.text);
    }
    const QList<RulesPack> after = packsWith(change);
    return std::make_unique<PackPresenter>(
        std::move(change), m_sources.rules.packs(), after,
        PackPresenter::Tools{m_sources.writer, m_sources.clock, m_sources.language});
}

// ------------------------------------------------------------------ the change itself

core::Result<void, QString> RulesSwitch::take(const PackChange &change)
{
    const auto done = change.record ? m_sources.store.take(*change.record, change.text)
                                    : m_sources.store.giveUp(change.market);
    if (!done)
        return core::failure(wording::packStoreErrorText(done.error()));
    settle(change.market);
    m_sources.rules.use(packsWith(change));
    emit switched();
    return {};
}

core::Result<void, QString> RulesSwitch::closeOn(const QList<QDate> &days)
{
    if (const auto done = m_sources.store.closeOn(days); !done)
        return core::failure(wording::closedDaysNotKept(done.error()));
    m_sources.closedDaysError.reset();
    m_sources.rules.closeOn(days);
    emit switched();
    return {};
}

} // namespace recourse::presentation
