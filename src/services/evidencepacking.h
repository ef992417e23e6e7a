// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/evidencelog.h"
#include "domain/ports/book.h"
#include "domain/rules/rulespack.h"

namespace recourse::services {

/** What the book gives for the pack of an order. */
struct PackParts
{
    domain::Order order;
    QList<domain::EvidenceItem> figures; ///< as the statement numbers them
    QList<QByteArray> log;
};

/** `problem`: id of the rules pack's; empty, or one that it does not know: in the order in which
 * the rules pack names what files can show. Those in the trash are left out. Fails where there is
 * no such order. Thread: the book's. */
[[nodiscard]] domain::Stored<PackParts> packParts(domain::Book &book, core::OrderId order,
                                                  const domain::RulesPack &rules,
                                                  const QString &problem);
/** Tells the order's log of a pack that is whole; never taken back. Thread: the book's. */
[[nodiscard]] domain::Stored<void> tellExported(domain::Book &book, core::OrderId order,
                                                const QList<domain::EvidenceEntry> &entries);

} // namespace recourse::services
