// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/tablemenus.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>

#include "ui/common/icons.h"
#include "ui/mainwindow.h"
#include "ui/orders/ordercolumns.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using Model = presentation::OrderTableModel;
using Column = Model::Column;

TableMenus::TableMenus(MainWindow &window, OrderTableView &table, DensitySetting &density)
    : QObject(&window)
    , m_window(window)
    , m_table(table)
    , m_density(density)
    , m_columnsMenu(new QMenu(&window))
    , m_densityMenu(new QMenu(&window))
    , m_reset(action("resetColumnsAction"))
    , m_comfortable(action("comfortableAction"))
    , m_compact(action("compactAction"))
    , m_copy(action("copyAction"))
    , m_selectAll(action("selectAllAction"))
{
    buildEdit();
    buildColumns();
    buildDensity();
    window.addSection(MainWindow::MenuName::View,
                      {m_columnsMenu->menuAction(), m_reset, m_densityMenu->menuAction()});
    connect(&table, &OrderTableView::menuWanted, this, &TableMenus::showTableMenu);
    window.installEventFilter(this);
    retranslate();
    refresh();
}

QAction *TableMenus::action(const char *name)
{
    auto *made = new QAction(&m_window);
    made->setObjectName(QLatin1String(name));
    return made;
}

/** Where the keyboard is in a field, the same keys are the field's. */
void TableMenus::buildEdit()
{
    m_copy->setIcon(lineIcon(u"copy"_s));
    m_copy->setShortcut(QKeySequence::Copy);
    m_selectAll->setShortcut(QKeySequence::SelectAll);
    for (QAction *action : {m_copy, m_selectAll}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table.addAction(action);
    }
    m_window.addSection(MainWindow::MenuName::Edit, {m_copy, m_selectAll});
    connect(m_copy, &QAction::triggered, &m_table, &OrderTableView::copyWanted);
    connect(m_selectAll, &QAction::triggered, &m_table, &OrderTableView::selectAll);
    connect(&m_table, &OrderTableView::selectedOrdersChanged, this, &TableMenus::refresh);
}

void TableMenus::buildColumns()
{
    auto &columns = m_table.columns();
    m_columnsMenu->setObjectName(u"columnsMenu"_s);
    for (int column = 0; column < Model::kColumnCount; ++column) {
        m_columns.append(nullptr);
        if (!OrderColumns::canBeHidden(Column(column)))
            continue;
        auto *entry = m_columnsMenu->addAction(QString());
        entry->setCheckable(true);
        m_columns.last() = entry;
        connect(entry, &QAction::toggled, this,
                [&columns, which = Column(column)](bool shown) { columns.choose(which, shown); });
    }
    connect(m_reset, &QAction::triggered, &columns, &OrderColumns::reset);
    connect(&columns, &OrderColumns::changed, this, &TableMenus::refresh);
    auto *header = m_table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(&m_window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_columnsMenu->actions());
        menu->addSeparator();
        menu->addAction(m_reset);
        menu->popup(header->mapToGlobal(at));
    });
}

void TableMenus::buildDensity()
{
    m_densityMenu->setObjectName(u"densityMenu"_s);
    auto *choice = new QActionGroup(this);
    for (const auto &[entry, density] :
         {std::pair(m_comfortable, Density::Comfortable), std::pair(m_compact, Density::Compact)}) {
        entry->setCheckable(true);
        choice->addAction(entry);
        m_densityMenu->addAction(entry);
        connect(entry, &QAction::triggered, this,
                [this, wanted = density] { m_density.setDensity(wanted); });
    }
    const auto show = [this](Density density) {
        m_comfortable->setChecked(density == Density::Comfortable);
        m_compact->setChecked(density == Density::Compact);
        m_table.setDensity(density);
    };
    connect(&m_density, &DensitySetting::changed, this, show);
    show(m_density.density());
}

void TableMenus::refresh()
{
    const auto &columns = m_table.columns();
    for (int column = 0; column < m_columns.size(); ++column) {
        if (QAction *entry = m_columns.at(column)) {
            const QSignalBlocker quiet(entry);
            entry->setChecked(columns.isChosen(Column(column)));
        }
    }
    m_copy->setEnabled(!m_table.selectedOrders().isEmpty());
}

void TableMenus::retranslate()
{
    m_columnsMenu->setTitle(tr("&Columns"));
    m_densityMenu->setTitle(tr("&Density"));
    m_reset->setText(tr("&Reset columns"));
    m_reset->setToolTip(
        tr("The columns as they were at first, in their order and as wide as they need."));
    m_comfortable->setText(tr("&Comfortable, two lines a row"));
    m_compact->setText(tr("C&ompact, one line a row"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies the selected orders as the table shows them."));
    m_selectAll->setText(tr("Select &all"));
    for (QAction *entry : {m_reset, m_copy})
        entry->setStatusTip(entry->toolTip());
    for (int column = 0; column < m_columns.size(); ++column) {
        if (QAction *entry = m_columns.at(column))
            entry->setText(m_table.model()->headerData(column, Qt::Horizontal).toString());
    }
}

void TableMenus::showTableMenu(const QPoint &at)
{
    QMenu &orders = m_window.menu(MainWindow::MenuName::Order);
    emit orders.aboutToShow(); // whoever keeps its entries current does so now
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(u"tableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(orders.actions());
    menu->addSeparator();
    menu->addAction(m_copy);
    menu->popup(at);
}

bool TableMenus::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
