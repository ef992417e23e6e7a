// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/evidenceitem.h"
#include "domain/evidence/evidencelog.h"
#include "domain/ports/stored.h"

namespace recourse::domain {

/**
 * Which files of evidence belong to which order, and the log of each order. Their contents are
 * EvidenceFiles. What is written is journalled while a change runs; the log never is, it tells of
 * the taking back too.
 */
class EvidenceStore
{
public:
    virtual ~EvidenceStore() = default;
    /** By when they were added; those in the trash too. */
    [[nodiscard]] virtual Stored<QList<EvidenceItem>> of(OrderId order) = 0;
    /** Of every order, also of those that are gone for now. */
    [[nodiscard]] virtual Stored<QList<EvidenceItem>> all() = 0;
    [[nodiscard]] virtual Stored<std::optional<EvidenceItem>> load(EvidenceId id) = 0;
    /**
     * Its `id` is given here. A file that the order has already is not added again: that one is
     * handed back, out of the trash if it was there. Taking an adding back puts it into the trash.
     */
    [[nodiscard]] virtual Stored<EvidenceItem> add(const EvidenceItem &item) = 0;
    [[nodiscard]] virtual Stored<void> place(EvidenceId id, const EvidencePlace &place) = 0;
    /** All of one order's become another's, but for files that it has already: of those what was
     * compared goes along where the other was compared with nothing. */
    [[nodiscard]] virtual Stored<void> move(OrderId from, OrderId to) = 0;
    /** What came, went into the trash or came back since the last call, by whatever way, goes into
     * the log of its order. */
    [[nodiscard]] virtual Stored<void> tellLog(core::Instant at) = 0;
    /** One more line of the order's log. */
    [[nodiscard]] virtual Stored<void> enter(OrderId order, const EvidenceEntry &entry) = 0;
    /** See evidencelog.h; the oldest first. */
    [[nodiscard]] virtual Stored<QList<QByteArray>> log(OrderId order) = 0;
};

} // namespace recourse::domain
