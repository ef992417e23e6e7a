// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/importplanner.h"

#include <algorithm>

#include "domain/merge.h"
#include "services/contradictions.h"
#include "services/statuslabels.h"
#include "services/whatisnew.h"

namespace recourse::services {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
constexpr QChar kBetween = u'\x1f';
} // namespace

QString identityOf(const Order &order)
{
    if (!order.number.isEmpty())
        return order.market + kBetween + order.number;
    const DatedFact *placed = order.date(DateKind::PlacedAt);
    const QString total = order.total ? QString(toDecimalText(*order.total) + order.total->currency)
                                      : QString();
    return order.market + kBetween + kBetween + (placed ? placed->moment.toIso() : QString())
        + kBetween + order.seller.name + kBetween + order.displayTitle() + kBetween + total;
}

ImportPlanner::ImportPlanner(Book &book, const RulesLibrary &rules, core::Instant now)
    : m_book(book)
    , m_rules(rules)
    , m_now(now)
{
}

Stored<void> ImportPlanner::begin(const QList<ReadResult> &results)
{
    qsizetype drafts = 0;
    for (const ReadResult &result : results)
        drafts += result.drafts.size();
    m_plan.orders.reserve(drafts); // once: each time copies what is there, and files may be many
    const auto orders = m_book.orders().count();
    if (!orders)
        return failure(orders.error());
    m_bookIsEmpty = *orders == 0;
    const auto refused = m_book.settings().value(kRefusedValues);
    if (!refused)
        return failure(refused.error());
    const QStringList keys = refused->split(u'\n', Qt::SkipEmptyParts);
    m_refusedValues = QSet<QString>(keys.cbegin(), keys.cend());
    const auto hasNoNumber = [](const OrderDraft &draft) {
        return draft.order.number.isEmpty() && !draft.ofParcel;
    };
    const bool anyNumberless = std::any_of(
        results.cbegin(), results.cend(), [&](const ReadResult &result) {
            return std::any_of(result.drafts.cbegin(), result.drafts.cend(), hasNoNumber);
        });
    if (m_bookIsEmpty || !anyNumberless)
        return {};
    return m_book.orders().forEach([this](OrderId id, const Order &order) {
        if (order.number.isEmpty())
            m_numberless.insert(identityOf(order), id);
        return true;
    });
}

void ImportPlanner::addFile(const ReadResult &result)
{
    PlannedFile file;
    file.file = result.file;
    file.format = result.format;
    file.refused = result.refused;
    file.extra = result.extra;
    file.fatal = result.fatal;
    m_plan.refused += result.refused;
    m_plan.files.append(file);
    m_file = m_plan.files.size() - 1;
}

Stored<void> ImportPlanner::addDraft(const OrderDraft &draft)
{
    if (draft.ofParcel) {
        m_parcelNews.append({m_file, draft});
        return {};
    }
    Order incoming = observed(draft.order);
    const QString key = identityOf(incoming);
    if (const auto again = m_planned.constFind(key); again != m_planned.cend()) {
        planAgain(m_plan.orders[*again], std::move(incoming));
        return {};
    }
    const auto id = find(incoming);
    if (!id)
        return failure(id.error());
    return planFirst(std::move(incoming), draft, key, *id);
}

Order ImportPlanner::observed(Order incoming) const
{
    if (!incoming.observedAt) {
        incoming.observedAt = m_now;
        incoming.observedStated = false;
    }
    return incoming;
}

Stored<void> ImportPlanner::settleParcels()
{
    if (m_parcelNews.isEmpty())
        return {};
    for (qsizetype i = 0; i < m_plan.orders.size(); ++i) {
        const Order &order = m_plan.orders.at(i).merged;
        for (const Parcel &parcel : order.parcels)
            m_inParcel[order.market + kBetween + parcel.number].append(i);
    }
    for (const auto &[file, draft] : std::as_const(m_parcelNews)) {
        m_file = file;
        if (auto settled = settleParcel(draft); !settled)
            return settled;
    }
    return {};
}

Stored<void> ImportPlanner::settleParcel(const OrderDraft &draft)
{
    const QString number = draft.order.parcels.constFirst().number;
    const QString key = draft.order.market + kBetween + number;
    const auto known = m_book.orders().withParcel(draft.order.market, number);
    if (!known)
        return failure(known.error());
    QList<qsizetype> planned = m_inParcel.value(key);
    QList<OrderId> others;
    for (const OrderId id : *known) {
        const auto again = m_existing.constFind(id.value);
        if (again == m_existing.cend())
            others.append(id);
        else if (!planned.contains(*again))
            planned.append(*again);
    }
    if (planned.isEmpty() && others.isEmpty()) {
        refuse(draft, RefusalReason::UnknownParcel, number);
        return {};
    }
    Order news = observed(draft.order);
    if (planned.size() + others.size() > 1)
        news.items.clear(); // which are whose, is not said
    for (const qsizetype index : std::as_const(planned)) {
        news.number = m_plan.orders.at(index).merged.number;
        planAgain(m_plan.orders[index], news);
    }
    for (const OrderId id : std::as_const(others)) {
        const auto order = m_book.orders().load(id);
        if (!order)
            return failure(order.error());
        news.number = order->value_or(Order()).number;
        if (auto done = planFirst(news, draft, identityOf(order->value_or(news)), id); !done)
            return done;
    }
    return {};
}

