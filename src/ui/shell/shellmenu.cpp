// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shellmenu.h"

#include <QAction>
#include <QEvent>
#include <QMenuBar>

#include "ui/common/icons.h"
#include "ui/mainwindow.h"
#include "ui/orders/startpage.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/helpdesk.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

ShellMenu::ShellMenu(MainWindow &window, HelpDesk &help)
    : QObject(&window)
    , m_window(window)
    , m_command(new QAction(lineIcon(u"command"_s), {}, this))
    , m_settings(new QAction(lineIcon(u"settings"_s), {}, this))
    , m_keys(new QAction(lineIcon(u"keyboard"_s), {}, this))
{
    m_command->setObjectName(u"findCommandAction"_s);
    m_command->setShortcut(QKeySequence(u"Ctrl+K"_s));
    m_settings->setObjectName(u"settingsAction"_s);
    m_settings->setShortcut(QKeySequence(u"Ctrl+,"_s));
    m_settings->setMenuRole(QAction::PreferencesRole);
    m_keys->setObjectName(u"keyboardShortcutsAction"_s);
    window.addSection(MainWindow::MenuName::Edit, {m_command, m_settings});
    window.addSection(MainWindow::MenuName::Help, {m_keys});
    connect(m_command, &QAction::triggered, this, &ShellMenu::openCommandBox);
    connect(m_settings, &QAction::triggered, this, &ShellMenu::settingsWanted);
    connect(m_keys, &QAction::triggered, &help, [&help] { help.open(u"keyboard"_s); });
    auto *paste = window.findChild<QAction *>(u"pasteOrdersAction"_s);
    auto *enter = window.findChild<QAction *>(u"newOrderAction"_s);
    if (paste && enter)
        window.startPage().setWays(*paste, *enter);
    window.installEventFilter(this);
    retranslate();
}

bool ShellMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void ShellMenu::openCommandBox()
{
    auto *box = new CommandBox(*m_window.menuBar(), &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &CommandBox::searchWanted, &m_window, &MainWindow::searchFor);
    box->open();
}

void ShellMenu::retranslate()
{
    m_command->setText(tr("Find a &command…"));
    m_command->setToolTip(tr("Finds any command of the menus by its name and does it."));
    m_command->setStatusTip(m_command->toolTip());
    m_settings->setText(tr("&Settings…"));
    m_settings->setToolTip(tr("How the program looks, speaks and remembers."));
    m_settings->setStatusTip(m_settings->toolTip());
    m_keys->setText(tr("&Keyboard shortcuts"));
    m_keys->setToolTip(tr("All keys of the menus, in the handbook."));
    m_keys->setStatusTip(m_keys->toolTip());
}

} // namespace recourse::ui
