// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QObject>

#include "presentation/orderedits.h"

class QAction;

namespace recourse::presentation {
class OrderTableModel;
}

namespace recourse::ui {

class MainWindow;

/** What can be done with the selected orders, as entries of the menu and buttons of the pane. */
class EditCommands final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it; the window owns the actions. */
    EditCommands(MainWindow &window, presentation::OrderEdits &edits,
                 presentation::OrderTableModel &table, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Command = presentation::OrderEdits::Command;
    struct Entry
    {
        Command command;
        QAction *action;
    };
    void add(Command command, const char *name, const QString &shortcut = {},
             const QString &icon = {});
    void select();
    void refresh();

    MainWindow &m_window;
    presentation::OrderEdits &m_edits;
    presentation::OrderTableModel &m_table;
    std::vector<Entry> m_entries;
};

} // namespace recourse::ui
