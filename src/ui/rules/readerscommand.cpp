// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/readerscommand.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include "presentation/readersswitch.h"
#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

ReadersCommand::ReadersCommand(presentation::ReadersSwitch &readers, presentation::Prompt &prompt,
                               MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_readers(readers)
    , m_prompt(prompt)
    , m_window(window)
    , m_action(new QAction(&window))
{
    m_action->setObjectName(u"readersAction"_s);
    QMenu &help = window.menu(MainWindow::MenuName::Help);
    const QList<QAction *> entries = help.actions();
    auto *rules = window.findChild<QAction *>(u"rulesAction"_s);
    help.insertAction(entries.value(entries.indexOf(rules) + 1), m_action);
    connect(m_action, &QAction::triggered, this, &ReadersCommand::open);
    window.installEventFilter(this);
    retranslate();
}

void ReadersCommand::open()
{
    if (!m_dialog) {
        m_dialog = new ReadersDialog(m_readers, m_prompt, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ReadersCommand::retranslate()
{
    m_action->setText(tr("How &files are read"));
    const QString tip = tr("By what pages, mails and tables are read, and other ways to read them");
    m_action->setToolTip(plainToolTip(tip));
    m_action->setStatusTip(tip);
}

bool ReadersCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
