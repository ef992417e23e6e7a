// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/care/carecommands.h"

#include <QAction>
#include <QEvent>

#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

CareCommands::CareCommands(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_backup(new QAction(&window))
    , m_restore(new QAction(&window))
    , m_check(new QAction(&window))
{
    m_backup->setObjectName(u"backupAction"_s);
    m_restore->setObjectName(u"restoreAction"_s);
    m_check->setObjectName(u"checkBookAction"_s);
    window.addSection(MainWindow::MenuName::File, {m_backup, m_restore});
    window.addSection(MainWindow::MenuName::Help, {m_check});
    connect(m_backup, &QAction::triggered, this, &CareCommands::backupWanted);
    connect(m_restore, &QAction::triggered, this, &CareCommands::restoreWanted);
    connect(m_check, &QAction::triggered, this, &CareCommands::checkWanted);
    window.installEventFilter(this);
    retranslate();
}

void CareCommands::retranslate()
{
    const auto say = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(plainToolTip(tip));
        action->setStatusTip(tip);
    };
    say(m_backup, tr("&Back up…"),
        tr("Writes a copy of the whole book to a place of your choice, and reads it back."));
    say(m_restore, tr("&Restore from a backup…"),
        tr("Shows what a backup would change, then puts it in the place of the book."));
    say(m_check, tr("&Check the book…"), tr("Looks whether the book is sound."));
}

bool CareCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
