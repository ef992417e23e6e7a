// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include "presentation/ordertablemodel.h"
#include "ui/common/densitysetting.h"

namespace recourse::ui {

class OrderColumns;
class SelectionKeeper;
class SortHeader;

/**
 * The table of orders. What is selected is kept by the orders' ids, see SelectionKeeper; which
 * columns stand there and how wide, see OrderColumns.
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
    /** Once there is a model. */
    [[nodiscard]] OrderColumns &columns() const { return *m_columns; }
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    /** The row that files are held over, which would be given them; -1: none. */
    [[nodiscard]] int rowUnderFiles() const { return m_rowUnderFiles; }
    void setRowUnderFiles(int row);

signals:
    /** Invalid where nothing is shown. */
    void currentOrderChanged(recourse::core::OrderId id);
    void selectedOrdersChanged();
    /** The menu of what is selected, at a place of the screen. */
    void menuWanted(const QPoint &at);
    void copyWanted();
    /** The mouse takes the selected orders out of the table. */
    void dragWanted();
    /** For the first time, rows of the book are on the screen. */
    void rowsPainted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions supported) override;

private:
    void measure();

    presentation::OrderTableModel *m_model = nullptr;
    SortHeader *m_header = nullptr;
    SelectionKeeper *m_keeper = nullptr;
    OrderColumns *m_columns = nullptr;
    Density m_density = Density::Comfortable;
    int m_rowUnderFiles = -1;
    bool m_painted = false;
};

} // namespace recourse::ui
