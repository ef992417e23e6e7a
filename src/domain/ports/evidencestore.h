// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/evidenceitem.h"
#include "domain/evidence/evidencelog.h"
#include "domain/ports/stored.h"

namespace recourse::domain {

/**
 * Which files of evidence belong to which order, and the log of each order. Their contents are
 * EvidenceFiles. What the buyer says of a file is journalled while a change runs; the log never is,
 * it tells of the taking back too. The log is told by the store itself where a file comes, goes
 * into the trash or comes back, so nothing does that unseen.
 */
class EvidenceStore
{
public:
    virtual ~EvidenceStore() = default;
    /** By when they were added; those in the trash too. */
    [[nodiscard]] virtual Stored<QList<EvidenceItem>> of(OrderId order) = 0;
    [[nodiscard]] virtual Stored<std::optional<EvidenceItem>> load(EvidenceId id) = 0;
    /**
     * Its `id` is given here. A file that the order has already is not added again: that one is
     * handed back, out of the trash if it was there. Taking an adding back puts it into the trash.
     */
    [[nodiscard]] virtual Stored<EvidenceItem> add(const EvidenceItem &item) = 0;
    [[nodiscard]] virtual Stored<void> place(EvidenceId id, const EvidencePlace &place,
                                             core::Instant at) = 0;
    /** All of one order's become another's, whose log tells of each. */
    [[nodiscard]] virtual Stored<void> move(OrderId from, OrderId to, const QString &fromNumber,
                                            core::Instant at) = 0;
    /** One more line of the order's log. */
    [[nodiscard]] virtual Stored<void> enter(OrderId order, const EvidenceEntry &entry) = 0;
    /** See evidencelog.h; the oldest first. */
    [[nodiscard]] virtual Stored<QList<QByteArray>> log(OrderId order) = 0;
    /** Of every file of the book, those in the trash too; each once. */
    [[nodiscard]] virtual Stored<QStringList> fingerprints() = 0;
};

} // namespace recourse::domain
