// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/exchangewriter.h"

#include <algorithm>
#include <tuple>

#include "formats/exchangekeys.h"
#include "formats/jsonobjectwriter.h"
#include "formats/jsontext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::DatedFact;
using domain::Moment;
using domain::Order;
using domain::Provenance;

namespace {

QByteArray textList(const QStringList &texts)
{
    QByteArray out = "[";
    for (const QString &text : texts) {
        if (out.size() > 1)
            out += ", ";
        appendJsonText(out, text);
    }
    return out + ']';
}

template <typename T, typename Write>
QByteArray list(const QList<T> &values, Write write)
{
    QByteArray out = "[";
    for (const T &value : values) {
        if (out.size() > 1)
            out += ", ";
        out += write(value);
    }
    return out + ']';
}

/** A day of a zone that a reader would not take by itself needs its two ends beside it. */
void writeMoment(JsonObjectWriter &out, const QByteArray &key, const std::optional<Moment> &moment,
                 bool users)
{
    out.text(key, moment ? moment->toIso() : QString());
    const bool implied = !moment || !moment->isDay()
        || (!users && *moment == impliedDay(moment->day(), false));
    if (!implied) {
        out.instant(QByteArray(key + "_earliest"), moment->asEnd());
        out.instant(QByteArray(key + "_latest"), moment->asStart());
    }
}

bool isPlain(const DatedFact &fact)
{
    return fact.provenance == Provenance::Site && !fact.seenAt && fact.quote.isEmpty()
        && fact.extra.isEmpty()
        && (!fact.moment.isDay() || fact.moment == impliedDay(fact.moment.day(), false));
}

QByteArray dateToJson(const DatedFact &fact)
{
    JsonObjectWriter out;
    out.text("kind", domain::toName(fact.kind));
    writeMoment(out, "at", fact.moment, fact.provenance == Provenance::User);
    out.text("provenance", domain::toName(fact.provenance)).instant("seen_at", fact.seenAt);
    if (fact.seenBy != domain::SourceKind::Unknown)
        out.text("seen_by", domain::toName(fact.seenBy));
    return out.text("quote", fact.quote).extra(fact.extra).take();
}

/** The first date of a kind has the short form where nothing would be lost; all others are listed.
 */
void writeDates(JsonObjectWriter &out, QList<DatedFact> dates)
{
    for (const domain::DateKind kind : kNamedDates) {
        const auto first = std::find_if(dates.begin(), dates.end(), [kind](const DatedFact &fact) {
            return fact.kind == kind;
        });
        const bool named = first != dates.end() && isPlain(*first);
        out.text(domain::toName(kind).toLatin1(), named ? first->moment.toIso() : QString());
        if (named)
            dates.erase(first);
    }
    out.raw("dates", list(dates, dateToJson));
}

/** An object of the fields of which `tell` says something. */
template <typename Tell>
void writeOfFields(JsonObjectWriter &out, const char *key, const domain::SeenTimes &seen,
                   const Tell &tell)
{
    QByteArray json;
    for (auto each = seen.cbegin(); each != seen.cend(); ++each) {
        const QString text = tell(each.value());
        if (text.isEmpty())
            continue;
        json += json.isEmpty() ? "{" : ", ";
        appendJsonText(json, each.key());
        json += ": ";
        appendJsonText(json, text);
    }
    if (!json.isEmpty())
        out.raw(key, QByteArray(json + "}"));
}

/** Most values were seen with the order; nothing is written of those. */
void writeSeen(JsonObjectWriter &out, const domain::SeenTimes &seen)
{
    writeOfFields(out, "seen", seen, [](const domain::Seen &each) { return each.at.toIso(); });
    writeOfFields(out, "seen_by", seen,
                  [](const domain::Seen &each) { return domain::toName(each.by); });
}

QByteArray sellerToJson(const domain::Seller &seller)
{
    JsonObjectWriter out;
    out.text("name", seller.name).text("id", seller.id).text("url", seller.url);
    return out.extra(seller.extra).take();
}

QByteArray itemToJson(const domain::Item &item)
{
    JsonObjectWriter out;
    out.text("line_id", item.lineId).text("product_id", item.productId).text("sku", item.sku);
    out.text("title", item.title).text("variant", item.variant).number("quantity", item.quantity);
    out.money("unit_price", item.unitPrice, item.extra).text("url", item.url);
    writeSeen(out, item.seen);
    return out.extra(item.extra).take();
}

QByteArray parcelToJson(const domain::Parcel &parcel)
{
    JsonObjectWriter out;
    out.text("number", parcel.number).text("carrier", parcel.carrier);
    out.raw("items", textList(parcel.items));
    writeSeen(out, parcel.seen);
    return out.extra(parcel.extra).take();
}

QByteArray discountToJson(const domain::Discount &discount)
{
    JsonObjectWriter out;
    out.text("kind", discount.kind).money("amount", discount.amount, discount.extra);
    return out.extra(discount.extra).take();
}

QByteArray eventToJson(const domain::Event &event)
{
    JsonObjectWriter out;
    out.text("kind", domain::toName(event.kind));
    writeMoment(out, "at", event.at, event.source == kUserSource);
    out.instant("recorded_at", event.recordedAt).text("source", event.source);
    out.text("case", event.caseId)
        .text("item", event.item)
        .money("amount", event.amount, event.extra);
    out.text("note", event.note);
    if (!event.language.isEmpty())
        out.text("language", event.language);
    if (!event.templateId.isEmpty())
        out.text("template", event.templateId);
    if (!event.meaning.isEmpty())
        out.text("meaning", event.meaning);
    if (event.until)
        writeMoment(out, "until", event.until, event.source == kUserSource);
    return out.extra(event.extra).take();
}

} // namespace

