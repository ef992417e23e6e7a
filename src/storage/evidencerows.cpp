// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/evidencerows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "storage/rowcolumns.h"

namespace recourse::storage {

using core::failure;
using core::OrderId;
using domain::EvidenceId;
using domain::EvidenceItem;
using domain::EvidenceKind;
using domain::EvidencePlace;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
const QString kColumns =
    u"id, order_id, fingerprint, bytes, name, added_at, kind, media_type, captured_at, camera, "
    "editor, has_place, width, height, milliseconds, names_address, slot, caption, removed_at, "
    "markup, comparison"_s;
const QString kSelect = u"SELECT "_s + kColumns + u" FROM evidence WHERE "_s;

/** A kind of a later version of the program is some file. */
EvidenceKind kindOf(qint64 number)
{
    return number < 0 || number >= domain::kEvidenceKindCount ? EvidenceKind::Other
                                                              : EvidenceKind(number);
}

/** What cannot be read is of a later version of the program: nothing is drawn. */
domain::Markup markupOf(const QString &kept)
{
    return domain::markupFromJson(kept.toUtf8()).value_or(domain::Markup());
}

QString keptOf(const domain::Markup &markup)
{
    return QString::fromUtf8(domain::markupJson(markup));
}

/** Likewise. */
std::optional<domain::Comparison> comparisonOf(const QString &kept)
{
    return domain::comparisonFromJson(kept.toUtf8());
}

QString keptOf(const std::optional<domain::Comparison> &comparison)
{
    return QString::fromUtf8(domain::comparisonJson(comparison));
}

EvidenceItem itemOf(const Statement &row)
{
    EvidenceItem item;
    item.id = EvidenceId{row.number(0)};
    item.order = row.orderId(1);
    item.fingerprint = row.text(2);
    item.bytes = row.number(3);
    item.name = row.text(4);
    item.addedAt = core::Instant::fromSeconds(row.number(5));
    item.facts.kind = kindOf(row.number(6));
    item.facts.mediaType = row.text(7);
    item.facts.capturedAt = row.text(8);
    item.facts.camera = row.text(9);
    item.facts.editor = row.text(10);
    item.facts.hasPlace = row.flag(11);
    if (!row.isNull(12))
        item.facts.pixels = QSize(int(row.number(12)), int(row.number(13)));
    item.facts.milliseconds = row.number(14);
    item.facts.namesAddress = row.flag(15);
    item.place = {row.text(16), row.text(17), row.instant(18), markupOf(row.text(19)),
                  comparisonOf(row.text(20))};
    return item;
}

template <typename... Values>
Stored<QList<EvidenceItem>> listOf(Statement &statement, const Values &...values)
{
    QList<EvidenceItem> items;
    const auto done = statement.each(
        [&items](const Statement &row) {
            items.append(itemOf(row));
            return true;
        },
        values...);
    if (!done)
        return failure(done.error());
    return items;
}

template <typename... Values>
Stored<std::optional<EvidenceItem>> firstOf(Statement &statement, const Values &...values)
{
    const auto items = listOf(statement, values...);
    if (!items)
        return failure(items.error());
    return items->isEmpty() ? std::nullopt : std::optional(items->constFirst());
}

EvidenceId idOf(const QString &name)
{
    return {name.toLongLong()};
}

std::optional<qint64> known(qint64 number)
{
    return number > 0 ? std::optional(number) : std::nullopt;
}
} // namespace

EvidenceRows::EvidenceRows(Session &session)
    : m_of(session.connection(), kSelect + u"order_id = ? ORDER BY added_at, id"_s)
    , m_load(session.connection(), kSelect + u"id = ?"_s)
    , m_find(session.connection(), kSelect + u"order_id = ? AND fingerprint = ?"_s)
    , m_insert(session.connection(),
               u"INSERT INTO evidence (order_id, fingerprint, bytes, name, added_at, kind, "
               "media_type, captured_at, camera, editor, has_place, width, height, milliseconds, "
               "names_address, slot, caption, removed_at, markup, comparison) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_setState(session.connection(),
                 u"UPDATE evidence SET told = CASE order_id WHEN ? THEN told END, order_id = ?, "
                 "slot = ?, caption = ?, removed_at = ?, markup = ?, comparison = ? WHERE id = ?"_s)
    , m_all(session.connection(), kSelect + u"1 ORDER BY order_id, added_at, id"_s)
    , m_takeBack(session.connection(), u"UPDATE evidence SET removed_at = added_at WHERE id = ?"_s)
    , m_untold(session.connection(), kSelect + u"told IS NOT (removed_at IS NULL) ORDER BY id"_s)
    , m_isNew(session.connection(), u"SELECT told IS NULL FROM evidence WHERE id = ?"_s)
    , m_setTold(session.connection(),
                u"UPDATE evidence SET told = (removed_at IS NULL) WHERE id = ?"_s)
    , m_expireRow(session.connection(), expireRowSql())
    , m_expireRowOf(session.connection(),
                    QString(expireRowSql())
                        .replace(u"?"_s, u"(SELECT order_id FROM evidence WHERE id = ?)"_s))
{
}

