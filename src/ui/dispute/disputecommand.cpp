// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputecommand.h"

#include <QAction>
#include <QEvent>

#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

DisputeCommand::DisputeCommand(MainWindow &window, const presentation::OrderDetailPresenter &detail,
                               QObject *parent)
    : QObject(parent)
    , m_detail(detail)
    , m_action(new QAction(&window))
{
    m_action->setObjectName(u"openDisputeAction"_s);
    window.addSection(MainWindow::MenuName::Order, {m_action});
    connect(m_action, &QAction::triggered, this, [this] { emit wanted(m_detail.id()); });
    connect(&detail, &presentation::OrderDetailPresenter::changed, this, &DisputeCommand::refresh);
    window.installEventFilter(this);
    refresh();
}

void DisputeCommand::refresh()
{
    const domain::Order *order = m_detail.order();
    const bool can = order && !order->trashedAt;
    const QString tip = can
        ? tr("Whether and how a dispute can be opened, or where the one that runs stands.")
        : order ? tr("This order is in the trash: restore it first.")
                : tr("Select an order first.");
    m_action->setText(tr("Open or follow a &dispute…"));
    m_action->setEnabled(can);
    m_action->setToolTip(plainToolTip(tip));
    m_action->setStatusTip(tip);
}

bool DisputeCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
