// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages/messagefields.h"

#include <algorithm>
#include <array>

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFields{
    MessageField{u"order", FieldKind::Number},
    MessageField{u"title", FieldKind::Text},
    MessageField{u"items", FieldKind::List},
    MessageField{u"seller", FieldKind::Text},
    MessageField{u"total", FieldKind::Money},
    MessageField{u"placed", FieldKind::Day},
    MessageField{u"paid", FieldKind::Day},
    MessageField{u"shipped", FieldKind::Day},
    MessageField{u"delivered", FieldKind::Day},
    MessageField{u"ship_by", FieldKind::Day},
    MessageField{u"promised", FieldKind::Day},
    MessageField{u"protection_end", FieldKind::Day},
    MessageField{u"requested", FieldKind::Day},
    MessageField{u"cancelled", FieldKind::Day},
    MessageField{u"tracking", FieldKind::Number},
    MessageField{u"carrier", FieldKind::Text},
    MessageField{u"refund", FieldKind::Money},
    MessageField{u"refund_announced", FieldKind::Day},
    MessageField{u"offered", FieldKind::Money},
    MessageField{u"reason", FieldKind::Text, true},
    MessageField{u"problem", FieldKind::Text, true},
    MessageField{u"wish", FieldKind::Text, true},
    MessageField{u"evidence", FieldKind::Text, true},
    MessageField{u"amount", FieldKind::Money, true},
    MessageField{u"offer", FieldKind::Money, true},
    MessageField{u"deadline", FieldKind::Day, true},
};

/** Field and date that it is filled from. */
struct DayField
{
    QStringView name;
    DateKind kind;
    EventKind event; ///< that it is the date of; Note: none, it lies ahead
};

constexpr std::array kDays{
    DayField{u"placed", DateKind::PlacedAt, EventKind::Placed},
    DayField{u"paid", DateKind::PaidAt, EventKind::Paid},
    DayField{u"shipped", DateKind::ShippedAt, EventKind::Shipped},
    DayField{u"delivered", DateKind::DeliveredAt, EventKind::Delivered},
    DayField{u"ship_by", DateKind::ShipBy, EventKind::Note},
    DayField{u"promised", DateKind::PromisedDeliveryBy, EventKind::Note},
    DayField{u"protection_end", DateKind::ProtectionEndsAt, EventKind::Note},
};

/** The last event of these kinds, unless one of `unless` came after it. */
const Event *lastOf(const QList<Event> &events, std::initializer_list<EventKind> kinds,
                    std::initializer_list<EventKind> unless = {})
{
    const Event *found = nullptr;
    for (const Event &event : events) {
        if (std::ranges::find(kinds, event.kind) != kinds.end())
            found = &event;
        else if (std::ranges::find(unless, event.kind) != unless.end())
            found = nullptr;
    }
    return found;
}

void addText(MessageValues &values, QStringView name, const QString &text)
{
    if (!text.trimmed().isEmpty())
        values.fields.insert(name.toString(), text);
}

void addDay(MessageValues &values, QStringView name, const Event *event)
{
    if (event && event->at)
        values.fields.insert(name.toString(), *event->at);
}

void addAmount(MessageValues &values, QStringView name, const Event *event)
{
    if (event && event->amount)
        values.fields.insert(name.toString(), *event->amount);
}

void addDates(MessageValues &values, const Order &order, const QList<Event> &events,
              core::Instant now)
{
    for (const DayField &field : kDays) {
        const bool happened = field.event != EventKind::Note;
        const DatedFact *fact = order.date(field.kind);
        if (fact && (!happened || fact->moment.asEnd() <= now))
            values.fields.insert(field.name.toString(), fact->moment);
        else if (happened)
            addDay(values, field.name, lastOf(events, {field.event}));
    }
}

QList<Event> eventsUntil(const Order &order, core::Instant now)
{
    QList<Event> events = eventsInOrder(order.events);
    events.removeIf([now](const Event &event) { return event.at && event.at->asEnd() > now; });
    return events;
}

QMap<QString, QString> itemFields(const Item &item)
{
    QMap<QString, QString> fields;
    if (!item.title.trimmed().isEmpty())
        fields.insert(u"title"_s, item.title);
    if (!item.variant.trimmed().isEmpty())
        fields.insert(u"variant"_s, item.variant);
    if (item.quantity)
        fields.insert(u"quantity"_s, QString::number(*item.quantity));
    return fields;
}

void addParts(MessageValues &values, const Order &order)
{
    for (const Item &item : order.items) {
        // An item that nobody can name is no line of a list.
        if (const auto fields = itemFields(item); fields.contains(u"title"_s))
            values.items.append(fields);
    }
    if (!values.items.isEmpty())
        values.fields.insert(u"title"_s, values.items.constFirst().value(u"title"_s));
    for (const Parcel &parcel : order.parcels) {
        if (values.fields.contains(u"tracking"_s))
            break;
        addText(values, u"tracking", parcel.number);
        if (values.fields.contains(u"tracking"_s))
            addText(values, u"carrier", parcel.carrier);
    }
}

} // namespace

std::span<const MessageField> messageFields()
{
    return kFields;
}

const MessageField *messageField(QStringView name)
{
    const auto found = std::ranges::find(kFields, name, &MessageField::name);
    return found == kFields.end() ? nullptr : &*found;
}

bool isItemField(QStringView name)
{
    return name == u"title" || name == u"variant" || name == u"quantity";
}

MessageValues messageValues(const Order &order, core::Instant now)
{
    MessageValues values;
    const QList<Event> events = eventsUntil(order, now);
    addText(values, u"order", order.number);
    addText(values, u"seller", order.seller.name);
    if (order.total)
        values.fields.insert(u"total"_s, *order.total);
    addParts(values, order);
    addDates(values, order, events, now);
    addDay(values, u"requested",
           lastOf(events, {EventKind::CancellationRequested}, {EventKind::CancellationWithdrawn}));
    addDay(values, u"cancelled",
           lastOf(events,
                  {EventKind::CancellationApproved, EventKind::CancelledByBuyer,
                   EventKind::CancelledBySeller, EventKind::CancelledByPlatform}));
    const Event *refund = lastOf(events, {EventKind::RefundAnnounced, EventKind::RefundSent});
    addAmount(values, u"refund", refund);
    addDay(values, u"refund_announced", lastOf(events, {EventKind::RefundAnnounced}));
    addAmount(values, u"offered", lastOf(events, {EventKind::SellerOffer}));
    return values;
}

} // namespace recourse::domain
