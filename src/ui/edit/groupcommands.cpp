// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/groupcommands.h"

#include <QAction>
#include <QEvent>
#include <QListView>
#include <QMenu>

#include "presentation/grouplistmodel.h"
#include "presentation/ordertablemodel.h"
#include "ui/common/plaintext.h"
#include "ui/edit/namedialog.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::OrderEdits;

GroupCommands::GroupCommands(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_list(sources.window.findChild<QListView *>(u"groupList"_s))
    , m_save(action("saveViewAction"))
    , m_rename(action("renameGroupAction"))
    , m_remove(action("removeGroupAction"))
{
    sources.window.addSection(MainWindow::MenuName::View, {m_save, m_rename, m_remove});
    m_list->addActions({m_save, m_rename, m_remove});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_save, &QAction::triggered, this, &GroupCommands::saveView);
    connect(m_rename, &QAction::triggered, this, &GroupCommands::rename);
    connect(m_remove, &QAction::triggered, this,
            [this] { m_sources.edits.removeFilter(current()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GroupCommands::refresh);
    connect(&sources.edits, &OrderEdits::changed, this, &GroupCommands::refresh);
    sources.window.installEventFilter(this);
    retranslate();
}

QAction *GroupCommands::action(const char *name)
{
    auto *made = new QAction(&m_sources.window);
    made->setObjectName(QLatin1String(name));
    return made;
}

QString GroupCommands::current() const
{
    return m_sources.groups.filterAt(m_list->currentIndex());
}

void GroupCommands::saveView()
{
    const auto query = m_sources.table.query();
    NameDialog::Words words{tr("Save this view"),
                            tr("What the table shows now becomes a group of your own. Its name:"),
                            query.search.isEmpty() ? query.tag : query.search};
    auto *dialog = new NameDialog(
        words,
        [&edits = m_sources.edits](const QString &name) {
            return edits.hasFilter(name) ? tr("It takes the place of your group of that name.")
                                         : QString();
        },
        &m_sources.window);
    connect(dialog, &NameDialog::named, &m_sources.edits,
            [this, query](const QString &name) { m_sources.edits.saveFilter(name, query); });
    dialog->open();
}

void GroupCommands::rename()
{
    const QString before = current();
    auto *dialog = new NameDialog(
        {tr("Rename the group"), tr("Its new name:"), before},
        [&edits = m_sources.edits, before](const QString &name) {
            return name != before && edits.hasFilter(name)
                ? tr("It takes the place of your group of that name.")
                : QString();
        },
        &m_sources.window);
    connect(dialog, &NameDialog::named, &m_sources.edits,
            [this, before](const QString &name) { m_sources.edits.renameFilter(before, name); });
    dialog->open();
}

void GroupCommands::refresh()
{
    const bool own = !current().isEmpty();
    m_rename->setEnabled(own);
    m_remove->setEnabled(own);
}

void GroupCommands::retranslate()
{
    const auto say = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(plainToolTip(tip));
        action->setStatusTip(tip);
    };
    say(m_save, tr("&Save this view…"),
        tr("Keeps the group and the search that the table shows under a name of your own."));
    const QString own = tr("For a group of your own that is chosen on the left.");
    say(m_rename, tr("&Rename the group…"), own);
    say(m_remove, tr("Re&move the group"), own);
    refresh();
}

bool GroupCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
