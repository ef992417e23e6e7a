// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/timeline.h"

#include <algorithm>

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr EventMask kNoLook = maskOf(EventKind::Note) | maskOf(EventKind::MessageSent)
    | maskOf(EventKind::MessageReceived) | maskOf(EventKind::Tracking);

constexpr EventMask kNeedsMoney = maskOf(EventKind::Paid) | maskOf(EventKind::PaymentVerified)
    | maskOf(EventKind::Shipped) | maskOf(EventKind::Delivered) | maskOf(EventKind::Confirmed)
    | maskOf(EventKind::CancellationRequested) | maskOf(EventKind::CancellationApproved)
    | maskOf(EventKind::CancellationRefused) | maskOf(EventKind::RefundAnnounced)
    | maskOf(EventKind::RefundSent) | maskOf(EventKind::RefundReceived)
    | maskOf(EventKind::DisputeOpened);

bool before(const Step &a, const Step &b)
{
    if (a.dated != b.dated)
        return !a.dated;
    if (a.dated && a.last != b.last)
        return a.last < b.last;
    return a.kind < b.kind;
}

bool beats(const DatedFact &candidate, const DatedFact &current)
{
    if (candidate.provenance != current.provenance)
        return candidate.provenance == Provenance::Site;
    return candidate.seenAt > current.seenAt;
}

} // namespace

std::optional<EventKind> eventOfDate(DateKind kind)
{
    switch (kind) {
    case DateKind::PlacedAt:
        return EventKind::Placed;
    case DateKind::PaidAt:
        return EventKind::Paid;
    case DateKind::ShippedAt:
        return EventKind::Shipped;
    case DateKind::DeliveredAt:
        return EventKind::Delivered;
    case DateKind::ConfirmedAt:
        return EventKind::Confirmed;
    case DateKind::PayBy:
    case DateKind::ShipBy:
    case DateKind::ProtectionEndsAt:
    case DateKind::PromisedDeliveryBy:
    case DateKind::SellerAnswersBy:
    case DateKind::RefundExpectedBy:
    case DateKind::BuyerActsBy:
        break;
    }
    return std::nullopt;
}

std::optional<DateKind> dateOfEvent(EventKind kind)
{
    for (const DateKind date : {DateKind::PlacedAt, DateKind::PaidAt, DateKind::ShippedAt,
                                DateKind::DeliveredAt, DateKind::ConfirmedAt}) {
        if (eventOfDate(date) == kind)
            return date;
    }
    return std::nullopt;
}

Timeline::Timeline(const Order &order, core::Instant at)
    : m_order(order)
    , m_at(at)
{
    readObservation();
    readEvents();
    readDates();
    std::stable_sort(m_steps.begin(), m_steps.end(), before);
}

namespace {

// What continues the case of a line though it does not name the line.
constexpr EventMask kContinues = maskOf(EventKind::CancellationWithdrawn)
    | maskOf(EventKind::CancellationApproved) | maskOf(EventKind::CancellationRefused)
    | maskOf(EventKind::SellerOffer) | maskOf(EventKind::OfferAccepted)
    | maskOf(EventKind::OfferRefused) | maskOf(EventKind::DisputeCancelled)
    | maskOf(EventKind::DisputeEscalated) | maskOf(EventKind::DisputeDecided)
    | maskOf(EventKind::AppealFiled) | maskOf(EventKind::AppealDecided)
    | maskOf(EventKind::ReturnApproved) | maskOf(EventKind::ReturnSent)
    | maskOf(EventKind::ReturnReceived) | maskOf(EventKind::RefundAnnounced)
    | maskOf(EventKind::RefundSent) | maskOf(EventKind::RefundReceived);

QStringList linesNamed(const Timeline &timeline)
{
    QStringList lines;
    for (const Step &step : timeline.steps()) {
        if (step.item && !lines.contains(*step.item))
            lines.append(*step.item);
    }
    return lines;
}

} // namespace

