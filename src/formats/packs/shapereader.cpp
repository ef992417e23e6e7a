// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packs/shapereader.h"

#include <algorithm>

#include "formats/cellvalues.h"
#include "formats/currencymarks.h"
#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "formats/packs/sentences.h"
#include "formats/packs/shapevalues.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::DatedFact;
using domain::Event;
using domain::Moment;
using domain::Money;
using domain::Order;
using domain::Refusal;
using domain::RefusalReason;

namespace {
constexpr qsizetype kLongestValue = 4096;
constexpr qsizetype kLongestShown = 80;
constexpr qsizetype kMostRefused = 1000; ///< of one document
constexpr qint64 kMostPieces = 1'000'000;
/** Of one kind in one order. Places in a page may lie in each other, and each has all below it. */
constexpr qsizetype kMostParts = 1000;
const QString kSource = u"site"_s; ///< of events that a page or an answer of the site tells

/** The ISO code of a currency that stands in a field of its own; empty where it is not certain. */
QString currencyIn(const ValueShapes &values, const Node &node)
{
    const QString text = textBy(values, u"currency"_s, node);
    return isCurrencyCode(text) ? text : currencyFromMark(text);
}

void eachPlace(const Node &from, const QString &path, const std::function<void(const Node &)> &take)
{
    if (path == "."_L1) {
        take(from);
        return;
    }
    for (const NodePtr &node : from.find(path))
        take(*node);
}

QString told(const ValueShapes &values, const QString &name, const Node &node)
{
    return textBy(values, name, node).left(kLongestValue);
}
} // namespace

ShapeReader::ShapeReader(const OrderShape &shape, const std::vector<SentenceShape> &sentences,
                         const DocumentSource &source)
    : m_shape(shape)
    , m_sentences(sentences)
    , m_source(source)
{
}

void ShapeReader::read(const Node &document)
{
    for (const QString &path : m_shape.orders) {
        if (!m_drafts.isEmpty())
            return;
        eachPlace(document, path, [this](const Node &node) { readOrder(node); });
    }
}

void ShapeReader::refuse(const Place &place, const QString &name, RefusalReason reason,
                         const QString &text)
{
    if (m_refused.size() >= kMostRefused)
        return;
    Refusal refusal;
    refusal.path = place.name.isEmpty() ? name : QString(place.name + u'.' + name);
    refusal.reason = reason;
    if (!text.isEmpty())
        refusal.arguments.append(text.left(kLongestShown));
    m_refused.append(refusal);
}

void ShapeReader::readOrder(const Node &node)
{
    domain::OrderDraft draft;
    Order &order = draft.order;
    const QString number = told(m_shape.values, u"id"_s, node);
    const bool isNumber = isSiteOrderNumber(number.toLatin1());
    order.number = isNumber ? number : QString();
    const Place place{node, m_shape.values, order.number, currencyIn(m_shape.values, node)};
    if (!number.isEmpty() && !isNumber) {
        refuse(place, u"id"_s, RefusalReason::BadNumber, number);
        return;
    }
    readParts(place, m_shape.parcels, u"parcels"_s,
              [&](const Place &part) { readParcel(part, order); });
    draft.ofParcel = order.number.isEmpty();
    if (draft.ofParcel && order.parcels.isEmpty())
        return;
    order.market = m_source.market;
    order.observedAt = m_source.seen;
    order.observedStated = m_source.seen.has_value();
    readTexts(place, order);
    readDates(place, order);
    order.total = money(place, u"total"_s);
    readParts(place, m_shape.items, u"items"_s, [&](const Place &part) { readItem(part, order); });
    readParts(place, m_shape.events, u"events"_s,
              [&](const Place &part) { readEvent(part, order); });
    readParts(place, m_shape.discounts, u"discounts"_s,
              [&](const Place &part) { readDiscount(part, order); });
    readSentences(node, order);
    draft.path = draft.ofParcel ? order.parcels.constFirst().number : order.number;
    m_drafts.append(draft);
}

void ShapeReader::readTexts(const Place &place, Order &order)
{
    const auto text = [&](const QString &name) { return told(place.values, name, place.node); };
    if (const auto seen = moment(place, u"observed_at"_s); seen && !seen->isDay()) {
        order.observedAt = seen->asEnd();
        order.observedStated = true;
    }
    order.statusText = text(u"status"_s);
    order.country = countryFromText(text(u"country"_s));
    order.paymentMethod = paymentMethodFromText(text(u"payment_method"_s));
    order.endReason = text(u"end_reason"_s);
    order.checkoutId = text(u"checkout_id"_s);
    order.shipping = text(u"shipping"_s);
    order.seller.name = text(u"seller.name"_s);
    order.seller.id = text(u"seller.id"_s);
    order.seller.url = wholeLink(text(u"seller.url"_s));
    order.url = wholeLink(text(u"url"_s));
    const QString site = text(u"site"_s);
    order.site = site.isEmpty() ? siteFromUrl(order.url) : site;
}

