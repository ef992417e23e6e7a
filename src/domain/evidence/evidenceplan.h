// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "domain/evidence/evidenceitem.h"
#include "domain/order.h"
#include "domain/rules/packparts.h"

namespace recourse::domain {

/** What may weaken a file of evidence in the eyes of whoever decides. Nothing of it forbids it. */
enum class EvidenceWarning {
    OlderThanDelivery, ///< taken before the parcel came
    NoDate,            ///< a photo or a video that does not say when it was taken
    Edited,            ///< an editor wrote it last
    TooSmall,          ///< details cannot be seen
    NoAddress,         ///< a picture of a page that does not tell which page
    HoldsPlace,        ///< where it was taken stands in it
};

/** Pixels of the shorter side under which a photo shows no details; our own advice. */
inline constexpr int kLeastEdge = 600;

/** What speaks against it, for this order; `slot`: what it is to show, null where it is not placed.
 */
[[nodiscard]] QList<EvidenceWarning> warningsOf(const EvidenceItem &item, const Order &order,
                                                const EvidenceSlot *slot);

/** One thing that shows a problem, and what there is of it. */
struct EvidenceNeed
{
    QString slot;
    QList<EvidenceId> items; ///< those in the trash do not count
    [[nodiscard]] bool isMet() const { return !items.isEmpty(); }
    bool operator==(const EvidenceNeed &) const = default;
};

/** What the evidence of an order comes to, for a problem. */
struct EvidencePlan
{
    QList<EvidenceNeed> needs; ///< as the pack lists them, the most telling first
    QList<EvidenceId> others;  ///< placed nowhere, or where this problem has no place
    [[nodiscard]] qsizetype met() const;
    bool operator==(const EvidencePlan &) const = default;
};

[[nodiscard]] EvidencePlan evidencePlan(const DisputeProblem &problem,
                                        const QList<EvidenceItem> &items);

/** What the groups of the window tell of an order's evidence. */
struct EvidenceStanding
{
    bool kept = false;    ///< there is a file of it; the trash does not count
    bool missing = false; ///< something that shows the problem has no file
    bool operator==(const EvidenceStanding &) const = default;
};
/** Null: no problem is chosen, or the pack knows none of that name; then nothing is missing, and
 * neither is it where the pack lists nothing to show the problem. */
[[nodiscard]] EvidenceStanding evidenceStanding(const DisputeProblem *problem,
                                                const QList<EvidenceItem> &items);

} // namespace recourse::domain
