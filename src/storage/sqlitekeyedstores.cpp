// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitekeyedstores.h"

namespace recourse::storage {

using core::failure;
using domain::OrderId;
using namespace Qt::StringLiterals;

SqliteDraftStore::SqliteDraftStore(Session &session)
    : m_session(session)
    , m_load(session.connection(), u"SELECT state FROM drafts WHERE kind = ? AND order_id = ?"_s)
    , m_save(session.connection(),
             u"INSERT INTO drafts (kind, order_id, state) VALUES (?, ?, ?) "
             "ON CONFLICT (kind, order_id) DO UPDATE SET state = excluded.state"_s)
    , m_remove(session.connection(), u"DELETE FROM drafts WHERE kind = ? AND order_id = ?"_s)
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
    return m_session.atomically([&] { return m_save.run(kind, order, bytes); });
}

Stored<void> SqliteDraftStore::remove(const QString &kind, OrderId order)
{
    return m_session.atomically([&] { return m_remove.run(kind, order); });
}

SqliteSettingStore::SqliteSettingStore(Session &session)
    : m_session(session)
    , m_load(session.connection(), u"SELECT value FROM settings WHERE key = ?"_s)
    , m_save(session.connection(),
             u"INSERT INTO settings (key, value) VALUES (?, ?) "
             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
    , m_remove(session.connection(), u"DELETE FROM settings WHERE key = ?"_s)
{
}

Stored<QString> SqliteSettingStore::value(const QString &key)
{
    QString value;
    auto done = m_load.each(
        [&value](const Statement &row) {
            value = row.text(0);
            return false;
        },
        key);
    if (!done)
        return failure(done.error());
    return value;
}

Stored<void> SqliteSettingStore::setValue(const QString &key, const QString &value)
{
    return m_session.atomically(
        [&] { return value.isEmpty() ? m_remove.run(key) : m_save.run(key, value); });
}

} // namespace recourse::storage
