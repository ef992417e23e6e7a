// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "formats/cellvalues.h"
#include "formats/exchangekeys.h"
#include "formats/exchangereader.h"
#include "formats/jsonelement.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::DatedFact;
using domain::Event;
using domain::Order;
using domain::Provenance;
using domain::RefusalReason;

namespace {

constexpr qsizetype kLongestNumber = 80;

void readIdentity(JsonElement &element, Order &order, const QString &market)
{
    order.market = element.text("market"_L1);
    if (order.market.isEmpty())
        order.market = market.isEmpty() ? u"aliexpress"_s : market;
    order.number = element.idText("id"_L1);
    if (order.number.isEmpty())
        return;
    const bool fits = isSiteMarket(order.market) ? isSiteOrderNumber(order.number.toUtf8())
                                                 : order.number.size() <= kLongestNumber;
    if (!fits) {
        element.refuse("id"_L1,
                       isSpoiltNumber(order.number.toUtf8()) ? RefusalReason::BadNumber
                                                             : RefusalReason::BadValue,
                       {order.number});
    }
}

void readStatus(JsonElement &element, Order &order)
{
    const QString name = element.text("status"_L1);
    order.statusText = element.text("status_text"_L1);
    order.observedAt = element.instant("observed_at"_L1);
    const bool assumed = element.flag("observed_at_assumed"_L1);
    order.observedStated = order.observedAt && !assumed;
    order.source = domain::sourceKindFromName(element.text("observed_by"_L1));
    if (name.isEmpty())
        return;
    if (const auto status = domain::orderStatusFromName(name))
        order.status = *status;
    else if (order.statusText.isEmpty())
        order.statusText = name; // the site's own word, or a later version's: kept, and looked up
}

DatedFact readDatedFact(JsonElement &element)
{
    DatedFact fact;
    const QString kind = element.text("kind"_L1);
    const QString provenance = element.text("provenance"_L1);
    if (const auto known = domain::dateKindFromName(kind))
        fact.kind = *known;
    else
        element.refuse("kind"_L1,
                       kind.isEmpty() ? RefusalReason::MissingValue : RefusalReason::BadValue,
                       {kind});
    if (const auto known = domain::provenanceFromName(provenance))
        fact.provenance = *known;
    else if (!provenance.isEmpty())
        element.refuse("provenance"_L1, RefusalReason::BadValue, {provenance});
    if (const auto moment = element.moment("at"_L1, fact.provenance == Provenance::User))
        fact.moment = *moment;
    else
        element.refuse("at"_L1, RefusalReason::MissingValue);
    fact.seenAt = element.instant("seen_at"_L1);
    const QString seenBy = element.text("seen_by"_L1);
    if (fact.seenAt)
        fact.seenBy = domain::sourceKindFromName(seenBy);
    fact.quote = element.text("quote"_L1);
    fact.extra = element.leftOver();
    return fact;
}

void readDates(JsonElement &element, Order &order)
{
    for (int i = 0; i < domain::kDateKindCount; ++i) {
        const auto kind = domain::DateKind(i);
        const QByteArray key = domain::toName(kind).toLatin1();
        const QString shown = element.text(QLatin1String(key));
        if (shown.isEmpty())
            continue;
        DatedFact fact;
        fact.kind = kind;
        if (const auto moment = element.moment(QLatin1String(key), false))
            fact.moment = *moment;
        order.dates.append(fact);
    }
    element.objects("dates"_L1,
                    [&order](JsonElement &date) { order.dates.append(readDatedFact(date)); });
    std::stable_sort(order.dates.begin(), order.dates.end(),
                     [](const DatedFact &a, const DatedFact &b) { return a.kind < b.kind; });
}

domain::Item readItem(JsonElement &element)
{
    domain::Item item;
    item.lineId = element.idText("line_id"_L1);
    item.productId = element.idText("product_id"_L1);
    item.sku = element.idText("sku"_L1);
    item.title = element.text("title"_L1);
    item.variant = element.text("variant"_L1);
    item.quantity = element.number("quantity"_L1);
    if (item.quantity && *item.quantity <= 0)
        element.refuse("quantity"_L1, RefusalReason::BadNumber, {QString::number(*item.quantity)});
    item.unitPrice = element.money("unit_price"_L1);
    item.url = element.text("url"_L1);
    item.seen = element.seenTimes();
    item.extra = element.leftOver();
    return item;
}

domain::Parcel readParcel(JsonElement &element)
{
    domain::Parcel parcel;
    parcel.number = element.idText("number"_L1);
    parcel.carrier = element.text("carrier"_L1);
    parcel.items = element.texts("items"_L1);
    parcel.seen = element.seenTimes();
    parcel.extra = element.leftOver();
    return parcel;
}

domain::Discount readDiscount(JsonElement &element)
{
    domain::Discount discount;
    discount.kind = element.text("kind"_L1);
    discount.amount = element.money("amount"_L1);
    discount.extra = element.leftOver();
    return discount;
}

Event readEvent(JsonElement &element)
{
    Event event;
    const QString kind = element.text("kind"_L1);
    if (const auto known = domain::eventKindFromName(kind))
        event.kind = *known;
    else
        element.refuse("kind"_L1,
                       kind.isEmpty() ? RefusalReason::MissingValue : RefusalReason::UnknownEvent,
                       {kind});
    event.source = element.text("source"_L1);
    event.at = element.moment("at"_L1, event.source == kUserSource);
    event.recordedAt = element.instant("recorded_at"_L1);
    event.caseId = element.idText("case"_L1);
    event.item = element.idText("item"_L1);
    event.amount = element.money("amount"_L1);
    event.note = element.text("note"_L1);
    event.language = element.text("language"_L1);
    event.templateId = element.idText("template"_L1);
    event.meaning = element.text("meaning"_L1);
    event.until = element.moment("until"_L1, event.source == kUserSource);
    event.extra = element.leftOver();
    return event;
}

void readParts(JsonElement &element, Order &order)
{
    element.object("seller"_L1, [&order](JsonElement &seller) {
        order.seller.name = seller.text("name"_L1);
        order.seller.id = seller.idText("id"_L1);
        order.seller.url = seller.text("url"_L1);
        order.seller.extra = seller.leftOver();
    });
    element.objects("items"_L1,
                    [&order](JsonElement &item) { order.items.append(readItem(item)); });
    element.objects("parcels"_L1,
                    [&order](JsonElement &parcel) { order.parcels.append(readParcel(parcel)); });
    element.objects("discounts"_L1, [&order](JsonElement &discount) {
        order.discounts.append(readDiscount(discount));
    });
    element.objects("events"_L1,
                    [&order](JsonElement &event) { order.events.append(readEvent(event)); });
    order.tags = element.texts("tags"_L1);
}

void readRest(JsonElement &element, Order &order)
{
    order.site = element.text("site"_L1);
    order.country = element.text("country"_L1);
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (!order.country.isEmpty()
        && (order.country.size() != 2
            || !std::all_of(order.country.begin(), order.country.end(), isLetter)))
        element.refuse("country"_L1, RefusalReason::BadValue, {order.country});
    order.total = element.money("total"_L1);
    if (order.total && order.total->minor < 0)
        element.refuse("total"_L1, RefusalReason::BadAmount, {domain::toDecimalText(*order.total)});
    order.paymentMethod = element.text("payment_method"_L1);
    if (!order.paymentMethod.isEmpty() && !domain::isPaymentMethod(order.paymentMethod))
        element.refuse("payment_method"_L1, RefusalReason::BadValue, {order.paymentMethod});
    order.endReason = element.text("end_reason"_L1);
    order.checkoutId = element.idText("checkout_id"_L1);
    order.shipping = element.text("shipping"_L1);
    order.url = element.text("url"_L1);
    order.note = element.text("note"_L1);
    order.archived = element.flag("archived"_L1);
    order.seen = element.seenTimes();
    for (const QStringView key : kComputedKeys)
        element.drop(key);
    order.extra = element.leftOver();
}

} // namespace

core::Result<Order, domain::Refusal> orderFromJson(const JsonValue &value, const QString &path,
                                                   const QString &market)
{
    JsonProblem problem;
    Order order;
    if (value.type() != JsonValue::Type::Object) {
        problem.set(path, value.line(), RefusalReason::BadValue);
    } else {
        JsonElement element(value, path, problem);
        readIdentity(element, order, market);
        readStatus(element, order);
        readDates(element, order);
        readParts(element, order);
        readRest(element, order);
    }
    if (problem.refusal)
        return core::failure(*problem.refusal);
    return order;
}

} // namespace recourse::formats