QStringList linesToldApart(const Timeline &timeline)
{
    const QStringList named = linesNamed(timeline);
    if (named.isEmpty())
        return {};
    QStringList lines;
    for (const Item &item : timeline.order().items) {
        if (!item.lineId.isEmpty() && !lines.contains(item.lineId))
            lines.append(item.lineId);
    }
    for (const QString &line : named) {
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.size() > 1 ? lines : QStringList();
}

Timeline::Timeline(const Timeline &whole, const QString &line)
    : m_order(whole.m_order)
    , m_at(whole.m_at)
    , m_observed(whole.m_observed)
    , m_lastLook(whole.m_lastLook)
    , m_observedMoves(whole.m_observedMoves)
{
    const QStringList named = linesNamed(whole);
    const bool isOther = named.size() == 1 && named.constFirst() != line;
    bool begun = false; // a case of the only line that is named
    for (Step step : whole.steps()) {
        begun = begun || step.item;
        const bool continues = begun && (maskOf(step.kind) & kContinues) != 0;
        if (step.item ? *step.item != line : isOther && continues)
            continue;
        step.item = nullptr;
        m_seen |= maskOf(step.kind);
        m_steps.append(step);
    }
}

void Timeline::readObservation()
{
    if (!m_order.observedAt)
        return;
    const bool later = !reached(*m_order.observedAt);
    // What a source showed later than `at` is left out; an import without its own instant shows a
    // state of some earlier day, so that it still tells about `at`.
    if (later && m_order.observedStated)
        return;
    m_observedMoves = later;
    m_observed = later ? m_at : *m_order.observedAt;
    m_lastLook = m_observed;
}

void Timeline::readEvents()
{
    for (const Event &event : m_order.events) {
        if (event.retractedAt)
            continue;
        Step step;
        step.kind = event.kind;
        if (!event.item.isEmpty())
            step.item = &event.item;
        if (event.kind == EventKind::MessageReceived && !event.meaning.isEmpty())
            step.answer = &event;
        step.certainty = event.source == u"user"_s ? Certainty::User : Certainty::Site;
        if (event.at) {
            if (!reached(event.at->asStart()))
                continue;
            step.dated = true;
            step.first = event.at->asEnd();
            step.last = event.at->asStart();
            if ((maskOf(event.kind) & kNoLook) == 0 && (!m_lastLook || *m_lastLook < step.last))
                m_lastLook = step.last;
        }
        m_seen |= maskOf(event.kind);
        m_steps.append(step);
    }
}

void Timeline::readDates()
{
    for (const DateKind kind : {DateKind::PlacedAt, DateKind::PaidAt, DateKind::ShippedAt,
                                DateKind::DeliveredAt, DateKind::ConfirmedAt}) {
        const DatedFact *fact = date(kind);
        if (!fact)
            continue;
        Step step;
        step.kind = *eventOfDate(kind);
        step.dated = true;
        step.fromDate = true;
        step.certainty = fact->provenance == Provenance::User ? Certainty::User : Certainty::Site;
        step.first = fact->moment.asEnd();
        step.last = fact->moment.asStart();
        m_seen |= maskOf(step.kind);
        m_steps.append(step);
    }
}

const Step *Timeline::last(EventKind kind) const
{
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step) {
        if (step->kind == kind)
            return &*step;
    }
    return nullptr;
}

bool Timeline::sawMoney() const
{
    return (m_seen & kNeedsMoney) != 0;
}

bool Timeline::paid() const
{
    if (sawMoney())
        return true;
    if (!m_observed)
        return false;
    switch (m_order.status) {
    case OrderStatus::PaymentReview:
    case OrderStatus::AwaitingShipment:
    case OrderStatus::PartlyShipped:
    case OrderStatus::Shipped:
    case OrderStatus::Delivered:
    case OrderStatus::Completed:
    case OrderStatus::Frozen:
        return true;
    case OrderStatus::Unknown:
    case OrderStatus::AwaitingPayment:
    case OrderStatus::Cancelled:
        break;
    }
    return false;
}

bool Timeline::isOutdated(const DatedFact &fact, EventMask outdatedBy) const
{
    if ((outdatedBy & m_seen) == 0)
        return false;
    const std::optional<core::Instant> printed = fact.seenAt ? fact.seenAt : m_order.observedAt;
    return std::any_of(m_steps.cbegin(), m_steps.cend(), [&](const Step &step) {
        return (maskOf(step.kind) & outdatedBy) != 0 && step.dated
            && (!printed || *printed < step.last);
    });
}

const DatedFact *Timeline::date(DateKind kind, EventMask outdatedBy) const
{
    const DatedFact *best = nullptr;
    const DatedFact *learnedLater = nullptr;
    for (const DatedFact &fact : m_order.dates) {
        if (fact.kind != kind || isOutdated(fact, outdatedBy))
            continue;
        if (eventOfDate(kind) && !reached(fact.moment.asStart()))
            continue;
        if (fact.seenAt && !reached(*fact.seenAt)) {
            if (!learnedLater || *fact.seenAt < *learnedLater->seenAt)
                learnedLater = &fact;
        } else if (!best || beats(fact, *best)) {
            best = &fact;
        }
    }
    // A date that the book learned later is true before, unless an earlier reading stood there.
    return best ? best : learnedLater;
}

bool Timeline::lookedAfter(core::Instant instant) const
{
    if (m_observedMoves)
        return reached(instant);
    return m_lastLook && instant <= *m_lastLook;
}

void Timeline::note(core::Instant instant) const
{
    if (instant > m_at && (!m_next || instant < *m_next))
        m_next = instant;
}

bool Timeline::reached(core::Instant instant) const
{
    if (instant <= m_at)
        return true;
    note(instant);
    return false;
}

} // namespace recourse::domain
