// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/statement.h"

#include <algorithm>

#include "domain/evidence/compared.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

/** Which slots show something else than the problem itself. */
bool shows(const QString &slot, ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Ordered:
    case ClaimKind::Paid:
        return slot == "order_page"_L1;
    case ClaimKind::Expected:
        return slot == "description"_L1;
    case ClaimKind::Asked:
    case ClaimKind::Answered:
        return slot == "chat"_L1;
    case ClaimKind::Shipped:
    case ClaimKind::ShownDelivered:
        return slot == "tracking"_L1;
    case ClaimKind::Problem:
        return !slot.isEmpty() && slot != "order_page"_L1 && slot != "description"_L1
            && slot != "chat"_L1;
    default:
        return false;
    }
}

/** Promised and received side by side shows both, and what is wrong. */
bool compares(ClaimKind kind)
{
    return kind == ClaimKind::Problem || kind == ClaimKind::Expected || kind == ClaimKind::Received;
}

class ClaimList
{
public:
    explicit ClaimList(const QList<Figure> &figures)
        : m_figures(figures)
    {
    }
    StatementClaim &add(ClaimKind kind, const QString &id)
    {
        StatementClaim claim;
        claim.kind = kind;
        claim.id = id;
        for (const Figure &figure : m_figures) {
            if (figure.isComparison() ? compares(kind) : shows(figure.slot, kind))
                claim.figures.append(figure.number);
        }
        m_claims.append(claim);
        return m_claims.last();
    }
    [[nodiscard]] const QList<StatementClaim> &claims() const { return m_claims; }

private:
    const QList<Figure> &m_figures;
    QList<StatementClaim> m_claims;
};

const Item *itemOf(const Order &order, const QString &lineId)
{
    if (lineId.isEmpty())
        return order.items.size() == 1 ? &order.items.constFirst() : nullptr;
    const auto item = std::find_if(order.items.cbegin(), order.items.cend(),
                                   [&lineId](const Item &one) { return one.lineId == lineId; });
    return item == order.items.cend() ? nullptr : &*item;
}

/** The date on the page or, where none is printed, the event of the same meaning. */
std::optional<Moment> momentOf(const Order &order, DateKind kind, EventKind event)
{
    if (const DatedFact *fact = order.date(kind))
        return fact->moment;
    const QList<Event> events = eventsInOrder(order.events);
    const auto happened = std::find_if(events.cbegin(), events.cend(), [event](const Event &one) {
        return one.kind == event && one.at.has_value();
    });
    return happened == events.cend() ? std::nullopt : happened->at;
}

bool concerns(const Event &event, const QString &item)
{
    return event.item.isEmpty() || item.isEmpty() || event.item == item;
}

QString idOf(const QString &name, const Event &event)
{
    return name + u':' + event.at->toIso();
}

void addDates(ClaimList &list, const Order &order, const Item *item, ProblemGroup group)
{
    if (const auto at = momentOf(order, DateKind::PlacedAt, EventKind::Placed)) {
        StatementClaim &ordered = list.add(ClaimKind::Ordered, u"ordered"_s);
        ordered.at = at;
        ordered.name = item ? item->title : QString();
    }
    if (const auto at = momentOf(order, DateKind::PaidAt, EventKind::Paid); at && order.total) {
        StatementClaim &paid = list.add(ClaimKind::Paid, u"paid"_s);
        paid.at = at;
        paid.amount = order.total;
    }
    if (const auto at = momentOf(order, DateKind::ShippedAt, EventKind::Shipped)) {
        StatementClaim &shipped = list.add(ClaimKind::Shipped, u"shipped"_s);
        shipped.at = at;
        if (order.parcels.size() == 1)
            shipped.name = order.parcels.constFirst().number;
    }
    if (const DatedFact *promised = order.date(DateKind::PromisedDeliveryBy))
        list.add(ClaimKind::Promised, u"promised"_s).at = promised->moment;
    if (const auto at = momentOf(order, DateKind::DeliveredAt, EventKind::Delivered)) {
        const bool missing = group == ProblemGroup::NotReceived;
        list.add(missing ? ClaimKind::ShownDelivered : ClaimKind::Delivered,
                 missing ? u"shown_delivered"_s : u"delivered"_s)
            .at = at;
    }
}

