// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/changerecorder.h"

namespace recourse::storage {

/** Half-filled wizards, as bytes that only their presenters read; but the row of an order tells of
 * its evidence, so that it is made anew where the draft is another that says what that is for. */
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
    [[nodiscard]] Stored<void> expireRow(const QString &kind, domain::OrderId order);

    Statement m_load, m_save, m_remove, m_expireRow;
};

/** Settings that travel with the book. An empty value is the same as none. */
class SqliteSettingStore final : public domain::SettingStore
{
public:
    SqliteSettingStore(Session &session, ChangeRecorder &recorder, BookValues &values);
    [[nodiscard]] Stored<QString> value(const QString &key) override;
    [[nodiscard]] Stored<void> setValue(const QString &key, const QString &value) override;

private:
    Session &m_session;
    ChangeRecorder &m_recorder;
    BookValues &m_values;
};

/** The user's own groups. */
class SqliteFilterStore final : public domain::FilterStore
{
public:
    SqliteFilterStore(Session &session, ChangeRecorder &recorder, BookValues &values);
    [[nodiscard]] Stored<QList<domain::SavedFilter>> all() override;
    [[nodiscard]] Stored<void> put(const domain::SavedFilter &filter) override;
    [[nodiscard]] Stored<void> remove(const QString &name) override;

private:
    Session &m_session;
    ChangeRecorder &m_recorder;
    BookValues &m_values;
};

/** The user's own templates. */
class SqliteTemplateStore final : public domain::TemplateStore
{
public:
    SqliteTemplateStore(Session &session, ChangeRecorder &recorder, BookValues &values);
    [[nodiscard]] Stored<QList<domain::OwnTemplate>> all() override;
    [[nodiscard]] Stored<void> put(const domain::OwnTemplate &one) override;
    [[nodiscard]] Stored<void> remove(const QString &id) override;

private:
    Session &m_session;
    ChangeRecorder &m_recorder;
    BookValues &m_values;
};

} // namespace recourse::storage
