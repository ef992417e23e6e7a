// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>

#include "domain/errors.h"
#include "domain/ports/orderreader.h"
#include "formats/tablerow.h"

namespace recourse::formats {

/** Joins the rows of a table into orders: one draft an order number, an item a row. */
class OrderAssembler final
{
public:
    OrderAssembler(const TableLayout &layout, const QString &market);

    /**
     * Why the row cannot be joined: it contradicts an earlier one, or repeats it. In a table that a
     * program made the lines of an order may differ: what they do not agree in is then unknown.
     */
    [[nodiscard]] QList<domain::Refusal> add(TableRow &&row, qint64 line);
    [[nodiscard]] QList<domain::OrderDraft> takeDrafts() { return std::move(m_drafts); }

private:
    /** Columns in which rows of one order can differ, a bit each. */
    using Columns = quint64;
    [[nodiscard]] qsizetype placeOf(const QString &number, qint64 line, bool &first);
    [[nodiscard]] static Columns contradictions(const domain::Order &order, const TableRow &row);
    /** Takes what is in doubt out of both. */
    static void forget(domain::Order &order, TableRow &row, Columns doubted);
    [[nodiscard]] bool merge(domain::Order &order, TableRow &&row, bool reopened) const;
    [[nodiscard]] static bool addItems(domain::Order &order, TableRow &row, bool reopened);
    [[nodiscard]] domain::Refusal refusal(Column column, domain::RefusalReason reason, qint64 line,
                                          const QString &number) const;

    const TableLayout &m_layout;
    QString m_market;
    QList<domain::OrderDraft> m_drafts;
    QHash<QString, qsizetype> m_places;
    QHash<qsizetype, Columns> m_doubted; ///< of the draft at that place
    qsizetype m_last = -1;
};

} // namespace recourse::formats
