// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evidenceservice.h"

#include <QHash>

namespace recourse::services {

using core::failure;
using core::Instant;
using core::OrderId;
using namespace domain;

namespace {
/** What an undo names: the file, where it is one. */
QString subjectOf(const QStringList &names)
{
    return names.size() == 1 ? names.constFirst() : QString();
}

EvidenceDeed deedOf(FileState state)
{
    switch (state) {
    case FileState::Whole:
        return EvidenceDeed::Verified;
    case FileState::Changed:
        return EvidenceDeed::Changed;
    case FileState::Unreadable:
        return EvidenceDeed::Unreadable;
    case FileState::Missing:
        break;
    }
    return EvidenceDeed::Missing;
}
} // namespace

Stored<QList<EvidenceItem>> EvidenceService::add(Book &book, OrderId order,
                                                 const QList<NewEvidence> &files, Instant now) const
{
    QList<EvidenceItem> added;
    const auto done = book.transaction([&]() -> Stored<void> {
        const auto known = book.orders().load(order);
        if (!known)
            return failure(known.error());
        if (!*known)
            return failure(StorageError{StorageErrorKind::Failed, QStringLiteral("no such order")});
        QStringList names;
        for (const NewEvidence &file : files)
            names.append(file.name);
        const auto begun = book.journal().begin(ChangeKind::AddEvidence, now, subjectOf(names));
        if (!begun)
            return failure(begun.error());
        for (const NewEvidence &file : files) {
            EvidenceItem item;
            item.order = order;
            item.fingerprint = file.kept.fingerprint;
            item.bytes = file.kept.bytes;
            item.name = file.name;
            item.facts = file.facts;
            item.addedAt = now;
            item.place.slot = file.slot;
            const auto stored = book.evidence().add(item);
            if (!stored)
                return failure(stored.error());
            added.append(*stored);
        }
        return book.evidence().tellLog(now);
    });
    if (!done)
        return failure(done.error());
    return added;
}

Stored<void> EvidenceService::edit(Book &book, EvidenceId id, const QString &slot,
                                   const QString &caption, Instant now) const
{
    return change(
        book, ChangeKind::EditEvidence, {id},
        [&](EvidencePlace &place) {
            place.slot = slot;
            place.caption = caption;
        },
        now);
}

Stored<void> EvidenceService::markUp(Book &book, EvidenceId id, const Markup &markup,
                                     Instant now) const
{
    return change(
        book, ChangeKind::EditEvidence, {id},
        [&markup](EvidencePlace &place) { place.markup = markup; }, now);
}

Stored<void> EvidenceService::compare(Book &book, EvidenceId id,
                                      const std::optional<Comparison> &comparison,
                                      Instant now) const
{
    return change(
        book, ChangeKind::EditEvidence, {id},
        [&comparison](EvidencePlace &place) { place.comparison = comparison; }, now);
}

Stored<void> EvidenceService::remove(Book &book, const QList<EvidenceId> &ids, Instant now) const
{
    return change(
        book, ChangeKind::RemoveEvidence, ids,
        [now](EvidencePlace &place) {
            if (!place.removedAt)
                place.removedAt = now;
        },
        now);
}

Stored<void> EvidenceService::putBack(Book &book, const QList<EvidenceId> &ids, Instant now) const
{
    return change(
        book, ChangeKind::PutBackEvidence, ids,
        [](EvidencePlace &place) { place.removedAt.reset(); }, now);
}

Stored<void> EvidenceService::change(Book &book, ChangeKind kind, const QList<EvidenceId> &ids,
                                     const std::function<void(EvidencePlace &)> &changed,
                                     Instant now) const
{
    return book.transaction([&]() -> Stored<void> {
        QList<EvidenceItem> items;
        QStringList names;
        for (const EvidenceId id : ids) {
            const auto item = book.evidence().load(id);
            if (!item)
                return failure(item.error());
            if (!*item) // gone meanwhile
                continue;
            items.append(**item);
            names.append((*item)->name);
        }
        const auto begun = book.journal().begin(kind, now, subjectOf(names));
        if (!begun)
            return failure(begun.error());
        for (EvidenceItem &item : items) {
            changed(item.place);
            if (auto placed = book.evidence().place(item.id, item.place); !placed)
                return placed;
        }
        return book.evidence().tellLog(now);
    });
}

Stored<void> EvidenceService::verified(Book &book, const QList<LookedAt> &looked, Instant now) const
{
    return book.transaction([&]() -> Stored<void> {
        for (const LookedAt &one : looked) {
            const EvidenceEntry entry{now, deedOf(one.state), one.item.fingerprint};
            if (auto entered = book.evidence().enter(one.item.order, entry); !entered)
                return entered;
        }
        return {};
    });
}

Stored<void> EvidenceService::viewed(Book &book, const EvidenceItem &item, Instant now) const
{
    return book.transaction([&] {
        return book.evidence().enter(item.order, {now, EvidenceDeed::Viewed, item.fingerprint});
    });
}

std::optional<QList<LookedAt>> lookAt(const QList<EvidenceItem> &items, EvidenceFiles &files,
                                      const KeepProgress &progress)
{
    QHash<QString, qint64> sizes;
    for (const EvidenceItem &item : items)
        sizes.insert(item.fingerprint, item.bytes);
    qint64 total = 0;
    for (const qint64 bytes : std::as_const(sizes))
        total += bytes;
    QHash<QString, FileState> states;
    QList<LookedAt> looked;
    qint64 before = 0;
    for (const EvidenceItem &item : items) {
        auto state = states.constFind(item.fingerprint);
        if (state == states.constEnd()) {
            const auto found = files.look(item.fingerprint, [&](qint64 done, qint64) {
                return !progress || progress(before + done, total);
            });
            if (!found)
                return {};
            state = states.insert(item.fingerprint, *found);
            before += item.bytes;
        }
        looked.append({item, *state});
    }
    return looked;
}

} // namespace recourse::services
