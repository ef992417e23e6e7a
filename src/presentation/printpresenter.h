// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QObject>

#include "presentation/jobpresenter.h"
#include "presentation/orderdetailpresenter.h"
#include "presentation/ordertablemodel.h"
#include "presentation/rowwalk.h"

namespace recourse::presentation {

/**
 * What can go on paper: the table as its filter leaves it, the order beside it, that order's case.
 * Rows of the table are read in the background and given away a slice at a time. GUI thread.
 */
class PrintPresenter final : public QObject
{
    Q_OBJECT
public:
    enum class Subject { Table, Order, Case };
    Q_ENUM(Subject)
    struct Choice
    {
        QString text;
        QString reason; ///< why it cannot be printed now; empty where it can
    };
    using Column = OrderTableModel::Column;
    using TakeRows = std::function<void(const QList<QStringList> &rows)>;

    /** All outlive the presenter. */
    struct Sources
    {
        OrderTableModel::Sources table;
        const OrderTableModel &orders;
        const OrderDetailPresenter &detail;
    };
    explicit PrintPresenter(const Sources &sources, QObject *parent = nullptr);

    [[nodiscard]] Choice choice(Subject subject) const;
    /** Above every page of the table, and the name of the printed document. */
    [[nodiscard]] QString title(Subject subject) const;
    /** "orders.pdf", "order-8176543210987654.pdf". */
    [[nodiscard]] QString fileName(Subject subject) const;
    /** Of an order or a case, see orderPaper(). */
    [[nodiscard]] QString html(Subject subject) const;
    [[nodiscard]] QStringList headings(const QList<Column> &columns) const;
    [[nodiscard]] const wording::Regional &regional() const;

    [[nodiscard]] qsizetype orderCount() const { return m_sources.orders.rowCount(); }
    /** At most `most` rows, all where it is negative; rowsRead() follows, unless it is cancelled.
     */
    void readRows(const QList<Column> &columns, qsizetype most, TakeRows take);
    [[nodiscard]] JobPresenter &job() { return m_job; }

public slots:
    void cancel();

signals:
    /** False where the book could not be read. */
    void rowsRead(bool complete);
    void cancelled();

private:
    Sources m_sources;
    RowWalk m_walk;
    JobPresenter m_job;
    std::optional<JobToken> m_token;
};

} // namespace recourse::presentation
