// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqliteevidencestore.h"

namespace recourse::storage {

using core::failure;
using core::OrderId;
using domain::EvidenceDeed;
using domain::EvidenceEntry;
using domain::EvidenceId;
using domain::EvidenceItem;
using domain::EvidencePlace;
using namespace Qt::StringLiterals;

namespace {
ValueName nameOf(EvidenceId id)
{
    return {ValueName::What::Evidence, QString::number(id.value)};
}
} // namespace

SqliteEvidenceStore::SqliteEvidenceStore(Session &session, ChangeRecorder &recorder,
                                         BookValues &values)
    : m_session(session)
    , m_recorder(recorder)
    , m_rows(values.evidence())
    , m_log(session.connection(),
            u"SELECT line FROM evidence_log WHERE order_id = ? ORDER BY number"_s)
    , m_last(session.connection(),
             u"SELECT number, line FROM evidence_log WHERE order_id = ? "
             "ORDER BY number DESC LIMIT 1"_s)
    , m_enter(session.connection(),
              u"INSERT INTO evidence_log (order_id, number, line) VALUES (?, ?, ?)"_s)
{
}

Stored<QList<EvidenceItem>> SqliteEvidenceStore::of(OrderId order)
{
    return m_rows.of(order);
}

Stored<QList<EvidenceItem>> SqliteEvidenceStore::all()
{
    return m_rows.all();
}

Stored<std::optional<EvidenceItem>> SqliteEvidenceStore::load(EvidenceId id)
{
    return m_rows.load(id);
}

Stored<EvidenceItem> SqliteEvidenceStore::add(const EvidenceItem &item)
{
    EvidenceItem added = item;
    auto done = m_session.atomically([&]() -> Stored<void> {
        const auto found = m_rows.find(item.order, item.fingerprint);
        if (!found)
            return failure(found.error());
        if (*found) {
            added = **found;
            if (!added.place.removedAt)
                return {};
            added.place.removedAt.reset();
            return change(**found, added.order, added.place);
        }
        const auto id = m_rows.insert(item);
        if (!id)
            return failure(id.error());
        added.id = *id;
        return m_recorder.noteBefore(nameOf(*id), std::nullopt);
    });
    if (!done)
        return failure(done.error());
    return added;
}

Stored<void> SqliteEvidenceStore::place(EvidenceId id, const EvidencePlace &place)
{
    return m_session.atomically([&]() -> Stored<void> {
        const auto item = m_rows.load(id);
        if (!item)
            return failure(item.error());
        if (!*item || (*item)->place == place)
            return {};
        return change(**item, (*item)->order, place);
    });
}

Stored<void> SqliteEvidenceStore::move(OrderId from, OrderId to)
{
    return m_session.atomically([&]() -> Stored<void> {
        const auto items = m_rows.of(from);
        if (!items)
            return failure(items.error());
        for (const EvidenceItem &item : *items) {
            const auto found = m_rows.find(to, item.fingerprint);
            if (!found)
                return failure(found.error());
            if (*found) {
                EvidencePlace place = (*found)->place;
                if (!item.place.comparison || place.comparison)
                    continue;
                place.comparison = item.place.comparison;
                if (auto done = change(**found, to, place); !done)
                    return done;
                continue;
            }
            if (auto done = change(item, to, item.place); !done)
                return done;
        }
        return {};
    });
}

Stored<void> SqliteEvidenceStore::change(const EvidenceItem &item, OrderId order,
                                         const EvidencePlace &place)
{
    const ValueName name = nameOf(item.id);
    const auto before = m_rows.state(name.name);
    if (!before)
        return failure(before.error());
    return m_recorder.noteBefore(name, *before).and_then([&] {
        return m_rows.setState(item.id, order, place);
    });
}

Stored<void> SqliteEvidenceStore::tellLog(core::Instant at)
{
    return m_session.atomically([&]() -> Stored<void> {
        const auto items = m_rows.untold();
        if (!items)
            return failure(items.error());
        for (const EvidenceItem &item : *items) {
            if (auto done = tell(item, at); !done)
                return done;
        }
        return {};
    });
}

Stored<void> SqliteEvidenceStore::tell(const EvidenceItem &item, core::Instant at)
{
    const auto isNew = m_rows.isNew(item.id);
    if (!isNew)
        return failure(isNew.error());
    EvidenceEntry entry{at, EvidenceDeed::PutBack, item.fingerprint, item.name};
    if (item.place.removedAt)
        entry.deed = EvidenceDeed::Removed;
    else if (*isNew)
        entry.deed = EvidenceDeed::Added;
    return enter(item.order, entry).and_then([&] { return m_rows.setTold(item.id); });
}

Stored<void> SqliteEvidenceStore::enter(OrderId order, const EvidenceEntry &entry)
{
    return m_session.atomically([&]() -> Stored<void> {
        qint64 number = 0;
        QByteArray before;
        auto read = m_last.each(
            [&](const Statement &row) {
                number = row.number(0);
                before = row.text(1).toUtf8();
                return false;
            },
            order);
        if (!read)
            return read;
        return m_enter.run(order, number + 1,
                           QString::fromUtf8(domain::evidenceLine(entry, before)));
    });
}

Stored<QList<QByteArray>> SqliteEvidenceStore::log(OrderId order)
{
    QList<QByteArray> lines;
    auto done = m_log.each(
        [&lines](const Statement &row) {
            lines.append(row.text(0).toUtf8());
            return true;
        },
        order);
    if (!done)
        return failure(done.error());
    return lines;
}

} // namespace recourse::storage
