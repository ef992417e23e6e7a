// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/evidenceplan.h"

#include <algorithm>

namespace recourse::domain {

namespace {
/** The latest instant that a camera's clock can have meant: in the zone that is last to reach it.
 */
std::optional<core::Instant> latestCapture(const QString &capturedAt)
{
    if (const auto exact = core::Instant::fromIso(capturedAt))
        return exact;
    const QDateTime local = QDateTime::fromString(capturedAt, Qt::ISODate);
    if (!local.isValid())
        return {};
    const std::chrono::seconds before(local.time().secsTo(QTime(23, 59, 59)));
    return Moment::onDay(local.date()).asStart().plus(-before);
}

bool isOlderThanDelivery(const EvidenceItem &item, const Order &order)
{
    const auto taken = latestCapture(item.facts.capturedAt);
    const DatedFact *delivered = order.date(DateKind::DeliveredAt);
    return taken && delivered != nullptr && *taken < delivered->moment.asEnd();
}

bool isTooSmall(const EvidenceFacts &facts)
{
    return facts.pixels.isValid()
        && std::min(facts.pixels.width(), facts.pixels.height()) < kLeastEdge;
}
} // namespace

QList<EvidenceWarning> warningsOf(const EvidenceItem &item, const Order &order,
                                  const EvidenceSlot *slot)
{
    QList<EvidenceWarning> warnings;
    const EvidenceFacts &facts = item.facts;
    const bool ofPage = slot != nullptr && slot->ofPage;
    const bool isPhoto = facts.kind == EvidenceKind::Photo;
    if ((isPhoto || facts.kind == EvidenceKind::Video) && !ofPage) {
        if (facts.capturedAt.isEmpty())
            warnings.append(EvidenceWarning::NoDate);
        else if (isOlderThanDelivery(item, order))
            warnings.append(EvidenceWarning::OlderThanDelivery);
    }
    if (!facts.editor.isEmpty())
        warnings.append(EvidenceWarning::Edited);
    if (isPhoto && isTooSmall(facts))
        warnings.append(EvidenceWarning::TooSmall);
    if (isPhoto && ofPage && !facts.namesAddress)
        warnings.append(EvidenceWarning::NoAddress);
    if (facts.hasPlace)
        warnings.append(EvidenceWarning::HoldsPlace);
    return warnings;
}

qsizetype EvidencePlan::met() const
{
    return std::count_if(needs.begin(), needs.end(),
                         [](const EvidenceNeed &need) { return need.isMet(); });
}

EvidencePlan evidencePlan(const DisputeProblem &problem, const QList<EvidenceItem> &items)
{
    EvidencePlan plan;
    for (const QString &slot : problem.evidence)
        plan.needs.append({slot, {}});
    for (const EvidenceItem &item : items) {
        if (item.place.removedAt)
            continue;
        const auto need = std::find_if(
            plan.needs.begin(), plan.needs.end(),
            [&item](const EvidenceNeed &one) { return one.slot == item.place.slot; });
        (need == plan.needs.end() ? plan.others : need->items).append(item.id);
    }
    return plan;
}

EvidenceStanding evidenceStanding(const DisputeProblem *problem, const QList<EvidenceItem> &items)
{
    const EvidencePlan plan = evidencePlan(problem ? *problem : DisputeProblem(), items);
    return {plan.met() > 0 || !plan.others.isEmpty(), plan.met() < plan.needs.size()};
}

} // namespace recourse::domain
