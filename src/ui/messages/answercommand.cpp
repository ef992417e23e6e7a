// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/answercommand.h"

#include <QAction>
#include <QEvent>

#include "presentation/messagepresenter.h"
#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

AnswerCommand::AnswerCommand(MainWindow &window, const presentation::OrderDetailPresenter &detail,
                             QObject *parent)
    : QObject(parent)
    , m_detail(detail)
    , m_action(new QAction(&window))
{
    m_action->setObjectName(u"noteAnswerAction"_s);
    window.addSection(MainWindow::MenuName::Order, {m_action});
    connect(m_action, &QAction::triggered, this, [this] { emit wanted(m_detail.id()); });
    connect(&detail, &presentation::OrderDetailPresenter::changed, this, &AnswerCommand::refresh);
    window.installEventFilter(this);
    refresh();
}

void AnswerCommand::refresh()
{
    const QString blocked = presentation::MessagePresenter::noMessageReason(m_detail.order());
    const QString tip = blocked.isEmpty()
        ? tr("Keeps what the seller wrote with the order, and what it means for your case.")
        : blocked;
    m_action->setText(tr("&Note the seller's answer…"));
    m_action->setEnabled(blocked.isEmpty());
    m_action->setToolTip(plainToolTip(tip));
    m_action->setStatusTip(tip);
}

bool AnswerCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
