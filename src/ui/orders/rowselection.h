// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QItemSelectionModel>

#include "presentation/idset.h"
#include "presentation/ordertablemodel.h"

namespace recourse::ui {

/**
 * The selected rows of the order table. Qt keeps ranges of rows and looks at each of them for every
 * cell that it paints. That does for what is selected by hand; but orders that were selected in one
 * list may lie scattered over thousands of places in another. Those are kept by their ids, and only
 * the ones near what is on the screen are ranges. Which of the two it is cannot be seen from
 * outside. GUI thread.
 */
class RowSelection final : public QItemSelectionModel
{
    Q_OBJECT
public:
    using Ids = QList<presentation::OrderId>;

    /** The model outlives the selection. */
    explicit RowSelection(presentation::OrderTableModel &model, QObject *parent);

    /** In the order of the rows. */
    [[nodiscard]] Ids orders() const;
    [[nodiscard]] bool isEmpty() const;
    /** Selects those of the orders that are shown, and nothing else. False where none is. */
    bool setOrders(const presentation::IdSet &orders);
    /** These rows are on the screen now. */
    void showRows(int first, int last);

    void select(const QItemSelection &selection, SelectionFlags command) override;
    using QItemSelectionModel::select;
    void reset() override;

private:
    struct Scattered
    {
        presentation::IdSet before; ///< the selection without the range that is being drawn
        presentation::IdSet now;
    };
    [[nodiscard]] QItemSelection rangesOf(const presentation::IdSet &orders, int first,
                                          int last) const;
    void change(const QItemSelection &selection, SelectionFlags command);
    void showScattered();

    presentation::OrderTableModel &m_orders;
    std::optional<Scattered> m_scattered;
    int m_first = 0; ///< of the rows whose ranges are selected, where they lie scattered
    int m_last = -1;
};

} // namespace recourse::ui
