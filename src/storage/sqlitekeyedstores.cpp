// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitekeyedstores.h"

#include "domain/evidence/chosenproblem.h"
#include "storage/rowcolumns.h"

namespace recourse::storage {

using core::failure;
using domain::OrderId;
using namespace Qt::StringLiterals;

namespace {
/** Writes a value as a part of the running change; nothing where it is what it was. */
Stored<void> writeJournalled(Session &session, ChangeRecorder &recorder, BookValues &values,
                             const ValueName &name, const std::optional<QString> &value)
{
    return session.atomically([&]() -> Stored<void> {
        const auto before = values.read(name);
        if (!before)
            return failure(before.error());
        if (*before == value)
            return {};
        return recorder.noteBefore(name, *before).and_then([&] {
            return values.write(name, value);
        });
    });
}
} // namespace

SqliteDraftStore::SqliteDraftStore(Session &session)
    : m_session(session)
    , m_load(session.connection(), u"SELECT state FROM drafts WHERE kind = ? AND order_id = ?"_s)
    , m_save(session.connection(),
             u"INSERT INTO drafts (kind, order_id, state) VALUES (?, ?, ?) "
             "ON CONFLICT (kind, order_id) DO UPDATE SET state = excluded.state"_s)
    , m_remove(session.connection(), u"DELETE FROM drafts WHERE kind = ? AND order_id = ?"_s)
    , m_expireRow(session.connection(), expireRowSql())
{
}

Stored<QByteArray> SqliteDraftStore::load(const QString &kind, OrderId order)
{
    QByteArray state;
    auto done = m_load.each(
        [&state](const Statement &row) {
            state = row.blob(0);
            return false;
        },
        kind, order);
    if (!done)
        return failure(done.error());
    return state;
}

Stored<void> SqliteDraftStore::save(const QString &kind, OrderId order, const QByteArray &state)
{
    const QVariant bytes(state.isNull() ? QByteArray("") : state);
    return m_session.atomically([&] {
        return m_save.run(kind, order, bytes).and_then([&] { return expireRow(kind, order); });
    });
}

Stored<void> SqliteDraftStore::remove(const QString &kind, OrderId order)
{
    return m_session.atomically(
        [&] { return m_remove.run(kind, order).and_then([&] { return expireRow(kind, order); }); });
}

Stored<void> SqliteDraftStore::expireRow(const QString &kind, OrderId order)
{
    return kind == domain::kEvidenceDraft ? m_expireRow.run(order) : Stored<void>();
}

SqliteSettingStore::SqliteSettingStore(Session &session, ChangeRecorder &recorder,
                                       BookValues &values)
    : m_session(session)
    , m_recorder(recorder)
    , m_values(values)
{
}

Stored<QString> SqliteSettingStore::value(const QString &key)
{
    const auto value = m_values.read({ValueName::What::Setting, key});
    if (!value)
        return failure(value.error());
    return value->value_or(QString());
}

Stored<void> SqliteSettingStore::setValue(const QString &key, const QString &value)
{
    return writeJournalled(m_session, m_recorder, m_values, {ValueName::What::Setting, key},
                           value.isEmpty() ? std::nullopt : std::optional(value));
}

SqliteFilterStore::SqliteFilterStore(Session &session, ChangeRecorder &recorder, BookValues &values)
    : m_session(session)
    , m_recorder(recorder)
    , m_values(values)
{
}

Stored<QList<domain::SavedFilter>> SqliteFilterStore::all()
{
    return m_values.filters();
}

Stored<void> SqliteFilterStore::put(const domain::SavedFilter &filter)
{
    return writeJournalled(m_session, m_recorder, m_values, {ValueName::What::Filter, filter.name},
                           filterToText(filter));
}

Stored<void> SqliteFilterStore::remove(const QString &name)
{
    return writeJournalled(m_session, m_recorder, m_values, {ValueName::What::Filter, name}, {});
}

SqliteTemplateStore::SqliteTemplateStore(Session &session, ChangeRecorder &recorder,
                                         BookValues &values)
    : m_session(session)
    , m_recorder(recorder)
    , m_values(values)
{
}

Stored<QList<domain::OwnTemplate>> SqliteTemplateStore::all()
{
    return m_values.templates();
}

Stored<void> SqliteTemplateStore::put(const domain::OwnTemplate &one)
{
    return writeJournalled(m_session, m_recorder, m_values,
                           {ValueName::What::Template, one.written.id}, templateToText(one));
}

Stored<void> SqliteTemplateStore::remove(const QString &id)
{
    return writeJournalled(m_session, m_recorder, m_values, {ValueName::What::Template, id}, {});
}

} // namespace recourse::storage
