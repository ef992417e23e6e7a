// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/book.h"
#include "storage/bookvalues.h"
#include "storage/session.h"
#include "storage/statement.h"

namespace recourse::storage {

/** Who wrote an order first and last, as `orders` keeps it. */
struct Authorship
{
    std::optional<qint64> createdBy;
    std::optional<qint64> changedBy;
};

/**
 * The change that the running transaction makes. Writes its row with the first order or value that
 * it touches, so a change of nothing leaves nothing to undo; forgets it when the transaction ends.
 * Whatever is written, in a change or outside of any, ends what could be done again.
 */
class ChangeRecorder final : public TransactionGuest
{
public:
    explicit ChangeRecorder(Session &session);

    [[nodiscard]] Stored<qint64> begin(domain::ChangeKind kind, core::Instant at,
                                       const QString &subject);
    /** The running change; nothing outside of one. */
    [[nodiscard]] std::optional<qint64> current() const { return m_current; }
    /** Before a new order is inserted. */
    [[nodiscard]] Stored<void> noteNew();
    /** Before an order is replaced or removed: keeps how it was, once a change. */
    [[nodiscard]] Stored<void> noteBefore(domain::OrderId id, const domain::Order &before,
                                          const Authorship &authorship);
    /** The same before a value is written. */
    [[nodiscard]] Stored<void> noteBefore(const ValueName &name,
                                          const std::optional<QString> &before);

    [[nodiscard]] Stored<void> beforeCommit() override;
    void forget() override;

private:
    [[nodiscard]] Stored<void> writeChange();
    [[nodiscard]] Stored<void> endRedo();

    Session &m_session;
    std::optional<qint64> m_current;
    bool m_written = false;
    bool m_redoEnded = false;
    domain::Change m_change;
    Statement m_lastId;
    Statement m_insert;
    Statement m_count;
    Statement m_image;
    Statement m_value;
    Statement m_clearImages, m_clearValues, m_noRedo;
};

} // namespace recourse::storage
