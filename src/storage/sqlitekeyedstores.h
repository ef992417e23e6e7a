// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/session.h"
#include "storage/statement.h"

namespace recourse::storage {

/** Half-filled wizards, as bytes that only their presenters read. */
class SqliteDraftStore final : public domain::DraftStore
{
public:
    explicit SqliteDraftStore(Session &session);
    [[nodiscard]] Stored<QByteArray> load(const QString &kind, domain::OrderId order) override;
    [[nodiscard]] Stored<void> save(const QString &kind, domain::OrderId order,
                                    const QByteArray &state) override;
    [[nodiscard]] Stored<void> remove(const QString &kind, domain::OrderId order) override;

private:
    Session &m_session;
    Statement m_load, m_save, m_remove;
};

/** Settings that travel with the book. An empty value is the same as none. */
class SqliteSettingStore final : public domain::SettingStore
{
public:
    explicit SqliteSettingStore(Session &session);
    [[nodiscard]] Stored<QString> value(const QString &key) override;
    [[nodiscard]] Stored<void> setValue(const QString &key, const QString &value) override;

private:
    Session &m_session;
    Statement m_load, m_save, m_remove;
};

} // namespace recourse::storage
