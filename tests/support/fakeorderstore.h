// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <map>

#include "domain/ports/book.h"

namespace recourse::test {

/** Orders in memory, by a running id. */
class FakeOrderStore final : public domain::OrderStore
{
public:
    std::map<core::OrderId, domain::Order> orders;
    int loads = 0; ///< orders handed out, one by one or in a walk

    domain::Stored<std::optional<core::OrderId>> find(const QString &market,
                                                      const QString &number) override
    {
        for (const auto &[id, order] : orders) {
            if (order.market == market && order.number == number && !number.isEmpty())
                return std::optional(id);
        }
        return std::optional<core::OrderId>();
    }
    domain::Stored<std::optional<core::OrderId>> findTyped(const QString &text) override
    {
        for (const auto &[id, order] : orders) {
            if (order.number == text || text == QString(u'#' + QString::number(id.value)))
                return std::optional(id);
        }
        return std::optional<core::OrderId>();
    }
    domain::Stored<QList<core::OrderId>> withParcel(const QString &market,
                                                    const QString &number) override
    {
        QList<core::OrderId> found;
        for (const auto &[id, order] : orders) {
            const auto isIt = [&](const auto &parcel) { return parcel.number == number; };
            if (order.market == market
                && std::any_of(order.parcels.cbegin(), order.parcels.cend(), isIt))
                found.append(id);
        }
        return found;
    }
    domain::Stored<std::optional<domain::Order>> load(core::OrderId id) override
    {
        ++loads;
        const auto found = orders.find(id);
        return found == orders.end() ? std::optional<domain::Order>()
                                     : std::optional(found->second);
    }
    domain::Stored<core::OrderId> insert(const domain::Order &order) override
    {
        const core::OrderId id{orders.empty() ? 1 : orders.rbegin()->first.value + 1};
        orders.emplace(id, order);
        return id;
    }
    domain::Stored<void> replace(core::OrderId id, const domain::Order &order) override
    {
        orders[id] = order;
        return {};
    }
    domain::Stored<void> remove(core::OrderId id) override
    {
        orders.erase(id);
        return {};
    }
    domain::Stored<void>
    forEach(const std::function<bool(core::OrderId, const domain::Order &)> &visit) override
    {
        for (const auto &[id, order] : orders) {
            ++loads;
            if (!visit(id, order))
                break;
        }
        return {};
    }
    domain::Stored<qint64> count() override { return qint64(orders.size()); }
};

/** Rows as a test lists them: in the order of the list, searched in title and seller; of the groups
 * only the archive and the trash are told from the others. */
class FakeQueries final : public domain::OrderQueries, public domain::RowStore
{
public:
    QList<domain::OrderRow> list;
    domain::BookSummary counts;
    QMap<QString, QList<domain::OrderRow>> checkouts; ///< what ofCheckout() answers
    qint64 version = 1;
    int idsAsked = 0;
    int rowsAsked = 0;
    bool failing = false; ///< as an interrupted query, or a disk that went away

    domain::Stored<QList<core::OrderId>> ids(const domain::OrderQuery &query, int limit) override
    {
        ++idsAsked;
        if (failing)
            return core::failure(domain::StorageError{});
        QList<core::OrderId> found;
        for (const domain::OrderRow &row : list) {
            if (limit >= 0 && found.size() >= limit)
                break;
            if (row.trashed != (query.group == domain::Group::Trash)
                || row.archived != (query.group == domain::Group::Archive))
                continue;
            if (row.title.contains(query.search, Qt::CaseInsensitive)
                || row.seller.contains(query.search, Qt::CaseInsensitive))
                found.append(row.id);
        }
        if (query.sort.first().descending)
            std::reverse(found.begin(), found.end());
        return found;
    }
    domain::Stored<QList<core::OrderId>> mayLookAlike(const domain::Order &) override
    {
        QList<core::OrderId> all;
        for (const domain::OrderRow &row : list)
            all.append(row.id);
        return all;
    }
    domain::Stored<QList<domain::OrderRow>> ofCheckout(const QString &, const QString &id) override
    {
        return failing
            ? domain::Stored<QList<domain::OrderRow>>(core::failure(domain::StorageError{}))
            : checkouts.value(id);
    }
    domain::Stored<QList<domain::OrderRow>> rows(const QList<core::OrderId> &ids) override
    {
        ++rowsAsked;
        if (failing)
            return core::failure(domain::StorageError{});
        QList<domain::OrderRow> found;
        for (const core::OrderId id : ids) {
            for (const domain::OrderRow &row : list) {
                if (row.id == id)
                    found.append(row);
            }
        }
        return found;
    }
    domain::Stored<domain::BookSummary> summary() override
    {
        if (failing)
            return core::failure(domain::StorageError{});
        return counts;
    }
    domain::Stored<qint64> dataVersion() override { return version; }
    void interrupt() override { }
    domain::Stored<void> put(const domain::OrderRow &row, core::Instant, const QString &) override
    {
        const auto old = std::find_if(list.begin(), list.end(),
                                      [&row](const auto &other) { return other.id == row.id; });
        if (old == list.end())
            list.append(row);
        else
            *old = row;
        return {};
    }
    domain::Stored<QList<core::OrderId>> outdated(core::Instant now, const QString &,
                                                  int limit) override
    {
        QList<core::OrderId> found;
        for (const domain::OrderRow &row : list) {
            if (row.validUntil && *row.validUntil <= now && found.size() < limit)
                found.append(row.id);
        }
        return found;
    }
};

} // namespace recourse::test
