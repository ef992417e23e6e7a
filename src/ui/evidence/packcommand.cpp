// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/packcommand.h"

#include <QAction>
#include <QEvent>

#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

PackCommand::PackCommand(MainWindow &window, const presentation::OrderDetailPresenter &detail,
                         QObject *parent)
    : QObject(parent)
    , m_detail(detail)
    , m_action(new QAction(&window))
{
    m_action->setObjectName(u"makeEvidencePackAction"_s);
    window.addSection(MainWindow::MenuName::Order, {m_action});
    connect(m_action, &QAction::triggered, this, [this] { emit wanted(m_detail.id()); });
    connect(&detail, &presentation::OrderDetailPresenter::changed, this, &PackCommand::refresh);
    window.installEventFilter(this);
    refresh();
}

void PackCommand::refresh()
{
    const bool isKnown = m_detail.order() != nullptr;
    const QString tip = isKnown
        ? tr("Makes a zip or a folder of the order's evidence, to hand out: copies that fit the "
             "form, one page on top, and a list by which anybody can check them.")
        : tr("Select one order first.");
    m_action->setText(tr("Make the e&vidence pack…"));
    m_action->setEnabled(isKnown);
    m_action->setToolTip(plainToolTip(tip));
    m_action->setStatusTip(tip);
}

bool PackCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
