// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/recordservice.h"

#include <algorithm>

#include "domain/mergeevents.h"
#include "services/assessmentservice.h"

namespace recourse::services {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
QString subjectOf(OrderId id, const Order &order)
{
    return order.number.isEmpty() ? u"#%1"_s.arg(id.value) : order.number;
}

Stored<void> writeAll(Book &book, const QList<OrderId> &ids, const QList<Order> &orders,
                      core::Instant now, const RulesLibrary &rules)
{
    Stored<void> written;
    for (qsizetype i = 0; i < ids.size() && written; ++i) {
        written = book.orders().replace(ids.at(i), orders.at(i)).and_then([&] {
            return AssessmentService(rules).refresh(book, ids.at(i), orders.at(i), now);
        });
    }
    return written;
}

/** Loads, lets `edit` decide, writes and assesses in one transaction, as one change: all or none.
 */
template <typename Edit>
core::Result<void, RecordError> change(Book &book, const QList<OrderId> &ids, ChangeKind kind,
                                       core::Instant now, const RulesLibrary &rules,
                                       const Edit &edit)
{
    std::optional<RecordError> refused;
    const auto done = book.transaction([&]() -> Stored<void> {
        QList<Order> orders;
        for (const OrderId id : ids) {
            const auto loaded = book.orders().load(id);
            if (!loaded)
                return failure(loaded.error());
            if (!*loaded)
                refused = UnknownOrder{};
            else
                orders.append(**loaded);
            if (!refused)
                refused = edit(orders.last());
            if (refused)
                return {};
        }
        if (ids.isEmpty())
            return {};
        const QString subject = ids.size() == 1 ? subjectOf(ids.constFirst(), orders.constFirst())
                                                : QString();
        if (const auto begun = book.journal().begin(kind, now, subject); !begun)
            return failure(begun.error());
        return writeAll(book, ids, orders, now, rules);
    });
    if (!done)
        return failure(RecordError(done.error()));
    if (refused)
        return failure(*refused);
    return {};
}
/** A label told that it happened and not when: the buyer who says when tells no second one. */
Order withoutUndated(const Order &order, const Event &dated)
{
    Order before = order;
    if (dated.at) {
        before.events.removeIf([&dated](const Event &event) {
            return !event.at && !event.retractedAt && event.kind == dated.kind
                && event.item == dated.item && event.caseId == dated.caseId;
        });
    }
    return before;
}

void putOwnDate(Order &order, DatedFact fact, core::Instant now)
{
    fact.provenance = Provenance::User;
    fact.seenAt = now;
    fact.seenBy = SourceKind::Hand;
    order.dates.removeIf([&fact](const DatedFact &known) {
        return known.kind == fact.kind && known.provenance == Provenance::User;
    });
    order.dates.append(fact);
    std::stable_sort(order.dates.begin(), order.dates.end(),
                     [](const auto &a, const auto &b) { return a.kind < b.kind; });
}
} // namespace

core::Result<Event, RecordError> RecordService::record(Book &book, OrderId id, Event event,
                                                       core::Instant now) const
{
    event.source = u"user"_s;
    event.recordedAt = now;
    if (const auto done = record(book, id, QList<Event>{event}, now); !done)
        return failure(done.error());
    return event;
}

core::Result<void, RecordError>
RecordService::record(Book &book, OrderId id, const QList<Event> &events, core::Instant now) const
{
    return recordAll(book, {id}, events, {}, now);
}

core::Result<void, RecordError> RecordService::record(Book &book, OrderId id,
                                                      const QList<Event> &events,
                                                      const QList<DatedFact> &dates,
                                                      core::Instant now) const
{
    return recordAll(book, {id}, events, dates, now);
}

core::Result<void, RecordError> RecordService::record(Book &book, const QList<OrderId> &ids,
                                                      const QList<Event> &events,
                                                      core::Instant now) const
{
    return recordAll(book, ids, events, {}, now);
}

core::Result<void, RecordError> RecordService::recordAll(Book &book, const QList<OrderId> &ids,
                                                         const QList<Event> &events,
                                                         const QList<DatedFact> &dates,
                                                         core::Instant now) const
{
    return change(book, ids, ChangeKind::Record, now, m_rules,
                  [&](Order &order) -> std::optional<RecordError> {
                      const domain::RulesPack &pack = m_rules.packFor(order.market);
                      for (Event event : events) {
                          event.source = u"user"_s;
                          event.recordedAt = now;
                          const Order before = withoutUndated(order, event);
                          if (const auto may = mayFollow(before, pack, event, now); !may)
                              return RecordError(may.error());
                          // It takes the place of what is known of it without a date.
                          if (before.events.size() < order.events.size())
                              order.events = mergeEvents(order.events, {event}, now);
                          else
                              order.events.append(event);
                      }
                      for (const DatedFact &date : dates)
                          putOwnDate(order, date, now);
                      return {};
                  });
}

} // namespace recourse::services
