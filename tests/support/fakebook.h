// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <deque>
#include <map>

#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"

namespace recourse::test {

/** Orders in memory, by a running id. */
class FakeOrderStore final : public domain::OrderStore
{
public:
    std::map<core::OrderId, domain::Order> orders;

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
    domain::Stored<std::optional<domain::Order>> load(core::OrderId id) override
    {
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
            if (!visit(id, order))
                break;
        }
        return {};
    }
    domain::Stored<qint64> count() override { return qint64(orders.size()); }
};

/** Rows as a test lists them: in the order of the list, searched in title and seller. */
class FakeQueries final : public domain::OrderQueries, public domain::RowStore
{
public:
    QList<domain::OrderRow> list;
    domain::BookSummary counts;
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
            if (row.title.contains(query.search, Qt::CaseInsensitive)
                || row.seller.contains(query.search, Qt::CaseInsensitive))
                found.append(row.id);
        }
        if (query.descending)
            std::reverse(found.begin(), found.end());
        return found;
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
    domain::Stored<void> put(const domain::OrderRow &row, const domain::Order &,
                             const QString &) override
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

/** A journal that knows one change and gives it back once. */
class FakeJournal final : public domain::ChangeJournal
{
public:
    std::optional<domain::Change> change;

    domain::Stored<qint64> begin(domain::ChangeKind kind, core::Instant at,
                                 const QString &subject) override
    {
        change = domain::Change{change ? change->id + 1 : 1, kind, at, subject, 1};
        return change->id;
    }
    domain::Stored<std::optional<domain::Change>> last() override { return change; }
    domain::Stored<std::optional<domain::UndoOutcome>> undoLast() override
    {
        if (!change)
            return std::optional<domain::UndoOutcome>();
        domain::UndoOutcome outcome;
        outcome.change = *change;
        outcome.restored = change->orders;
        change.reset();
        return std::optional(outcome);
    }
};

class FakeDrafts final : public domain::DraftStore
{
public:
    std::map<std::pair<QString, qint64>, QByteArray> drafts;

    domain::Stored<QByteArray> load(const QString &kind, core::OrderId order) override
    {
        const auto found = drafts.find({kind, order.value});
        return found == drafts.end() ? QByteArray() : found->second;
    }
    domain::Stored<void> save(const QString &kind, core::OrderId order,
                              const QByteArray &state) override
    {
        drafts[{kind, order.value}] = state;
        return {};
    }
    domain::Stored<void> remove(const QString &kind, core::OrderId order) override
    {
        drafts.erase({kind, order.value});
        return {};
    }
};

class FakeSettings final : public domain::SettingStore
{
public:
    std::map<QString, QString> values;

    domain::Stored<QString> value(const QString &key) override
    {
        const auto found = values.find(key);
        return found == values.end() ? QString() : found->second;
    }
    domain::Stored<void> setValue(const QString &key, const QString &value) override
    {
        values[key] = value;
        return {};
    }
};

/** A whole book in memory; a transaction does not roll back. */
class FakeBook final : public domain::Book
{
public:
    FakeOrderStore orderStore;
    FakeQueries rowQueries;
    FakeJournal changes;
    FakeDrafts draftStore;
    FakeSettings settingStore;

    domain::OrderStore &orders() override { return orderStore; }
    domain::RowStore &rows() override { return rowQueries; }
    domain::OrderQueries &queries() override { return rowQueries; }
    domain::ChangeJournal &journal() override { return changes; }
    domain::DraftStore &drafts() override { return draftStore; }
    domain::SettingStore &settings() override { return settingStore; }
    domain::Stored<void> transaction(const std::function<domain::Stored<void>()> &work) override
    {
        return work();
    }
    domain::Stored<QStringList> verify() override { return QStringList(); }
};

/** A thread that works only when the test says so, in the test's own thread. */
class FakeBookThread final : public domain::BookThread
{
public:
    explicit FakeBookThread(domain::Book &book)
        : m_book(book)
    {
    }
    int interrupts = 0;

    void post(std::function<void(domain::Book &)> work) override
    {
        m_works.push_back(std::move(work));
    }
    void interrupt() override { ++interrupts; }
    [[nodiscard]] std::size_t waiting() const { return m_works.size(); }
    void runNext()
    {
        const auto work = std::move(m_works.front());
        m_works.pop_front();
        work(m_book);
    }
    void runAll()
    {
        while (!m_works.empty())
            runNext();
    }

private:
    domain::Book &m_book;
    std::deque<std::function<void(domain::Book &)>> m_works;
};

} // namespace recourse::test
