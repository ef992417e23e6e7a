// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/care/crashdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include "ui_crashdialog.h"

namespace recourse::ui {

CrashDialog::CrashDialog(const QString &report, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CrashDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->reportText->setPlainText(report);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [report] { QGuiApplication::clipboard()->setText(report); });
    connect(m_ui->deleteButton, &QPushButton::clicked, this, [this] {
        emit deleteWanted();
        accept();
    });
}

CrashDialog::~CrashDialog() = default;

void CrashDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace recourse::ui
