// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/templatescommand.h"

#include <QAction>
#include <QEvent>

#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

TemplatesCommand::TemplatesCommand(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_action(new QAction(&window))
{
    m_action->setObjectName(u"messageTemplatesAction"_s);
    window.addSection(MainWindow::MenuName::Order, {m_action}, MainWindow::Place::Last);
    connect(m_action, &QAction::triggered, this, &TemplatesCommand::wanted);
    window.installEventFilter(this);
    retranslate();
}

void TemplatesCommand::retranslate()
{
    m_action->setText(tr("Message &templates…"));
    const QString tip = tr("The messages that can be written, and templates of your own");
    m_action->setToolTip(plainToolTip(tip));
    m_action->setStatusTip(tip);
}

bool TemplatesCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
