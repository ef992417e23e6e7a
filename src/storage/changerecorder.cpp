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
    , m_image(
          session.connection(),
          u"INSERT OR IGNORE INTO journal (change_id, order_id, removed, created_by, changed_by, "
          "image) VALUES (?, ?, ?, ?, ?, ?)"_s)
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
    if (!m_current)
        return {};
    ++m_change.orders;
    return writeChange();
}

Stored<void> ChangeRecorder::noteBefore(domain::OrderId id, const domain::Order &before,
                                        const Authorship &authorship, bool removed)
{
    // What this change itself brought has no state before it.
    if (!m_current || authorship.createdBy == m_current)
        return {};
    if (auto done = writeChange(); !done)
        return done;
    auto done = m_image.run(m_change.id, id, removed, authorship.createdBy, authorship.changedBy,
                            QVariant(toImage(before)));
    if (done && authorship.changedBy != m_current)
        ++m_change.orders;
    return done;
}

Stored<void> ChangeRecorder::beforeCommit()
{
    return m_written ? m_count.run(m_change.orders, m_change.id) : Stored<void>();
}

void ChangeRecorder::forget()
{
    m_current.reset();
    m_written = false;
}

} // namespace recourse::storage
