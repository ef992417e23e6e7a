// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

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

    /** Why the row cannot be joined: it contradicts an earlier one, or repeats it. */
    [[nodiscard]] std::optional<domain::Refusal> add(TableRow &&row, qint64 line);
    [[nodiscard]] QList<domain::OrderDraft> takeDrafts() { return std::move(m_drafts); }

private:
    [[nodiscard]] std::optional<Column> contradiction(const domain::Order &order,
                                                      const TableRow &row) const;
    [[nodiscard]] bool merge(domain::Order &order, TableRow &&row, bool reopened) const;
    [[nodiscard]] domain::Refusal refusal(Column column, domain::RefusalReason reason, qint64 line,
                                          const QString &number) const;

    const TableLayout &m_layout;
    QString m_market;
    QList<domain::OrderDraft> m_drafts;
    QHash<QString, qsizetype> m_places;
    qsizetype m_last = -1;
};

} // namespace recourse::formats
