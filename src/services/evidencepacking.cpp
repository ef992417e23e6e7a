// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evidencepacking.h"

#include <algorithm>

#include "domain/evidence/statement.h"

namespace recourse::services {

using core::failure;
using namespace domain;

Stored<PackParts> packParts(Book &book, core::OrderId order, const RulesPack &rules,
                            const QString &problem)
{
    const auto known = book.orders().load(order);
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(StorageError{StorageErrorKind::Failed, QStringLiteral("no such order")});
    const auto items = book.evidence().of(order);
    if (!items)
        return failure(items.error());
    const auto log = book.evidence().log(order);
    if (!log)
        return failure(log.error());
    DisputeProblem any;
    for (const EvidenceSlot &slot : rules.evidence)
        any.evidence.append(slot.id);
    const DisputeProblem *named = rules.problem(problem);
    PackParts parts{**known, {}, *log};
    for (const Figure &figure : figuresOf(evidencePlan(named ? *named : any, *items))) {
        const auto item = std::find_if(items->begin(), items->end(), [&](const EvidenceItem &one) {
            return one.id == figure.item;
        });
        parts.figures.append(*item);
    }
    return parts;
}

Stored<void> tellExported(Book &book, core::OrderId order, const QList<EvidenceEntry> &entries)
{
    return book.transaction([&]() -> Stored<void> {
        for (const EvidenceEntry &entry : entries) {
            if (auto entered = book.evidence().enter(order, entry); !entered)
                return entered;
        }
        return {};
    });
}

} // namespace recourse::services
