// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/commandlist.h"
#include "ui/shell/menuentries.h"

namespace Ui {
class CommandBox;
}

namespace recourse::ui {

/**
 * Finds a command of the menus by its name and does it. The keyboard stays in the field; a screen
 * reader hears the chosen command as the field's description. Closing leaves everything as it was.
 */
class CommandBox final : public QDialog
{
    Q_OBJECT
public:
    explicit CommandBox(const QMenuBar &menus, QWidget *parent = nullptr);
    ~CommandBox() override;

signals:
    /** Orders with these words are to be shown. */
    void searchWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void type(const QString &text);
    void choose(int row);
    void tellChosen();
    void run();

    std::unique_ptr<Ui::CommandBox> m_ui;
    QList<MenuEntry> m_entries;
    presentation::CommandList m_commands;
};

} // namespace recourse::ui
