// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include "ui/orders/ordertableview.h"

class QAction;
class QMenu;

namespace recourse::ui {

class MainWindow;

/**
 * What can be done with the table and with what is selected in it: its entries in the menus Edit
 * and View, and the menus of the right mouse button or the menu key, which hold the same actions.
 */
class TableMenus final : public QObject
{
    Q_OBJECT
public:
    /** The table has its model; all outlive the menus. */
    TableMenus(MainWindow &window, OrderTableView &table, DensitySetting &density);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildColumns();
    void buildDensity();
    void buildEdit();
    void refresh();
    void retranslate();
    void showTableMenu(const QPoint &at);
    [[nodiscard]] QAction *action(const char *name);

    MainWindow &m_window;
    OrderTableView &m_table;
    DensitySetting &m_density;
    QMenu *m_columnsMenu;
    QMenu *m_densityMenu;
    QList<QAction *> m_columns; ///< by column; null for the one that always stands there
    QAction *m_reset;
    QAction *m_comfortable;
    QAction *m_compact;
    QAction *m_copy;
    QAction *m_selectAll;
};

} // namespace recourse::ui
