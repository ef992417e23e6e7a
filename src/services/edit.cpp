// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/edit.h"

#include <algorithm>

#include "domain/merge.h"
#include "services/assessmentservice.h"

namespace recourse::services {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
QString subjectOf(OrderId id, const Order &order)
{
    return order.number.isEmpty() ? u"#%1"_s.arg(id.value) : order.number;
}

ChangeKind kindOf(const Edit &edit)
{
    const bool tags = !edit.addTags.isEmpty() || !edit.removeTags.isEmpty();
    const int parts = int(edit.note.has_value()) + int(tags) + int(edit.archived.has_value())
        + int(edit.trashed.has_value());
    if (parts != 1)
        return ChangeKind::EditOrders;
    if (edit.note)
        return ChangeKind::EditNote;
    if (edit.archived)
        return *edit.archived ? ChangeKind::Archive : ChangeKind::Unarchive;
    if (edit.trashed)
        return *edit.trashed ? ChangeKind::MoveToTrash : ChangeKind::RestoreFromTrash;
    return ChangeKind::EditTags;
}

Order edited(const Order &order, const Edit &edit, core::Instant now)
{
    Order after = order;
    after.note = edit.note.value_or(order.note);
    for (const QString &tag : edit.removeTags)
        after.tags.removeAll(tag);
    for (const QString &tag : edit.addTags) {
        if (!tag.isEmpty() && !after.tags.contains(tag))
            after.tags.append(tag);
    }
    after.archived = edit.archived.value_or(order.archived);
    if (edit.trashed && *edit.trashed != order.trashedAt.has_value())
        after.trashedAt = *edit.trashed ? std::optional(now) : std::nullopt;
    return after;
}

Stored<Order> loadOrder(Book &book, OrderId id)
{
    const auto order = book.orders().load(id);
    if (!order)
        return failure(order.error());
    if (!*order)
        return failure(StorageError{StorageErrorKind::Failed, u"no such order"_s});
    return **order;
}

struct Written
{
    OrderId id;
    Order order;
};

/** Writes orders as one change and assesses them. Within a transaction. */
class Writer final
{
public:
    Writer(Book &book, const RulesLibrary &rules, core::Instant now)
        : m_book(book)
        , m_assessments(rules)
        , m_now(now)
    {
    }

    Stored<EditReport> write(ChangeKind kind, const QString &subject, const QList<Written> &after,
                             const QList<OrderId> &removed = {})
    {
        EditReport report;
        if (after.isEmpty() && removed.isEmpty())
            return report;
        const auto change = m_book.journal().begin(kind, m_now, subject);
        if (!change)
            return failure(change.error());
        report.changeId = *change;
        for (const OrderId id : removed) {
            if (auto done = m_book.orders().remove(id); !done)
                return failure(done.error());
            report.removed.append(id);
        }
        for (const Written &each : after) {
            auto done = m_book.orders().replace(each.id, each.order).and_then([&] {
                return m_assessments.refresh(m_book, each.id, each.order, m_now);
            });
            if (!done)
                return failure(done.error());
            report.touched.append(each.id);
        }
        return report;
    }

private:
    Book &m_book;
    AssessmentService m_assessments;
    core::Instant m_now;
};

/** What `work` gives, out of one transaction. */
template <typename Work>
Stored<EditReport> inTransaction(Book &book, const Work &work)
{
    EditReport report;
    const auto done = book.transaction([&]() -> Stored<void> {
        auto given = work();
        if (!given)
            return failure(given.error());
        report = std::move(*given);
        return {};
    });
    if (!done)
        return failure(done.error());
    return report;
}

QString joinedNotes(const Order &keep, const QList<Order> &others)
{
    QStringList notes;
    for (const Order &order : QList<Order>{keep} + others) {
        if (!order.note.isEmpty() && !notes.contains(order.note))
            notes.append(order.note);
    }
    return notes.join(u'\n');
}

/** Those of `ids` that are in the way of a merge; all where each of them alone would do. */
QList<OrderId> noDuplicates(const Order &kept, const QList<Order> &others,
                            const QList<OrderId> &ids)
{
    QList<OrderId> refused;
    for (qsizetype i = 0; i < others.size(); ++i) {
        if (!mayMerge(kept, others.at(i)))
            refused.append(ids.at(i));
    }
    return refused.isEmpty() ? ids : refused;
}

Stored<void> moveEvidence(Book &book, const QList<OrderId> &from, OrderId to, core::Instant now)
{
    for (const OrderId id : from) {
        if (auto moved = book.evidence().move(id, to); !moved)
            return moved;
    }
    return book.evidence().tellLog(now);
}
} // namespace

bool mayMerge(const Order &a, const Order &b)
{
    const bool oneMarket = a.market == b.market;
    const bool oneNumber = a.number.isEmpty() || b.number.isEmpty() || a.number == b.number;
    return oneMarket && oneNumber && !a.trashedAt && !b.trashedAt;
}

std::optional<Order> mergedOrder(const Order &keep, const QList<Order> &others)
{
    Order merged = keep;
    for (const Order &other : others) {
        if (!mayMerge(merged, other))
            return std::nullopt;
        merged = mergeOrder(merged, other);
    }
    merged.note = joinedNotes(keep, others);
    merged.archived = keep.archived;
    return merged;
}

