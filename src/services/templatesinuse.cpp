// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/templatesinuse.h"

#include <algorithm>

namespace recourse::services {

using namespace Qt::StringLiterals;
using domain::MessageTemplate;
using domain::OwnTemplate;
using domain::TemplateText;

namespace {

template <typename List, typename Id>
auto found(const List &list, const QString &id, Id idOf) -> decltype(list.data())
{
    const auto at = std::ranges::find(list, id, idOf);
    return at == list.cend() ? nullptr : &*at;
}
const MessageTemplate *shippedOf(const QList<MessageTemplate> &shipped, const QString &id)
{
    return found(shipped, id, &MessageTemplate::id);
}
const OwnTemplate *ownOf(const QList<OwnTemplate> &own, const QString &id)
{
    return found(own, id, [](const OwnTemplate &one) -> const QString & { return one.written.id; });
}

/** Fields and needs of a changed template: what its texts say, and what was said of the shipped. */
void takeUses(MessageTemplate &changed, const MessageTemplate &shipped)
{
    if (!domain::takeUses(changed))
        return; // checked before it was kept, so by a program that knows other fields
    for (const QString &name : shipped.needs) {
        if (changed.fields.contains(name) && !changed.needs.contains(name))
            changed.needs.append(name);
    }
}

QString titleOf(const MessageTemplate &one)
{
    return one.texts.value(one.languageFor(u"en"_s)).title;
}

/** Whole texts, for a template that shall stand by itself. */
OwnTemplate byItself(const OwnTemplate &one, const MessageTemplate *shipped, const QString &id)
{
    OwnTemplate whole{inUse(shipped, &one).texts, {}};
    whole.written.id = id;
    return whole;
}

} // namespace

TemplateInUse inUse(const MessageTemplate *shipped, const OwnTemplate *own)
{
    if (!own)
        return {*shipped, TemplateOrigin::Shipped, {}, {}};
    if (!shipped)
        return {own->written, TemplateOrigin::Own, {}, {}};
    TemplateInUse used{*shipped, TemplateOrigin::Changed, own->written.texts.keys(), {}};
    for (const QString &language : std::as_const(used.changed)) {
        used.texts.texts.insert(language, own->written.texts.value(language));
        if (own->original.value(language) != shipped->texts.value(language))
            used.newer.append(language);
    }
    takeUses(used.texts, *shipped);
    return used;
}

bool isMereCopy(const MessageTemplate &own, const QList<MessageTemplate> &originals)
{
    return std::ranges::any_of(originals, [&own](const MessageTemplate &original) {
        if (own.texts.isEmpty() || own.situations != original.situations)
            return false;
        for (auto text = own.texts.cbegin(); text != own.texts.cend(); ++text) {
            if (!original.texts.contains(text.key())
                || original.texts.value(text.key()).body != text->body)
                return false;
        }
        return true;
    });
}

QList<TemplateInUse> templatesInUse(const QList<MessageTemplate> &shipped,
                                    const QList<OwnTemplate> &own)
{
    QList<TemplateInUse> used;
    for (const MessageTemplate &one : shipped)
        used.append(inUse(&one, ownOf(own, one.id)));
    const qsizetype firstOwn = used.size();
    // A copy may be of the shipped text or of what the buyer made of it.
    QList<MessageTemplate> originals = shipped;
    for (const TemplateInUse &one : std::as_const(used)) {
        if (one.origin == TemplateOrigin::Changed)
            originals.append(one.texts);
    }
    for (const OwnTemplate &one : own) {
        if (!shippedOf(shipped, one.written.id)) {
            used.append(inUse(nullptr, &one));
            used.last().isMereCopy = isMereCopy(one.written, originals);
        }
    }
    std::stable_sort(used.begin() + firstOwn, used.end(), [](const auto &a, const auto &b) {
        const int groups = a.texts.group.localeAwareCompare(b.texts.group);
        return groups != 0 ? groups < 0 : titleOf(a.texts).localeAwareCompare(titleOf(b.texts)) < 0;
    });
    return used;
}

std::optional<OwnTemplate> changedFrom(const MessageTemplate &shipped,
                                       const MessageTemplate &edited,
                                       const std::optional<OwnTemplate> &before)
{
    OwnTemplate own{edited, {}};
    own.written.id = shipped.id;
    own.written.group.clear();
    own.written.situations = shipped.situations;
    own.written.texts.clear();
    for (auto text = edited.texts.cbegin(); text != edited.texts.cend(); ++text) {
        if (*text == shipped.texts.value(text.key()))
            continue;
        own.written.texts.insert(text.key(), *text);
        const bool again = before && before->written.texts.contains(text.key());
        own.original.insert(text.key(),
                            again ? before->original.value(text.key())
                                  : shipped.texts.value(text.key()));
    }
    if (own.written.texts.isEmpty())
        return {};
    return own;
}

std::optional<OwnTemplate> withOriginal(OwnTemplate own, const QString &language)
{
    own.written.texts.remove(language);
    own.original.remove(language);
    if (own.written.texts.isEmpty())
        return {};
    return own;
}

OwnTemplate withoutOffer(OwnTemplate own, const MessageTemplate &shipped, const QString &language)
{
    if (own.written.texts.contains(language))
        own.original.insert(language, shipped.texts.value(language));
    return own;
}

QString freeTemplateId(const QStringList &taken)
{
    constexpr QLatin1StringView kOwn("own-");
    qint64 last = 0;
    for (const QString &id : taken) {
        if (id.startsWith(kOwn))
            last = std::max(last, qint64(QStringView(id).sliced(kOwn.size()).toInt()));
    }
    return kOwn + QString::number(last + 1);
}

QList<TemplateArrival> arrivals(const QList<MessageTemplate> &shipped,
                                const QList<OwnTemplate> &own, const QList<OwnTemplate> &brought)
{
    QList<TemplateArrival> all;
    for (const OwnTemplate &one : brought) {
        TemplateArrival arrival{one, TemplateNews::New, {}};
        const MessageTemplate *origin = shippedOf(shipped, one.written.id);
        const OwnTemplate *kept = ownOf(own, one.written.id);
        if (origin || kept) {
            arrival.present = inUse(origin, kept).texts;
            const MessageTemplate then = inUse(origin, &one).texts;
            const bool same = then.texts == arrival.present.texts
                && then.group == arrival.present.group
                && then.situations == arrival.present.situations;
            arrival.news = same ? TemplateNews::Same : TemplateNews::Other;
        }
        all.append(arrival);
    }
    return all;
}

QList<OwnTemplate> takenFrom(const QList<MessageTemplate> &shipped, const QList<OwnTemplate> &own,
                             const QList<OwnTemplate> &brought, TemplateClash clash)
{
    QStringList ids;
    for (const OwnTemplate &one : own + brought)
        ids.append(one.written.id);
    QList<OwnTemplate> taken;
    for (const TemplateArrival &arrival : arrivals(shipped, own, brought)) {
        if (arrival.news == TemplateNews::Same)
            continue;
        const bool apart = arrival.news == TemplateNews::Other && clash == TemplateClash::KeepBoth;
        if (!apart) {
            taken.append(arrival.brought);
            continue;
        }
        ids.append(freeTemplateId(ids));
        taken.append(byItself(arrival.brought, shippedOf(shipped, arrival.brought.written.id),
                              ids.constLast()));
    }
    return taken;
}

} // namespace recourse::services
