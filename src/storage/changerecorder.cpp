// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changerecorder.h"

#include "storage/orderimage.h"

namespace recourse::storage {

using core::failure;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

ChangeRecorder::ChangeRecorder(Session &session)
    : m_session(session)
    , m_lastId(session.connection(), u"SELECT seq FROM sqlite_sequence WHERE name = 'changes'"_s)
    , m_insert(session.connection(),
               u"INSERT INTO changes (id, kind, at, subject) VALUES (?, ?, ?, ?)"_s)
    , m_count(session.connection(), u"UPDATE changes SET orders = ? WHERE id = ?"_s)
    , m_image(session.connection(),
              u"INSERT OR IGNORE INTO journal (change_id, order_id, created_by, changed_by, image) "
              "VALUES (?, ?, ?, ?, ?)"_s)
    , m_value(session.connection(),
              u"INSERT OR IGNORE INTO journal_values (change_id, what, name, value) "
              "VALUES (?, ?, ?, ?)"_s)
    , m_clearImages(session.connection(),
                    u"DELETE FROM journal WHERE change_id IN "
                    "(SELECT id FROM changes WHERE redoable = 1)"_s)
    , m_clearValues(session.connection(),
                    u"DELETE FROM journal_values WHERE change_id IN "
                    "(SELECT id FROM changes WHERE redoable = 1)"_s)
    , m_noRedo(session.connection(), u"UPDATE changes SET redoable = 0 WHERE redoable = 1"_s)
{
    session.addGuest(this);
}

Stored<qint64> ChangeRecorder::begin(domain::ChangeKind kind, core::Instant at,
                                     const QString &subject)
{
    if (!m_session.isRunning() || m_current)
        return failure(storageError(StorageErrorKind::Failed, u"a change needs a transaction"_s));
    m_change = {};
    m_change.kind = kind;
    m_change.at = at;
    m_change.subject = subject;
    m_change.id = 1;
    auto done = m_lastId.each([this](Statement &row) {
        m_change.id = row.number(0) + 1;
        return true;
    });
    if (!done)
        return failure(done.error());
    m_current = m_change.id;
    m_written = false;
    return m_change.id;
}

Stored<void> ChangeRecorder::endRedo()
{
    if (m_redoEnded)
        return {};
    m_redoEnded = m_session.isRunning();
    return m_clearImages.run().and_then([&] { return m_clearValues.run(); }).and_then([&] {
        return m_noRedo.run();
    });
}

Stored<void> ChangeRecorder::writeChange()
{
    if (m_written)
        return {};
    m_written = true;
    const QString subject = m_change.subject.isNull() ? u""_s : m_change.subject;
    return m_insert.run(m_change.id, int(m_change.kind), m_change.at, QVariant(subject));
}

Stored<void> ChangeRecorder::noteNew()
{
    if (auto ended = endRedo(); !ended || !m_current)
        return ended;
    ++m_change.orders;
    return writeChange();
}

Stored<void> ChangeRecorder::noteBefore(domain::OrderId id, const domain::Order &before,
                                        const Authorship &authorship)
{
    // What this change itself brought has no state before it.
    if (auto ended = endRedo(); !ended || !m_current || authorship.createdBy == m_current)
        return ended;
    if (auto done = writeChange(); !done)
        return done;
    auto done = m_image.run(m_change.id, id, authorship.createdBy, authorship.changedBy,
                            QVariant(toImage(before)));
    if (done && authorship.changedBy != m_current)
        ++m_change.orders;
    return done;
}

Stored<void> ChangeRecorder::noteBefore(const ValueName &name, const std::optional<QString> &before)
{
    if (!m_current)
        return {};
    return endRedo().and_then([&] { return writeChange(); }).and_then([&] {
        return m_value.run(m_change.id, int(name.what), QVariant(name.name),
                           before ? QVariant(*before) : QVariant());
    });
}

Stored<void> ChangeRecorder::beforeCommit()
{
    return m_written ? m_count.run(m_change.orders, m_change.id) : Stored<void>();
}

void ChangeRecorder::forget()
{
    m_current.reset();
    m_written = false;
    m_redoEnded = false;
}

} // namespace recourse::storage
