// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/ordercommand.h"

#include <utility>

#include <QAction>
#include <QEvent>
#include <QMenu>

#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

OrderCommand::OrderCommand(MainWindow &window, const presentation::OrderDetailPresenter &detail,
                           OrderCommandEntry entry, QObject *parent)
    : QObject(parent)
    , m_detail(detail)
    , m_entry(std::move(entry))
    , m_action(new QAction(&window))
{
    m_action->setObjectName(m_entry.name);
    m_action->setShortcut(m_entry.shortcut);
    auto *below = m_entry.before.isEmpty() ? nullptr : window.findChild<QAction *>(m_entry.before);
    if (below)
        window.menu(MainWindow::MenuName::Order).insertAction(below, m_action);
    else
        window.addSection(MainWindow::MenuName::Order, {m_action});
    connect(m_action, &QAction::triggered, this, [this] { emit wanted(m_detail.id()); });
    connect(&detail, &presentation::OrderDetailPresenter::changed, this, &OrderCommand::refresh);
    window.installEventFilter(this);
    refresh();
}

void OrderCommand::refresh()
{
    const OrderCommandWords words = m_entry.words(m_detail.order());
    const QString tip = words.blocked.isEmpty() ? words.tip : words.blocked;
    m_action->setText(words.text);
    m_action->setEnabled(words.blocked.isEmpty());
    m_action->setToolTip(plainToolTip(tip));
    m_action->setStatusTip(tip);
}

bool OrderCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