Stored<EditReport> EditService::apply(Book &book, const QList<OrderId> &ids, const Edit &edit,
                                      core::Instant now) const
{
    return inTransaction(book, [&]() -> Stored<EditReport> {
        QList<Written> after;
        for (const OrderId id : ids) {
            const auto order = book.orders().load(id);
            if (!order)
                return failure(order.error());
            if (!*order)
                continue;
            const Order changed = edited(**order, edit, now);
            if (changed != **order)
                after.append({id, changed});
        }
        const QString subject = after.size() == 1
            ? subjectOf(after.constFirst().id, after.constFirst().order)
            : QString();
        return Writer(book, m_rules, now).write(kindOf(edit), subject, after);
    });
}

Stored<OrderId> EditService::add(Book &book, const Order &order, core::Instant now) const
{
    Order entered = order;
    if (!entered.observedAt) {
        entered.observedAt = now;
        entered.observedStated = false;
    }
    OrderId id;
    const auto done = book.transaction([&]() -> Stored<void> {
        const auto begun = book.journal().begin(ChangeKind::AddOrder, now, entered.number);
        if (!begun)
            return failure(begun.error());
        const auto inserted = book.orders().insert(entered);
        if (!inserted)
            return failure(inserted.error());
        id = *inserted;
        return AssessmentService(m_rules).refresh(book, id, entered, now);
    });
    if (!done)
        return failure(done.error());
    return id;
}

Stored<void> EditService::replace(Book &book, OrderId id, const Order &order,
                                  core::Instant now) const
{
    return book.transaction([&]() -> Stored<void> {
        const auto known = loadOrder(book, id);
        if (!known)
            return failure(known.error());
        Order after = order;
        after.archived = known->archived;
        after.trashedAt = known->trashedAt;
        after.events = known->events;
        for (const Event &event : order.events) {
            if (!after.events.contains(event))
                after.events.append(event);
        }
        if (after == *known)
            return {};
        const auto written = Writer(book, m_rules, now)
                                 .write(ChangeKind::ReplaceOrder, subjectOf(id, after),
                                        {{id, after}});
        return written ? Stored<void>() : failure(written.error());
    });
}

Stored<EditReport> EditService::merge(Book &book, OrderId keep, const QList<OrderId> &others,
                                      core::Instant now) const
{
    return inTransaction(book, [&]() -> Stored<EditReport> {
        const auto kept = loadOrder(book, keep);
        if (!kept)
            return failure(kept.error());
        QList<OrderId> removed;
        QList<Order> told;
        for (const OrderId id : others) {
            if (id == keep || removed.contains(id))
                continue;
            const auto other = loadOrder(book, id);
            if (!other)
                return failure(other.error());
            removed.append(id);
            told.append(*other);
        }
        const auto merged = mergedOrder(*kept, told);
        if (!merged || removed.isEmpty()) {
            EditReport nothing;
            if (!merged)
                nothing.refused = noDuplicates(*kept, told, removed);
            return nothing;
        }
        auto report = Writer(book, m_rules, now)
                          .write(ChangeKind::MergeOrders, subjectOf(keep, *merged),
                                 {{keep, *merged}}, removed);
        if (!report)
            return report;
        if (const auto moved = moveEvidence(book, removed, keep, now); !moved)
            return failure(moved.error());
        return report;
    });
}

Stored<EditReport> EditService::emptyTrash(Book &book, core::Instant now) const
{
    return inTransaction(book, [&]() -> Stored<EditReport> {
        OrderQuery query;
        query.group = Group::Trash;
        const auto ids = book.queries().ids(query, -1);
        if (!ids)
            return failure(ids.error());
        QList<OrderId> removed;
        for (const OrderId id : *ids) {
            const auto order = book.orders().load(id);
            if (!order)
                return failure(order.error());
            if (*order && (*order)->trashedAt)
                removed.append(id);
        }
        std::sort(removed.begin(), removed.end());
        return Writer(book, m_rules, now).write(ChangeKind::EmptyTrash, QString(), {}, removed);
    });
}

Stored<void> EditService::saveFilter(Book &book, const SavedFilter &filter, core::Instant now) const
{
    return book.transaction([&]() -> Stored<void> {
        if (auto begun = book.journal().begin(ChangeKind::SaveFilter, now, filter.name); !begun)
            return failure(begun.error());
        return book.filters().put(filter);
    });
}

Stored<void> EditService::renameFilter(Book &book, const QString &before, const QString &after,
                                       core::Instant now) const
{
    return book.transaction([&]() -> Stored<void> {
        const auto filters = book.filters().all();
        if (!filters)
            return failure(filters.error());
        const auto named = std::find_if(filters->cbegin(), filters->cend(),
                                        [&](const auto &each) { return each.name == before; });
        if (named == filters->cend() || before == after)
            return {};
        SavedFilter renamed = *named;
        renamed.name = after;
        if (auto begun = book.journal().begin(ChangeKind::SaveFilter, now, after); !begun)
            return failure(begun.error());
        return book.filters().remove(before).and_then([&] { return book.filters().put(renamed); });
    });
}

Stored<void> EditService::removeFilter(Book &book, const QString &name, core::Instant now) const
{
    return book.transaction([&]() -> Stored<void> {
        if (auto begun = book.journal().begin(ChangeKind::RemoveFilter, now, name); !begun)
            return failure(begun.error());
        return book.filters().remove(name);
    });
}

} // namespace recourse::services
