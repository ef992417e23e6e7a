// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include "presentation/ordertablemodel.h"

class QSettings;

namespace recourse::ui {

/**
 * The table of orders. Keeps the selected order by its id whatever the model does. Columns are as
 * wide as what they can say, the title gets what they leave, and widths that the user sets are
 * remembered by name; where it is too narrow, the next step moves under the status.
 */
class OrderTableView final : public QTableView
{
    Q_OBJECT
public:
    explicit OrderTableView(QWidget *parent = nullptr);
    /** The model outlives the view. To be called once. */
    void bind(presentation::OrderTableModel &model);
    [[nodiscard]] presentation::OrderId currentOrder() const;
    /** Selects it now or as soon as it is shown. */
    void selectOrder(presentation::OrderId id);
    void saveColumns(QSettings &settings) const;
    void restoreColumns(const QSettings &settings);

signals:
    /** Invalid where nothing is shown. */
    void currentOrderChanged(recourse::core::OrderId id);
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
    void keepOrder();
    void measure();
    /** The widest of what the column can say in this language, its heading included. */
    [[nodiscard]] int needOf(presentation::OrderTableModel::Column column) const;
    void fitColumns();
    [[nodiscard]] int wishOf(presentation::OrderTableModel::Column column) const;

    presentation::OrderTableModel *m_model = nullptr;
    presentation::OrderId m_wanted;
    bool m_restoring = false;
    bool m_fitting = false;
    bool m_painted = false;
    QList<int> m_needs;  ///< what the texts ask for, by column
    QList<int> m_wishes; ///< widths that the user has set, by column; 0 where none is
    int m_oneLine = 0;   ///< in which every next step stands on one line
    int m_underChip = 0; ///< in which every next step stands under the chip
};

} // namespace recourse::ui
