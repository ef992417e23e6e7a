// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/helpdialog.h"

#include <QEvent>
#include <QLabel>

#include "ui/common/paint.h"
#include "ui_helpdialog.h"

namespace recourse::ui {

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HelpDialog>())
{
    m_ui->setupUi(this);
    fill();
}

HelpDialog::~HelpDialog() = default;

void HelpDialog::fill()
{
    for (QLabel *heading : {m_ui->importHeading, m_ui->readHeading, m_ui->cancelHeading,
                            m_ui->recordHeading, m_ui->rulesHeading, m_ui->safeHeading})
        heading->setFont(boldFont(font()));
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    else if (event->type() == QEvent::FontChange)
        fill();
}

} // namespace recourse::ui
