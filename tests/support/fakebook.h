// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <map>

#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"
#include "support/fakeevidence.h"
#include "support/fakeorderstore.h"

namespace recourse::test {

/** A journal that knows one change, gives it back once and does it again once. */
class FakeJournal final : public domain::ChangeJournal
{
public:
    std::optional<domain::Change> change;
    std::optional<domain::Change> undone;

    domain::Stored<qint64> begin(domain::ChangeKind kind, core::Instant at,
                                 const QString &subject) override
    {
        change = domain::Change{change ? change->id + 1 : 1, kind, at, subject, 1};
        undone.reset();
        return change->id;
    }
    domain::Stored<std::optional<domain::Change>> last() override { return change; }
    domain::Stored<std::optional<domain::UndoOutcome>> undoLast() override
    {
        return exchange(change, undone);
    }
    domain::Stored<std::optional<domain::Change>> nextRedo() override { return undone; }
    domain::Stored<std::optional<domain::UndoOutcome>> redo() override
    {
        return exchange(undone, change);
    }

private:
    static std::optional<domain::UndoOutcome> exchange(std::optional<domain::Change> &from,
                                                       std::optional<domain::Change> &to)
    {
        if (!from)
            return {};
        domain::UndoOutcome outcome;
        outcome.change = *from;
        outcome.restored = from->orders;
        to = *from;
        from.reset();
        return outcome;
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

class FakeFilters final : public domain::FilterStore
{
public:
    QList<domain::SavedFilter> filters;

    domain::Stored<QList<domain::SavedFilter>> all() override { return filters; }
    domain::Stored<void> put(const domain::SavedFilter &filter) override
    {
        (void)remove(filter.name);
        filters.append(filter);
        std::sort(filters.begin(), filters.end(),
                  [](const auto &a, const auto &b) { return a.name < b.name; });
        return {};
    }
    domain::Stored<void> remove(const QString &name) override
    {
        filters.removeIf([&name](const auto &filter) { return filter.name == name; });
        return {};
    }
};

class FakeTemplates final : public domain::TemplateStore
{
public:
    QMap<QString, domain::OwnTemplate> templates;

    domain::Stored<QList<domain::OwnTemplate>> all() override { return templates.values(); }
    domain::Stored<void> put(const domain::OwnTemplate &one) override
    {
        templates.insert(one.written.id, one);
        return {};
    }
    domain::Stored<void> remove(const QString &id) override
    {
        templates.remove(id);
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
    FakeFilters filterStore;
    FakeTemplates templateStore;
    FakeEvidence evidenceStore;

    domain::OrderStore &orders() override { return orderStore; }
    domain::RowStore &rows() override { return rowQueries; }
    domain::OrderQueries &queries() override { return rowQueries; }
    domain::ChangeJournal &journal() override { return changes; }
    domain::DraftStore &drafts() override { return draftStore; }
    domain::SettingStore &settings() override { return settingStore; }
    domain::FilterStore &filters() override { return filterStore; }
    domain::TemplateStore &templates() override { return templateStore; }
    domain::EvidenceStore &evidence() override { return evidenceStore; }
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
