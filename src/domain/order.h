// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/instant.h"
#include "domain/moment.h"
#include "domain/money.h"
#include "domain/source.h"
#include "domain/vocabulary.h"

namespace recourse::domain {

// Everywhere below: an empty text, an empty optional and an empty list mean "not known".
// `extra` is a compact JSON object of the keys that this version does not know, kept for the
// export.

/**
 * When a value was seen and by what, by the name of its field, where that is another instant or
 * source than the order's `observedAt` and `source`: several sources tell one order, and none of
 * them tells all of it.
 */
using SeenTimes = QMap<QString, Seen>;

/** A date with who said it and, where a page printed it, the sentence that it stood in. */
struct DatedFact
{
    DateKind kind = DateKind::PlacedAt;
    Moment moment;
    Provenance provenance = Provenance::Site;
    std::optional<core::Instant> seenAt; ///< empty: with the order, by the order's source
    QString quote;
    QByteArray extra;
    SourceKind seenBy = SourceKind::Unknown; ///< only where `seenAt` is known
    bool operator==(const DatedFact &) const = default;
};

struct Seller
{
    QString name;
    QString id;
    QString url;
    QByteArray extra;
    bool operator==(const Seller &) const = default;
};

inline constexpr qsizetype kLargestPicture = 65536;

/** A line of the order; known by `lineId` where the source tells it. */
struct Item
{
    QString lineId;
    QString productId;
    QString sku;
    QString title;
    QString variant;
    std::optional<qint64> quantity;
    std::optional<Money> unitPrice;
    QString url;
    QByteArray extra;
    SeenTimes seen = {};
    /** A small JPEG or PNG of it, made by Recourse itself, at most kLargestPicture bytes. */
    QByteArray picture = {};
    bool operator==(const Item &) const = default;
};

struct Parcel
{
    QString number;
    QString carrier;
    QStringList items; ///< line ids
    QByteArray extra;
    SeenTimes seen = {};
    bool operator==(const Parcel &) const = default;
};

struct Discount
{
    QString kind;
    std::optional<Money> amount;
    QByteArray extra;
    bool operator==(const Discount &) const = default;
};

/** Something that happened. Never changed; taking it back marks it. */
struct Event
{
    EventKind kind = EventKind::Note;
    std::optional<Moment> at; ///< empty: it happened, when is not known
    std::optional<core::Instant> recordedAt;
    QString source; ///< "user" or what brought it in
    QString caseId;
    QString item; ///< line id
    std::optional<Money> amount;
    QString note;
    std::optional<core::Instant> retractedAt;
    QByteArray extra;
    // Of messages, whose text is the note.
    QString language = {};   ///< code of the text's language, "de"
    QString templateId = {}; ///< the template that it was written from
    /** By the rules pack: of the seller's answer one of its `answers`, of an opened dispute one of
     * its `problems`, of a complaint the action that it was. */
    QString meaning = {};
    std::optional<Moment> until = {}; ///< the seller asks for time until then
    bool operator==(const Event &) const = default;
};

/** One order as its sources and its buyer tell it; nothing in here is computed. */
struct Order
{
    QString market; ///< "aliexpress"; together with `number` the order's identity
    QString number; ///< the site's order id, may be empty
    QString site;
    QString country;                           ///< ISO 3166 alpha-2
    OrderStatus status = OrderStatus::Unknown; ///< as the source showed it, not the effective one
    QString statusText; ///< the source's own words where they are not known to us
    std::optional<core::Instant> observedAt; ///< when the source showed `status`
    bool observedStated = false;             ///< the source itself told `observedAt`
    QList<DatedFact> dates;
    std::optional<Money> total;
    QString paymentMethod;
    QString endReason;
    QString checkoutId;
    QString shipping;
    Seller seller;
    QList<Item> items;
    QList<Parcel> parcels;
    QList<Discount> discounts;
    QString url;
    QList<Event> events;
    QStringList tags; ///< the user's own
    QString note;     ///< the user's own
    QByteArray extra;
    SeenTimes seen = {};   ///< of the values above that are not a date, an item or a parcel
    bool archived = false; ///< the user's own: put aside, in no group but the archive
    /** When the user moved it to the trash; from then on nothing but the trash knows it. */
    std::optional<core::Instant> trashedAt = {};
    /** What showed `status`; all else too that does not say otherwise. */
    SourceKind source = SourceKind::Unknown;
    bool operator==(const Order &) const = default;

    /** The date of that kind that counts: the site's before the user's, then the one seen last. */
    [[nodiscard]] const DatedFact *date(DateKind kind) const;
    /** The first item's title, the number, or nothing. */
    [[nodiscard]] QString displayTitle() const;
};

/** Not retracted, ordered by instant, then by kind; those without an instant come first. */
[[nodiscard]] QList<Event> eventsInOrder(const QList<Event> &events);

} // namespace recourse::domain