QByteArray orderToJson(const Order &given, const RawMembers &beside)
{
    const Order order = inExchangeForm(given);
    JsonObjectWriter out;
    out.text("id", order.number).text("market", order.market).text("site", order.site);
    out.text("country", order.country).text("status", domain::toName(order.status));
    if (!order.statusText.isEmpty())
        out.text("status_text", order.statusText);
    out.instant("observed_at", order.observedAt);
    if (order.source != domain::SourceKind::Unknown)
        out.text("observed_by", domain::toName(order.source));
    if (order.observedAt && !order.observedStated)
        out.raw("observed_at_assumed", "true");
    writeDates(out, order.dates);
    out.money("total", order.total, order.extra).text("payment_method", order.paymentMethod);
    out.text("end_reason", order.endReason).text("checkout_id", order.checkoutId);
    out.text("shipping", order.shipping).raw("seller", sellerToJson(order.seller));
    out.raw("items", list(order.items, itemToJson));
    out.raw("parcels", list(order.parcels, parcelToJson));
    out.raw("discounts", list(order.discounts, discountToJson)).text("url", order.url);
    out.raw("events", list(order.events, eventToJson)).raw("tags", textList(order.tags));
    out.text("note", order.note);
    if (order.archived)
        out.raw("archived", "true");
    writeSeen(out, order.seen);
    out.extra(order.extra);
    for (const auto &[key, json] : beside)
        out.raw(key, json);
    return out.take();
}

QByteArray ExchangeWriter::begin(const QByteArray &extra) const
{
    JsonObjectWriter out;
    out.text("format", kExchangeFormat.toString()).number("version", kExchangeVersion);
    out.extra(extra);
    QByteArray head = out.raw("orders", "[").take();
    head.chop(1);
    return head;
}

QByteArray ExchangeWriter::add(const Order &order)
{
    const QByteArray before = m_any ? ",\n " : "\n ";
    m_any = true;
    return before + orderToJson(order);
}

QByteArray ExchangeWriter::end() const
{
    return m_any ? "\n]}\n" : "]}\n";
}

QByteArray writeExchange(const QList<Order> &orders)
{
    QList<const Order *> sorted;
    for (const Order &order : orders)
        sorted.append(&order);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Order *a, const Order *b) {
        return std::tie(a->market, a->number) < std::tie(b->market, b->number);
    });
    ExchangeWriter writer;
    QByteArray out = writer.begin();
    for (const Order *order : sorted)
        out += writer.add(*order);
    return out + writer.end();
}

} // namespace recourse::formats
