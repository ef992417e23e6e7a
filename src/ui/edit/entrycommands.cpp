// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/entrycommands.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QToolBar>

#include "ui/common/brought.h"
#include "ui/common/icons.h"
#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

EntryCommands::EntryCommands(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_new(action("newOrderAction", QKeySequence(u"Ctrl+N"_s), u"plus"_s))
    , m_paste(action("pasteOrdersAction", QKeySequence(u"Ctrl+V"_s)))
    , m_edit(action("editOrderAction", QKeySequence(u"F2"_s)))
{
    QMenu &file = window.menu(MainWindow::MenuName::File);
    auto *import = window.findChild<QAction *>(u"importAction"_s);
    file.insertAction(import, m_new);
    const auto entries = file.actions();
    file.insertAction(entries.value(entries.indexOf(import) + 1), m_paste);
    window.addSection(MainWindow::MenuName::Order, {m_edit});
    auto *bar = window.findChild<QToolBar *>(u"toolBar"_s);
    const auto buttons = bar->actions();
    bar->insertAction(buttons.value(buttons.indexOf(import) + 1), m_new);
    bar->widgetForAction(m_new)->setFocusPolicy(Qt::TabFocus);
    connect(m_new, &QAction::triggered, this, &EntryCommands::newOrderWanted);
    connect(m_paste, &QAction::triggered, this, &EntryCommands::paste);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const auto id = m_window.currentOrder(); id.isValid())
            emit editWanted(id);
    });
    connect(&window, &MainWindow::selectedOrdersChanged, this, &EntryCommands::refresh);
    window.installEventFilter(this);
    retranslate();
}

QAction *EntryCommands::action(const char *name, const QKeySequence &shortcut, const QString &icon)
{
    auto *made = new QAction(&m_window);
    made->setObjectName(QLatin1String(name));
    made->setShortcut(shortcut);
    if (!icon.isEmpty())
        made->setIcon(lineIcon(icon));
    m_window.addAction(made);
    return made;
}

/** Files that were copied in a file manager are files; anything else may be rows. */
void EntryCommands::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList files = localFiles(data);
    const QByteArray mail = draggedMail(data);
    const QString text = data ? data->text() : QString();
    if (!files.isEmpty())
        emit m_window.importRequested(files);
    else if (!mail.isEmpty())
        emit copiedWanted(mail);
    else if (!text.trimmed().isEmpty())
        emit copiedWanted(text.toUtf8());
    else
        m_window.showMessage({ChipTone::Attention,
                              tr("There is nothing to paste. Copy rows of a table of orders first, "
                                 "together with the row that names the columns."),
                              {},
                              {},
                              {}});
}

void EntryCommands::refresh()
{
    m_edit->setEnabled(m_window.selectedOrders().size() == 1);
}

void EntryCommands::retranslate()
{
    const auto say = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(plainToolTip(tip));
        action->setStatusTip(tip);
    };
    say(m_new, tr("&New order…"),
        tr("Enter one order by hand: four facts are enough, a number is not needed."));
    m_new->setIconText(tr("New order"));
    say(m_paste, tr("&Paste orders"),
        tr("Brings in rows that you copied from a table. You see everything before it is taken "
           "in."));
    say(m_edit, tr("&Edit…"), tr("Corrects or completes what is known of the selected order."));
    refresh();
}

bool EntryCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
