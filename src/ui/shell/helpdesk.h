// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QPointer>

#include "presentation/handbook.h"

namespace recourse::ui {

class HelpWindow;
class MainWindow;

/** Asks whoever serves the handbook to open that page, from any part of a window. */
void openGuide(QWidget &asking, const QString &topic);

/** Opens the handbook where the user is: F1 in the window and in every dialog over it. The help
 * window stands for itself, so that a dialog and its page can be read together. GUI thread. */
class HelpDesk final : public QObject
{
    Q_OBJECT
public:
    explicit HelpDesk(QObject *parent = nullptr);
    ~HelpDesk() override;

    /** The window whose menus tell the keys; called again with the one that takes its place. */
    void serve(MainWindow &window);
    void open(const QString &topic);
    /** The page for the part that has the keyboard. */
    void openHere();
    [[nodiscard]] HelpWindow *window() const { return m_help.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();

    presentation::Handbook m_handbook;
    QPointer<MainWindow> m_window;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace recourse::ui
