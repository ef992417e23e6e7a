// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/evidencestore.h"
#include "storage/changerecorder.h"

namespace recourse::storage {

/** Evidence and its logs in the book. */
class SqliteEvidenceStore final : public domain::EvidenceStore
{
public:
    SqliteEvidenceStore(Session &session, ChangeRecorder &recorder, BookValues &values);
    [[nodiscard]] Stored<QList<domain::EvidenceItem>> of(core::OrderId order) override;
    [[nodiscard]] Stored<QList<domain::EvidenceItem>> all() override;
    [[nodiscard]] Stored<std::optional<domain::EvidenceItem>> load(domain::EvidenceId id) override;
    [[nodiscard]] Stored<domain::EvidenceItem> add(const domain::EvidenceItem &item) override;
    [[nodiscard]] Stored<void> place(domain::EvidenceId id,
                                     const domain::EvidencePlace &place) override;
    [[nodiscard]] Stored<void> move(core::OrderId from, core::OrderId to) override;
    [[nodiscard]] Stored<void> tellLog(core::Instant at) override;
    [[nodiscard]] Stored<void> enter(core::OrderId order,
                                     const domain::EvidenceEntry &entry) override;
    [[nodiscard]] Stored<QList<QByteArray>> log(core::OrderId order) override;

private:
    /** Journals how the row is, then writes its state. */
    [[nodiscard]] Stored<void> change(const domain::EvidenceItem &item, core::OrderId order,
                                      const domain::EvidencePlace &place);
    [[nodiscard]] Stored<void> tell(const domain::EvidenceItem &item, core::Instant at);

    Session &m_session;
    ChangeRecorder &m_recorder;
    EvidenceRows &m_rows;
    Statement m_log, m_last, m_enter;
};

} // namespace recourse::storage
