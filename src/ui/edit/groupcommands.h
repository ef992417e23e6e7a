// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "presentation/orderedits.h"

class QAction;
class QListView;

namespace recourse::presentation {
class GroupListModel;
class OrderTableModel;
} // namespace recourse::presentation

namespace recourse::ui {

class MainWindow;

/** The user's own groups: what the table shows is saved under a name, renamed, removed. */
class GroupCommands final : public QObject
{
    Q_OBJECT
public:
    struct Sources
    {
        MainWindow &window; ///< owns the actions
        presentation::OrderEdits &edits;
        presentation::GroupListModel &groups;
        presentation::OrderTableModel &table;
    };
    /** All outlive it. */
    explicit GroupCommands(const Sources &sources, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QAction *action(const char *name);
    [[nodiscard]] QString current() const;
    void saveView();
    void rename();
    void refresh();
    void retranslate();

    const Sources m_sources;
    QListView *m_list;
    QAction *m_save;
    QAction *m_rename;
    QAction *m_remove;
};

} // namespace recourse::ui