Stored<QList<EvidenceItem>> EvidenceRows::of(OrderId order)
{
    return listOf(m_of, order);
}

Stored<QList<EvidenceItem>> EvidenceRows::all()
{
    return listOf(m_all);
}

Stored<std::optional<EvidenceItem>> EvidenceRows::load(EvidenceId id)
{
    return firstOf(m_load, id.value);
}

Stored<std::optional<EvidenceItem>> EvidenceRows::find(OrderId order, const QString &fingerprint)
{
    return firstOf(m_find, order, fingerprint);
}

Stored<EvidenceId> EvidenceRows::insert(const EvidenceItem &item)
{
    const domain::EvidenceFacts &facts = item.facts;
    const bool seen = facts.pixels.isValid();
    auto done = m_insert.run(
        item.order, item.fingerprint, item.bytes, QVariant(item.name), item.addedAt,
        int(facts.kind), facts.mediaType, facts.capturedAt, facts.camera, facts.editor,
        facts.hasPlace, known(seen ? facts.pixels.width() : 0),
        known(seen ? facts.pixels.height() : 0), known(facts.milliseconds), facts.namesAddress,
        item.place.slot, item.place.caption, item.place.removedAt, keptOf(item.place.markup),
        keptOf(item.place.comparison));
    if (!done)
        return failure(done.error());
    const EvidenceId id{m_insert.lastId()};
    if (auto expired = m_expireRow.run(item.order); !expired)
        return failure(expired.error());
    return id;
}

Stored<void> EvidenceRows::setState(EvidenceId id, OrderId order, const EvidencePlace &place)
{
    return expireRowOf(id)
        .and_then([&] {
            return m_setState.run(order, order, place.slot, place.caption, place.removedAt,
                                  keptOf(place.markup), keptOf(place.comparison), id.value);
        })
        .and_then([&] { return m_expireRow.run(order); });
}

Stored<void> EvidenceRows::expireRowOf(EvidenceId id)
{
    return m_expireRowOf.run(id.value);
}

Stored<std::optional<QString>> EvidenceRows::state(const QString &id)
{
    const auto item = load(idOf(id));
    if (!item)
        return failure(item.error());
    if (!*item)
        return std::nullopt;
    const EvidencePlace &place = (*item)->place;
    const QJsonArray members{
        (*item)->order.value,
        place.slot,
        place.caption,
        place.removedAt ? QJsonValue(place.removedAt->seconds()) : QJsonValue(),
        keptOf(place.markup),
        keptOf(place.comparison)};
    return QString::fromUtf8(QJsonDocument(members).toJson(QJsonDocument::Compact));
}

Stored<void> EvidenceRows::putState(const QString &id, const QString &state)
{
    const QJsonArray members = QJsonDocument::fromJson(state.toUtf8()).array();
    constexpr qsizetype kMembers = 6;
    constexpr qsizetype kBeforeMarkup = 4; // of a book of version 8; one more in version 9
    if (members.size() < kBeforeMarkup || members.size() > kMembers)
        return failure(storageError(StorageErrorKind::Damaged, u"an unreadable journal"_s));
    EvidencePlace place{members[1].toString(), members[2].toString()};
    if (members[3].isDouble())
        place.removedAt = core::Instant::fromSeconds(members[3].toInteger());
    place.markup = markupOf(members[4].toString());
    place.comparison = comparisonOf(members[5].toString());
    return setState(idOf(id), OrderId{members[0].toInteger()}, place);
}

Stored<void> EvidenceRows::takeBack(const QString &id)
{
    return m_takeBack.run(idOf(id).value).and_then([&] { return expireRowOf(idOf(id)); });
}

Stored<QList<EvidenceItem>> EvidenceRows::untold()
{
    return listOf(m_untold);
}

Stored<bool> EvidenceRows::isNew(EvidenceId id)
{
    bool none = true;
    auto done = m_isNew.each(
        [&none](const Statement &row) {
            none = row.flag(0);
            return false;
        },
        id.value);
    if (!done)
        return failure(done.error());
    return none;
}

Stored<void> EvidenceRows::setTold(EvidenceId id)
{
    return m_setTold.run(id.value);
}

} // namespace recourse::storage
