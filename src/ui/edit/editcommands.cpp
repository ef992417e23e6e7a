// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/editcommands.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include "presentation/ordertablemodel.h"
#include "ui/common/icons.h"
#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"
#include "ui/orders/orderdetailpane.h"
#include "ui/orders/ordertableview.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::OrderEdits;

EditCommands::EditCommands(MainWindow &window, OrderEdits &edits,
                           presentation::OrderTableModel &table, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_edits(edits)
    , m_table(table)
{
    add(Command::Note, "noteAction", u"Ctrl+E"_s);
    add(Command::Tags, "tagsAction", u"Ctrl+T"_s);
    add(Command::Archive, "archiveAction");
    add(Command::Unarchive, "unarchiveAction");
    add(Command::Trash, "trashAction", u"Del"_s);
    add(Command::Restore, "restoreAction");
    add(Command::Merge, "mergeAction");
    add(Command::EmptyTrash, "emptyTrashAction");
    QList<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions.append(entry.action);
    window.addSection(MainWindow::MenuName::Order, actions);
    connect(&edits, &OrderEdits::changed, this, &EditCommands::refresh);
    connect(&window, &MainWindow::selectedOrdersChanged, this, &EditCommands::select);
    connect(&table, &presentation::OrderTableModel::loaded, this, &EditCommands::select);
    auto *pane = window.findChild<OrderDetailPane *>(u"detailPane"_s);
    connect(pane, &OrderDetailPane::editWanted, this,
            [this](Command command) { m_edits.runFor(command, m_window.currentOrder()); });
    window.installEventFilter(this);
    select();
    refresh();
}

void EditCommands::add(Command command, const char *name, const QString &shortcut,
                       const QString &icon)
{
    auto *action = new QAction(&m_window);
    action->setObjectName(QLatin1String(name));
    if (!shortcut.isEmpty())
        action->setShortcut(QKeySequence(shortcut));
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    connect(action, &QAction::triggered, &m_edits, [this, command] { m_edits.run(command); });
    if (command == Command::Trash) {
        // On the left the key would mean the group.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_window.table().addAction(action);
    } else {
        m_window.addAction(action);
    }
    m_entries.push_back({command, action});
}

void EditCommands::select()
{
    m_edits.setOrders(m_window.selectedOrders(), m_table.query());
}

void EditCommands::refresh()
{
    for (const auto &[command, action] : m_entries) {
        const auto view = m_edits.view(command);
        QString text = view.text;
        action->setText(text.replace(u'&', u"&&"_s));
        action->setToolTip(plainToolTip(view.toolTip));
        action->setStatusTip(view.toolTip);
        action->setVisible(view.visible);
        action->setEnabled(view.enabled);
    }
}

bool EditCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
