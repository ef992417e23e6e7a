// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/importplan.h"

#include "domain/merge.h"

namespace recourse::services {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {
FieldValue valueOf(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

template <typename T>
FieldValue valueOf(const std::optional<T> &value)
{
    return value ? FieldValue(*value) : FieldValue();
}

FieldValue valueOf(const std::optional<core::Instant> &value)
{
    return value ? FieldValue(Moment::at(*value)) : FieldValue();
}

FieldValue valueOf(OrderStatus status)
{
    return status == OrderStatus::Unknown ? FieldValue() : FieldValue(status);
}

/** Gathers the differences of one order. */
class Difference final
{
public:
    QList<FieldChange> changes;

    template <typename T>
    void compare(const QString &field, const T &before, const T &after)
    {
        compareValues(field, valueOf(before), valueOf(after));
    }
    void compareValues(const QString &field, const FieldValue &before, const FieldValue &after)
    {
        if (before != after)
            changes.append({field, before, after});
    }

    void compareDates(const Order &before, const Order &after)
    {
        for (int kind = 0; kind < kDateKindCount; ++kind) {
            const DatedFact *old = before.date(DateKind(kind));
            const DatedFact *fresh = after.date(DateKind(kind));
            compareValues(toName(DateKind(kind)), old ? FieldValue(old->moment) : FieldValue(),
                          fresh ? FieldValue(fresh->moment) : FieldValue());
        }
    }

    void compareItems(const Order &before, const Order &after)
    {
        const QList<qsizetype> matches = matchItems(before.items, after.items);
        for (qsizetype i = 0; i < after.items.size(); ++i) {
            const Item known = matches.at(i) < 0 ? Item() : before.items.at(matches.at(i));
            const Item &item = after.items.at(i);
            const QString at = u"items[%1]."_s.arg(i);
            compare(at + u"line_id"_s, known.lineId, item.lineId);
            compare(at + u"product_id"_s, known.productId, item.productId);
            compare(at + u"sku"_s, known.sku, item.sku);
            compare(at + u"title"_s, known.title, item.title);
            compare(at + u"variant"_s, known.variant, item.variant);
            compare(at + u"quantity"_s, known.quantity, item.quantity);
            compare(at + u"unit_price"_s, known.unitPrice, item.unitPrice);
            compare(at + u"url"_s, known.url, item.url);
            compareValues(at + u"picture"_s, !known.picture.isEmpty(), !item.picture.isEmpty());
        }
    }

    void compareParcels(const Order &before, const Order &after)
    {
        for (qsizetype i = 0; i < after.parcels.size(); ++i) {
            const Parcel &parcel = after.parcels.at(i);
            Parcel known;
            for (const Parcel &candidate : before.parcels) {
                if (candidate.number == parcel.number)
                    known = candidate;
            }
            const QString at = u"parcels[%1]."_s.arg(i);
            compare(at + u"number"_s, known.number, parcel.number);
            compare(at + u"carrier"_s, known.carrier, parcel.carrier);
            compare(at + u"items"_s, known.items.join(u", "_s), parcel.items.join(u", "_s));
        }
    }

    void compareDiscounts(const Order &before, const Order &after)
    {
        for (qsizetype i = 0; i < after.discounts.size(); ++i) {
            const Discount known = before.discounts.value(i);
            const Discount &discount = after.discounts.at(i);
            const QString at = u"discounts[%1]."_s.arg(i);
            compare(at + u"kind"_s, known.kind, discount.kind);
            compare(at + u"amount"_s, known.amount, discount.amount);
        }
    }

    void compareEvents(const Order &before, const Order &after)
    {
        for (qsizetype i = 0; i < after.events.size(); ++i) {
            const Event &event = after.events.at(i);
            if (before.events.contains(event))
                continue;
            const FieldValue at = event.at ? FieldValue(*event.at) : FieldValue(QString());
            compareValues(u"events.%1"_s.arg(toName(event.kind)), FieldValue(), at);
        }
    }
};
} // namespace

QList<FieldChange> fieldChanges(const Order &before, const Order &after)
{
    Difference found;
    found.compare(u"site"_s, before.site, after.site);
    found.compare(u"country"_s, before.country, after.country);
    found.compare(u"status"_s, before.status, after.status);
    found.compare(u"status_text"_s, before.statusText, after.statusText);
    found.compare(u"observed_at"_s, before.observedAt, after.observedAt);
    found.compareDates(before, after);
    found.compare(u"total"_s, before.total, after.total);
    found.compare(u"payment_method"_s, before.paymentMethod, after.paymentMethod);
    found.compare(u"end_reason"_s, before.endReason, after.endReason);
    found.compare(u"checkout_id"_s, before.checkoutId, after.checkoutId);
    found.compare(u"shipping"_s, before.shipping, after.shipping);
    found.compare(u"seller.name"_s, before.seller.name, after.seller.name);
    found.compare(u"seller.id"_s, before.seller.id, after.seller.id);
    found.compare(u"seller.url"_s, before.seller.url, after.seller.url);
    found.compareItems(before, after);
    found.compareParcels(before, after);
    found.compareDiscounts(before, after);
    found.compare(u"url"_s, before.url, after.url);
    found.compareEvents(before, after);
    found.compare(u"tags"_s, before.tags.join(u", "_s), after.tags.join(u", "_s));
    found.compare(u"note"_s, before.note, after.note);
    found.compareValues(u"archived"_s, FieldValue(before.archived), FieldValue(after.archived));
    return found.changes;
}

} // namespace recourse::services