void ImportPlanner::refuse(const OrderDraft &draft, RefusalReason reason, const QString &argument)
{
    PlannedFile &file = m_plan.files[m_file];
    Refusal refusal;
    refusal.file = file.file;
    refusal.line = draft.line;
    refusal.path = draft.path;
    refusal.reason = reason;
    refusal.arguments = QStringList{argument};
    file.refused.append(refusal);
    m_plan.refused.append(refusal);
}

Stored<std::optional<OrderId>> ImportPlanner::find(const Order &order)
{
    if (m_bookIsEmpty)
        return std::optional<OrderId>();
    if (!order.number.isEmpty())
        return m_book.orders().find(order.market, order.number);
    const auto found = m_numberless.constFind(identityOf(order));
    return found == m_numberless.cend() ? std::optional<OrderId>() : std::optional(*found);
}

Stored<void> ImportPlanner::planFirst(Order incoming, const OrderDraft &draft, const QString &key,
                                      std::optional<OrderId> existing)
{
    PlannedOrder planned;
    planned.file = m_plan.files.at(m_file).file;
    planned.line = draft.line;
    planned.existing = existing;
    const qsizetype index = m_plan.orders.size();
    if (planned.existing) {
        const auto known = m_book.orders().load(*planned.existing);
        if (!known)
            return failure(known.error());
        const Order before = known->value_or(Order());
        if (before.trashedAt) { // where it stays as it is
            refuse(draft, RefusalReason::InTrash,
                   before.number.isEmpty() ? before.displayTitle() : before.number);
            return {};
        }
        applyStatusLabel(incoming, &before, m_rules.packFor(incoming.market));
        ask(planned, before, incoming);
        settle(planned, before, incoming);
        planned.incoming.append(incoming);
        m_before.insert(index, before);
    } else {
        applyStatusLabel(incoming, nullptr, m_rules.packFor(incoming.market));
        planned.merged = std::move(incoming);
    }
    planned.from.append({m_file, planned.state});
    count(planned.state, 1);
    m_planned.insert(key, index);
    if (planned.existing)
        m_existing.insert(planned.existing->value, index);
    m_plan.orders.append(std::move(planned));
    return {};
}

void ImportPlanner::planAgain(PlannedOrder &planned, Order incoming)
{
    applyStatusLabel(incoming, &planned.merged, m_rules.packFor(incoming.market));
    const Order sofar = planned.merged;
    ask(planned, sofar, incoming);
    PlannedOrder step;
    settle(step, sofar, incoming);
    planned.merged = step.merged;
    planned.from.append({m_file, step.state});
    count(step.state, 1);
    if (planned.incoming.isEmpty())
        planned.incoming.append(sofar);
    planned.incoming.append(incoming);
    if (!planned.existing)
        return;
    const qsizetype index = &planned - m_plan.orders.constData();
    planned.changes = fieldChanges(m_before.value(index), planned.merged);
    if (step.state == PlannedState::Changed)
        planned.state = PlannedState::Changed;
}

void ImportPlanner::ask(PlannedOrder &planned, const Order &known, const Order &incoming)
{
    const QList<Contradiction> found = contradictions(known, incoming);
    for (const Contradiction &each : found) {
        const auto isIt = [&each](const Contradiction &asked) {
            return isOneQuestion(asked, each);
        };
        QList<Contradiction> &asked = planned.contradictions;
        if (!m_refusedValues.contains(refusedValueKey(known, each, each.theirs))
            && std::none_of(asked.cbegin(), asked.cend(), isIt))
            asked.append(each);
    }
}

void ImportPlanner::settle(PlannedOrder &planned, const Order &known, const Order &incoming)
{
    planned.merged = mergeOrder(known, incoming);
    planned.changes = fieldChanges(known, planned.merged);
    const bool same = planned.changes.isEmpty() && tellsNothingNew(known, planned.merged);
    planned.state = same ? PlannedState::Same : PlannedState::Changed;
}

void ImportPlanner::count(PlannedState state, int by)
{
    PlannedFile &file = m_plan.files[m_file];
    switch (state) {
    case PlannedState::New:
        file.added += by;
        break;
    case PlannedState::Changed:
        file.changed += by;
        break;
    case PlannedState::Same:
        file.same += by;
        break;
    }
}

} // namespace recourse::services
