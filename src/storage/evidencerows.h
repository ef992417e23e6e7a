// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "domain/evidence/evidenceitem.h"
#include "storage/session.h"
#include "storage/statement.h"

namespace recourse::storage {

/** The rows of evidence. What can change of a row is its state: the order and the place. */
class EvidenceRows final
{
public:
    explicit EvidenceRows(Session &session);
    [[nodiscard]] Stored<QList<domain::EvidenceItem>> of(core::OrderId order);
    [[nodiscard]] Stored<QList<domain::EvidenceItem>> all();
    [[nodiscard]] Stored<std::optional<domain::EvidenceItem>> load(domain::EvidenceId id);
    /** The order's own with that content. */
    [[nodiscard]] Stored<std::optional<domain::EvidenceItem>> find(core::OrderId order,
                                                                   const QString &fingerprint);
    [[nodiscard]] Stored<domain::EvidenceId> insert(const domain::EvidenceItem &item);
    /** The log of another order knows nothing of it yet. */
    [[nodiscard]] Stored<void> setState(domain::EvidenceId id, core::OrderId order,
                                        const domain::EvidencePlace &place);

    // For the journal, which names a row by its id as text.
    [[nodiscard]] Stored<std::optional<QString>> state(const QString &id);
    [[nodiscard]] Stored<void> putState(const QString &id, const QString &state);
    /** As before it was added: into the trash, for its file is kept. */
    [[nodiscard]] Stored<void> takeBack(const QString &id);

    /** Rows of which the log tells something else than they say. */
    [[nodiscard]] Stored<QList<domain::EvidenceItem>> untold();
    /** The log does not know it at all. */
    [[nodiscard]] Stored<bool> isNew(domain::EvidenceId id);
    [[nodiscard]] Stored<void> setTold(domain::EvidenceId id);

private:
    /** Rows of the table tell of evidence. */
    [[nodiscard]] Stored<void> expireRowOf(domain::EvidenceId id);

    Statement m_of, m_load, m_find, m_insert, m_setState, m_all, m_takeBack;
    Statement m_untold, m_isNew, m_setTold, m_expireRow, m_expireRowOf;
};

} // namespace recourse::storage
