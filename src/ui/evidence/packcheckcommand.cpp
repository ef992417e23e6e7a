// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/packcheckcommand.h"

#include <QAction>
#include <QEvent>

#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

PackCheckCommand::PackCheckCommand(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_check(new QAction(&window))
{
    m_check->setObjectName(u"checkEvidencePackAction"_s);
    window.addSection(MainWindow::MenuName::Help, {m_check});
    connect(m_check, &QAction::triggered, this, &PackCheckCommand::wanted);
    window.installEventFilter(this);
    retranslate();
}

void PackCheckCommand::retranslate()
{
    const QString tip = tr("Reads a pack of evidence again and says whether it is as it was made.");
    m_check->setText(tr("Check an &evidence pack…"));
    m_check->setToolTip(plainToolTip(tip));
    m_check->setStatusTip(tip);
}

bool PackCheckCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
