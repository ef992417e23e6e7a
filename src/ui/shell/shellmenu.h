// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace recourse::ui {

class HelpDesk;
class MainWindow;

/** The command box, the settings and the list of keys in the menus. It belongs to the window; the
 * help desk outlives it. */
class ShellMenu final : public QObject
{
    Q_OBJECT
public:
    ShellMenu(MainWindow &window, HelpDesk &help);

signals:
    void settingsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCommandBox();
    void retranslate();

    MainWindow &m_window;
    QAction *m_command;
    QAction *m_settings;
    QAction *m_keys;
};

} // namespace recourse::ui
