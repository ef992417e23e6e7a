// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/orderimage.h"

#include <array>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include "storage/orderparts.h"

namespace recourse::storage {

using namespace domain;
using core::Instant;

namespace {
constexpr int kImageVersion = 6;
/** By version: 2 came with the times at which values were seen, 3 with the archive and the trash,
 * 4 with pictures of items, 5 with the sources of values, 6 with what is known of
 * messages. */
constexpr std::array<qsizetype, kImageVersion + 1> kImageFields{0, 24, 25, 27, 27, 28, 28};

// Every part is an array in the order of its members; what is not known is null.

QCborValue pack(const std::optional<Instant> &instant)
{
    return instant ? QCborValue(instant->seconds()) : QCborValue(nullptr);
}
QCborValue pack(const std::optional<Money> &money)
{
    return money ? QCborValue(QCborArray{money->minor, money->currency}) : QCborValue(nullptr);
}
QCborValue pack(const Moment &moment)
{
    return QCborArray{moment.isDay() ? QCborValue(moment.day().toJulianDay()) : QCborValue(nullptr),
                      moment.asEnd().seconds(), moment.asStart().seconds()};
}
QCborValue pack(const QStringList &texts)
{
    return QCborArray::fromStringList(texts);
}
QCborValue pack(const SeenTimes &seen)
{
    QCborMap map;
    for (auto each = seen.cbegin(); each != seen.cend(); ++each)
        map.insert(each.key(), QCborArray{each->at.seconds(), int(each->by)});
    return map;
}
QCborValue pack(const DatedFact &fact)
{
    return QCborArray{int(fact.kind), pack(fact.moment), int(fact.provenance), pack(fact.seenAt),
                      fact.quote,     fact.extra,        int(fact.seenBy)};
}
QCborValue pack(const Seller &seller)
{
    return QCborArray{seller.name, seller.id, seller.url, seller.extra};
}
QCborValue pack(const Item &item)
{
    return QCborArray{item.lineId,
                      item.productId,
                      item.sku,
                      item.title,
                      item.variant,
                      item.quantity ? QCborValue(*item.quantity) : QCborValue(nullptr),
                      pack(item.unitPrice),
                      item.url,
                      item.extra,
                      pack(item.seen),
                      item.picture};
}
QCborValue pack(const Parcel &parcel)
{
    return QCborArray{parcel.number, parcel.carrier, pack(parcel.items), parcel.extra,
                      pack(parcel.seen)};
}
QCborValue pack(const Discount &discount)
{
    return QCborArray{discount.kind, pack(discount.amount), discount.extra};
}
QCborValue pack(const Event &event)
{
    return QCborArray{toName(event.kind),
                      event.at ? pack(*event.at) : QCborValue(nullptr),
                      pack(event.recordedAt),
                      event.source,
                      event.caseId,
                      event.item,
                      pack(event.amount),
                      event.note,
                      pack(event.retractedAt),
                      event.extra,
                      event.language,
                      event.templateId,
                      event.meaning,
                      event.until ? pack(*event.until) : QCborValue(nullptr)};
}
template <typename Part>
QCborValue packAll(const QList<Part> &parts)
{
    QCborArray array;
    for (const Part &part : parts)
        array.append(pack(part));
    return array;
}

std::optional<Instant> instantOf(const QCborValue &value)
{
    if (!value.isInteger())
        return {};
    return Instant::fromSeconds(value.toInteger());
}
std::optional<Money> moneyOf(const QCborValue &value)
{
    if (!value.isArray())
        return {};
    return Money{value[0].toInteger(), value[1].toString()};
}
Moment momentOf(const QCborValue &value)
{
    const QDate day = value[0].isInteger() ? QDate::fromJulianDay(value[0].toInteger()) : QDate();
    return Moment::fromParts(day, Instant::fromSeconds(value[1].toInteger()),
                             Instant::fromSeconds(value[2].toInteger()));
}
QStringList textsOf(const QCborValue &value)
{
    QStringList texts;
    for (const QCborValue text : value.toArray())
        texts.append(text.toString());
    return texts;
}
SeenTimes seenOf(const QCborValue &value)
{
    SeenTimes seen;
    const QCborMap map = value.toMap();
    for (auto each = map.constBegin(); each != map.constEnd(); ++each) {
        const QCborValue told = each.value(); // before version 4 the instant alone
        const QCborValue at = told.isArray() ? QCborValue(told[0]) : told;
        seen.insert(each.key().toString(),
                    Seen(Instant::fromSeconds(at.toInteger()), sourceKindOf(told[1].toInteger())));
    }
    return seen;
}
void unpack(const QCborValue &value, DatedFact &fact)
{
    fact.kind = DateKind(value[0].toInteger());
    fact.moment = momentOf(value[1]);
    fact.provenance = Provenance(value[2].toInteger());
    fact.seenAt = instantOf(value[3]);
    fact.quote = value[4].toString();
    fact.extra = value[5].toByteArray();
    fact.seenBy = sourceKindOf(value[6].toInteger());
}
void unpack(const QCborValue &value, Seller &seller)
{
    seller = {value[0].toString(), value[1].toString(), value[2].toString(),
              value[3].toByteArray()};
}
void unpack(const QCborValue &value, Item &item)
{
    item.lineId = value[0].toString();
    item.productId = value[1].toString();
    item.sku = value[2].toString();
    item.title = value[3].toString();
    item.variant = value[4].toString();
    if (value[5].isInteger())
        item.quantity = value[5].toInteger();
    item.unitPrice = moneyOf(value[6]);
    item.url = value[7].toString();
    item.extra = value[8].toByteArray();
    item.seen = seenOf(value[9]);
    item.picture = value[10].toByteArray();
}
void unpack(const QCborValue &value, Parcel &parcel)
{
    parcel = {value[0].toString(), value[1].toString(), textsOf(value[2]), value[3].toByteArray(),
              seenOf(value[4])};
}
void unpack(const QCborValue &value, Discount &discount)
{
    discount = {value[0].toString(), moneyOf(value[1]), value[2].toByteArray()};
}
void unpack(const QCborValue &value, Event &event)
{
    event.kind = eventKindFromName(value[0].toString()).value_or(EventKind::Note);
    if (value[1].isArray())
        event.at = momentOf(value[1]);
    event.recordedAt = instantOf(value[2]);
    event.source = value[3].toString();
    event.caseId = value[4].toString();
    event.item = value[5].toString();
    event.amount = moneyOf(value[6]);
    event.note = value[7].toString();
    event.retractedAt = instantOf(value[8]);
    event.extra = value[9].toByteArray();
    event.language = value[10].toString();
    event.templateId = value[11].toString();
    event.meaning = value[12].toString();
    if (value[13].isArray())
        event.until = momentOf(value[13]);
}
template <typename Part>
void unpackAll(const QCborValue &value, QList<Part> &parts)
{
    for (const QCborValue entry : value.toArray()) {
        Part part;
        unpack(entry, part);
        parts.append(part);
    }
}
} // namespace

QByteArray toImage(const Order &order)
{
    const QCborArray image{kImageVersion,
                           order.market,
                           order.number,
                           order.site,
                           order.country,
                           toName(order.status),
                           order.statusText,
                           pack(order.observedAt),
                           order.observedStated,
                           packAll(order.dates),
                           pack(order.total),
                           order.paymentMethod,
                           order.endReason,
                           order.checkoutId,
                           order.shipping,
                           pack(order.seller),
                           packAll(order.items),
                           packAll(order.parcels),
                           packAll(order.discounts),
                           order.url,
                           packAll(order.events),
                           pack(order.tags),
                           order.note,
                           order.extra,
                           pack(order.seen),
                           order.archived,
                           pack(order.trashedAt),
                           int(order.source)};
    return QCborValue(image).toCbor();
}

std::optional<Order> fromImage(const QByteArray &image)
{
    const QCborValue value = QCborValue::fromCbor(image);
    const qint64 version = value[0].toInteger();
    if (version < 1 || version > kImageVersion
        || value.toArray().size() != kImageFields.at(size_t(version)))
        return {};
    Order order;
    order.market = value[1].toString();
    order.number = value[2].toString();
    order.site = value[3].toString();
    order.country = value[4].toString();
    order.status = orderStatusFromName(value[5].toString()).value_or(OrderStatus::Unknown);
    order.statusText = value[6].toString();
    order.observedAt = instantOf(value[7]);
    order.observedStated = value[8].toBool();
    unpackAll(value[9], order.dates);
    order.total = moneyOf(value[10]);
    order.paymentMethod = value[11].toString();
    order.endReason = value[12].toString();
    order.checkoutId = value[13].toString();
    order.shipping = value[14].toString();
    unpack(value[15], order.seller);
    unpackAll(value[16], order.items);
    unpackAll(value[17], order.parcels);
    unpackAll(value[18], order.discounts);
    order.url = value[19].toString();
    unpackAll(value[20], order.events);
    order.tags = textsOf(value[21]);
    order.note = value[22].toString();
    order.extra = value[23].toByteArray();
    order.seen = seenOf(value[24]);
    order.archived = value[25].toBool();
    order.trashedAt = instantOf(value[26]);
    order.source = sourceKindOf(value[27].toInteger());
    return order;
}

} // namespace recourse::storage
