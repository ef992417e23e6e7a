// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/templateservice.h"

#include <algorithm>

namespace recourse::services {

using core::failure;
using domain::Book;
using domain::ChangeKind;
using domain::MessageTemplate;
using domain::OwnTemplate;
using domain::Stored;

namespace {
Stored<void> begin(Book &book, ChangeKind kind, const QString &title, core::Instant now)
{
    return book.journal().begin(kind, now, title).map([](qint64) {});
}
} // namespace

const MessageTemplate *TemplateService::shipped(const QString &id) const
{
    const auto found = std::ranges::find(m_shipped, id, &MessageTemplate::id);
    return found == m_shipped.cend() ? nullptr : &*found;
}

Stored<QString> TemplateService::make(Book &book, MessageTemplate texts, const QString &title,
                                      core::Instant now) const
{
    const auto made = book.transaction([&]() -> Stored<void> {
        const auto all = book.templates().all();
        if (!all)
            return failure(all.error());
        QStringList ids;
        for (const OwnTemplate &one : *all)
            ids.append(one.written.id);
        texts.id = freeTemplateId(ids);
        return begin(book, ChangeKind::SaveTemplate, title, now).and_then([&] {
            return book.templates().put({texts, {}});
        });
    });
    return made.map([&] { return texts.id; });
}

Stored<void> TemplateService::edit(Book &book, const QString &id,
                                   const std::function<Kept(const Kept &)> &changed,
                                   const QString &title, core::Instant now) const
{
    return book.transaction([&]() -> Stored<void> {
        const auto all = book.templates().all();
        if (!all)
            return failure(all.error());
        const auto found = std::ranges::find(*all, id,
                                             [](const OwnTemplate &one) { return one.written.id; });
        const Kept before = found == all->cend() ? Kept() : Kept(*found);
        const Kept after = changed(before);
        if (after == before)
            return {};
        if (after) {
            return begin(book, ChangeKind::SaveTemplate, title, now).and_then([&] {
                return book.templates().put(*after);
            });
        }
        return begin(book, ChangeKind::RemoveTemplate, title, now).and_then([&] {
            return book.templates().remove(id);
        });
    });
}

Stored<void> TemplateService::change(Book &book, const MessageTemplate &edited,
                                     const QString &title, core::Instant now) const
{
    return edit(
        book, edited.id,
        [&](const Kept &before) -> Kept {
            if (const MessageTemplate *original = shipped(edited.id))
                return changedFrom(*original, edited, before);
            return OwnTemplate{edited, before ? before->original : OwnTemplate().original};
        },
        title, now);
}

Stored<void> TemplateService::remove(Book &book, const QString &id, const QString &title,
                                     core::Instant now) const
{
    return edit(
        book, id, [](const Kept &) { return Kept(); }, title, now);
}

Stored<void> TemplateService::takeOriginal(Book &book, const QString &id, const QString &language,
                                           const QString &title, core::Instant now) const
{
    return edit(
        book, id,
        [&](const Kept &before) {
            return before && shipped(id) ? withOriginal(*before, language) : before;
        },
        title, now);
}

Stored<void> TemplateService::keepMine(Book &book, const QString &id, const QString &language,
                                       const QString &title, core::Instant now) const
{
    return edit(
        book, id,
        [&](const Kept &before) {
            const MessageTemplate *original = shipped(id);
            return before && original ? withoutOffer(*before, *original, language) : before;
        },
        title, now);
}

Stored<qsizetype> TemplateService::take(Book &book, const QList<OwnTemplate> &brought,
                                        TemplateClash clash, const QString &title,
                                        core::Instant now) const
{
    qsizetype count = 0;
    const auto done = book.transaction([&]() -> Stored<void> {
        const auto all = book.templates().all();
        if (!all)
            return failure(all.error());
        const QList<OwnTemplate> taken = takenFrom(m_shipped, *all, brought, clash);
        count = taken.size();
        if (taken.isEmpty())
            return {};
        auto put = begin(book, ChangeKind::SaveTemplate, title, now);
        for (const OwnTemplate &one : taken) {
            if (put)
                put = book.templates().put(one);
        }
        return put;
    });
    return done.map([&] { return count; });
}

} // namespace recourse::services