void addExchange(ClaimList &list, const Order &order, const QString &item)
{
    bool waits = false;
    for (const Event &event : eventsInOrder(order.events)) {
        if (!event.at || !concerns(event, item))
            continue;
        if (event.kind == EventKind::MessageSent) {
            list.add(ClaimKind::Asked, idOf(u"asked"_s, event)).at = event.at;
            waits = true;
        } else if (event.kind == EventKind::MessageReceived) {
            list.add(ClaimKind::Answered, idOf(u"answered"_s, event)).at = event.at;
            waits = false;
        } else if (event.kind == EventKind::SellerOffer && event.amount) {
            StatementClaim &offered = list.add(ClaimKind::Offered, idOf(u"offered"_s, event));
            offered.at = event.at;
            offered.amount = event.amount;
        }
    }
    if (waits)
        list.add(ClaimKind::NoAnswer, u"no_answer"_s);
}

bool isEmpty(const OwnWords &words)
{
    return words.english.trimmed().isEmpty() && words.own.trimmed().isEmpty();
}

} // namespace

QList<Figure> figuresOf(const EvidencePlan &plan)
{
    QList<Figure> figures;
    for (const EvidenceNeed &need : plan.needs) {
        for (const EvidenceId item : need.items)
            figures.append({int(figures.size()) + 1, item, need.slot});
    }
    for (const EvidenceId item : plan.others)
        figures.append({int(figures.size()) + 1, item, {}});
    return figures;
}

QList<Figure> figuresOf(const EvidencePlan &plan, const QList<EvidenceItem> &items,
                        const Order &order)
{
    QList<Figure> figures = figuresOf(plan);
    QList<EvidenceItem> files;
    for (const Figure &figure : std::as_const(figures)) {
        const auto item = std::find_if(items.cbegin(), items.cend(), [&](const EvidenceItem &one) {
            return one.id == figure.item;
        });
        files.append(item == items.cend() ? EvidenceItem() : *item);
    }
    for (const ComparedFigure &one : comparedFigures(files, order))
        figures.append({one.number,
                        files[one.received].id,
                        {},
                        one.promised ? int(*one.promised) + 1 : 0,
                        int(one.received) + 1});
    return figures;
}

QList<StatementClaim> claimsOf(const Order &order, const QString &item,
                               const DisputeProblem &problem, const QList<Figure> &figures,
                               const StatementAnswers &answers)
{
    ClaimList list(figures);
    const Item *about = itemOf(order, item);
    addDates(list, order, about, problem.group);
    list.add(ClaimKind::Problem, u"problem:"_s + problem.id);
    const bool came = problem.group == ProblemGroup::Received;
    if (came && about && about->quantity.value_or(0) > 1 && answers.arrived && *answers.arrived >= 0
        && *answers.arrived < *about->quantity) {
        StatementClaim &pieces = list.add(ClaimKind::Pieces, u"pieces"_s);
        pieces.ordered = about->quantity;
        pieces.arrived = answers.arrived;
    }
    if (!isEmpty(answers.expected))
        list.add(ClaimKind::Expected, u"expected"_s).words = answers.expected;
    if (!isEmpty(answers.received)) {
        StatementClaim &received = list.add(ClaimKind::Received, u"received"_s);
        received.words = answers.received;
        received.group = problem.group;
    }
    addExchange(list, order, item);
    if (!figures.isEmpty())
        list.add(ClaimKind::Figures, u"figures"_s).shown = figures;
    return list.claims();
}

QList<StatementClaim> confirmedOf(const QList<StatementClaim> &claims,
                                  const StatementAnswers &answers)
{
    QList<StatementClaim> confirmed;
    for (const StatementClaim &claim : claims) {
        if (answers.confirmed.contains(claim.id))
            confirmed.append(claim);
    }
    return confirmed;
}

} // namespace recourse::domain
