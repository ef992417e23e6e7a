// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include "presentation/types.h"

class QAction;
class QMimeData;

namespace recourse::ui {

class MainWindow;

/** "New order…", "Paste orders" and "Edit…" in the menus, and a new order in the toolbar. */
class EntryCommands final : public QObject
{
    Q_OBJECT
public:
    /** The window outlives it and owns the actions. */
    explicit EntryCommands(MainWindow &window, QObject *parent = nullptr);

signals:
    void newOrderWanted();
    void editWanted(recourse::core::OrderId id);
    /** Text that may hold rows of orders; UTF-8, never empty. */
    void copiedWanted(const QByteArray &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QAction *action(const char *name, const QKeySequence &shortcut,
                                  const QString &icon = {});
    void paste();
    void refresh();
    void retranslate();

    MainWindow &m_window;
    QAction *m_new;
    QAction *m_paste;
    QAction *m_edit;
};

} // namespace recourse::ui
