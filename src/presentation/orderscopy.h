// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QObject>

#include "presentation/ordertablemodel.h"
#include "presentation/rowsheet.h"
#include "presentation/rowwalk.h"

namespace recourse::presentation {

/** Rows as other programs take them. */
struct CopiedRows
{
    QString text;
    QByteArray csv; ///< UTF-8; no cell can be run as a formula
    QString html;
    qsizetype count = 0;
};

/** Puts the selected orders into the forms that other programs take, as the table shows them. */
class OrdersCopy final : public QObject
{
    Q_OBJECT
public:
    using Column = OrderTableModel::Column;
    /** Writes rows of cells as a guarded table, as formats does. */
    using WriteCsv = std::function<QByteArray(const QList<QStringList> &rows)>;
    /** What can be had at once without the window standing still. */
    static constexpr qsizetype kMostAtOnce = 500;

    /** The sources are those of the table and outlive the object. */
    OrdersCopy(const OrderTableModel::Sources &sources, WriteCsv csv, QObject *parent = nullptr);

    /** Reads them in the background; copied() follows. */
    void copy(const QList<OrderId> &orders, const QList<Column> &columns);
    /** The same at once, for at most kMostAtOnce orders; nothing where the book cannot be read. */
    [[nodiscard]] std::optional<CopiedRows> now(const QList<OrderId> &orders,
                                                const QList<Column> &columns) const;

signals:
    void copied(const recourse::presentation::CopiedRows &rows);

private:
    [[nodiscard]] CopiedRows begin(const QList<Column> &columns) const;
    void add(CopiedRows &copy, const QList<Column> &columns,
             const QList<domain::OrderRow> &rows) const;
    static void end(CopiedRows &copy);

    OrderTableModel::Sources m_sources;
    WriteCsv m_csv;
    RowWalk m_walk;
    CopiedRows m_copy; ///< written slice by slice: at the end nothing is left to do
};

} // namespace recourse::presentation
