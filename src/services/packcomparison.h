// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "domain/ports/book.h"
#include "domain/rules/ruleslibrary.h"

namespace recourse::services {

/** What one pack says otherwise than another, by ids. */
struct PackDifference
{
    QStringList deadlinesAdded;
    QStringList deadlinesRemoved;
    QStringList deadlinesChanged; ///< other values, or another one to count with
    QStringList rulesAdded;
    QStringList rulesRemoved;
    QStringList rulesReworded;
    QStringList pagesChanged; ///< another path on the site, or a new page
};
[[nodiscard]] PackDifference differenceOf(const domain::RulesPack &before,
                                          const domain::RulesPack &after);

/** An action that another pack answers otherwise. */
struct OptionDifference
{
    QString action;
    domain::Verdict verdictBefore = domain::Verdict::Never;
    domain::Verdict verdictAfter = domain::Verdict::Never;
    std::optional<core::Instant> untilBefore;
    std::optional<core::Instant> untilAfter;
    bool operator==(const OptionDifference &) const = default;
};

/** An order for which another pack gives another answer. */
struct OrderDifference
{
    core::OrderId id;
    QString number;
    QString title;
    QString stepBefore;
    QString stepAfter;
    std::optional<core::Instant> deadlineBefore;
    std::optional<core::Instant> deadlineAfter;
    QList<OptionDifference> options;
};
/** Nothing where step, deadline and every option stay as they are. */
[[nodiscard]] std::optional<OrderDifference>
differenceOf(core::OrderId id, const domain::Order &order, const domain::RulesPack &before,
             const domain::RulesPack &after, core::Instant at);

/**
 * Assesses every order of a book by the packs in use and by others, a slice at a time, so that the
 * book's thread is free for others in between. Only orders that would go by another pack are read.
 */
class BookComparison final
{
public:
    static constexpr qsizetype kMostListed = 100;

    BookComparison(const QList<domain::RulesPack> &before, const QList<domain::RulesPack> &after,
                   core::Instant at);

    /** Does the next slice; false once there is none left. */
    [[nodiscard]] domain::Stored<bool> step(domain::Book &book, qsizetype limit = 128);

    [[nodiscard]] qint64 total() const { return m_ids ? m_ids->size() : 0; }
    [[nodiscard]] qint64 done() const { return m_done; }
    /** Orders that go by the pack that is another one. */
    [[nodiscard]] qint64 concerned() const { return m_concerned; }
    [[nodiscard]] qint64 changed() const { return m_changed; }
    /** The first of the changed ones, those with the nearest deadline at the top. */
    [[nodiscard]] const QList<OrderDifference> &listed() const { return m_listed; }

private:
    domain::RulesLibrary m_before;
    domain::RulesLibrary m_after;
    core::Instant m_at;
    std::optional<QList<core::OrderId>> m_ids;
    qint64 m_done = 0;
    qint64 m_concerned = 0;
    qint64 m_changed = 0;
    QList<OrderDifference> m_listed;
};

} // namespace recourse::services
