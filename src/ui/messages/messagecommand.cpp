// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagecommand.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include "presentation/messagepresenter.h"
#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

MessageCommand::MessageCommand(MainWindow &window, const presentation::OrderDetailPresenter &detail,
                               QObject *parent)
    : QObject(parent)
    , m_detail(detail)
    , m_action(new QAction(&window))
{
    m_action->setObjectName(u"writeMessageAction"_s);
    m_action->setShortcut(QKeySequence(u"Ctrl+M"_s));
    // What is written and what is answered stand together.
    if (auto *answer = window.findChild<QAction *>(u"noteAnswerAction"_s))
        window.menu(MainWindow::MenuName::Order).insertAction(answer, m_action);
    else
        window.addSection(MainWindow::MenuName::Order, {m_action});
    connect(m_action, &QAction::triggered, this, [this] { emit wanted(m_detail.id()); });
    connect(&detail, &presentation::OrderDetailPresenter::changed, this, &MessageCommand::refresh);
    window.installEventFilter(this);
    refresh();
}

void MessageCommand::refresh()
{
    const QString blocked = presentation::MessagePresenter::noMessageReason(m_detail.order());
    const QString tip = blocked.isEmpty()
        ? tr("Writes a message about the order, in your language and the seller's.")
        : blocked;
    m_action->setText(tr("&Write to the seller…"));
    m_action->setEnabled(blocked.isEmpty());
    m_action->setToolTip(plainToolTip(tip));
    m_action->setStatusTip(tip);
}

bool MessageCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
