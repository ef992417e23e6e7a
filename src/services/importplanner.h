// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>

#include "services/importservice.h"

namespace recourse::services {

/** Builds a plan order by order over a book that it only reads; the same order of two files is one.
 */
class ImportPlanner final
{
public:
    ImportPlanner(domain::Book &book, const domain::RulesLibrary &rules, core::Instant now);

    /** Looks at the book as a whole; before the first file. */
    [[nodiscard]] domain::Stored<void> begin(const QList<domain::ReadResult> &results);
    void addFile(const domain::ReadResult &result);
    [[nodiscard]] domain::Stored<void> addDraft(const domain::OrderDraft &draft);
    /** After the last draft: gives news of parcels to the orders in them, which may have come later
     * or be in the book alone. */
    [[nodiscard]] domain::Stored<void> settleParcels();
    [[nodiscard]] ImportPlan take() { return std::move(m_plan); }

private:
    [[nodiscard]] domain::Stored<std::optional<core::OrderId>> find(const domain::Order &order);
    [[nodiscard]] domain::Stored<void> planFirst(domain::Order incoming,
                                                 const domain::OrderDraft &draft,
                                                 const QString &key,
                                                 std::optional<core::OrderId> existing);
    [[nodiscard]] domain::Stored<void> settleParcel(const domain::OrderDraft &draft);
    [[nodiscard]] domain::Order observed(domain::Order incoming) const;
    void refuse(const domain::OrderDraft &draft, domain::RefusalReason reason,
                const QString &argument);
    void planAgain(PlannedOrder &planned, domain::Order incoming);
    /** Adds the questions that nobody has asked or answered yet. */
    void ask(PlannedOrder &planned, const domain::Order &known, const domain::Order &incoming);
    void settle(PlannedOrder &planned, const domain::Order &known, const domain::Order &incoming);
    void count(PlannedState state, int by);

    domain::Book &m_book;
    const domain::RulesLibrary &m_rules;
    core::Instant m_now;
    ImportPlan m_plan;
    qsizetype m_file = -1; ///< that the drafts are of: index in the plan
    QList<std::pair<qsizetype, domain::OrderDraft>> m_parcelNews;
    QHash<QString, QList<qsizetype>> m_inParcel; ///< by parcel: orders of the plan
    QHash<qint64, qsizetype> m_existing;         ///< by the book's id: index in the plan
    bool m_bookIsEmpty = false;
    QHash<QString, qsizetype> m_planned;        ///< by identity: index in the plan
    QHash<QString, core::OrderId> m_numberless; ///< orders of the book without a number
    QSet<QString> m_refusedValues;              ///< see kRefusedValues
    QHash<qsizetype, domain::Order> m_before;   ///< how the book knew a planned order
};

/** What tells one order from another: market and number, or, without a number, what it holds. */
[[nodiscard]] QString identityOf(const domain::Order &order);

} // namespace recourse::services