void ShapeReader::readDates(const Place &place, Order &order)
{
    for (int kind = 0; kind < domain::kDateKindCount; ++kind) {
        DatedFact fact;
        fact.kind = domain::DateKind(kind);
        if (const auto when = moment(place, toName(fact.kind))) {
            fact.moment = *when;
            order.dates.append(fact);
        }
    }
}

void ShapeReader::readParts(const Place &order, const std::vector<PartShape> &parts,
                            const QString &name, const PartSink &sink)
{
    qsizetype index = 0;
    for (const PartShape &part : parts) {
        eachPlace(order.node, part.each, [&](const Node &node) {
            if (index == kMostParts)
                refuse(order, name, RefusalReason::TooLarge, {});
            if (index >= kMostParts) {
                ++index;
                return;
            }
            const QString currency = currencyIn(part.values, node);
            const QString partName = u"%1[%2]"_s.arg(name).arg(index++);
            sink({node, part.values,
                  order.name.isEmpty() ? partName : QString(order.name + u'.' + partName),
                  currency.isEmpty() ? order.currency : currency});
        });
    }
}

void ShapeReader::readItem(const Place &place, Order &order)
{
    const auto text = [&](const QString &name) { return told(place.values, name, place.node); };
    domain::Item item;
    item.lineId = text(u"line_id"_s);
    item.title = text(u"title"_s);
    item.variant = text(u"variant"_s);
    item.sku = text(u"sku"_s);
    item.url = wholeLink(text(u"url"_s));
    item.productId = text(u"product_id"_s);
    if (item.productId.isEmpty())
        item.productId = productIdFromUrl(item.url);
    if (const QString quantity = text(u"quantity"_s); !quantity.isEmpty()) {
        bool isNumber = false;
        const qint64 pieces = quantity.toLongLong(&isNumber);
        if (isNumber && pieces > 0 && pieces <= kMostPieces)
            item.quantity = pieces;
        else
            refuse(place, u"quantity"_s, RefusalReason::BadNumber, quantity);
    }
    item.unitPrice = money(place, u"unit_price"_s);
    if (item.title.isEmpty() && item.lineId.isEmpty())
        return;
    item.picture = picture(place);
    order.items.append(item);
}

QByteArray ShapeReader::picture(const Place &place) const
{
    if (!m_source.pictures)
        return {};
    for (const ValueWay &way : place.values.value(u"picture"_s).ways) {
        QByteArray found = m_source.pictures(textBy(way, place.node));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

void ShapeReader::readParcel(const Place &place, Order &order) const
{
    for (const QString &number :
         trackingNumbersFromText(told(place.values, u"number"_s, place.node))) {
        const auto same = [&number](const domain::Parcel &other) { return other.number == number; };
        if (std::any_of(order.parcels.cbegin(), order.parcels.cend(), same))
            continue;
        domain::Parcel parcel;
        parcel.number = number;
        parcel.carrier = told(place.values, u"carrier"_s, place.node);
        order.parcels.append(parcel);
    }
}

void ShapeReader::readEvent(const Place &place, Order &order)
{
    const auto kind = domain::eventKindFromName(told(place.values, u"kind"_s, place.node));
    if (!kind)
        return;
    Event event;
    event.kind = *kind;
    event.at = moment(place, u"at"_s);
    event.recordedAt = m_source.seen;
    event.source = kSource;
    event.caseId = told(place.values, u"case"_s, place.node);
    event.item = told(place.values, u"item"_s, place.node);
    event.note = told(place.values, u"note"_s, place.node);
    event.amount = money(place, u"amount"_s);
    order.events.append(event);
}

void ShapeReader::readDiscount(const Place &place, Order &order)
{
    domain::Discount discount;
    discount.kind = told(place.values, u"kind"_s, place.node);
    if (discount.kind.isEmpty())
        return;
    discount.amount = money(place, u"amount"_s);
    if (discount.amount)
        order.discounts.append(discount);
}

/** A date that has a field of its own counts before one in a sentence. */
void ShapeReader::readSentences(const Node &node, Order &order) const
{
    QStringList texts;
    for (const QString &path : m_shape.sentences) {
        for (const NodePtr &place : node.find(path))
            texts.append(place->text());
    }
    for (const DatedFact &fact : datesInText(texts.join(u'\n'), m_sentences, m_source.dateOrder)) {
        if (!order.date(fact.kind))
            order.dates.append(fact);
    }
}

std::optional<Moment> ShapeReader::moment(const Place &place, const QString &name)
{
    const QString text = told(place.values, name, place.node);
    if (text.isEmpty())
        return std::nullopt;
    const auto date = readDate(text.toUtf8(), m_source.dateOrder);
    if (date)
        return *date;
    refuse(place, name, date.error(), text);
    return std::nullopt;
}

std::optional<Money> ShapeReader::money(const Place &place, const QString &name)
{
    const QString text = told(place.values, name, place.node);
    if (text.isEmpty())
        return std::nullopt;
    const auto amount = readMoney(text, {place.currency, std::nullopt});
    if (amount && amount->minor >= 0)
        return *amount;
    refuse(place, name, amount ? RefusalReason::BadAmount : amount.error(), text);
    return std::nullopt;
}

} // namespace recourse::formats
