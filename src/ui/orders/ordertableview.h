// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include "presentation/ordertablemodel.h"

class QSettings;

namespace recourse::ui {

class SelectionKeeper;

/**
 * The table of orders. What is selected is kept by the orders' ids, see SelectionKeeper. Columns
 * are as wide as what they can say, the title gets what they leave, and widths that the user sets
 * are remembered by name; where it is too narrow, the next step moves under the status.
 */
class OrderTableView final : public QTableView
{
    Q_OBJECT
public:
    explicit OrderTableView(QWidget *parent = nullptr);
    /** The model outlives the view. To be called once. */
    void bind(presentation::OrderTableModel &model);
    [[nodiscard]] presentation::OrderId currentOrder() const;
    /** What can be seen and is selected, in the order of the rows; the current one need not be of
     * them. */
    [[nodiscard]] QList<presentation::OrderId> selectedOrders() const;
    /** Selects it alone, now or as soon as it is shown. */
    void selectOrder(presentation::OrderId id);
    /** Now, and not with the next event: what follows can be scrolled to. */
    void layOut();
    void saveColumns(QSettings &settings) const;
    void restoreColumns(const QSettings &settings);

signals:
    /** Invalid where nothing is shown. */
    void currentOrderChanged(recourse::core::OrderId id);
    void selectedOrdersChanged();
    /** For the first time, rows of the book are on the screen. */
    void rowsPainted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void measure();
    /** The widest of what the column can say in this language, its heading included. */
    [[nodiscard]] int needOf(presentation::OrderTableModel::Column column) const;
    void fitColumns();
    [[nodiscard]] int wishOf(presentation::OrderTableModel::Column column) const;

    presentation::OrderTableModel *m_model = nullptr;
    SelectionKeeper *m_keeper = nullptr;
    bool m_fitting = false;
    bool m_painted = false;
    QList<int> m_needs;  ///< what the texts ask for, by column
    QList<int> m_wishes; ///< widths that the user has set, by column; 0 where none is
    int m_oneLine = 0;   ///< in which every next step stands on one line
    int m_underChip = 0; ///< in which every next step stands under the chip
};

} // namespace recourse::ui
