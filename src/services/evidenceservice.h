// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include "core/instant.h"
#include "domain/ports/book.h"
#include "domain/ports/evidencefiles.h"

namespace recourse::services {

/** A file whose content is kept already, to be told the book of. */
struct NewEvidence
{
    domain::KeptFile kept;
    QString name; ///< of the file that the buyer gave
    domain::EvidenceFacts facts;
    QString slot = {};
};

/** A file of evidence that was read again. */
struct LookedAt
{
    domain::EvidenceItem item;
    domain::FileState state = domain::FileState::Whole;
};

/**
 * The evidence of the orders of a book. Contents are kept by domain::EvidenceFiles before, so that
 * the book never names what is not there; each call here is one transaction, told by the log.
 * Thread: the book's.
 */
class EvidenceService final
{
public:
    /** One change that can be taken back; a file that the order has is none. Fails where there is
     * no such order. */
    [[nodiscard]] domain::Stored<QList<domain::EvidenceItem>> add(domain::Book &book,
                                                                  core::OrderId order,
                                                                  const QList<NewEvidence> &files,
                                                                  core::Instant now) const;
    /** Slot and caption; likewise. */
    [[nodiscard]] domain::Stored<void> edit(domain::Book &book, domain::EvidenceId id,
                                            const QString &slot, const QString &caption,
                                            core::Instant now) const;
    /** What is drawn on its copies; likewise. */
    [[nodiscard]] domain::Stored<void> markUp(domain::Book &book, domain::EvidenceId id,
                                              const domain::Markup &markup,
                                              core::Instant now) const;
    /** What it shows beside what was promised; none: it is compared with nothing. Likewise. */
    [[nodiscard]] domain::Stored<void> compare(domain::Book &book, domain::EvidenceId id,
                                               const std::optional<domain::Comparison> &comparison,
                                               core::Instant now) const;
    /** Into the trash; the original stays. Likewise. */
    [[nodiscard]] domain::Stored<void>
    remove(domain::Book &book, const QList<domain::EvidenceId> &ids, core::Instant now) const;
    [[nodiscard]] domain::Stored<void>
    putBack(domain::Book &book, const QList<domain::EvidenceId> &ids, core::Instant now) const;
    /** Tells the logs what was found; never taken back. */
    [[nodiscard]] domain::Stored<void> verified(domain::Book &book, const QList<LookedAt> &looked,
                                                core::Instant now) const;
    /** Somebody opened a copy of it; likewise. */
    [[nodiscard]] domain::Stored<void> viewed(domain::Book &book, const domain::EvidenceItem &item,
                                              core::Instant now) const;

private:
    [[nodiscard]] domain::Stored<void>
    change(domain::Book &book, domain::ChangeKind kind, const QList<domain::EvidenceId> &ids,
           const std::function<void(domain::EvidencePlace &)> &changed, core::Instant now) const;
};

/**
 * Reads the originals again, each content once. Any thread; needs no book. Nothing where it was
 * cancelled; `progress` is told of bytes of all of them.
 */
[[nodiscard]] std::optional<QList<LookedAt>> lookAt(const QList<domain::EvidenceItem> &items,
                                                    domain::EvidenceFiles &files,
                                                    const domain::KeepProgress &progress);

} // namespace recourse::services
