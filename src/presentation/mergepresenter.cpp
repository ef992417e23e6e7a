// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/mergepresenter.h"

#include <algorithm>

#include "presentation/importtexts.h"
#include "services/edit.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

MergePresenter::MergePresenter(const Sources &sources, QList<core::OrderId> orders, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_courier(this)
    , m_ids(std::move(orders))
{
    connect(&sources.language, &LanguageSetting::changed, this, &MergePresenter::changed);
    sources.reader.post([this, courier = m_courier, ids = m_ids](domain::Book &book) {
        QList<domain::StoredOrder> found;
        for (const core::OrderId id : ids) {
            const auto order = book.orders().load(id);
            if (order && *order)
                found.append({id, **order});
        }
        courier.deliver([this, found] { take(found); });
    });
}

MergePresenter::~MergePresenter()
{
    m_courier.close();
}

/** The one with a number knows most: the site and later imports know it by that. */
void MergePresenter::take(const QList<domain::StoredOrder> &orders)
{
    m_orders = orders;
    m_ready = true;
    const auto numbered = std::find_if(
        orders.cbegin(), orders.cend(),
        [](const domain::StoredOrder &each) { return !each.order.number.isEmpty(); });
    m_choice = numbered == orders.cend() ? 0 : int(numbered - orders.cbegin());
    emit changed();
}

void MergePresenter::setChoice(int index)
{
    if (index < 0 || index >= m_orders.size() || index == m_choice)
        return;
    m_choice = index;
    emit changed();
}

core::OrderId MergePresenter::keep() const
{
    return m_orders.value(m_choice).id;
}

QList<core::OrderId> MergePresenter::others() const
{
    QList<core::OrderId> ids;
    for (const auto &each : m_orders) {
        if (each.id != keep())
            ids.append(each.id);
    }
    return ids;
}

QList<domain::Order> MergePresenter::otherOrders() const
{
    QList<domain::Order> orders;
    for (const auto &each : m_orders) {
        if (each.id != keep())
            orders.append(each.order);
    }
    return orders;
}

QString MergePresenter::title() const
{
    return tr("Make one of %Ln order(s)", nullptr, int(m_ids.size()));
}

QStringList MergePresenter::choices() const
{
    QStringList lines;
    const wording::Regional &regional = m_sources.language.regional();
    for (const auto &[id, order] : m_orders) {
        QStringList parts{wording::isolated(order.displayTitle().simplified())};
        parts.append(order.number.isEmpty()
                         ? tr("without a number")
                         : wording::isolatedLtr(wording::groupedNumber(order.number)));
        if (order.total)
            parts.append(wording::moneyText(*order.total, regional));
        if (order.observedAt)
            //: %1 a day
            parts.append(
                tr("seen on %1")
                    .arg(wording::shortDay(*order.observedAt, m_sources.clock.now(), regional)));
        lines.append(parts.join(u" · "_s));
    }
    return lines;
}

QList<ChangeLine> MergePresenter::changes() const
{
    QList<ChangeLine> lines;
    if (m_orders.isEmpty())
        return lines;
    const domain::Order &kept = m_orders.at(m_choice).order;
    const auto merged = services::mergedOrder(kept, otherOrders());
    if (!merged)
        return lines;
    const core::Instant now = m_sources.clock.now();
    const wording::Regional &regional = m_sources.language.regional();
    for (const auto &change : services::fieldChanges(kept, *merged)) {
        lines.append({fieldLabel(change.field),
                      fieldText(change.field, change.before, now, regional),
                      fieldText(change.field, change.after, now, regional)});
    }
    return lines;
}

QString MergePresenter::blockingReason() const
{
    if (!m_ready)
        return tr("One moment, the orders are being read.");
    if (m_orders.size() < 2)
        return tr("The orders are not in your book any more.");
    if (!services::mergedOrder(m_orders.at(m_choice).order, otherOrders()))
        return tr("These are not the same order: they are of two shops, or have two numbers.");
    return {};
}

} // namespace recourse::presentation
